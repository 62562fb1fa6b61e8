/** Hides secrets wherever a paste is shown again or passed on. */

/** The first characters that stay readable, so that a reader can tell which secret it was. */
const KEPT = 4;
const DOT = '•';

/**
 * What counts as a secret, and which group of the match holds it (0: the whole).
 * Every run is bounded, so that no text makes a pattern slow.
 */
export const SECRET_PATTERNS: readonly { readonly pattern: RegExp; readonly group: 0 | 1 }[] = [
  // AccessKey ids of RAM users and of STS sessions.
  { pattern: /\bLTAI[A-Za-z0-9]{8,40}/g, group: 0 },
  { pattern: /\bSTS\.[A-Za-z0-9]{8,60}/g, group: 0 },
  // STS tokens, encoded diagnostic messages and JSON web tokens, by their first characters.
  { pattern: /\b(?:CAIS|CAES|AQE|AQI|eyJ)[A-Za-z0-9+/=_.-]{20,9000}/g, group: 0 },
  // Values that stand behind a name which says what they are.
  {
    pattern:
      /(?:access_?key_?secret|secret_?access_?key|security_?token|sts_?token|session_?token|id_?token|password|passwd|client-key-data|client-certificate-data|encoded_?diagnostic_?(?:message|info))["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4}([^\s"'\\,;}&]{6,9000})/gi,
    group: 1,
  },
  { pattern: /\bbearer\s{1,4}([A-Za-z0-9+/=_.~-]{8,9000})/gi, group: 1 },
  { pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([^-]{1,9000})/g, group: 1 },
  { pattern: /\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}\b/g, group: 0 },
];

/**
 * Covers every secret of a text with dots.
 * @returns a text of the same length, so that every place found in the original is the same place here.
 */
export function mask(text: string): string {
  return SECRET_PATTERNS.reduce(
    (masked, { pattern, group }) =>
      masked.replace(pattern, (whole: string, ...groups: unknown[]) => {
        const secret = group === 0 ? whole : String(groups[0]);
        const from = whole.length - secret.length;
        return whole.slice(0, from) + cover(secret);
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

function cover(secret: string): string {
  return secret.slice(0, KEPT) + DOT.repeat(Math.max(0, secret.length - KEPT));
}
