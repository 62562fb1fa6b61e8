/** What a page needs: bytes, in kB of 1000, and files. */
export interface Weight {
  /** Until it can be read: its HTML and the styles it links. */
  readonly readable: number;
  /** With all that it asks for before anything is done on it. */
  readonly all: number;
  readonly files: number;
}

export interface Budget {
  /** Which pages it is for, by their address without its language. */
  readonly pages: RegExp;
  readonly most: Weight;
}

/**
 * The aim is 25 kB until a page can be read, and 115 kB in all for an entry: where people come in. A page that is for doing
 * something brings along what it is done with.
 */
export const BUDGETS: readonly Budget[] = [
  { pages: /^\/faq\/[^/]+\/$/, most: { readable: 25, all: 115, files: 11 } },
  { pages: /^\/404\.html$/, most: { readable: 25, all: 132, files: 17 } },
  { pages: /^\/faq\/$/, most: { readable: 25, all: 133, files: 18 } },
  // The paste box reads and answers on the page; what shows a refusal is there before the first paste.
  { pages: /^\/$/, most: { readable: 25, all: 148, files: 24 } },
  { pages: /^\/guide\/map\/$/, most: { readable: 25, all: 158, files: 19 } },
  // All questions come at once, so that a step waits for nothing.
  { pages: /^\/guide\/([^/]+\/)?$/, most: { readable: 25, all: 151, files: 19 } },
  // The matrix stands in the HTML, cell by cell, to be read without a script.
  { pages: /^\/roles\/$/, most: { readable: 36, all: 182, files: 27 } },
  { pages: /^\/build\/ram\/$/, most: { readable: 25, all: 196, files: 30 } },
  { pages: /^\/build\/rbac\/$/, most: { readable: 25, all: 212, files: 33 } },
  { pages: /^\/check\/$/, most: { readable: 25, all: 224, files: 44 } },
  { pages: /^\/check\/bindings\/$/, most: { readable: 25, all: 128, files: 19 } },
  { pages: /^\/packet\/$/, most: { readable: 25, all: 201, files: 40 } },
  { pages: /^\/privacy\/$/, most: { readable: 25, all: 117, files: 16 } },
];
