/** A code behind a key that no family is known for; it names a denial that something else has shown. */
import { fact, mark } from '../mark.ts';
import type { Shape } from '../shape.ts';
import { isWordUnit } from '../view/characters.ts';
import { fold, standsAt } from '../view/literal.ts';
import { family } from './family.ts';
import { valueOf } from './keyed.ts';

const CODE = /^[A-Za-z][\w.-]{3,80}$/;

/** Every expression of this file, for the test that tries them on hostile text. */
export const UNKNOWN_CODE_PATTERNS: readonly RegExp[] = [CODE];

export const unknownCode: Shape = {
  name: 'unknown-code',
  hint: true,
  patterns: ['code', 'ErrorCode', 'error_code', '错误码', '错误代码'].map((text) => ({
    kind: 'message',
    text,
  })),
  read: (hit) => {
    const { view, start, end } = hit;
    const cursor = valueOf(view, end);
    const token = cursor?.quotedOrWord((unit) => isWordUnit(unit) || unit === 0x2e || unit === 0x2d);
    const found = fact(view, token);
    if (cursor === undefined || found === undefined || !CODE.test(found.value)) return undefined;
    // gRPC's own codes: `code = Aborted desc = …`
    if (standsAt(view, cursor.at, 'desc')) return undefined;
    if (family(found.value, fold(found.value)) !== undefined) return undefined;
    return mark(
      hit,
      { start, end: cursor.at, gate: 'ram', shape: 'unknown-code', proof: 'no' },
      { unknownCode: found },
    );
  },
};
