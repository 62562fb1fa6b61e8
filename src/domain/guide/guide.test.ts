import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryId, entryId } from '../entry/entry.ts';
import fragments from './cases/fragments.json' with { type: 'json' };
import positions from './cases/positions.json' with { type: 'json' };
import signs from './cases/signs.json' with { type: 'json' };
import soundnessCases from './cases/soundness.json' with { type: 'json' };
import { readFragment, writeFragment } from './fragment.ts';
import { type Guide, knownNode, named } from './guide.ts';
import { type Outline, outlineOf } from './outline.ts';
import { choose, pathOf, positionOf, reachable, type Step } from './position.ts';
import { matchSign, type Sign, type Stated } from './sign.ts';
import { soundness } from './soundness.ts';

/** A guide as the cases write it: questions with their answers and where these lead, endings with their entries. */
interface Sketch {
  readonly start?: string;
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly endings: Readonly<Record<string, string>>;
  readonly otherwise?: Readonly<Record<string, readonly string[]>>;
  readonly formerly?: Readonly<Record<string, readonly string[]>>;
  readonly formerlyAnswers?: Readonly<Record<string, readonly string[]>>;
  /** Endings without fix and check. */
  readonly bare?: readonly string[];
}

function guideOf({ start, questions, endings, otherwise, formerly, formerlyAnswers, bare }: Sketch): Guide {
  return {
    start: start ?? Object.keys(questions)[0] ?? '',
    questions: Object.entries(questions).map(([id, answers]) => ({
      kind: 'question',
      id,
      formerly: formerly?.[id] ?? [],
      ask: id,
      look: '',
      answers: Object.entries(answers).map(([answer, to]) => ({
        id: answer,
        formerly: formerlyAnswers?.[answer] ?? [],
        say: answer,
        example: '',
        to,
        signs: [],
      })),
    })),
    endings: Object.entries(endings).map(([id, entry]) => ({
      kind: 'ending',
      id,
      formerly: formerly?.[id] ?? [],
      gate: 'none',
      // A case names entries by any word, or by none at all to leave it out.
      entry: { id: entry as EntryId, title: entry, kind: 'how-to' },
      title: id,
      why: '',
      fix: bare?.includes(id) ? [] : ['fix'],
      check: bare?.includes(id) ? '' : 'check',
      otherwise: (otherwise?.[id] ?? []).map((to) => ({ say: to, to })),
    })),
  };
}

describe('soundness', () => {
  const entries = ['x', 'y'].flatMap((id) => entryId(id) ?? []);
  const cases: readonly { name: string; guide: Sketch; problems: readonly string[] }[] = soundnessCases;
  it.each(cases)('$name', ({ guide, problems }) => {
    const found = soundness(guideOf(guide), { entries, reserved: ['map'] });
    expect(
      found.map(({ rule, path, values }) => `${rule} ${path.join('.')} ${JSON.stringify(values)}`),
    ).toEqual(problems);
  });
});

/** Two ways come together, and one question is passed by both of them. */
const GUIDE = guideOf({
  questions: {
    see: { error: 'who', command: 'who', page: 'part' },
    who: { person: 'where', nobody: 'log-on' },
    part: { inside: 'where', feature: 'feature' },
    where: { namespace: 'grant-namespace', cluster: 'grant-cluster' },
    feature: { helm: 'grant-cluster', terminal: 'grant-namespace' },
  },
  endings: { 'log-on': 'x', 'grant-namespace': 'x', 'grant-cluster': 'y' },
  formerly: { see: ['look'] },
  formerlyAnswers: { error: ['failure'] },
});

interface PositionCase {
  readonly name: string;
  readonly on: string;
  readonly given: Readonly<Record<string, string>>;
  readonly way: readonly string[];
  readonly isGiven?: boolean;
  readonly kept?: readonly string[];
  readonly left?: readonly string[];
  /** The answer that is given on the page, the page it leads to, and the answers that remain. */
  readonly choose?: readonly string[];
  readonly to?: string;
  readonly answers?: string;
}

const said = (steps: readonly Step[]) => steps.map(({ question, answer }) => `${question.id}=${answer.id}`);

describe('positions', () => {
  // The cases lie in JSON, whose inferred type has every optional field in every variant.
  it.each(positions as unknown as readonly PositionCase[])('$name', (given) => {
    const position = positionOf(GUIDE, knownNode(GUIDE, given.on), new Map(Object.entries(given.given)));
    expect(said(position.way)).toEqual(given.way);
    if (given.isGiven !== undefined) expect(position.given).toBe(given.isGiven);
    if (given.kept) expect(writeFragment(position.kept)).toBe(given.kept.join('&'));
    if (given.left) expect(said(position.left)).toEqual(given.left);
    const [question = '', answer = ''] = given.choose ?? [];
    const asked = named(GUIDE.questions, question);
    const chosen = asked && named(asked.answers, answer);
    if (!chosen) return expect(given.choose).toBeUndefined();
    const next = choose(GUIDE, position, asked, chosen);
    expect(next.to.id).toBe(given.to);
    expect(writeFragment(next.answers)).toBe(given.answers);
  });
});

