/**
 * The page's state as the fragment of a link, which no server sees: `#check=1.` and packed data, as the button makes it, or
 * the plain parameters that other pages link with (`paths.check`).
 */
import { POLICY_LAYERS } from '../../../../domain/check/ram-gate.ts';
import { fail, ok, type Result } from '../../../../domain/lib/result.ts';
import { LONGEST_LINK, pack, unpack } from '../../../../parts/packed.ts';
import { type CheckState, EMPTY, MOST_POLICIES, newPolicy, readState, TEXTS } from './state.ts';

/** `broken`: a part is missing or was changed; `newer`: of a later version; `large`: more than a page would send. */
export type LinkFault = 'broken' | 'newer' | 'large';

/** The fragment of a state, with its `#`. Fails with the link's length where many programs would cut it. */
export async function toFragment(state: CheckState, address: string): Promise<Result<string, number>> {
  const fragment = `#check=1.${await pack(state)}`;
  const length = address.length + fragment.length;
  return length > LONGEST_LINK ? fail(length) : ok(fragment);
}

/**
 * What a fragment holds; `undefined` where it holds no state, as that of a heading.
 * @param nameOf the name of a policy that has none, by its number.
 */
export async function fromFragment(
  fragment: string,
  nameOf: (number: number) => string,
): Promise<Result<CheckState, LinkFault> | undefined> {
  const [, version, packed] = /^#check=(?:(\d+)\.)?(.*)$/s.exec(fragment) ?? [];
  if (packed === undefined) return readPlain(fragment, nameOf);
  if (version === undefined) return fail('broken');
  if (version !== '1') return fail('newer');
  const read = await unpack(packed);
  if (!read.ok) return read;
  const state = readState(read.value);
  return state ? ok(state) : fail('broken');
}

function readPlain(
  fragment: string,
  nameOf: (number: number) => string,
): Result<CheckState, LinkFault> | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const texts = TEXTS.flatMap((key) => {
    const value = given.get(key);
    return value === null ? [] : [[key, value] as const];
  });
  const policies = POLICY_LAYERS.flatMap((layer) => given.getAll(layer).map((text) => ({ layer, text })));
  if (texts.length === 0 && policies.length === 0) return undefined;
  let state: CheckState = { ...EMPTY, ...Object.fromEntries(texts) };
  for (const [index, each] of policies.slice(0, MOST_POLICIES).entries()) {
    const policy = newPolicy(state, { ...each, name: nameOf(index + 1) });
    state = { ...state, policies: [...state.policies, policy] };
  }
  return ok(state);
}
