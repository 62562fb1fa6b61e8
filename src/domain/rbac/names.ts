/**
 * Formats of names in Kubernetes: `apimachinery/pkg/util/validation`, `apimachinery/pkg/api/validate/content` and
 * `apimachinery/pkg/api/validation/path/name.go`. Lengths are checked first, so that no pattern runs over a long text.
 */
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const LABEL_PART = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && DNS_LABEL.test(text);
}

export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every((part) => DNS_LABEL.test(part));
}

/** A label key, also called a qualified name: `name` or `dns.subdomain/name`. */
export function isLabelKey(text: string): boolean {
  const [first = '', second, ...more] = text.split('/', 3);
  if (second === undefined) return isLabelPart(first);
  return more.length === 0 && isDnsSubdomain(first) && isLabelPart(second);
}

export function isLabelValue(text: string): boolean {
  return text === '' || isLabelPart(text);
}

function isLabelPart(text: string): boolean {
  return text.length <= 63 && LABEL_PART.test(text);
}

/** Why a text cannot be one segment of a URL path, and so no name of an object; none if it can. */
export function pathSegmentFaults(text: string): readonly string[] {
  if (text === '.' || text === '..') return [text];
  return ['/', '%'].filter((character) => text.includes(character));
}
