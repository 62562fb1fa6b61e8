import type { Policy, Statement } from './policy.ts';

/** What documentation and templates leave to be filled in: `<id>`, `${id}`, `{#id}`, `xxxx`, `****` (RAM-L33). */
const placeholder = /<[^<>]{1,80}>|\$\{[^{}]{0,80}\}|\{#[^{}]{1,80}\}|x{4,}|\*{4,}/gi;

/** The placeholders of a text, each once, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(placeholder) ?? [])];
}

/** The placeholders in the values of a policy, each once, in order; unknown parts are not looked into. */
export function placeholdersOf(policy: Policy): readonly string[] {
  const values = policy.statements.flatMap(
    ({ action = [], notAction = [], resource = [], condition = [] }) => [
      ...action,
      ...notAction,
      ...resource,
      ...condition.flatMap(({ keys }) => keys.flatMap((each) => each.values)),
    ],
  );
  return [...new Set(values.flatMap(placeholdersIn))];
}

/**
 * The policy with a placeholder filled in wherever a value holds it. Several values make several of each such value:
 * `cluster/<ID>` becomes one resource a cluster.
 */
export function fillPlaceholder(policy: Policy, name: string, values: readonly string[]): Policy {
  const fill = (texts: readonly string[]) => texts.flatMap((text) => fillText(text, name, values));
  return { ...policy, statements: policy.statements.map((statement) => fillStatement(statement, fill)) };
}

/** One text for each value; a text without the placeholder as it is. */
export function fillText(text: string, name: string, values: readonly string[]): readonly string[] {
  return text.includes(name) ? values.map((value) => text.replaceAll(name, () => value)) : [text];
}

function fillStatement(
  statement: Statement,
  fill: (texts: readonly string[]) => readonly string[],
): Statement {
  const { action, notAction, resource, condition } = statement;
  return {
    ...statement,
    ...(action && { action: fill(action) }),
    ...(notAction && { notAction: fill(notAction) }),
    ...(resource && { resource: fill(resource) }),
    ...(condition && {
      condition: condition.map((block) => ({
        ...block,
        keys: block.keys.map((each) => ({ ...each, values: fill(each.values) })),
      })),
    }),
  };
}
