import { useState } from 'react';
import { useWords } from '../parts/words.tsx';
import { Icon } from '../ui/icon.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const ICONS = { system: 'screen', light: 'sun', dark: 'moon' } as const;
/** Shared with `public/theme.js`, which applies the choice before the first paint. */
const KEY = 'two-gates-theme';

/** One button that goes through system, light and dark. A browser without storage forgets the choice on reload. */
export function ThemeSwitch() {
  const words = useWords();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Theme>();
  const theme = chosen ?? (hydrated ? current() : 'system');
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const name = `${words.site.theme}${words.punctuation.colon}${words.site.themes[theme]}`;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      onClick={() => {
        apply(next);
        setChosen(next);
      }}
    >
      <Icon name={ICONS[theme]} />
    </button>
  );
}

function current(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Blocked storage: the choice holds until the page is left.
  }
}
