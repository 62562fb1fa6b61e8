import type { Rule } from '../../domain/rbac/types.ts';
import type { RoleGrant } from '../../domain/remedy/remedy.ts';
import { useWords } from '../words.tsx';
import { Folded } from './folded.tsx';
import { useRemedyWords } from './words.ts';

const MOST = 15;

/** What a predefined role allows besides the request, one resource a line. */
export function Beyond({ grant: { beyond, role } }: { grant: RoleGrant }) {
  const { beyond: words, choices } = useRemedyWords();
  const { punctuation } = useWords();
  if (!beyond || beyond.rules.length === 0) return null;
  const lines = byResource(beyond.rules, words.core);
  return (
    <Folded
      title={words.title(role.name)}
      sum={beyond.isEverything ? choices.everything : choices.beyond(beyond.rules.length)}
    >
      <dl className="grid gap-x-4 gap-y-0.5 xs:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {lines.slice(0, MOST).map(([resource, verbs]) => (
          <div key={resource} className="xs:col-span-2 xs:grid xs:grid-cols-subgrid">
            <dt className="wrap-anywhere font-mono text-[0.8125rem]">{resource}</dt>
            <dd className="text-muted">{punctuation.list(verbs)}</dd>
          </div>
        ))}
      </dl>
      {lines.length > MOST && <p className="text-muted">{words.more(lines.length - MOST)}</p>}
    </Folded>
  );
}

/** Rules that are spelled out, one verb and resource each, by resource. */
function byResource(rules: readonly Rule[], core: string): readonly (readonly [string, readonly string[]])[] {
  const lines = new Map<string, string[]>();
  for (const { apiGroups = [], resources = [], nonResourceURLs = [], resourceNames = [], verbs } of rules) {
    const names = resourceNames.length > 0 ? ` ${resourceNames.join(', ')}` : '';
    const what = resources.map(
      (each) => `${each} (${apiGroups.map((group) => group || core).join(', ')})${names}`,
    );
    const line = [...what, ...nonResourceURLs].join(', ');
    lines.set(line, [...(lines.get(line) ?? []), ...verbs]);
  }
  return [...lines];
}
