import type { ComponentProps } from 'react';
import { SearchDialog } from '../features/diagnose/search-dialog.tsx';
import { Queries } from './queries.tsx';

/** The search over any page, also over one that has no queries itself. */
export function Search(props: ComponentProps<typeof SearchDialog>) {
  return (
    <Queries>
      <SearchDialog {...props} />
    </Queries>
  );
}
