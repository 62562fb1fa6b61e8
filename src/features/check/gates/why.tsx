import type { Answer } from '../../../domain/check/check.ts';
import type { LayerDecision, RamAnswer } from '../../../domain/check/ram-gate.ts';
import type { RbacAnswer, RoleAnswer } from '../../../domain/check/rbac-gate.ts';
import type { StatementRef } from '../../../domain/ram/decision.ts';
import { RamDecisionView } from '../../../parts/decision/ram-decision.tsx';
import { RbacDecisionView } from '../../../parts/decision/rbac-decision.tsx';
import { useDecisionWords } from '../../../parts/decision/words.ts';
import { VisibleText } from '../../../ui/visible-text.tsx';
import type { Answered } from './use-answer.ts';
import { useCheckWords } from './words.ts';

/** Why a gate says what it says: the statement or rule that decides, or what came near. */
export function Why({ answer, answered }: { answer: Answer; answered: Answered }) {
  switch (answer.kind) {
    case 'ram':
      return <RamWhy answer={answer} answered={answered} />;
    case 'rbac':
      return <RbacWhy answer={answer} />;
    case 'role':
      return <RoleWhy answer={answer} />;
  }
}

function RamWhy({ answer, answered }: { answer: RamAnswer; answered: Answered }) {
  const { ram: words } = useDecisionWords();
  // What refuses is all there is to know; else every kind of policy has its say.
  const shut = answer.layers.filter(({ verdict }) => verdict === 'shut');
  const layers = answer.verdict === 'shut' ? shut : answer.layers;
  return (
    <div className="grid min-w-0 gap-3">
      {answer.caveats.includes('hangs-on-place') && <p>{words.place(answer.allowedOn)}</p>}
      {layers.map((layer) => (
        <div key={layer.layer} className="grid min-w-0 gap-1">
          {answer.layers.length > 1 && <h4 className="font-semibold">{words.layers[layer.layer]}</h4>}
          <Layer layer={layer} answered={answered} />
        </div>
      ))}
      {answer.caveats.includes('unusable-policy') && <p>{words.unusable}</p>}
      {answer.caveats.includes('no-identity-policy') && <p>{words.nothingGiven}</p>}
    </div>
  );
}

function Layer({ layer, answered: { question, reply } }: { layer: LayerDecision; answered: Answered }) {
  const indexOf = (policy: number) => reply.used[layer.policies[policy] ?? 0] ?? 0;
  const textOf = ({ policy, statement }: StatementRef) => {
    const place = reply.policies[indexOf(policy)]?.statements[statement];
    const text = question.policies[indexOf(policy)]?.text;
    return place && text !== undefined ? dedented(text, place) : undefined;
  };
  return (
    <RamDecisionView
      decision={layer.decision}
      nameOf={(policy) => (reply.used.length > 1 ? question.policies[indexOf(policy)]?.name : undefined)}
      textOf={textOf}
    />
  );
}

/** A piece of a text without the indent that its last line has. */
function dedented(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const piece = text.slice(start, end);
  const [indent = ''] = /^[ \t]*/.exec(piece.slice(piece.lastIndexOf('\n') + 1)) ?? [];
  return indent === '' ? piece : piece.replaceAll(`\n${indent}`, '\n');
}

function RbacWhy({ answer: { decision, caveats } }: { answer: RbacAnswer }) {
  const { rbac: words } = useDecisionWords();
  if (caveats.includes('privileged-group')) return <p>{words.privileged}</p>;
  if (caveats.includes('default-binding')) return <p>{words.byDefault}</p>;
  if (caveats.includes('no-objects')) return <p>{words.noObjects}</p>;
  return (
    <div className="grid min-w-0 gap-2">
      {caveats.includes('no-principal') && <p>{words.noPrincipal}</p>}
      <RbacDecisionView decision={decision} />
    </div>
  );
}

function RoleWhy({ answer: { held } }: { answer: RoleAnswer }) {
  const { list: words } = useCheckWords();
  if (held.length === 0) return <p>{words.roleNotHeld}</p>;
  return held.map(({ name, binding }) => (
    <p key={`${name} ${binding.name} ${binding.namespace}`}>
      <VisibleText text={words.roleHeld(name, `${binding.kind} ${binding.name}`)} />
    </p>
  ));
}
