import { Link } from 'react-router';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { useGuideWords } from './words.ts';

/** What can be done on every page of the guide. Printing needs a script, so its button comes with it. */
export function Actions({ isStart }: { isStart: boolean }) {
  const { locale } = useWords();
  const { actions } = useGuideWords();
  const hydrated = useHydrated();
  return (
    <ul className="no-print grid gap-2 border-t border-line pt-4 text-sm">
      {!isStart && (
        <>
          <li>
            <Link className="link" to={paths.guide(locale)}>
              {actions.restart}
            </Link>
          </li>
          <li>
            <Link className="link" to={paths.home(locale)}>
              {actions.paste}
            </Link>
          </li>
        </>
      )}
      <li>
        <Link className="link" to={paths.guideMap(locale)}>
          {actions.map}
        </Link>
      </li>
      {hydrated && (
        <li>
          <button type="button" className="link" onClick={() => window.print()}>
            {actions.print}
          </button>
        </li>
      )}
    </ul>
  );
}
