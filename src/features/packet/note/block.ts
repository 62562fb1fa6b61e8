import type { CodeLanguage } from '../../../domain/entry/body.ts';

/**
 * A note as plain data, for every form that it is passed on in. In sentences, what stands between backticks is code; facts
 * have no backticks of their own.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Somebody's own words, which are nothing but text. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'code'; readonly language: CodeLanguage; readonly title: string; readonly text: string };
