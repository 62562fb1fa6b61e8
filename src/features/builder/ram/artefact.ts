import type { CodeLanguage } from '../../../domain/entry/body.ts';
import { never } from '../../../domain/lib/never.ts';
import { attachPolicyCommand, createPolicyCommand } from '../../../domain/ram/artefacts/cli.ts';
import type { AttachTarget } from '../../../domain/ram/artefacts/target.ts';
import { terraformPolicy } from '../../../domain/ram/artefacts/terraform.ts';
import { placeholdersOf } from '../../../domain/ram/placeholder.ts';
import type { Policy } from '../../../domain/ram/policy.ts';
import { print, printMinified } from '../../../domain/ram/print.ts';
import type { TakeForm } from './state/use-builder.ts';

export const FORMATS = ['json', 'minified', 'cli', 'terraform', 'console'] as const;
export type Format = (typeof FORMATS)[number];

/** Stands for a name nobody has given yet. */
const POLICY_NAME = 'POLICY_NAME';
const IDENTITY_NAME = { user: 'USER_NAME', role: 'ROLE_NAME', group: 'GROUP_NAME' } as const;

interface Artefact {
  readonly language: CodeLanguage;
  readonly text: string;
  /** What is still to be replaced in it. */
  readonly fill: readonly string[];
  /** The name of the file to keep it in. */
  readonly file: string;
}

/** The policy in a format, to copy or to keep. */
export function artefact(format: Format, policy: Policy, take: TakeForm): Artefact {
  const name = take.policyName || POLICY_NAME;
  const target: AttachTarget | undefined =
    take.attachTo === 'nobody'
      ? undefined
      : { kind: take.attachTo, name: take.attachName || IDENTITY_NAME[take.attachTo] };
  const { language, text, ending } = written(format, policy, name, target);
  const left = [POLICY_NAME, ...Object.values(IDENTITY_NAME)].filter(
    (each) => each === name || each === target?.name,
  );
  const fill = [...placeholdersOf(policy), ...(usesNames(format) ? left : [])];
  return { language, text, fill, file: `${take.policyName || 'policy'}.${ending}` };
}

function usesNames(format: Format): boolean {
  return format === 'cli' || format === 'terraform';
}

type Written = { readonly language: CodeLanguage; readonly text: string; readonly ending: string };

function written(format: Format, policy: Policy, name: string, target: AttachTarget | undefined): Written {
  switch (format) {
    case 'json':
    case 'console':
      return { language: 'json', text: print(policy), ending: 'json' };
    case 'minified':
      return { language: 'json', text: printMinified(policy), ending: 'json' };
    case 'cli': {
      const commands = [
        createPolicyCommand(policy, name),
        ...(target ? [attachPolicyCommand(name, target)] : []),
      ];
      return { language: 'sh', text: commands.join('\n'), ending: 'sh' };
    }
    case 'terraform':
      return { language: 'hcl', text: terraformPolicy(policy, name, target).trimEnd(), ending: 'tf' };
    default:
      return never(format);
  }
}
