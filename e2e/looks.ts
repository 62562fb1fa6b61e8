/** What is measured in the page itself. Each function runs there, so it may use nothing from outside; each answers faults. */

/** What is wider than the window, or cut off: WCAG 1.4.4, 1.4.10 and 1.4.12. What scrolls by itself is no fault. */
export function stickingOut(): string[] {
  const shortly = (element: Element) => element.outerHTML.slice(0, 120);
  const faults: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth - innerWidth} px too wide`);
  const isHidden = (element: Element) =>
    element.closest('.sr-only, svg, [aria-hidden="true"]') !== null ||
    getComputedStyle(element).clipPath !== 'none' ||
    !element.checkVisibility();
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const cutsX = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
    const cutsY = overflowY === 'hidden' || overflowY === 'clip';
    if ((!cutsX && !cutsY) || element.matches('input, textarea')) continue;
    if (isHidden(element)) continue;
    if (cutsX && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${shortly(element)}`);
    if (cutsY && element.scrollHeight > element.clientHeight + 1) faults.push(`cut off: ${shortly(element)}`);
  }
  for (const dialog of document.querySelectorAll('dialog[open]')) {
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
      faults.push(`outside of the window: ${shortly(dialog)}`);
    for (const each of [dialog, ...dialog.children])
      if (each.scrollWidth > each.clientWidth + 1) faults.push(`a dialog scrolls sideways: ${shortly(each)}`);
  }
  return faults;
}

/**
 * What has the focus but cannot be seen, because something else lies over it (WCAG 2.4.11), or shows no ring (2.4.7), and
 * what stays in place and takes more than half of the window.
 */
export function outOfSight(): string[] {
  const shortly = (element: Element) => element.outerHTML.slice(0, 120);
  const faults: string[] = [];
  const room = document.querySelector('dialog[open]') ?? document.body;
  const before = document.activeElement;
  const hasRing = (element: Element) =>
    getComputedStyle(element).outlineStyle !== 'none' &&
    parseFloat(getComputedStyle(element).outlineWidth) > 0;
  const stops = room.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  for (const element of stops) {
    if (
      element.tabIndex < 0 ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.matches(':disabled')
    )
      continue;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    element.focus({ focusVisible: true } as FocusOptions); // TypeScript does not know the option yet
    if (document.activeElement !== element) continue;
    // A control that is hidden itself is seen by its label.
    const seen = element.matches('.sr-only') ? (element.closest('label') ?? element) : element;
    let framed: Element | null = seen;
    for (let up = 0; framed && up < 3 && !hasRing(framed); up += 1) framed = framed.parentElement;
    if (!framed || !hasRing(framed)) faults.push(`no ring: ${shortly(element)}`);
    const boxes = [...seen.getClientRects()];
    const points = boxes.flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      ),
    );
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (seen.contains(top) || top.contains(seen));
    });
    if (!isSeen) faults.push(`has the focus and is not seen: ${shortly(element)}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { position } = getComputedStyle(element);
    if (position !== 'sticky' && position !== 'fixed') continue;
    if (element.closest('dialog') || !element.checkVisibility()) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const width = Math.min(right, innerWidth) - Math.max(left, 0);
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const isBeside = getComputedStyle(element).top !== 'auto' && bottom - top > innerHeight;
    if (width > 0 && height > 0 && !isBeside && width * height > (innerWidth * innerHeight) / 2)
      faults.push(`stays over more than half of the window: ${shortly(element)}`);
  }
  if (before instanceof HTMLElement && before !== document.body) before.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
  return faults;
}

/** What looks the same whether it is chosen or not. In forced colours grounds and shadows of the page's own are gone. */
export function sameWhenChosen(): string[] {
  const CHOSEN =
    '[aria-selected="true"], [aria-pressed="true"], [aria-current]:not([aria-current="false"]), .chip:has(:checked)';
  const CHOOSABLE = '[aria-selected], [aria-pressed], nav a, .chip';
  const paper = getComputedStyle(document.body).backgroundColor;
  const look = (element: Element) => {
    const style = getComputedStyle(element);
    return [
      style.color,
      // What is forced to the colour of the paper looks like what has no ground at all.
      /, 0\)$/.test(style.backgroundColor) ? paper : style.backgroundColor,
      style.borderTopColor,
      style.borderTopStyle,
      style.borderBottomColor,
      style.borderBottomStyle,
      style.borderBottomWidth,
      style.outlineStyle,
      style.outlineColor,
      style.textDecorationLine,
    ].join(' ');
  };
  const others = new Map<string, Set<string>>();
  const all = [...document.querySelectorAll(CHOOSABLE)].filter((each) => each.checkVisibility());
  for (const each of all) {
    if (each.matches(CHOSEN)) continue;
    others.set(each.className, (others.get(each.className) ?? new Set()).add(look(each)));
  }
  return all
    .filter((each) => each.matches(CHOSEN) && others.get(each.className)?.has(look(each)))
    .map((each) => `chosen, and looks as if it were not: ${each.outerHTML.slice(0, 120)}`);
}

/** What was typed, chosen and unfolded, in the order of the page: a switch of the language loses none of it. */
export function held(): string[] {
  const CHOOSABLE = 'main details, main [aria-pressed], main [aria-selected], main [aria-expanded]';
  return [...document.querySelectorAll(`input, textarea, select, ${CHOOSABLE}`)].flatMap((each) => {
    const state = ['open', 'aria-pressed', 'aria-selected', 'aria-expanded'].flatMap((name) =>
      each.hasAttribute(name) ? `${name}=${each.getAttribute(name)}` : [],
    );
    if (each instanceof HTMLInputElement && /radio|checkbox/.test(each.type)) state.push(`${each.checked}`);
    else if (each instanceof HTMLInputElement) state.push(each.value);
    else if (each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement) state.push(each.value);
    return state.map((what) => `${each.localName} ${what}`);
  });
}

/** Sets the text apart as WCAG 1.4.12 lets readers do, or takes that back. */
export function spaceOut(isApart: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = isApart ? [sheet] : [];
}
