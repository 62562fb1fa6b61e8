import { useMemo, useRef } from 'react';
import type { Denial } from '../../domain/diagnose/denial.ts';
import { deliver } from '../../domain/remedy/artefacts/deliver.ts';
import { wayOf } from '../../domain/remedy/artefacts/delivery.ts';
import type { Given, RemedyFacts } from '../../domain/remedy/facts.ts';
import type { Grant } from '../../domain/remedy/remedy.ts';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import type { RemedyView } from '../answer-memory.tsx';
import { manifestText } from '../yaml/manifest.ts';
import { Artefacts, formatOf } from './artefacts.tsx';
import { Beyond } from './beyond.tsx';
import { Cautions } from './cautions.tsx';
import { Checks, UndoView } from './checks.tsx';
import { Choices } from './choices.tsx';
import { Fields } from './fields.tsx';
import { ComesNext } from './next.tsx';
import { type NextTask, type Option, partsOf } from './options.ts';
import { ProofView } from './proof.tsx';
import { sentenceOf } from './say.ts';
import { useRemedyWords } from './words.ts';

interface Props {
  /** The id of the heading. */
  readonly title: string;
  readonly denial: Denial;
  readonly facts: RemedyFacts;
  readonly given: Given;
  readonly options: readonly Option[];
  readonly option: Option;
  readonly next?: readonly NextTask[];
  readonly view: RemedyView;
  readonly onChange: (view: RemedyView) => void;
}

/** One grant: what it does, the texts to copy, what to mind; its proof, how to check it and how to undo it are folded. */
export function GrantView({
  title,
  denial,
  facts,
  given,
  options,
  option,
  next = [],
  view,
  onChange,
}: Props) {
  const words = useRemedyWords();
  const sentence = useRef<HTMLHeadingElement>(null);
  const { grant } = option;
  const delivery = useMemo(
    () =>
      deliver(grant, {
        catalogue: facts.resources,
        manifest: manifestText,
        ...(given.cluster !== undefined && { cluster: given.cluster }),
      }),
    [grant, facts, given.cluster],
  );
  const format = formatOf(delivery, view.format);
  const after = delivery.after[wayOf(format)];
  const choose = (key: string) => onChange({ ...view, grant: key });
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-sm font-semibold text-muted">{words.title}</p>
        <Status grant={grant} />
      </div>
      <h3
        id={title}
        ref={sentence}
        tabIndex={-1}
        className="mt-1 text-pretty font-medium leading-relaxed wrap-anywhere"
      >
        <InlineCode text={sentenceOf(grant, words)} />
      </h3>
      <Reasons grant={grant} />
      <Choices options={options} chosen={option} onChoose={choose} />
      <Artefacts
        grant={grant}
        delivery={delivery}
        format={format}
        onChoose={(chosen) => onChange({ ...view, format: chosen })}
      />
      <Fields denial={denial} grant={grant} fill={delivery.fill} view={view} onChange={onChange} />
      <Cautions grant={grant} format={format} />
      <div className="mt-3 divide-y divide-line border-y border-line">
        <ProofView proof={grant.proof} />
        {grant.kind === 'role' && <Beyond grant={grant} />}
        <Checks steps={after.check} />
        <UndoView undo={after.undo} />
        <ComesNext
          tasks={next}
          chosen={option.key}
          onChoose={(key) => {
            choose(key);
            // What changes stands further up.
            sentence.current?.focus();
          }}
        />
      </div>
    </>
  );
}

/** How sure it is, by word and by shape. */
function Status({ grant: { proof } }: { grant: Grant }) {
  const words = useRemedyWords();
  const isProven = proof.status === 'proven';
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-md border px-1.5 py-0.5 text-xs font-semibold ${isProven ? 'border-good text-good' : 'border-dashed border-edge text-muted'}`}
    >
      <Icon name={isProven ? 'check' : 'info'} className="size-4" />
      {words.status[isProven ? 'proven' : 'documented'].name}
    </span>
  );
}

/** Why a policy's resource is no narrower. */
function Reasons({ grant }: { grant: Grant }) {
  const words = useRemedyWords();
  const choices = partsOf(grant).flatMap((part) => (part.kind === 'ram' ? part.resources : []));
  return [...new Set(choices)].map((choice) => (
    <p key={choice} className="mt-1 text-sm text-muted">
      <InlineCode text={words.resource[choice]} />
    </p>
  ));
}
