import type { CodeLanguage } from '../../domain/entry/body.ts';
import type { ArtefactFormat, ConsoleStep, Delivery } from '../../domain/remedy/artefacts/delivery.ts';
import { placeholdersIn } from '../../domain/remedy/facts.ts';
import type { Grant } from '../../domain/remedy/remedy.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { InlineCode, withoutCode } from '../../ui/inline-code.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TextBlock } from '../code-block.tsx';
import { useWords } from '../words.tsx';
import { LANGUAGES } from './languages.ts';
import { useRemedyWords } from './words.ts';

const ENDINGS: Readonly<Record<CodeLanguage, string>> = {
  json: 'json',
  yaml: 'yaml',
  sh: 'sh',
  hcl: 'tf',
  text: 'txt',
};

export type ShownFormat = ArtefactFormat | 'console';

/** The format to show: the one that was chosen last, where this grant has it. */
export function formatOf({ artefacts }: Delivery, chosen: string | undefined): ShownFormat {
  if (chosen === 'console') return chosen;
  return (artefacts.find(({ format }) => format === chosen) ?? artefacts[0])?.format ?? 'console';
}

interface Props {
  readonly grant: Grant;
  readonly delivery: Delivery;
  readonly format: ShownFormat;
  readonly onChoose: (format: string) => void;
}

/** The grant in every form that people work in. */
export function Artefacts({ grant, delivery: { artefacts, steps }, format, onChoose }: Props) {
  const words = useRemedyWords();
  const tabs = [...artefacts.map(({ format }) => format), 'console' as const].map((key) => ({
    key,
    name: words.formats[key].tab,
  }));
  const artefact = artefacts.find((each) => each.format === format);
  return (
    <div className="mt-3">
      <Tabs label={words.artefacts.label} tabs={tabs} chosen={format} onChoose={onChoose}>
        {artefact ? (
          <ArtefactBlock
            format={artefact.format}
            text={artefact.text.replace(/\n+$/, '')}
            file={`${fileName(grant)}.${ENDINGS[LANGUAGES[artefact.format]]}`}
          />
        ) : (
          <ConsoleSteps steps={steps} />
        )}
      </Tabs>
    </div>
  );
}

function fileName(grant: Grant): string {
  switch (grant.kind) {
    case 'ram':
      return grant.policyName;
    case 'rules':
      return [...grant.objects.roles, ...grant.objects.clusterRoles][0]?.metadata.name ?? 'role';
    case 'role':
    case 'restore':
      return grant.role.id;
    case 'task':
      return grant.capability?.id ?? 'requests';
  }
}

function ArtefactBlock({ format, text, file }: { format: ArtefactFormat; text: string; file: string }) {
  const words = useRemedyWords();
  return (
    <TextBlock
      copy={words.artefacts.copy}
      language={LANGUAGES[format]}
      title={words.formats[format].title}
      fill={placeholdersIn(text)}
      text={text}
    >
      <DownloadButton text={`${text}\n`} name={file} label={words.artefacts.download(file)} />
    </TextBlock>
  );
}

function ConsoleSteps({ steps }: { steps: readonly ConsoleStep[] }) {
  const core = useWords();
  const words = useRemedyWords();
  const sentences = steps.map(({ code, values = {} }) => words.steps[code](values));
  return (
    <div className="rounded-lg border border-line bg-sunken p-3">
      <ol className="grid list-decimal gap-1.5 pl-5 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">
            <InlineCode text={sentence} />
          </li>
        ))}
      </ol>
      <div className="mt-2">
        <CopyButton
          wide
          text={sentences.map((sentence, index) => `${index + 1}. ${withoutCode(sentence)}`).join('\n')}
          label={core.code.copy(words.artefacts.steps)}
          done={core.code.copied(words.artefacts.steps)}
          failed={core.code.failed}
        />
      </div>
    </div>
  );
}
