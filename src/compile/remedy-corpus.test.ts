/**
 * Every refusal in the content's samples and in the diagnosis corpus has a remedy or a stated reason, and every proof holds.
 * `REMEDY_FIGURES=1` prints how many of which.
 */
import { expect, it } from 'vitest';
import { HIDDEN } from '../domain/lib/unseen.ts';
import type { Proof } from '../domain/remedy/proof.ts';
import type { Grant } from '../domain/remedy/remedy.ts';
import { readCorpus } from './remedy-corpus.ts';

const { told } = await readCorpus();
const grants = told.flatMap(({ remedy, tasks }) => [
  ...(remedy.kind === 'grants' ? remedy.grants : []),
  ...tasks,
]);

it('reads many denials', () => {
  expect(told.length).toBeGreaterThan(300);
});

it('answers every denial with a grant or a reason', () => {
  const silent = told.filter(({ remedy }) => remedy.kind === 'none' && remedy.none.why === 'proof-failed');
  expect(silent.map(({ from }) => from)).toEqual([]);
});

it('shows no grant whose proof fails, and calls nothing proven that was not evaluated', () => {
  expect(grants.filter((grant) => !holds(grant.proof)).map(({ kind }) => kind)).toEqual([]);
});

/** Why somebody whose request is known gets no grant all the same. */
const HOPELESS = ['account-owner', 'explicit-deny', 'masters', 'node', 'not-logged-in', 'other-policy'];

it('proves a grant wherever the request is told, but where no grant helps', () => {
  const without = told.flatMap(({ from, remedy }) => {
    const { denial } = remedy;
    const tellsRequest =
      (denial.gate === 'ram' && denial.action !== undefined) ||
      (denial.gate === 'rbac' && denial.verb !== undefined);
    const isHidden = denial.gate === 'rbac' && denial.name?.includes(HIDDEN) === true;
    // What was cut off or is hidden is not told.
    if (!tellsRequest || isHidden || (denial.uncertain?.length ?? 0) > 0) return [];
    if (remedy.kind === 'none')
      return HOPELESS.includes(remedy.none.why) ? [] : [`${remedy.none.why}: ${from}`];
    return remedy.grants.some(({ proof }) => proof.status === 'proven') ? [] : [`unproven: ${from}`];
  });
  expect(without).toEqual([]);
});

it('opens with an exact grant nothing but what was asked', () => {
  const exact = grants.filter(({ kind }) => kind === 'ram' || kind === 'rules' || kind === 'task');
  const open = exact.flatMap(({ proof }) => proof.canaries.filter(({ verdict }) => verdict === 'opened'));
  expect(exact.length).toBeGreaterThan(200);
  expect(open).toEqual([]);
});

it('says of every wide resource that it is wide', () => {
  const wide = grants.filter(
    (grant) =>
      grant.kind === 'ram' && grant.policy.statements.some(({ resource }) => resource?.includes('*')),
  );
  expect(wide.filter(({ cautions }) => !cautions.includes('every-resource'))).toEqual([]);
});

/** A proof that was made: each request refused before and allowed after; or none at all, and said so. */
function holds({ status, asked }: Proof): boolean {
  if (status === 'documented') return asked.every(({ before, after }) => !before && after);
  return status === 'proven' && asked.length > 0 && asked.every(({ before, after }) => !before && after);
}

it.runIf(process.env.REMEDY_FIGURES)('figures', () => {
  const count = (texts: readonly string[]) =>
    Object.fromEntries(
      [...new Set(texts)].map((text) => [text, texts.filter((each) => each === text).length]),
    );
  const best = (list: readonly Grant[]) =>
    list.some(({ proof }) => proof.status === 'proven') ? 'proven' : 'documented';
  console.log({
    denials: told.length,
    answers: count(told.map(({ remedy }) => (remedy.kind === 'grants' ? best(remedy.grants) : 'no grant'))),
    reasons: count(told.flatMap(({ remedy }) => (remedy.kind === 'none' ? [remedy.none.why] : []))),
    grants: count(grants.map(({ kind, proof }) => `${kind} ${proof.status}`)),
  });
});
