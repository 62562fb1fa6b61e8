import type { Problem } from '../lib/result.ts';

/** The rules of `lint` by id; what each says, its source and how sure it is: RULES.md. */
export type LintRule =
  | `RAM-L0${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `RAM-L1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `RAM-L2${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `RAM-L3${0 | 1 | 3 | 4}`
  | `RAM-L4${0 | 1 | 2 | 3 | 5 | 6}`
  | `RAM-L5${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

export interface RamProblem extends Problem {
  readonly rule: LintRule;
}

/** What is wrong with the JSON: the value `code` of RAM-L01. */
export type SyntaxCode =
  | 'empty'
  | 'end'
  | 'extra'
  | 'comma'
  | 'colon'
  | 'value'
  | 'property-name'
  | 'string'
  | 'escape'
  | 'character'
  | 'number'
  | 'symbol'
  | 'quote'
  | 'punctuation';

/** What is wrong with an action: the value `why` of RAM-L30. */
export type ActionFault = 'empty' | 'space' | 'arn' | 'no-code' | 'no-name' | 'characters';

/** What is wrong with a resource: the value `why` of RAM-L31. */
export type ResourceFault = 'empty' | 'space' | 'prefix' | 'fields';
