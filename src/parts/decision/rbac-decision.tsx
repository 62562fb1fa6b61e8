import type { RbacDecision } from '../../domain/rbac/authorize.ts';
import type { Rule } from '../../domain/rbac/types.ts';
import { VisibleText } from '../../ui/visible-text.tsx';
import { CodeBlockView } from '../code-block.tsx';
import { ruleYaml } from '../yaml/rule.ts';
import { useDecisionWords } from './words.ts';

/** So many near misses are told at once; the rest is opened. */
const SHOWN = 2;

/** The rule that allows a request, or what the nearest rules lack. */
export function RbacDecisionView({ decision }: { decision: RbacDecision }) {
  const { rbac: words } = useDecisionWords();
  const [grant] = decision.by;
  if (grant) {
    const held = { ...grant, rule: grant.ruleIndex + 1 };
    return (
      <div className="grid min-w-0 gap-2">
        <p>
          <VisibleText text={words.allowed(held)} />
        </p>
        <RuleView title={words.rule(held)} rule={grant.rule} />
      </div>
    );
  }
  const { misses, unresolved } = decision;
  return (
    <div className="grid min-w-0 gap-2">
      {unresolved.map((each) => (
        <p key={JSON.stringify(each.binding)}>
          <VisibleText text={words.unresolved(each)} />
        </p>
      ))}
      {misses.length === 0 && unresolved.length === 0 && <p>{words.nothingNear}</p>}
      <Misses misses={misses.slice(0, SHOWN)} />
      {misses.length > SHOWN && (
        <details>
          <summary className="text-muted">{words.more(misses.length - SHOWN)}</summary>
          <div className="mt-2 grid gap-2">
            <Misses misses={misses.slice(SHOWN)} />
          </div>
        </details>
      )}
    </div>
  );
}

function Misses({ misses }: Pick<RbacDecision, 'misses'>) {
  const { rbac: words } = useDecisionWords();
  return misses.map((miss) => {
    const held = { ...miss, rule: miss.ruleIndex + 1 };
    return (
      <div key={JSON.stringify([miss.binding, miss.role, miss.ruleIndex])} className="grid min-w-0 gap-2">
        <p>
          <VisibleText text={words.missed(held, miss.lacks, miss.subject !== undefined)} />
        </p>
        <RuleView title={words.rule(held)} rule={miss.rule} />
      </div>
    );
  });
}

function RuleView({ title, rule }: { title: string; rule: Rule }) {
  return <CodeBlockView block={{ tag: 'block', language: 'yaml', title, fill: [], lines: ruleYaml(rule) }} />;
}
