/** Error codes of any family, with and without a key in front of them. */
import { expression } from '../expression.ts';
import { fact, mark } from '../mark.ts';
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
    const known = codeAround(hit);
    return known && codeMark(hit, known);
  },
};

/** The code that the hit stands in, over the end of a line only where that makes a code. */
function codeAround({ view, start, end }: Hit): Known | undefined {
  const token = identifier(view, start, end, close);
  const tight = knownCode(view, token);
  if (token && !isAtBreak(view, token)) return tight;
  const whole = identifier(view, start, end, joined);
  if (whole && token && whole.end - whole.start > token.end - token.start) {
    return knownCode(view, whole) ?? (tight?.family.enough === 'alone' ? tight : undefined);
  }
  const loose = knownCode(view, identifier(view, start, end, loosely));
  if (tight === undefined) return loose;
  if (isWeak(tight.family)) return loose?.token.start === tight.token.start ? loose : tight;
  return loose && loose.token.end > tight.token.end ? openCode(view, tight, loose) : tight;
}

/** Whether a full line may have ended in front of the identifier or behind it, or behind a dot that goes on with it. */
function isAtBreak(view: View, { start, end }: Token): boolean {
  let after = end;
  while (after < end + 3 && view.folded(after) === DOT && view.gap(after) === GAP.none) after++;
  return [start, end, after].some((index) => view.broken(index) !== 'no');
}

const DOT = 0x2e;

/**
 * A code in front of the end of a line that may have been full. It goes on where the rest is closed by a sign, as in
 * `Forbidden…Usa⏎ge"`; it is open where the next line holds nothing else; more words there are a line of their own.
 */
function openCode(view: View, tight: Known, loose: Known): Known {
  const gap = view.gap(loose.token.end);
  if (gap === GAP.none) return loose;
  return gap === GAP.space ? tight : { ...tight, token: { ...tight.token, uncertain: true } };
}

interface Known {
  readonly token: Token;
  readonly family: Family;
}

/** The family of the code at the token, or of what is left without a class name's suffix. */
function knownCode(view: View, token: Token | undefined): Known | undefined {
  if (token === undefined) return undefined;
  const printed = view.text(token.start, token.end);
  if (hasGap(view, token) && !HUMP.test(printed) && !hasKey(view, token.start)) return undefined;
  const short = printed.endsWith(SUFFIX) ? printed.slice(0, -SUFFIX.length) : undefined;
  const shortFamily = short && family(short);
  if (short && shortFamily)
    return { token: { start: token.start, end: token.start + short.length }, family: shortFamily };
  const own = family(printed);
  return own && { token, family: own };
}

/** An identifier of several words. Over a broken line, words of a sentence could look like one. */
const HUMP = expression(/[a-z][A-Z]|[._]/);

function hasGap(view: View, { start, end }: Token): boolean {
  for (let i = start + 1; i < end; i++) if (view.gap(i) !== GAP.none) return true;
  return false;
}

/** Whether the code is one that other vendors use too. */
function isWeak({ enough }: Family): boolean {
  return enough === 'beside' || enough === 'never';
}

function codeMark(hit: Hit, known: Known): Mark | undefined {
  const { view } = hit;
  const { start, end } = known.token;
  if (inAddress(view, start) || inProgram(view, start, end)) return undefined;
  const isKeyed =
    hasKey(view, start) || (view.gap(start) >= GAP.escapedLine && view.gap(end) >= GAP.escapedLine);
  const place = { start, end, shape: 'code' };
  if (known.family.gate === 'none') {
    if (known.family.enough === 'keyed' && !isKeyed) return undefined;
    return mark(hit, { ...place, gate: 'none', proof: 'yes', lookAlike: known.family.lookAlike });
  }
  const printed = fact(view, known.token);
  const { gate } = known.family;
  if (isWeak(known.family)) {
    if (!isKeyed && !(view.folded(start) !== 0x66 && view.unit(end) === 0x3a)) return undefined;
    const proof = known.family.enough === 'beside' ? 'beside' : 'no';
    return mark(hit, { ...place, gate, proof }, { weakCode: printed });
  }
  return mark(
    hit,
    { ...place, gate, proof: known.family.enough === 'alone' ? 'yes' : isKeyed ? 'report' : 'no' },
    { code: printed },
  );
}

/** The identifier around a hit: letters, digits and separators that `isJoined` says belong together. */
function identifier(view: View, from: number, to: number, isJoined: typeof joined): Token | undefined {
  for (let i = from + 1; i < to; i++) if (!isJoined(view, i)) return undefined;
  let start = from;
  while (start > 0 && from - start < LONGEST && continues(view.unit(start - 1)) && isJoined(view, start))
    start--;
  let end = to;
  while (end - to < LONGEST && continues(view.unit(end)) && isJoined(view, end)) end++;
  while (start < end && !isWordUnit(view.unit(start))) start++;
  while (end > start && !isWordUnit(view.unit(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

function close(view: View, index: number): boolean {
  return view.gap(index) === GAP.none;
}

/** Side by side, or parted only by the end of a full line. */
function joined(view: View, index: number): boolean {
  return close(view, index) || (view.broken(index) === 'yes' && !view.brokenAtBlank(index));
}

/** Side by side, or parted by the end of a line that may have been full. */
function loosely(view: View, index: number): boolean {
  return close(view, index) || (view.broken(index) !== 'no' && !view.brokenAtBlank(index));
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

/** Whether the code stands in a program: assigned to, called, or an argument (`Println(StatusForbidden)`). */
function inProgram(view: View, start: number, end: number): boolean {
  if (view.gap(end) === GAP.none && (view.unit(end) === 0x3d || view.unit(end) === 0x28)) return true;
  return view.unit(start - 1) === 0x28 && view.gap(start) === GAP.none && isWordUnit(view.unit(start - 2));
}

function hasKey(view: View, start: number): boolean {
  let i = start - 1;
  while (i > start - 6 && BETWEEN.includes(String.fromCharCode(view.unit(i)))) i--;
  if (i === start - 1) return false;
  const before = fold(view.text(Math.max(0, i - 11), i + 1));
  return KEYS.some((key) => before.endsWith(key));
}
