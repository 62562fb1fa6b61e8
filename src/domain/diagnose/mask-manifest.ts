/** Finds the values of Kubernetes' Secrets in YAML and JSON, whatever their keys are called. */
import { expression } from './expression.ts';
import { isPlain, type Secret } from './mask-names.ts';

/** Kubernetes writes this field of an object first, and people do so too. */
const OBJECT = expression(/\bapiVersion\b/g);
const IS_SECRET = expression(/\bkind(?:\\{0,3}["'])?\s{0,4}:\s{0,4}(?:\\{0,3}["'])?Secret\b(?![-./])/);
const DATA = expression(
  /(?<![\w.-])(?:stringData|data)(?:\\{0,3}["'])?[ \t]{0,4}:[ \t]{0,20}(?:#[^\r\n]{0,200})?(?=([{\r\n]))/g,
);

const BRACES = expression(/\{[^{}]{0,60000}/y);
/** A value between braces, in quotes or without. */
const MEMBER = expression(
  /:\s{0,20}(?:(\\{0,3}["'])((?:(?!\1)[^\r\n]){1,9000})(?=\1)|([^\s"'\\,{}][^\r\n,{}]{0,9000}))/g,
);
const KEY = expression(
  /^[ \t]{1,80}(?:"[^"]{1,260}"|'[^']{1,260}'|[\w.-]{1,260})[ \t]{0,4}:(?:[ \t]{1,80}|$)/,
);
const INDENT = expression(/^[ \t]{0,200}/);
/** What begins a block of lines in a value's place. */
const BLOCK = expression(/^[|>][-+\d]{0,2}[ \t]{0,80}$/);
const IN_QUOTES = expression(/^(["'])(.{1,9000})\1$/);

/** Every value below `data` and `stringData` of the Secrets in a text. */
export function* manifestSecrets(text: string): Generator<Secret> {
  // An excerpt may begin in the midst of one.
  const starts = [0, ...Array.from(text.matchAll(OBJECT), ({ index }) => index)];
  for (const [at, start] of starts.entries()) {
    const object = text.slice(start, starts[at + 1]);
    if (!IS_SECRET.test(object)) continue;
    for (const data of object.matchAll(DATA)) {
      const from = data.index + data[0].length;
      for (const secret of data[1] === '{' ? inBraces(object, from) : inLines(object, data.index, from))
        yield { start: start + secret.start, end: start + secret.end };
    }
  }
}

function* inBraces(object: string, from: number): Generator<Secret> {
  BRACES.lastIndex = from;
  const [braces = ''] = BRACES.exec(object) ?? [];
  for (const member of braces.matchAll(MEMBER)) {
    const value = member[2] ?? member[3] ?? '';
    const end = from + member.index + member[0].length;
    if (!isPlain(value)) yield { start: end - value.length, end };
  }
}

/** The lines that are indented more than the one that names the data. */
function* inLines(object: string, named: number, from: number): Generator<Secret> {
  const margin = indentOf(object.slice(object.lastIndexOf('\n', named) + 1, named));
  let depth: number | undefined;
  for (let start = object.indexOf('\n', from) + 1; start > 0 && start < object.length; ) {
    const next = object.indexOf('\n', start);
    const line = object.slice(start, next < 0 ? undefined : next).trimEnd();
    const indent = indentOf(line);
    if (line !== '' && indent <= margin) return;
    depth ??= line === '' ? undefined : indent;
    // What is deeper goes on with the value of a line before it.
    const key = indent === depth ? KEY.exec(line)?.[0].length : indent;
    const value = key === undefined ? '' : line.slice(key);
    const inner = IN_QUOTES.exec(value)?.[2];
    const begin = start + (key ?? 0) + (inner === undefined ? 0 : 1);
    if (value !== '' && !BLOCK.test(value) && !isPlain(value))
      yield { start: begin, end: begin + (inner ?? value).length };
    start = next < 0 ? 0 : next + 1;
  }
}

function indentOf(line: string): number {
  return INDENT.exec(line)?.[0].length ?? 0;
}
