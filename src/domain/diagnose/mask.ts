/** Hides secrets wherever a paste is shown again, kept or passed on. */

/** The most first characters that stay readable, so that a reader can tell which secret it was; of a short one, fewer. */
const KEPT = 4;
const DOT = '•';

interface SecretPattern {
  readonly pattern: RegExp;
  /** Which group of the match holds the secret (0: the whole). It ends the match. */
  readonly group: 0 | 1;
  /** How many of its first characters stay readable at most. */
  readonly kept?: number;
}

/** A letter of a token: of base64 and its kin, also where an address or JSON has escaped it. */
const LETTER = String.raw`(?:[A-Za-z0-9+/=_.~%-]|\\/|\\u[0-9a-fA-F]{4})`;

/** Names that say that their value is a secret. Words may be joined by `_`, `-` or nothing. */
const NAMES = [
  '(?:access|secret)_key(?:_secret)?',
  'secret_access_key',
  '(?:security|sts|session|access|refresh|id|login|csrf)_token',
  'client_(?:key|certificate)_data',
  'client_secret',
  'password',
  'passwd',
  'passphrase',
  'encoded_diagnostic_(?:message|info)',
  '(?:x_oss_)?signature',
  'authorization',
]
  .join('|')
  .replaceAll('_', '[_ -]?');

/** Between a name and its value: quotes, a colon or an equals sign; behind an option of a command, a blank. */
const BETWEEN = String.raw`["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4}`;

/**
 * What opens something to whoever has it. Every run is bounded, and begins where nothing of its kind stands before it, so
 * that no text makes a pattern slow.
 */
const CREDENTIALS: readonly SecretPattern[] = [
  // AccessKey ids of RAM users and of sessions.
  { pattern: /\bLTAI[A-Za-z0-9]{8,40}/g, group: 0 },
  { pattern: /\b(?:STS|TMP)\.[A-Za-z0-9]{8,60}/g, group: 0 },
  // STS tokens, encoded diagnostic messages and JSON web tokens, by their first characters.
  { pattern: new RegExp(String.raw`\b(?:CAIS|CAES|AQE|AQI|eyJ)${LETTER}{20,9000}`, 'g'), group: 0 },
  // Any other long run of base64, as the rest of a token whose lines were broken: it has letters of both cases and digits.
  {
    pattern:
      /(?<![A-Za-z0-9+/=_.-])(?=[^A-Z\s]{0,60}[A-Z])(?=[^a-z\s]{0,60}[a-z])(?=[^\d\s]{0,60}\d)[A-Za-z0-9+/=_-]{64,9000}/g,
    group: 0,
  },
  // Values that stand behind a name which says what they are.
  {
    pattern: new RegExp(
      `(?:${NAMES})${BETWEEN}(?:(?:basic|bearer|acs|oss|acs3-\\S{1,40})\\s{1,4})?([^\\s"'\\\\,;}&]{6,9000})`,
      'gi',
    ),
    group: 1,
  },
  { pattern: new RegExp(`--(?:${NAMES}|token)\\s{1,4}["']?([^\\s"'\\\\]{6,9000})`, 'gi'), group: 1 },
  { pattern: new RegExp(`(?<![\\w-])token${BETWEEN}([^\\s"'\\\\,;}&]{16,9000})`, 'gi'), group: 1 },
  { pattern: /\bcookie["']?:\s{0,4}["']?([^\r\n"'\\]{6,9000})/gi, group: 1 },
  { pattern: /\bbearer\s{1,4}([A-Za-z0-9+/=_.~-]{8,9000})/gi, group: 1 },
  { pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([^-]{1,9000})/g, group: 1, kept: 0 },
];

/** Whom something belongs to. It opens nothing, and a binding may have to name it. */
const PEOPLE: readonly SecretPattern[] = [
  { pattern: /\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}\b/g, group: 0 },
];

/** Where something is: IPv4, and IPv6 in full or with `::`. Times and names with colons are none. */
const ADDRESSES: readonly SecretPattern[] = [
  { pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)/g, group: 0, kept: 0 },
  {
    pattern:
      /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::)(?![\w:])/gi,
    group: 0,
    kept: 0,
  },
];

/** All of them, for the test that tries whether one is slow. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [...CREDENTIALS, ...PEOPLE, ...ADDRESSES];

/**
 * Covers every secret of a text with dots.
 * @returns a text of the same length, so that every place found in the original is the same place here.
 */
export function mask(text: string): string {
  return coverAll(text, [...CREDENTIALS, ...PEOPLE]);
}

/** As `mask`, but for the names of people: for what has to keep its meaning, as the user in a binding. */
export function maskCredentials(text: string): string {
  return coverAll(text, CREDENTIALS);
}

/** Covers IP addresses, for whoever wants that too. */
export function maskAddresses(text: string): string {
  return coverAll(text, ADDRESSES);
}

function coverAll(text: string, patterns: readonly SecretPattern[]): string {
  return patterns.reduce(
    (masked, { pattern, group, kept = KEPT }) =>
      masked.replace(pattern, (whole: string, ...groups: unknown[]) => {
        const secret = group === 0 ? whole : String(groups[0]);
        const from = whole.length - secret.length;
        return whole.slice(0, from) + cover(secret, kept);
      }),
    text,
  );
}

/** The longest secret that a pattern looks for; a piece of a text is masked with this much around it. */
const LONGEST = 9200;

/**
 * Masks a piece of a text as `mask` would within the whole: a secret that begins or is named outside of the piece is
 * covered too.
 * @returns a text as long as the piece.
 */
export function maskPiece(text: string, start: number, end: number): string {
  const from = Math.max(0, start - LONGEST);
  return mask(text.slice(from, end + LONGEST)).slice(start - from, end - from);
}

/** Of a short secret most has to be covered. */
function cover(secret: string, kept: number): string {
  const shown = Math.min(kept, Math.floor(secret.length / 4));
  return secret.slice(0, shown) + DOT.repeat(secret.length - shown);
}
