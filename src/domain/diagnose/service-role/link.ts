/** The address that opens RAM's page for granting service roles: `https://ram.console.aliyun.com/role/authorize?request=…`. */
import { mark } from '../mark.ts';
import type { Shape } from '../shape.ts';
import { isWordUnit } from '../view/characters.ts';
import { Cursor, type Token } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import type { View } from '../view/view.ts';

const SCHEMES = [literal('https://'), literal('http://')];
const LONGEST_HOST = 200;
const LONGEST_LINK = 8000;
/** The request's JSON is closed, so nothing more belongs to the address. */
const WHOLE = /%5D%7D$/i;
const HOST = /^https:\/\/((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})\//;
/** Alibaba Cloud's consoles, of the Chinese and the international site. */
const CONSOLES = ['.console.aliyun.com', '.console.alibabacloud.com'];
const ROLE_NAME = /"RoleName"\s{0,4}:\s{0,4}"([\w-]{1,64})"/g;

/** Every expression of this file, for the test that tries them on hostile text. */
export const LINK_PATTERNS: readonly RegExp[] = [WHOLE, HOST, ROLE_NAME];

export const link: Shape = {
  name: 'link',
  patterns: [{ kind: 'part', text: 'role/authorize?request=' }],
  read: (hit) => {
    const { view } = hit;
    const start = schemeBefore(view, hit.start);
    if (start < 0) return undefined;
    const token = address(new Cursor(view, start));
    if (token === undefined) return undefined;
    const value = view.text(token.start, token.end);
    const span = view.span(token.start, token.end);
    const uncertain = token.uncertain ? { uncertain: true } : {};
    const said = { roles: rolesOf(value), trusted: isTrusted(value) && isPlain(view, token) };
    return mark(
      hit,
      { ...token, gate: 'service-role', shape: 'link', proof: 'yes', ...said },
      { link: { value, span, ...uncertain }, roles: { value: said.roles.join(' '), span } },
    );
  },
};

function schemeBefore(view: View, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_HOST); i--) {
    if (SCHEMES.some((scheme) => standsAt(view, i, scheme))) return i;
  }
  return -1;
}

function address(cursor: Cursor): Token | undefined {
  const token = cursor.word(
    (unit) => isWordUnit(unit) || '%.~:/?#@!$&*+,;=-'.includes(String.fromCharCode(unit)),
    WHOLE,
    LONGEST_LINK,
  );
  if (token === undefined) return undefined;
  let { end } = token;
  while (end > token.start && '.,;!'.includes(String.fromCharCode(cursor.view.unit(end - 1)))) end--;
  return { ...token, end };
}

/** Names of the roles that the page would create, in the order of the request; none where it does not decode. */
export function rolesOf(address: string): string[] {
  const request = decoded(address.slice(address.indexOf('request=') + 'request='.length));
  return [...new Set([...request.matchAll(ROLE_NAME)].map((match) => match[1] ?? ''))];
}

/** Undoes percent-encoding, also where it was done twice. A malformed one stays as it is. */
function decoded(text: string): string {
  let result = text;
  for (let depth = 0; depth < 3 && !result.includes('"'); depth++) {
    try {
      result = decodeURIComponent(result);
    } catch {
      return result;
    }
  }
  return result;
}

/** Whether the address leads to one of Alibaba Cloud's own consoles, over an encrypted connection. */
export function isTrusted(address: string): boolean {
  const host = HOST.exec(address.toLowerCase())?.[1];
  return host !== undefined && CONSOLES.some((console) => host.endsWith(console));
}

/** Whether it was written in ASCII: the view shows full-width letters as plain ones, a browser does not. */
function isPlain(view: View, token: Token): boolean {
  for (let i = token.start; i < token.end; i++) {
    if (view.source.charCodeAt(view.from[i] ?? 0) > 0x7e) return false;
  }
  return true;
}
