/** content/templates: starting points for the RAM builder, each linted and tried on requests when it is compiled. */
import { join } from 'node:path';
import { z } from 'zod';
import type { ActionInfo } from '../domain/ram/action.ts';
import { evaluate } from '../domain/ram/evaluate.ts';
import { lint } from '../domain/ram/lint.ts';
import { parse } from '../domain/ram/parse.ts';
import { fillPlaceholder, fillText, placeholdersOf } from '../domain/ram/placeholder.ts';
import type { Policy } from '../domain/ram/policy.ts';
import { print } from '../domain/ram/print.ts';
import { type PolicyTemplate, type TemplateCheck, templateGroups } from '../domain/ram/template.ts';
import type { Locale } from '../paths.ts';
import { lintMessage } from './check-ram.ts';
import { namesIn, textOf } from './files.ts';
import type { ContentProblem } from './problem.ts';
import { line, localized } from './schema.ts';
import { fieldProblem, readBySchema } from './schema-problems.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const FOLDER = 'content/templates';

const field = z
  .strictObject({
    /** Stands in the policy, and in resources of checks, as `<NAME>`. */
    name: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    label: localized,
    /** A regular expression that a whole value fits. */
    pattern: z.string().refine(isPattern, { error: 'is no regular expression; allowed: one' }),
    example: line,
    /** Takes several values, each of which makes a value of its own in the policy. */
    many: z.boolean().default(false),
  })
  .refine(({ pattern, example }) => !isPattern(pattern) || new RegExp(`^(?:${pattern})$`).test(example), {
    error: 'has an example that its pattern refuses; allowed: one that fits',
    path: ['example'],
  });

const check = z.strictObject({
  action: line,
  resource: line.optional(),
  context: z.record(z.string(), z.string()).optional(),
  /** What the policy alone says, with the examples filled in. */
  verdict: z.enum(['allow', 'explicit-deny', 'implicit-deny', 'unknown']),
});

const template = (id: string) =>
  z.strictObject({
    /** The file's name without .yaml. */
    id: z.literal(id),
    group: z.enum(templateGroups),
    name: localized,
    summary: localized,
    /** What to mind before it is used. */
    caution: localized.optional(),
    policy: z.looseObject({}),
    fields: z.array(field).default([]),
    checks: z.array(check).min(1),
  });

export type TemplateFile = z.output<ReturnType<typeof template>>;

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Reads and checks all templates; those with a fault are left out and said in `problems`. */
export async function readTemplates(root: string, actions: readonly ActionInfo[]) {
  const templates: TemplateFile[] = [];
  const problems: ContentProblem[] = [];
  for (const name of await namesIn(join(root, FOLDER))) {
    const file = `${FOLDER}/${name}`;
    const yaml = parseYaml(file, await textOf(join(root, file)));
    const result = readBySchema(yaml, template(name.replace(/\.yaml$/, '')));
    const found = result.ok ? checkTemplate(yaml, result.value, actions) : result.error;
    problems.push(...found);
    if (result.ok && found.length === 0) templates.push(result.value);
  }
  return { templates, problems };
}

function checkTemplate(
  yaml: YamlFile,
  { policy: data, fields, checks }: TemplateFile,
  actions: readonly ActionInfo[],
): readonly ContentProblem[] {
  const text = JSON.stringify(data);
  const policy = parse(text);
  const filled = policy.ok && fill(policy.value, fields);
  // With the examples filled in even a warning is a fault: whoever starts from a template should start clean.
  const problems = lint(filled ? print(filled) : text, { actions, kind: 'identity' }).flatMap((problem) => {
    if (problem.severity === 'notice') return [];
    const message = `${lintMessage(problem)}; allowed: a policy without errors and warnings`;
    return [fieldProblem(yaml, ['policy', ...(problem.path ?? [])], message)];
  });
  if (!policy.ok || !filled) return problems;
  return [
    ...problems,
    ...checkFields(yaml, policy.value, fields),
    ...checks.flatMap((each, index) => checkVerdict(yaml, filled, fields, each, index)),
  ];
}

function fill(policy: Policy, fields: TemplateFile['fields']): Policy {
  return fields.reduce(
    (filled, { name, example }) => fillPlaceholder(filled, `<${name}>`, [example]),
    policy,
  );
}

function checkFields(yaml: YamlFile, policy: Policy, fields: TemplateFile['fields']): ContentProblem[] {
  const held = placeholdersOf(policy);
  const unused = fields.flatMap(({ name }, index) =>
    held.includes(`<${name}>`)
      ? []
      : [fieldProblem(yaml, ['fields', index, 'name'], `<${name}> is not in the policy; allowed: what is`)],
  );
  const undeclared = held.filter((each) => !fields.some(({ name }) => each === `<${name}>`));
  const allowed = 'allowed: the names of fields in angle brackets';
  return [
    ...unused,
    ...undeclared.map((each) => fieldProblem(yaml, ['policy'], `holds ${each}; ${allowed}`)),
  ];
}

function checkVerdict(
  yaml: YamlFile,
  policy: Policy,
  fields: TemplateFile['fields'],
  given: TemplateFile['checks'][number],
  index: number,
): ContentProblem[] {
  const request = toCheck(given);
  const resource = fields.reduce(
    (text, { name, example }) => fillText(text, `<${name}>`, [example])[0] ?? text,
    request.resource ?? '*',
  );
  const { verdict } = evaluate([policy], { ...request, resource });
  if (verdict === given.verdict) return [];
  const message = `is ${verdict}, not ${given.verdict}; allowed: the verdict that the policy gives`;
  return [fieldProblem(yaml, ['checks', index, 'verdict'], message)];
}

/** Zod writes `undefined` for what is not there; the domain leaves it out. */
function toCheck({ action, resource, context, verdict }: TemplateFile['checks'][number]): TemplateCheck {
  return { action, ...(resource !== undefined && { resource }), ...(context && { context }), verdict };
}

/** The templates in one language, as the app loads them, group by group. */
export function policyTemplates(files: readonly TemplateFile[], locale: Locale): readonly PolicyTemplate[] {
  return templateGroups.flatMap((group) =>
    files
      .filter((each) => each.group === group)
      .map(({ id, name, summary, caution, policy, fields, checks }) => ({
        id,
        group,
        name: name[locale],
        summary: summary[locale],
        ...(caution && { caution: caution[locale] }),
        policy: canonical(policy),
        fields: fields.map((each) => ({ ...each, label: each.label[locale] })),
        checks: checks.map(toCheck),
      })),
  );
}

function canonical(data: TemplateFile['policy']): string {
  const policy = parse(JSON.stringify(data));
  if (!policy.ok) throw new Error('A template that was checked does not parse');
  return print(policy.value);
}
