/** Error codes of any family, with and without a key in front of them. */
import { fact, mark } from '../mark.ts';
import { brokenAt } from '../match/scanner.ts';
import type { Hit, Mark, Shape } from '../shape.ts';
import { GAP, isWordUnit } from '../view/characters.ts';
import type { Token } from '../view/cursor.ts';
import { fold } from '../view/literal.ts';
import type { View } from '../view/view.ts';
import { type Family, family } from './family.ts';

/** Parts of codes that make it worth to look at the whole one. */
const PARTS = [
  'forbidden',
  'nopermission',
  'no_permission',
  'NotAuthorized',
  'AccessDenied',
  'Unauthorized',
  'ErrorCheckAcl',
  'OTSAuthFailed',
  'RoleNotAttach',
  'MissingAuth.',
  'SlrNotExist',
  'EntityNotExist.',
  'AuthenticationFail.',
  'APISERVER.',
  'ErrorQueryClusterNamespace',
  'AccessKeyId',
  'SecurityToken',
  'Signature',
  'InvalidCredential',
  'Throttling',
  'Quota',
  'RiskControl',
  'NotFound',
  'NotExist',
  'NoStock',
  'SoldOut',
];

const LONGEST = 90;
/** What a client library appends to a code to name an error class after it. */
const SUFFIX = 'Error';
/** Keys that a code stands behind, folded; longer ones such as `ErrorCode` end in one of these. */
const KEYS = ['code', 'error', 'exception', '错误码', '报错详情', '错误代码'];
const BETWEEN = '":=>[]( ';

export const code: Shape = {
  name: 'code',
  patterns: PARTS.map((text) => ({ kind: 'part', text })),
  read: (hit) => {
    const token = identifier(hit.view, hit.start, hit.end);
    const known = token && knownCode(hit.view, token);
    return known && codeMark(hit, known);
  },
};

interface Known {
  readonly token: Token;
  readonly family: Family;
}

/** The family of the code at the token, or of what is left without a class name's suffix. */
function knownCode(view: View, token: Token): Known | undefined {
  const printed = view.text(token.start, token.end);
  const short = printed.endsWith(SUFFIX) ? printed.slice(0, -SUFFIX.length) : undefined;
  const shortFamily = short && family(short, fold(short));
  if (short && shortFamily)
    return { token: { start: token.start, end: token.start + short.length }, family: shortFamily };
  const own = family(printed, fold(printed));
  return own && { token, family: own };
}

function codeMark(hit: Hit, known: Known): Mark | undefined {
  const { view } = hit;
  const { start, end } = known.token;
  if (inAddress(view, start)) return undefined;
  const isKeyed =
    hasKey(view, start) || (view.gap(start) >= GAP.escapedLine && view.gap(end) >= GAP.escapedLine);
  const place = { start, end, shape: 'code' };
  if (known.family.gate === 'none') {
    if (known.family.enough === 'keyed' && !isKeyed) return undefined;
    return mark(hit, { ...place, gate: 'none', proof: 'yes', lookAlike: known.family.lookAlike });
  }
  const printed = fact(view, known.token);
  const { gate } = known.family;
  if (known.family.enough === 'beside') {
    if (!isKeyed && !(view.folded(start) !== 0x66 && view.unit(end) === 0x3a)) return undefined;
    return mark(hit, { ...place, gate, proof: 'beside' }, { weakCode: printed });
  }
  return mark(
    hit,
    { ...place, gate, proof: known.family.enough === 'alone' || isKeyed ? 'yes' : 'no' },
    { code: printed },
  );
}

/** The identifier around a hit: letters, digits and separators, also over a broken line. */
function identifier(view: View, from: number, to: number): Token | undefined {
  for (let i = from + 1; i < to; i++) if (!joined(view, i)) return undefined;
  let start = from;
  while (start > 0 && from - start < LONGEST && continues(view.unit(start - 1)) && joined(view, start))
    start--;
  let end = to;
  while (end - to < LONGEST && continues(view.unit(end)) && joined(view, end)) end++;
  while (start < end && !isWordUnit(view.unit(start))) start++;
  while (end > start && !isWordUnit(view.unit(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

function joined(view: View, index: number): boolean {
  return view.gap(index) === GAP.none || brokenAt(view, index);
}

function continues(unit: number): boolean {
  return isWordUnit(unit) || unit === 0x2e || unit === 0x2d;
}

/** Whether the code is a value in an address (`…/search?Keyword=Forbidden.RAM&source=…`). */
function inAddress(view: View, start: number): boolean {
  if (view.unit(start - 1) !== 0x3d) return false;
  let i = start - 2;
  while (i > start - 24 && isWordUnit(view.unit(i))) i--;
  return view.unit(i) === 0x3f || view.unit(i) === 0x26;
}

function hasKey(view: View, start: number): boolean {
  let i = start - 1;
  while (i > start - 6 && BETWEEN.includes(String.fromCharCode(view.unit(i)))) i--;
  if (i === start - 1) return false;
  const before = fold(view.text(Math.max(0, i - 11), i + 1));
  return KEYS.some((key) => before.endsWith(key));
}
