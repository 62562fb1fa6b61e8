/** The guide of this project against the tables of what it has to do: situations, pasted errors, links that were given out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import { readFragment } from '../domain/guide/fragment.ts';
import { type GuideNode, knownNode, named, nodeOf } from '../domain/guide/guide.ts';
import { positionOf, reachable, type Step } from '../domain/guide/position.ts';
import { walk } from '../domain/guide/walk.ts';
import links from './cases/guide-links.json' with { type: 'json' };
import situations from './cases/guide-situations.json' with { type: 'json' };
import walks from './cases/guide-walks.json' with { type: 'json' };
import { readContent } from './read.ts';
import { guide as guideIn, signatures } from './views.ts';

const { content } = await readContent(process.cwd());
if (!content) throw new Error('content/ does not compile; content.test.ts says why');
const guide = guideIn(content, 'en');
const known = signatures(content);

/** Where somebody arrives who gives these answers one after the other. */
function follow(answers: readonly string[]): GuideNode {
  let at = knownNode(guide, guide.start);
  for (const given of answers) {
    if (at.kind !== 'question')
      throw new Error(`${at.id} is an ending and asks nothing, yet "${given}" is left`);
    const answer = named(at.answers, given);
    if (!answer) throw new Error(`${at.id} has no answer "${given}"`);
    at = knownNode(guide, answer.to);
  }
  return at;
}

describe('a situation in everyday words leads to its ending', () => {
  it.each(situations)('$situation', ({ answers, ending, entry }) => {
    expect(answers.length).toBeLessThanOrEqual(6);
    expect(follow(answers)).toMatchObject({ kind: 'ending', id: ending, entry: { id: entry } });
  });

  it('and the situations lead to every entry', () => {
    const entries = content.entries.map(({ facts }) => facts.id);
    expect(entries.filter((id) => !situations.some(({ entry }) => entry === id))).toEqual([]);
  });
});

const said = (steps: readonly Step[]) => steps.map(({ question, answer }) => `${question.id}=${answer.id}`);

describe('a pasted error walks by itself', () => {
  const cases: readonly {
    name: string;
    text: string;
    path: readonly string[] | null;
    end?: string;
    ahead?: readonly string[];
  }[] = walks;
  it.each(cases)('$name', ({ text, path, end, ahead = [] }) => {
    const walked = walk(guide, diagnose(text, known));
    expect(walked ? said(walked.steps) : null).toEqual(path);
    expect(walked?.end.id).toBe(end);
    expect(said(walked?.ahead ?? [])).toEqual(path ? ahead : []);
    for (const { reasons } of walked?.steps ?? []) expect(reasons.length).toBeGreaterThan(0);
  });

  const corpus = join(import.meta.dirname, '../domain/diagnose/cases');
  const pastes = readdirSync(corpus)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): { text: string; denials: { gate: string }[]; entry: string | null }[] =>
      JSON.parse(readFileSync(join(corpus, name), 'utf8')),
    );

  it('every refusal of the corpus stays within reach of an ending for its gate', () => {
    const gates: Readonly<Record<string, readonly string[]>> = {
      ram: ['ram', 'both'],
      rbac: ['rbac', 'both'],
      'service-role': ['service-role'],
    };
    const lost = pastes.flatMap(({ text }) => {
      const diagnosis = diagnose(text, known);
      const [only, ...others] = new Set(diagnosis.denials.map(({ gate }) => gate));
      if (!only || others.length > 0) return [];
      const end = walk(guide, diagnosis)?.end.id;
      const ahead = end === undefined ? new Set() : reachable(guide, end);
      const fits = guide.endings.some(({ id, gate }) => ahead.has(id) && gates[only]?.includes(gate));
      return fits ? [] : [`${only} ${end}: ${text.slice(0, 80)}`];
    });
    expect(pastes.length).toBeGreaterThan(300);
    expect(lost).toEqual([]);
  });
});

describe('links that were given out lead to where they led; lines are added here, never taken away', () => {
  it.each(links)('$link', ({ link, leads }) => {
    const [id = '', fragment = ''] = link.split('#');
    const node = nodeOf(guide, id);
    expect(node?.id).toBe(leads);
    const { answers, dropped } = readFragment(guide, fragment);
    expect(dropped).toEqual([]);
    expect(node && positionOf(guide, node, answers).left).toEqual([]);
  });
});
