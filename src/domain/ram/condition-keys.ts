import type { ValueType } from './operators.ts';

interface KnownKey {
  readonly key: string;
  readonly type: ValueType;
}

/** The common keys with the types that the elements page gives them. Source: `elements` in RULES.md. */
export const commonKeys = [
  { key: 'acs:SourceIp', type: 'address' },
  { key: 'acs:MFAPresent', type: 'boolean' },
  { key: 'acs:SecureTransport', type: 'boolean' },
  { key: 'acs:CurrentTime', type: 'date' },
] as const satisfies readonly KnownKey[];

/**
 * Keys that samples and ACK's API pages use; their types are concluded from what they are about. Those that end in `/`
 * want the name of a tag behind it.
 */
const furtherKeys = [
  { key: 'acs:SourceVpc', type: 'string' },
  { key: 'acs:PrincipalARN', type: 'string' },
  { key: 'acs:ResourceTag/', type: 'string' },
  { key: 'acs:RequestTag/', type: 'string' },
  { key: 'cs:AddonName', type: 'string' },
  { key: 'cs:AddonNames', type: 'string' },
  { key: 'cs:ApiServerEipId', type: 'string' },
  { key: 'cs:EnableAddonLogtailDs', type: 'boolean' },
  { key: 'cs:EnableApiServerEip', type: 'boolean' },
  { key: 'cs:EnableCoreControlPlaneComponentsLog', type: 'boolean' },
  { key: 'cs:KubeConfigDurationMinutes', type: 'number' },
] as const satisfies readonly KnownKey[];

/** All keys that are known here; a policy may use others. */
export const conditionKeys = [...commonKeys, ...furtherKeys] as const;
export type KnownConditionKey = (typeof conditionKeys)[number]['key'];

/** What a key holds: by its name, or by the name before the tag's. Undefined for a key that is not known here. */
export function keyType(key: string): ValueType | undefined {
  return conditionKeys.find((known) =>
    known.key.endsWith('/') ? key.startsWith(known.key) : key === known.key,
  )?.type;
}
