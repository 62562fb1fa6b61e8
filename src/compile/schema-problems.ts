/** Reads YAML values by a schema, and puts what the schema refuses into words that name the file, the line and what is allowed. */
import { z } from 'zod';
import { fail, ok, type Result } from '../domain/lib/result.ts';
import type { ContentProblem } from './problem.ts';
import type { FieldPath, YamlFile } from './yaml.ts';

/** Checks a YAML file against a schema. Fails with every problem at once, each at its field. */
export function readBySchema<T>(yaml: YamlFile, schema: z.ZodType<T>): Result<T, readonly ContentProblem[]> {
  if (yaml.problems.length > 0) return fail(yaml.problems);
  const parsed = schema.safeParse(yaml.data, { error: inWords });
  return parsed.success
    ? ok(parsed.data)
    : fail(parsed.error.issues.flatMap((issue) => toProblems(yaml, issue)));
}

/** Unknown fields of one object arrive in one issue; each becomes a problem of its own. */
function toProblems(yaml: YamlFile, issue: z.core.$ZodIssue): ContentProblem[] {
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => fieldProblem(yaml, path, issue.message));
}

export function fieldProblem(yaml: YamlFile, path: FieldPath, message: string): ContentProblem {
  return { file: yaml.file, ...yaml.placeOf(path), field: fieldName(path), message };
}

/** `['signatures', 0, 'code']` → `signatures[0].code`. */
function fieldName(path: FieldPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'YAML';
}

const inWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `is not a field; allowed: ${issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(', ') : 'none'}`;
    case 'invalid_type':
      return `${isMissing(issue.input) ? 'is missing' : `is of type ${typeName(issue.input)}`}; allowed: ${issue.expected}`;
    case 'invalid_value':
      return `${isMissing(issue.input) ? 'is missing' : `is "${issue.input}"`}; allowed: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `has ${sizeOf(issue.input)}; allowed: at least ${issue.minimum}`;
    case 'too_big':
      return `has ${sizeOf(issue.input)}; allowed: at most ${issue.maximum}`;
    default:
      return undefined;
  }
};

function isMissing(input: unknown): boolean {
  return input === undefined || input === null;
}

function typeName(input: unknown): string {
  return Array.isArray(input) ? 'array' : typeof input;
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `${input.length} characters`;
  return `${Array.isArray(input) ? input.length : 'too few or many'} items`;
}
