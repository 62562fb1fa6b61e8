/**
 * An entry's body as a tree of plain data. The compiler makes it from Markdown; `parts/entry-body` renders it.
 * No HTML string exists on the way, so nothing in an entry can become markup that is not listed here.
 */
export type BodyNode =
  | string
  | { readonly tag: 'h2' | 'h3'; readonly id: string; readonly children: readonly BodyNode[] }
  | { readonly tag: PlainTag; readonly children: readonly BodyNode[] }
  | { readonly tag: 'ol'; readonly start?: number; readonly children: readonly BodyNode[] }
  | {
      readonly tag: 'th' | 'td';
      readonly align?: 'left' | 'center' | 'right';
      readonly children: readonly BodyNode[];
    }
  | { readonly tag: 'br' | 'hr' }
  /** A link. `entry` is set when it leads to another entry, with the heading in `anchor`; otherwise `href` is an https address. */
  | { readonly tag: 'a'; readonly href: string; readonly children: readonly BodyNode[] }
  | {
      readonly tag: 'entry-link';
      readonly entry: string;
      readonly anchor?: string;
      readonly children: readonly BodyNode[];
    }
  | { readonly tag: 'aside'; readonly kind: AsideKind; readonly children: readonly BodyNode[] }
  | CodeBlock;

export type PlainTag =
  | 'p'
  | 'ul'
  | 'li'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'code'
  | 'strong'
  | 'em'
  | 'del'
  | 'blockquote';

/** `caution`: acting carelessly does harm; `unsure`: the sources do not settle it; `corrected`: newer pages correct older ones. */
export const ASIDE_KINDS = ['caution', 'unsure', 'corrected'] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];

/** A copyable block. Its text is the joined text of its tokens; `fill` names the placeholders a reader must replace. */
export interface CodeBlock {
  readonly tag: 'block';
  readonly language: CodeLanguage;
  readonly title: string;
  readonly fill: readonly string[];
  readonly lines: readonly (readonly CodeToken[])[];
}

export const CODE_LANGUAGES = ['json', 'yaml', 'sh', 'hcl', 'text'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

/** A run of text and what it is, for colour. */
export type CodeToken = readonly [text: string, kind?: TokenKind];
export type TokenKind = 'key' | 'string' | 'number' | 'keyword' | 'comment' | 'punctuation' | 'function';
