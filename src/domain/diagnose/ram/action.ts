/** Values that RAM refusals name: actions and resources. */
import { fact } from '../mark.ts';
import type { Fact } from '../shape.ts';
import { isWordUnit } from '../view/characters.ts';
import type { Cursor, Token } from '../view/cursor.ts';

const ACTION = /^[a-z][a-z0-9-]{0,40}:[A-Za-z*][\w*/.-]{0,100}$/;
const RESOURCE = /^acs:[\w*-]{0,40}:[^\s]{1,400}$/;

/** Every expression of this file, for the test that tries them on hostile text. */
export const ACTION_PATTERNS: readonly RegExp[] = [ACTION, RESOURCE];

/** A RAM action (`cs:DescribeEvents`) at the cursor. */
export function readAction(cursor: Cursor): Fact | undefined {
  return valid(cursor, ACTION, (unit) => isWordUnit(unit) || within(':*/.-', unit));
}

/** A resource's ARN (`acs:log:cn-hangzhou:…`) at the cursor. */
export function readResource(cursor: Cursor): Fact | undefined {
  return valid(cursor, RESOURCE, (unit) => isWordUnit(unit) || within(':*/.-@+=', unit));
}

function valid(cursor: Cursor, shape: RegExp, accept: (unit: number) => boolean): Fact | undefined {
  const token = cursor.quotedOrWord(accept);
  const found = fact(cursor.view, token && trimmed(cursor, token));
  return found && shape.test(found.value) ? found : undefined;
}

/** Without the full stop of a sentence. */
function trimmed(cursor: Cursor, token: Token): Token {
  return token.end > token.start && cursor.view.unit(token.end - 1) === 0x2e
    ? { ...token, end: token.end - 1 }
    : token;
}

function within(characters: string, unit: number): boolean {
  return characters.includes(String.fromCharCode(unit));
}
