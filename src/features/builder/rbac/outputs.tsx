import { type ComponentProps, useState } from 'react';
import { canI } from '../../../domain/rbac/print/can-i.ts';
import { kubectl } from '../../../domain/rbac/print/kubectl.ts';
import { terraform } from '../../../domain/rbac/print/terraform.ts';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import type { RbacObjects } from '../../../domain/rbac/types.ts';
import { placeholdersIn } from '../../../domain/remedy/facts.ts';
import { TextBlock } from '../../../parts/code-block.tsx';
import { Choice } from '../../../ui/choice.tsx';
import type { OutputName } from '../../../wording/rbac-builder.ts';
import { Artefact } from '../artefact.tsx';
import { ShareLink } from '../share-link.tsx';
import { AckOutput } from './ack.tsx';
import { kubectlOptions } from './catalogue.ts';
import { LINK } from './shared.ts';
import type { Builder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';

const OUTPUTS = ['yaml', 'kubectl', 'can-i', 'terraform', 'ack'] as const satisfies readonly OutputName[];

interface Props {
  readonly builder: Builder;
  readonly catalogue: ResourceCatalogue;
  readonly hasErrors: boolean;
}

/** What was built, in the form that somebody works in. */
export function Outputs({ builder, catalogue, hasErrors }: Props) {
  const words = useRbacBuilderWords().output;
  const [chosen, choose] = useState<OutputName>('yaml');
  const { objects } = builder.source;
  const isEmpty = Object.values(objects).every((list: readonly unknown[]) => list.length === 0);
  return (
    <section aria-labelledby="output" className="grid gap-4">
      <h2 id="output" className="text-xl">
        {words.title}
      </h2>
      <Choice
        legend={words.choose}
        options={OUTPUTS.map((value) => ({ value, label: words.names[value] }))}
        input={(value) => ({ name: 'output', checked: chosen === value, onChange: () => choose(value) })}
      />
      {hasErrors || isEmpty ? (
        <p className="text-muted">{isEmpty ? words.empty : words.broken}</p>
      ) : (
        <Output name={chosen} builder={builder} catalogue={catalogue} />
      )}
      {!isEmpty && <ShareLink format={LINK} data={builder.step.text} />}
    </section>
  );
}

function Output({ name, builder, catalogue }: { name: OutputName } & Pick<Props, 'builder' | 'catalogue'>) {
  const words = useRbacBuilderWords().output;
  const { objects } = builder.source;
  switch (name) {
    case 'yaml':
      return <Whole title={words.yaml} language="yaml" text={builder.step.text.trimEnd()} file="role.yaml" />;
    case 'kubectl':
      return <Kubectl objects={objects} catalogue={catalogue} />;
    case 'can-i':
      return <Checks objects={objects} catalogue={catalogue} />;
    case 'terraform':
      return <Whole title={words.terraform} language="hcl" text={terraform(objects)} file="role.tf" />;
    case 'ack':
      return <AckOutput builder={builder} catalogue={catalogue} />;
  }
}

/** All of it in one format, with what a refusal did not say set off. */
function Whole(props: Omit<ComponentProps<typeof Artefact>, 'fill'>) {
  return <Artefact {...props} fill={placeholdersIn(props.text)} />;
}

interface OutputProps {
  readonly objects: RbacObjects;
  readonly catalogue: ResourceCatalogue;
}

function Kubectl({ objects, catalogue }: OutputProps) {
  const words = useRbacBuilderWords().output;
  const commands = kubectl(objects, kubectlOptions(catalogue));
  return (
    <div className="grid gap-2">
      <Whole
        title={words.kubectl}
        language="sh"
        text={commands.map(({ command }) => command).join('\n\n')}
        file="role.sh"
      />
      {commands.some(({ by }) => by === 'manifest') && (
        <p className="text-sm text-muted">{words.byManifest}</p>
      )}
    </div>
  );
}

/** In two blocks, not with comments: a shell of the Mac takes a pasted `#` for an argument. */
function Checks({ objects, catalogue }: OutputProps) {
  const words = useRbacBuilderWords().output;
  const checks = canI(objects, catalogue);
  if (checks.length === 0) return <p className="text-muted">{words.canINone}</p>;
  const text = (isAllowed: boolean) =>
    checks
      .filter(({ allowed }) => allowed === isAllowed)
      .map(({ command }) => command)
      .join('\n');
  return (
    <div className="grid gap-3">
      {text(true) && (
        <TextBlock title={words.yes} language="sh" text={text(true)} fill={placeholdersIn(text(true))} />
      )}
      {text(false) && (
        <TextBlock title={words.no} language="sh" text={text(false)} fill={placeholdersIn(text(false))} />
      )}
      <p className="text-sm text-muted">{words.canI}</p>
    </div>
  );
}