/** Any answers to any of the guide's questions. */
const someAnswers = fc
  .tuple(
    ...GUIDE.questions.map(({ id, answers }) =>
      fc.option(fc.constantFrom(...answers).map((a) => [id, a.id] as const)),
    ),
  )
  .map((pairs) => new Map(pairs.flatMap((pair) => (pair ? [pair] : []))));
const someNode = fc.constantFrom(...GUIDE.questions, ...GUIDE.endings);

describe('for any answers', () => {
  it('reading what was written gives the same answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(readFragment(GUIDE, writeFragment(answers))).toEqual({ answers, dropped: [] });
      }),
    );
  });

  it('any text can be read, and every part of it counts or is said to be dropped', () => {
    const pieces = [
      '&',
      '=',
      'see',
      'error',
      'look',
      'failure',
      'who',
      'x',
      '%',
      '#',
      '<',
      '\0',
      '\ud800',
      '看',
    ];
    const text = fc.array(fc.constantFrom(...pieces)).map((each) => each.join(''));
    fc.assert(
      fc.property(text, (fragment) => {
        const { answers, dropped } = readFragment(GUIDE, fragment);
        expect(answers.size + dropped.length).toBe(fragment.split('&').filter(Boolean).length);
      }),
    );
  });

  it('the way to a page leads there, and whatever is chosen there leads on with no answer lost that still fits', () => {
    fc.assert(
      fc.property(someNode, someAnswers, (node, answers) => {
        const position = positionOf(GUIDE, node, answers);
        const way = new Map(position.way.map((step) => [step.question.id, step.answer.id]));
        expect(pathOf(GUIDE, way).end.id).toBe(node.id);
        if (node.kind === 'ending') return;
        for (const answer of node.answers) {
          const { to, answers: kept } = choose(GUIDE, position, node, answer);
          const path = pathOf(GUIDE, kept);
          expect(path.end).toBe(to);
          expect(said(path.steps)).toContain(`${node.id}=${answer.id}`);
          const later = reachable(GUIDE, answer.to);
          for (const [id, value] of answers)
            if (later.has(id) && reachable(GUIDE, to.id).has(id)) expect(kept.get(id)).toBe(value);
        }
      }),
    );
  });
});

describe('the outline', () => {
  const nodesOf = (outline: Outline): readonly Outline[] => [
    outline,
    ...outline.branches.flatMap(({ next }) => nodesOf(next)),
  ];

  it('has everything once, and every answer', () => {
    const all = nodesOf(outlineOf(GUIDE));
    const ids = all.filter(({ again }) => !again).map(({ node }) => node.id);
    expect([...ids].sort()).toEqual([...GUIDE.questions, ...GUIDE.endings].map(({ id }) => id).sort());
    const answers = all.flatMap(({ branches }) => branches.flatMap((branch) => branch.answers));
    expect(answers).toHaveLength(GUIDE.questions.flatMap((question) => question.answers).length);
  });

  it('gives answers that lead to one place one branch, and no branches to what comes again', () => {
    const { branches } = outlineOf(GUIDE);
    expect(branches.map(({ answers }) => answers.map(({ id }) => id))).toEqual([
      ['error', 'command'],
      ['page'],
    ]);
    const where = nodesOf(outlineOf(GUIDE)).filter(({ node }) => node.id === 'where');
    expect(where.map(({ again, branches: each }) => [again, each.length])).toEqual([
      [false, 2],
      [true, 0],
    ]);
  });
});

describe('fragments', () => {
  const cases: readonly { name: string; fragment: string; answers: string; dropped?: readonly string[] }[] =
    fragments;
  it.each(cases)('$name', ({ fragment, answers, dropped = [] }) => {
    const read = readFragment(GUIDE, fragment);
    expect(writeFragment(read.answers)).toBe(answers);
    expect(read.dropped).toEqual(dropped);
  });
});

describe('signs', () => {
  // The cases lie in JSON, where a gate is any string.
  const cases = signs as unknown as readonly {
    name: string;
    sign: Sign;
    stated: Stated;
    reasons: readonly string[] | null;
  }[];
  it.each(cases)('$name', ({ sign, stated, reasons }) => {
    expect(matchSign(sign, stated)?.map(({ fact, value }) => `${fact} ${value}`) ?? null).toEqual(reasons);
  });
});
