/** HCL as `terraform fmt` lays it out: two blanks a level, the equals signs of neighbouring attributes in a column. */

/** An attribute; one whose value is `undefined` is left out. */
interface Attribute {
  readonly key: string;
  readonly value: unknown;
}

/** A block with its header, or an attribute. */
export type Body = Attribute | readonly [head: string, body: readonly Body[]];

/** An expression instead of a value. */
class Reference {
  readonly expression: string;
  constructor(expression: string) {
    this.expression = expression;
  }
}

export function reference(expression: string): Reference {
  return new Reference(expression);
}

/** @param value a string, a list of strings, a map of strings, or a reference. */
export function attribute(key: string, value: unknown): Attribute {
  return { key, value };
}

export function block(head: string, body: readonly Body[], indent = ''): string {
  const inner = `${indent}  `;
  const attributes = body.filter((each): each is Attribute => 'key' in each && each.value !== undefined);
  // A map takes several lines, so it is in no column with others.
  const short = attributes.filter(({ value }) => !isMap(value));
  const maps = attributes.flatMap(({ key, value }) => (isMap(value) ? [mapText(key, value, inner)] : []));
  const parts = [
    [...(short.length > 0 ? [column(short, inner)] : []), ...maps].join('\n'),
    ...body.flatMap((each) => ('key' in each ? [] : [block(...each, inner)])),
  ].filter((part) => part !== '');
  return `${indent}${head} {\n${joined(parts)}${indent}}`;
}

/** Nested blocks stand apart from what is before them. */
function joined(parts: readonly string[]): string {
  return parts.map((part) => `${part}\n`).join('\n');
}

function column(attributes: readonly Attribute[], indent: string): string {
  const width = Math.max(...attributes.map(({ key }) => key.length));
  return attributes.map(({ key, value }) => `${indent}${key.padEnd(width)} = ${valueText(value)}`).join('\n');
}

function mapText(key: string, map: Readonly<Record<string, unknown>>, indent: string): string {
  const entries = Object.entries(map).map(([name, value]) => ({ key: quoted(name), value }));
  return entries.length === 0
    ? `${indent}${key} = {}`
    : `${indent}${key} = {\n${column(entries, `${indent}  `)}\n${indent}}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Reference)
  );
}

function valueText(value: unknown): string {
  if (value instanceof Reference) return value.expression;
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  return quoted(String(value));
}

/** A string in which nothing is evaluated: `${` and `%{` begin templates unless their first letter stands twice. */
function quoted(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, String.raw`\$&`)
    .replace(/\p{Cc}/gu, (character) => ESCAPES[character] ?? unicodeEscape(character))
    .replace(/[$%](?=\{)/g, '$&$&');
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function unicodeEscape(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
