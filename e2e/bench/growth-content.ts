/** Adds made-up entries to a copy of content/, each with the body of a real one, so that a site of any size can be built. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parse, parseDocument, stringify, YAMLSeq } from 'yaml';

interface RealEntry {
  readonly id: string;
  readonly facts: Record<string, unknown>;
  readonly body: string;
  readonly chinese: string;
}

/**
 * Fills a copy of content/ up.
 * @param content the folder, which is changed.
 * @param total how many entries it has to have; not fewer than it has.
 */
export async function fillUp(content: string, total: number): Promise<void> {
  const entries = join(content, 'entries');
  const real = await realEntries(entries);
  const made: string[] = [];
  for (let number = 0; real.length + number < total; number += 1) {
    const like = real[number % real.length];
    if (!like) throw new Error('There is no entry to take after');
    const name = `${word(number % 997)} ${word(997 + Math.floor(number / 997) * 31 + (number % 31))}`;
    const id = `made-up-${number}`;
    await writeFile(join(entries, `${id}.md`), entryOf(like, number, name));
    await writeFile(join(entries, `${id}.zh.md`), twinOf(like, number, name));
    made.push(id);
  }
  await nameInGuide(join(content, 'guide.yaml'), made);
}

async function realEntries(folder: string): Promise<RealEntry[]> {
  const names = await readdir(folder);
  const originals = names.filter((name) => name.endsWith('.md') && !name.endsWith('.zh.md'));
  return Promise.all(
    originals.map(async (name) => {
      const id = name.slice(0, -'.md'.length);
      const [, matter = '', body = ''] = (await readFile(join(folder, name), 'utf8')).split(/^---\n/m);
      const [, , chinese = ''] = (await readFile(join(folder, `${id}.zh.md`), 'utf8')).split(/^---\n/m);
      return { id, facts: parse(matter), body, chinese };
    }),
  );
}

function entryOf({ id, facts, body }: RealEntry, number: number, name: string): string {
  const code = codeOf(number, name);
  const matter = {
    ...facts,
    title: `The ${name} is refused, case ${number}`,
    summary: `An entry made up to see how the site grows: what the ${name} asked for is refused with a code of its own.`,
    signatures: [{ code }, { message: `the ${name} may not {verb} what was asked for in case ${number}` }],
    samples: [{ text: `Error code: ${code}`, origin: 'shape' }],
    asks: [`why is the ${name} refused`, code],
    related: [id],
  };
  return `---\n${stringify(matter)}---\n${body}`;
}

function twinOf({ chinese }: RealEntry, number: number, name: string): string {
  const matter = {
    title: `${name} 的请求被拒绝（${number}）`,
    summary: `为了观察站点增长而生成的条目：${name} 的请求被拒绝，报错中有自己的错误码。`,
    asks: [`${codeOf(number, name)} 怎么解决`],
  };
  return `---\n${stringify(matter)}---\n${chinese}`;
}

function codeOf(number: number, name: string): string {
  return `Refused${name.replace(/(?:^| )(\w)/g, (_, letter) => letter.toUpperCase())}${number}`;
}

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ch', 'sh'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** The number as a word that can be spoken: three syllables of 80 each. */
function word(number: number): string {
  // A step that has no divisor in common with 80³ goes through all words, and puts unlike ones beside each other.
  let rest = (number * 193_939) % 512_000;
  let letters = '';
  for (let place = 0; place < 3; place += 1) {
    letters += `${ONSETS[rest % ONSETS.length]}${VOWELS[Math.floor(rest / ONSETS.length) % VOWELS.length]}`;
    rest = Math.floor(rest / 80);
  }
  return letters;
}

/** How many answers a made-up question has at most. */
const ANSWERS = 24;

/** The guide has to lead to every entry: one more answer to its first question leads, over more of them, to an ending each. */
async function nameInGuide(file: string, ids: readonly string[]): Promise<void> {
  const guide = parseDocument(await readFile(file, 'utf8'));
  const list = (name: string): YAMLSeq => {
    const found = guide.get(name);
    if (!(found instanceof YAMLSeq)) throw new Error(`The guide has no ${name}`);
    return found;
  };
  const [questions, endings] = [list('questions'), list('endings')];
  const [first] = questions.items;
  const answers = isMap(first) && first.get('answers');
  if (!isSeq(answers)) throw new Error('The guide has no first question');
  const [model] = endings.toJS(guide);
  for (const id of ids) {
    const title = { en: `${id} is refused`, zh: `${id} 被拒绝` };
    endings.add(guide.createNode({ ...model, id: `${id}-ending`, entry: id, title, formerly: [] }));
  }
  let level = ids.map((id) => `${id}-ending`);
  for (let height = 0; level.length > 1; height += 1) {
    const above: string[] = [];
    for (let from = 0; from < level.length; from += ANSWERS) {
      // A question has at least two answers: a last one that would be alone goes to its neighbour.
      const to = level.length - from - ANSWERS === 1 ? level.length : from + ANSWERS;
      const id = `made-up-question-${height}-${above.length}`;
      const ask = { en: `Which of ${id}?`, zh: `${id} 是哪一个？` };
      questions.add(guide.createNode({ id, ask, look: ask, answers: level.slice(from, to).map(answerTo) }));
      above.push(id);
      if (to === level.length) break;
    }
    level = above;
  }
  for (const id of level) answers.add(guide.createNode(answerTo(id)));
  await writeFile(file, guide.toString({ lineWidth: 0 }));
}

function answerTo(to: string) {
  return { id: `to-${to}`, say: { en: `It is ${to}`, zh: `是 ${to}` }, example: `\`${to}\``, to };
}
