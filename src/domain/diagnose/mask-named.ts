/** Finds secrets by the name that stands before them, in whatever notation the two are written. */
import { expression } from './expression.ts';
import { isOpaque, isPlain, type Name, type Secret } from './mask-names.ts';

const QUOTE = String.raw`(?:\\{0,3}["'\x60]|[“”‘’「」『』]|&quot;|%22)`;
const BLANKS = '[ \\t\\u3000]';
const ASSIGN = '(?::=|=>|->|[:=：＝]|%3[ad])';
const sticky = (source: string) => expression(new RegExp(source, 'iy'));

/** `name: `, `"name": `, `name => `, `['name'] = `, `**name**: `. */
const ASSIGNED = sticky(
  String.raw`${QUOTE}{0,2}\]?\*{0,2}${BLANKS}{0,20}${ASSIGN}\*{0,2}${BLANKS}{0,40}(?:\r?\n\s{0,80}(?=["']))?\[?`,
);
/** `name: FOO_SECRET, value: ` in YAML and JSON, `key="password" value="` in XML. */
const PAIRED = sticky(
  String.raw`${QUOTE}?(?:\s{0,20}[,;])?[\s#]{0,80}${QUOTE}?value${QUOTE}?${BLANKS}{0,20}${ASSIGN}${BLANKS}{0,40}`,
);
/** `<name>…</`, `<key>name</key><string>…</`, `<td>name</td><td>…</`. */
const TAGGED = sticky(
  String.raw`(?:${QUOTE}|[ \t][^<>\r\n]{0,80})?(?:<\/\w{1,20}>\s{0,80}<\w{1,20})?(?:>|&gt;)(?:<!\[CDATA\[)?\s{0,80}([^<&\s](?:[^<&\r\n]|&(?!lt;)){0,1000})(?=\s{0,80}(?:<\/|&lt;\/))`,
);
/** Between an option of a command and its value: a blank, or what ends an item in a list of arguments. */
const OPTION = sticky(
  String.raw`${QUOTE}?(?:[ \t]{1,8}(?:\\\r?\n\s{0,40})?|\s{0,40},\s{0,40}|\s{0,10}\n[\s#]{0,80}-[ \t])(?!-)`,
);
const IS_OPTION = expression(/(?:^|[\s"'`([,])--?[\w.\p{Script=Han}-]{0,40}$/u);
/** `name value`, `name is value`, and the value on a line of its own. */
const BESIDE = sticky(
  String.raw`${QUOTE}?${BLANKS}{0,20}(?:(?:is|was|就?是|为)${BLANKS}{0,4})?[:：]?${BLANKS}{0,4}([ \t]{0,20}\r?\n[ \t#]{0,80})?[(（]?`,
);
/** Of a part of a longer name, as in `system:serviceaccount:pwd:x`: what stands before and behind it. */
const LABEL_BEFORE = expression(/:[\w.-]{0,63}$/);
const LABEL_BEHIND = sticky(String.raw`[\w.-]{0,63}:\w`);
const LINE_END = sticky(String.raw`[ \t]{0,80}(?:[\r\n]|$)`);

/** A secret of an AccessKey as it is made: letters of both cases and digits, 30 of them, or more for a session. */
export const KEY = String.raw`(?<![\w+/=•-])(?=[A-Za-z\d]{30})(?!Aliyun)(?=[a-z\d]{0,47}[A-Z])(?=[A-Z\d]{0,47}[a-z])(?=[A-Za-z]{0,47}\d)([A-Za-z\d]{30,48})(?![\w+/=-])`;
const NEAR = expression(new RegExp(KEY));
/** How far behind the name it may stand, on the same line. */
const NEAR_BY = 80;

/** A value in quotes: it ends with the quote that it begins with, and may hold blanks and other quotes. */
const QUOTED = sticky(
  String.raw`(?:(\\{0,3}["'\x60]|&quot;|%22)((?:\1\1|(?!\1)(?:\\.|[^\r\n\\])){0,9000})(?=\1)|[“‘「『]([^”’」』\r\n]{1,2000})(?=[”’」』]))`,
);
/** Where a value without quotes ends. A comma or a bracket is a part of it unless what follows says otherwise. */
const STOP = [
  String.raw`[\s“”「」，。；、（）]`,
  String.raw`${QUOTE}{1,2}(?:[\s,;:)}\]<>]|$)`,
  String.raw`\\["'nrt]`,
  String.raw`[,;&](?:\s|$|["'{}[\]]|[\w.-]{1,40}["']?[:=])`,
  String.raw`[)}\]]{1,4}(?:[\s,;."'>]|$)`,
  String.raw`<\/|&(?:amp|quot|[lg]t);`,
].join('|');
const BARE = sticky(String.raw`["'\x60]?((?:(?!${STOP})[^]){1,9000})`);
/** Several words that fill the rest of a line. */
const PHRASE = sticky(
  String.raw`([^\s"'\x60|>][^\r\n"'#:=,()，。；、•]{0,200})(?<=\S)(?=[ \t]{0,9}(?:[\r\n]|$))`,
);
const PASS = expression(/pass|密码|口令/i);
const COLON = expression(/[:：]/);
const LINE_BEGINS = expression(/(?:^|\n)[ \t#-]{0,40}$/);
/** A block of YAML, whose lines are indented more than the one that it begins on. */
const BLOCK = sticky(String.raw`[|>][-+\d]{0,2}[ \t]{0,80}(?:#[^\r\n]{0,200})?\r?\n`);
const INDENT = sticky(String.raw`[ \t#]{0,200}`);
const MARGIN = sticky(String.raw`[ \t#-]{0,200}`);
const LONGEST_BLOCK = 9000;
const SCHEME = sticky(String.raw`(?:basic|bearer|digest|negotiate|acs|oss|acs\d-\S{1,40})\s{1,4}`);

/** Every secret that stands behind one of these names. */
export function* namedSecrets(text: string, names: Iterable<Name>): Generator<Secret> {
  for (const name of names) yield* behind(text, name);
}

/** The notations in their order: the first that leads to a value decides. */
function behind(text: string, name: Name): readonly Secret[] {
  const { start, end, strength } = name;
  if (LABEL_BEFORE.test(text.slice(Math.max(0, start - 64), start)) && at(LABEL_BEHIND, text, end)) return [];
  const tagged = text[start - 1] === '/' ? undefined : at(TAGGED, text, end);
  if (tagged) return judged(tagged[1], end + tagged[0].length, strength);
  for (const link of [ASSIGNED, PAIRED]) {
    const met = at(link, text, end);
    const found = met ? valueAt(text, end + met[0].length, name) : [];
    if (found.length > 0) return found;
  }
  const option = IS_OPTION.test(text.slice(Math.max(0, start - 44), start)) && at(OPTION, text, end);
  if (option) return valueAt(text, end + option[0].length, name, strength === 'weak' ? 'weak' : 'sure');
  if (strength === 'weak') return [];
  const beside = strength === 'sure' ? besideAt(text, name) : [];
  return beside.length > 0 ? beside : nearby(text, end);
}

function valueAt(text: string, from: number, name: Name, strength = name.strength): readonly Secret[] {
  const block = at(BLOCK, text, from);
  if (block) return [...blockAt(text, from, from + block[0].length)];
  const quoted = at(QUOTED, text, from);
  if (quoted) return judged(quoted[2] ?? quoted[3], from + quoted[0].length, strength);
  const scheme = at(SCHEME, text, from)?.[0].length ?? 0;
  const bare = at(BARE, text, from + scheme);
  if (!bare || isPlain(bare[1] ?? '')) return [];
  const whole = (isPhraseAt(text, name, from) && at(PHRASE, text, from)) || bare;
  return judged(whole[1], from + scheme + whole[0].length, scheme ? 'sure' : strength);
}

/** Only a password may be a phrase without quotes, on a line that has nothing else. */
function isPhraseAt(text: string, { start, end }: Name, from: number): boolean {
  const isPassword = PASS.test(text.slice(start, end)) && COLON.test(text.slice(end, from));
  return isPassword && LINE_BEGINS.test(text.slice(Math.max(0, start - 41), start));
}

/** What stands beside a name without a sign between them has to look like a secret, or prose would be covered. */
function besideAt(text: string, { end }: Name): readonly Secret[] {
  const met = at(BESIDE, text, end);
  const value = met && (at(QUOTED, text, end + met[0].length) ?? at(BARE, text, end + met[0].length));
  if (!met || !value) return [];
  const to = end + met[0].length + value[0].length;
  return met[1] === undefined || at(LINE_END, text, to) ? judged(value.findLast(Boolean), to, 'weak') : [];
}

/** An AccessKey's secret needs no sign before it: nothing else looks like one. */
function nearby(text: string, from: number): readonly Secret[] {
  const [rest = ''] = text.slice(from, from + NEAR_BY + 50).split('\n', 1);
  const found = NEAR.exec(rest);
  if (!found || found.index > NEAR_BY) return [];
  return [{ start: from + found.index, end: from + found.index + found[0].length }];
}

/** A value as a secret, if it is one. It ends at `to`; what tells how it is used is no part of it. */
function judged(value = '', to: number, strength: Name['strength']): readonly Secret[] {
  const scheme = at(SCHEME, value, 0)?.[0].length ?? 0;
  const secret = value.slice(scheme);
  if (secret === '' || isPlain(secret)) return [];
  const isSecret = strength === 'sure' || scheme > 0 || isOpaque(secret, strength);
  return isSecret ? [{ start: to - secret.length, end: to }] : [];
}

/** The lines of a block that begins at `first`, each without its indentation. */
function* blockAt(text: string, head: number, first: number): Generator<Secret> {
  const margin = at(MARGIN, text, text.lastIndexOf('\n', head) + 1)?.[0].length ?? 0;
  for (let start = first; start < Math.min(text.length, first + LONGEST_BLOCK); ) {
    const from = start + (at(INDENT, text, start)?.[0].length ?? 0);
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    const to = from + text.slice(from, end).trimEnd().length;
    if (to > from) {
      if (from - start <= margin) return;
      yield { start: from, end: to, ...(start > first && { kept: 0 }) };
    }
    start = end + 1;
  }
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}
