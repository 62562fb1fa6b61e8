/** Works out anew what a packet asks for: a link can hold facts, but no grant and no proof. */
import type { Denial } from '../../domain/diagnose/denial.ts';
import { denialOf } from '../../domain/diagnose/refusal.ts';
import type { Packet } from '../../domain/packet/packet.ts';
import { deliver } from '../../domain/remedy/artefacts/deliver.ts';
import type { Delivery } from '../../domain/remedy/artefacts/delivery.ts';
import { taskGrant } from '../../domain/remedy/combined.ts';
import type { RemedyFacts } from '../../domain/remedy/facts.ts';
import { remedyFor } from '../../domain/remedy/for-denial.ts';
import type { Grant, NoGrant, Remedy } from '../../domain/remedy/remedy.ts';
import { grantOfAll, REQUESTS } from '../../domain/remedy/several.ts';
import { offerFor } from '../../parts/remedy/options.ts';
import { manifestText } from '../../parts/yaml/manifest.ts';

export interface Solution {
  readonly denials: readonly Denial[];
  readonly granted?: { readonly grant: Grant; readonly delivery: Delivery };
  /** What no grant helps with, and why. */
  readonly without: readonly { readonly denial: Denial; readonly none: NoGrant }[];
}

/** The grant of a packet, the chosen one or the smallest, with all that is needed to give it. Never fails. */
export function solve({ refusals, given = {}, grant: chosen, task }: Packet, facts: RemedyFacts): Solution {
  const denials = refusals.map(denialOf);
  const [only, ...others] = denials;
  const remedies = denials.map((denial) => remedyFor(denial, facts, given));
  const grant =
    only && others.length === 0
      ? (chosenGrant(only, facts, given, chosen) ?? namedTask(only, facts, given, task))
      : grantOfAll(remedies, task ?? REQUESTS, facts, given);
  return {
    denials,
    ...(grant && { granted: { grant, delivery: written(grant, facts, given.cluster) } }),
    without: grant?.kind === 'task' && others.length === 0 ? [] : remedies.flatMap(noneOf),
  };
}

type Given = NonNullable<Packet['given']>;

function chosenGrant(
  denial: Denial,
  facts: RemedyFacts,
  given: Given,
  chosen: string | undefined,
): Grant | undefined {
  const { options } = offerFor(denial, facts, given, given.entry);
  return (options.find(({ key }) => key === chosen) ?? options[0])?.grant;
}

/** The task that the reader has named where the text tells no request. */
function namedTask(
  denial: Denial,
  facts: RemedyFacts,
  given: Given,
  task: string | undefined,
): Grant | undefined {
  const capability = facts.capabilities
    .flatMap(({ capabilities }) => capabilities)
    .find(({ id }) => id === task);
  return capability && taskGrant(capability, denial, facts, given);
}

function written(grant: Grant, { resources }: RemedyFacts, cluster: string | undefined): Delivery {
  return deliver(grant, {
    catalogue: resources,
    manifest: manifestText,
    ...(cluster !== undefined && { cluster }),
  });
}

function noneOf(remedy: Remedy) {
  return remedy.kind === 'none' ? [{ denial: remedy.denial, none: remedy.none }] : [];
}
