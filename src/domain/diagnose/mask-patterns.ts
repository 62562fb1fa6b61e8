/** Secrets that are told by their own looks or by the words before them, mail addresses and IP addresses. */
import { expression } from './expression.ts';
import { KEY } from './mask-named.ts';

/** Told by its own looks or by the words before it; then the first group is the secret, and ends the match. */
export interface SecretPattern {
  readonly pattern: RegExp;
  /** How many of its first characters stay readable at most. */
  readonly kept?: number;
}

/** A letter of a token: of base64 and its kin, also where an address or JSON has escaped it. */
const LETTER = String.raw`(?:[A-Za-z0-9+/=_.~%-]|\\/|\\u[0-9a-fA-F]{4})`;

/** A command that takes a password as an option, up to that option. */
const COMMAND = String.raw`(?:\\\r?\n|[^\r\n|;]){0,300}?\s`;
const LOGIN = String.raw`(?:\b(?:docker|podman|nerdctl|helm|oras|crane|skopeo)\s[^\r\n|;]{0,60}?login|\bmysql\w{0,10}|\bsshpass)\b`;
const WORD = String.raw`(?:(?<=["'][^\s"']{0,100})[^"'\r\n]{1,500}|[^\s"']{1,500})`;

/** What opens something to whoever has it, and stands without a name. Every run begins where nothing of its kind stands before it. */
export const CREDENTIALS: readonly SecretPattern[] = [
  // AccessKey ids of RAM users and of sessions.
  { pattern: expression(/\bLTAI[A-Za-z0-9]{8,40}/g) },
  { pattern: expression(/\b(?:STS|TMP)\.[A-Za-z0-9]{8,60}/g) },
  // The secret that stands next to such an id.
  {
    pattern: expression(
      new RegExp(String.raw`\b(?:LTAI|STS\.|TMP\.)[A-Za-z0-9•]{8,60}[^]{1,100}?${KEY}`, 'g'),
    ),
  },
  { pattern: expression(new RegExp(String.raw`${KEY}(?=[^A-Za-z0-9]{1,20}(?:LTAI|STS\.|TMP\.))`, 'g')) },
  // STS tokens, encoded diagnostic messages and JSON web tokens, by their first characters.
  { pattern: expression(new RegExp(String.raw`\b(?:CAIS|CAES|AQE|AQI|eyJ)${LETTER}{20,9000}`, 'g')) },
  // Any other long run of base64, as the rest of a token whose lines were broken: it has letters of both cases and digits.
  {
    pattern: expression(
      /(?<![A-Za-z0-9+/=_.-])(?=[^A-Z\s]{0,60}[A-Z])(?=[^a-z\s]{0,60}[a-z])(?=[^\d\s]{0,60}\d)[A-Za-z0-9+/=_-]{64,9000}/g,
    ),
  },
  { pattern: expression(/\bcookie["']?:\s{0,4}["']?([^\r\n"'\\]{6,9000})/gi) },
  { pattern: expression(/\bbearer\s{1,4}([A-Za-z0-9+/=_.~-]{8,9000})/gi) },
  { pattern: expression(/\bbasic\s{1,4}(?=[A-Za-z+/]{0,200}[\d=])([A-Za-z0-9+/]{4,9000}={0,2})/gi) },
  // Docker's `"auth"` and npm's `_auth` are base64 of a name and a password.
  {
    pattern: expression(
      /auth(?:["'\\]{1,4}\s{0,4}:|(?<=_auth)\s?=)\s{0,4}["'\\]{0,4}(?=[^"'\s]{0,200}[a-z])(?=[^"'\s]{0,200}(?:[A-Z]{2}|[a-z][A-Z]|[\d=+/]))([A-Za-z\d+/]{4,9000}={0,2})/g,
    ),
  },
  // `https://user:password@host`, `https://token@host`, `curl -u user:password`, `docker login -p password`.
  { pattern: expression(/:\/\/[^\s/:@"'<>]{0,100}:([^\s/@"'<>]{1,500})(?=@)/g) },
  { pattern: expression(/:\/\/(?=[\w-]{0,60}\d)([\w-]{20,500})(?=@)/g) },
  // SQL's `IDENTIFIED BY 'password'`.
  {
    pattern: expression(
      /\bidentified\s{1,4}(?:with\s{1,4}["'`]?[\w-]{1,60}["'`]?\s{1,4})?(?:by|as)\s{1,4}(?:password\s{1,4})?["'`]([^"'`\r\n]{1,500})/gi,
    ),
  },
  {
    pattern: expression(
      new RegExp(
        String.raw`\b(?:curl|wget|https?)(?=\s)${COMMAND}(?:-[uU]|--user|--proxy-user)[ =]{0,3}["']?[^\s:"'=]{1,100}:(${WORD})`,
        'g',
      ),
    ),
  },
  { pattern: expression(new RegExp(String.raw`${LOGIN}${COMMAND}-p[ =]?["']?(?![\s-])(${WORD})`, 'g')) },
  // The value of a variable that is named behind it.
  {
    pattern: expression(
      /\bvalue["'\\]{0,4}\s{0,4}:\s{0,4}["'\\]{0,4}([^\s"'\\]{1,400})(?=["'\\]{0,4}(?:,\s{0,80}|\s{1,80})["'\\]{0,4}name["'\\]{0,4}\s{0,4}:\s{0,4}["'\\]{0,4}[\w.-]{0,60}(?:secret|password|token|access_?key)["'\\]{0,4}[\s,}])/gi,
    ),
  },
  {
    pattern: expression(
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----((?:(?!-----)[\s\S]){1,9000}(?=-----END)|(?:\s{0,40}(?:\\[nr]){0,2}[A-Za-z0-9+/=]{16,9000}){1,99})/g,
    ),
    kept: 0,
  },
];

/** Whom something belongs to. It opens nothing, and a binding may have to name it. */
export const PEOPLE = {
  pattern: expression(/\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}\b/g),
};
/** What stands before an address that a user or a group is called by. */
const CALLED = expression(
  /(?:(?:user|group|name|principal)["'\\]{0,4}\s{0,3}[ :=/]\s{0,3}["'\\]{0,4}|--(?:user|group|as)[= ]["']?)$/i,
);
/** Nothing but addresses. */
const LIST = expression(/^(?:[^\s,;@]{1,64}@[^\s,;@]{1,253}(?:[\s,;]{1,4}|$)){1,50}$/);
/** A line of remarks. */
const REMARK = expression(/(?:^|\n)[ \t]{0,80}(?:#|\/\/)[^\n]{0,200}$/);
const QUOTE_BEFORE = expression(/(?:(?<!mail["'\\]{0,4}\s{0,3}:\s{0,3}))(\\{0,3}["'])$/i);

/** Where something is: IPv4, and IPv6 in full or with `::`. Times and names with colons are none. */
export const ADDRESSES: readonly SecretPattern[] = [
  { pattern: expression(/(?<![\w.])((?:\d{1,3}\.){3}\d{1,3})(?![\w.]*\w)/g), kept: 0 },
  {
    pattern: expression(
      /(?<![\w:.])((?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::)(?![\w:])/gi,
    ),
    kept: 0,
  },
];

/** Whether somebody is called by the mail address at this place: then it is needed, as in a binding. */
export function isCalled(text: string, address: string, at: number): boolean {
  if (LIST.test(text)) return true;
  const before = text.slice(Math.max(0, at - 280), at);
  if (REMARK.test(before)) return false;
  const quote = QUOTE_BEFORE.exec(before)?.[1];
  return CALLED.test(before) || (quote !== undefined && text.startsWith(quote, at + address.length));
}
