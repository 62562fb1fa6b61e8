/** Every denial of the samples and of the diagnosis corpus, passed on in a packet: read back as it was, and masked. */
import { beforeAll, describe, expect, it } from 'vitest';
import { denialOf } from '../domain/diagnose/refusal.ts';
import { MASKS, masked, masksFor } from '../domain/packet/mask.ts';
import { packetOf } from '../domain/packet/packet.ts';
import { readPacket } from '../domain/packet/read.ts';
import type { RemedyFacts } from '../domain/remedy/facts.ts';
import { remedyFor } from '../domain/remedy/for-denial.ts';
import type { Remedy } from '../domain/remedy/remedy.ts';
import { readCorpus, type Told } from './remedy-corpus.ts';

let facts: RemedyFacts;
let told: readonly Told[];

beforeAll(async () => {
  ({ facts, told } = await readCorpus());
});

/** Which grants there are, and how sure they are. */
function outline(remedy: Remedy): readonly string[] {
  return remedy.kind === 'none'
    ? [remedy.none.why]
    : remedy.grants.map((grant) => `${grant.kind} ${grant.proof.status}`);
}

describe('a packet of every denial', () => {
  it('is read back as it was written', () => {
    expect(told.length).toBeGreaterThan(300);
    for (const { from, remedy } of told) {
      const packet = packetOf(remedy.denial, {}, undefined);
      expect(readPacket(JSON.parse(JSON.stringify(packet))), from).toEqual(packet);
    }
  });

  it('offers the same kinds of grants when all is masked, each as sure as before, and hides what it says', () => {
    for (const { from, remedy } of told) {
      const packet = packetOf(remedy.denial, {}, undefined);
      const hidden = masked(packet, MASKS);
      expect(masksFor(hidden), from).toEqual([]);
      const before = outline(remedyFor(remedy.denial, facts));
      const [refusal] = hidden.refusals;
      const after = refusal ? outline(remedyFor(denialOf(refusal), facts)) : [];
      expect(after, from).toEqual(before);
    }
  });
});
