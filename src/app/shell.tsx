import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';
import { PasteProvider } from '../parts/paste.tsx';
import { WordsProvider } from '../parts/words.tsx';
import { paths } from '../paths.ts';
import { Icon } from '../ui/icon.tsx';
import type { Wording } from '../wording/core.ts';
import { Footer } from './footer.tsx';
import { opensSearch } from './shortcuts.ts';
import { ThemeSwitch } from './theme-switch.tsx';

const SearchDialog = lazy(async () => ({
  default: (await import('../features/diagnose/search-dialog.tsx')).SearchDialog,
}));

/** What stands around every page of one language: header, search, footer. */
export function Shell({ words }: { words: Wording }) {
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setSearching(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <WordsProvider value={words}>
      <PasteProvider>
        <div className="flex min-h-dvh flex-col">
          <a href="#content" className="skip-link button button-strong">
            {words.site.skip}
          </a>
          <Header words={words} onSearch={() => setSearching(true)} />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 pb-16 pt-8 outline-none sm:px-6"
          >
            <Outlet />
          </main>
          <Footer />
        </div>
        {searching && (
          <Suspense fallback={null}>
            <SearchDialog onClose={() => setSearching(false)} />
          </Suspense>
        )}
        <ScrollRestoration />
      </PasteProvider>
    </WordsProvider>
  );
}

function Header({ words, onSearch }: { words: Wording; onSearch: () => void }) {
  const { locale, site } = words;
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="mx-auto flex max-w-6xl items-center gap-x-1 px-4 py-2 sm:gap-x-3 sm:px-6">
        <Link
          to={paths.home(locale)}
          className="mr-auto flex items-center gap-2.5 py-1 font-bold tracking-tight"
        >
          <Logo />
          {site.name}
        </Link>
        <nav aria-label={site.menu} className="flex flex-wrap">
          <MenuLink to={paths.faq(locale)} name={site.faq} />
          <MenuLink to={paths.ramBuilder(locale)} name={site.build} />
        </nav>
        <button
          type="button"
          className="button max-sm:border-transparent max-sm:px-2"
          onClick={onSearch}
          aria-keyshortcuts="/ Control+K Meta+K"
          aria-label={site.search}
          title={site.searchHint}
        >
          <Icon name="search" />
          <span className="pr-6 font-normal text-muted max-sm:hidden">{site.search}</span>
          <kbd className="max-sm:hidden">/</kbd>
        </button>
        <ThemeSwitch />
      </div>
    </header>
  );
}

function MenuLink({ to, name }: { to: string; name: string }) {
  return (
    <NavLink
      to={to}
      className="block rounded-md px-2.5 py-1.5 text-sm font-medium text-muted hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
    >
      {name}
    </NavLink>
  );
}

function Logo() {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className="size-7"
      fill="none"
      strokeWidth="3.2"
      strokeLinecap="round"
    >
      <path d="M3 26V7h11v19" className="stroke-ram" strokeLinejoin="round" />
      <path d="M18 26V13a5.5 5.5 0 0 1 11 0v13" className="stroke-rbac" />
    </svg>
  );
}
