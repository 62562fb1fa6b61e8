/** A note as a link that opens a mail. */

/**
 * What can be relied on: Windows hands programs no longer addresses than 2,083 characters, and browsers there refuse longer
 * ones (`INTERNET_MAX_URL_LENGTH`; Chromium's limit for external protocols is 2,048).
 */
export const LONGEST_MAIL = 2_000;

export interface MailTexts {
  readonly subject: string;
  readonly whole: string;
  readonly brief: string;
}

/** `is`: which of the texts the mail has. */
export type Mail =
  | { readonly is: 'whole' | 'brief'; readonly address: string }
  /** Not even the short text fits; with the length that it would have. */
  | { readonly is: 'long'; readonly length: number };

/** The mail with the whole note where that fits, else with the short one. */
export function mailOf({ subject, whole, brief }: MailTexts): Mail {
  for (const [is, body] of [
    ['whole', whole],
    ['brief', brief],
  ] as const) {
    const address = addressOf(subject, body);
    if (address.length <= LONGEST_MAIL) return { is, address };
  }
  return { is: 'long', length: addressOf(subject, brief).length };
}

/** Lines of a mail end in CRLF (RFC 6068, section 5). A lone half of a surrogate pair has no encoding. */
function addressOf(subject: string, body: string): string {
  const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}
