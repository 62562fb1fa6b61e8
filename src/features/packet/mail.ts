/** A note as a link that opens a mail. */

/**
 * What can be relied on: Windows hands programs no longer addresses than 2,083 characters, and browsers there refuse longer
 * ones (`INTERNET_MAX_URL_LENGTH`; Chromium's limit for external protocols is 2,048).
 */
export const LONGEST_MAIL = 2_000;

/** The text of a mail, longest first. `link`: what is refused, and where the whole note is. */
export const MAIL_TEXTS = ['whole', 'brief', 'link'] as const;
export type MailText = (typeof MAIL_TEXTS)[number];

/** `is`: which of the texts the mail has. */
export type Mail =
  | { readonly is: MailText; readonly address: string }
  /** Not even the shortest text fits; with the length that it would have. */
  | { readonly is: 'long'; readonly length: number };

/** The mail with the longest text that fits. @param texts those that there are; the shortest one is always there. */
export function mailOf(subject: string, texts: { readonly [is in MailText]?: string }): Mail {
  const addresses = MAIL_TEXTS.flatMap((is) => {
    const body = texts[is];
    return body === undefined ? [] : [{ is, address: addressOf(subject, body) }];
  });
  const fits = addresses.find(({ address }) => address.length <= LONGEST_MAIL);
  return fits ?? { is: 'long', length: addresses.at(-1)?.address.length ?? 0 };
}

/** Lines of a mail end in CRLF (RFC 6068, section 5). A lone half of a surrogate pair has no encoding. */
function addressOf(subject: string, body: string): string {
  const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}
