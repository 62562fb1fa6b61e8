/** The one store of queries, and what gives it to the pages that ask for content through them. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { createQueryClient } from '../data/query-client.ts';

/** Content cannot change while the site is open, so one store serves all pages, and the prerendering of all of them. */
export const queries = createQueryClient();

export function Queries({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

/** Stands around every page that queries; an entry's page does not, and is spared the library. */
export function QueryingPages() {
  return (
    <Queries>
      <Outlet />
    </Queries>
  );
}
