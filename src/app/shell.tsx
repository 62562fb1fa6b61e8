import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, matchPath, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { reloadKeeping } from '../parts/kept.ts';
import { PasteProvider } from '../parts/paste.tsx';
import { useSlash } from '../parts/slash-key.ts';
import { useWords, WordsProvider } from '../parts/words.tsx';
import { inLocale, localeOf, paths, SECTIONS, type SectionPage } from '../paths.ts';
import { Icon } from '../ui/icon.tsx';
import { Footer } from './footer.tsx';
import { DocumentLanguage, LanguageOffer, LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useGuard } from './use-guard.ts';
import { useNewerVersion } from './use-newer-version.ts';
import { useSearch } from './use-search.ts';

/** A part that is no longer there must not keep anybody from the newer version, nor take the page away. */
const NewerVersion = lazy(async () => ({
  default: await import('./newer-version.tsx').then(
    (part) => part.NewerVersion,
    () => ChangeOver,
  ),
}));

/** What stands around every page of one language: header, search, footer. */
export function Shell() {
  const locale = localeOf(useLocation().pathname);
  const search = useSearch();
  const change = useNewerVersion();
  useFocusOnNavigation();
  return (
    <WordsProvider locale={locale}>
      <DocumentLanguage />
      <PasteProvider>
        <div className="flex min-h-dvh flex-col">
          <SkipLink />
          <Pending />
          <Header search={search} />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 pb-16 pt-8 outline-none sm:px-6"
          >
            <Outlet />
          </main>
          <Footer />
        </div>
        {/*
          Offers lie over the end of the page, one above the other; what is beside them can be reached. They stand behind
          the page, so that a short one has room for its footer still, and nothing moves when one appears.
        */}
        <div className="offers no-print pointer-events-none sticky bottom-3 z-10 mx-3 [@media(max-height:30rem)]:static grid gap-2 *:pointer-events-auto">
          <TooLong />
          <LanguageOffer />
          {change && (
            <Suspense fallback={null}>
              <NewerVersion change={change} />
            </Suspense>
          )}
        </div>
        {search.state.kind === 'open' && (
          <search.state.Dialog initial={search.state.initial} onClose={search.close} />
        )}
        <ScrollRestoration storageKey="two-gates-scroll" />
      </PasteProvider>
    </WordsProvider>
  );
}

function ChangeOver({ change }: { change: () => void }) {
  const { update } = useWords();
  return (
    <button
      type="button"
      className="button mb-3 justify-self-start shadow-lg"
      onClick={() => reloadKeeping(change)}
    >
      {update.short}
    </button>
  );
}

/** Says that a text was too long for the box it was meant for. */
function TooLong() {
  const { site, search } = useWords();
  const { refused, forget } = useGuard();
  if (refused === undefined) return null;
  return (
    <p
      role="alert"
      className="card mx-auto mb-3 flex max-w-2xl items-start gap-3 border-warn bg-warn-soft px-3 py-2 text-sm shadow-lg"
    >
      <span className="flex-1">{site.tooLong(refused)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={search.close}
        title={search.close}
        onClick={forget}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}

function SkipLink() {
  const { site } = useWords();
  return (
    <a href="#content" className="skip-link button button-strong">
      {site.skip}
    </a>
  );
}

function Header({ search }: { search: ReturnType<typeof useSearch> }) {
  const { locale, site } = useWords();
  const isSlashOn = useSlash();
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-1 px-4 py-2 sm:gap-x-3 sm:px-6">
        <Link
          to={paths.home(locale)}
          className="mr-auto flex items-center gap-2.5 py-1 font-bold tracking-tight"
        >
          <Logo />
          {site.name}
        </Link>
        <nav
          aria-label={site.menu}
          className="flex flex-wrap max-sm:order-last max-sm:-mx-2 max-sm:w-[calc(100%+1rem)] sm:gap-x-1"
        >
          <MenuLink name={site.guide} pages={['guide']} />
          <MenuLink name={site.faq} pages={['faq']} />
          <MenuLink name={site.roles} pages={['roles']} />
          <MenuLink name={site.sections.build} pages={SECTIONS.build} />
          <MenuLink name={site.sections.check} pages={SECTIONS.check} />
        </nav>
        <button
          type="button"
          className="button max-sm:border-transparent max-sm:px-2"
          onClick={search.open}
          aria-busy={search.state.kind === 'loading'}
          aria-keyshortcuts={`${isSlashOn ? '/ ' : ''}Control+K Meta+K`}
          aria-label={site.search}
          title={isSlashOn ? site.searchHint : site.searchHintShort}
        >
          <Icon name="search" />
          <span className="pr-6 font-normal text-muted max-sm:hidden">{site.search}</span>
          <kbd className="max-sm:hidden">{isSlashOn ? '/' : 'Ctrl K'}</kbd>
        </button>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      {search.state.kind === 'failed' && (
        <p role="alert" className="border-t border-line bg-warn-soft px-4 py-2 text-center text-sm">
          {site.searchFailed}
        </p>
      )}
    </header>
  );
}

/** A page that follows a link begins where its content does, for the keyboard and for screen readers. */
function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  // The same page in another language is no other page.
  const page = inLocale(pathname, 'en');
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const content = document.getElementById('content');
    // A page may have put the focus to a better place already.
    if (content && !content.contains(document.activeElement)) content.focus({ preventScroll: true });
  }, [page]);
}

/** Says that the next page is on its way; it shows only when that takes long enough to be noticed. */
function Pending() {
  const { site } = useWords();
  const { state } = useNavigation();
  return state === 'loading' ? (
    <div role="progressbar" aria-label={site.loading} className="pending" />
  ) : null;
}

type MenuPage = 'guide' | 'faq' | 'roles' | SectionPage;

/** An entry of the menu: it leads to the first of its pages, and is current on all of them and below them. */
function MenuLink({ name, pages }: { name: string; pages: readonly [MenuPage, ...MenuPage[]] }) {
  const { locale } = useWords();
  const { pathname } = useLocation();
  const to = paths[pages[0]](locale);
  const isWithin = pages.some((page) => matchPath({ path: paths[page](locale), end: false }, pathname));
  return (
    <Link
      to={to}
      aria-current={matchPath(to, pathname) ? 'page' : isWithin ? 'true' : undefined}
      className="block rounded-md px-2 py-1.5 text-sm sm:px-2.5 font-medium text-muted hover:text-ink aria-[current]:bg-sunken aria-[current]:text-ink"
    >
      {name}
    </Link>
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
