import type { CodeToken } from '../../domain/entry/body.ts';
import type { Rule } from '../../domain/rbac/types.ts';

const FIELDS = ['apiGroups', 'resources', 'resourceNames', 'nonResourceURLs', 'verbs'] as const;

/** Longer lists go on in the next line. */
const WIDTH = 66;

/** A rule as YAML, as it stands in a list of rules: a field with a list in brackets each. */
export function ruleYaml(rule: Rule): CodeToken[][] {
  const fields = FIELDS.flatMap((field) => {
    const values = rule[field];
    return values ? [{ field, values }] : [];
  });
  return fields.flatMap(({ field, values }, index) => {
    const [first = [], ...more] = wrapped(values);
    const head: CodeToken[] = [
      [index === 0 ? '- ' : '  ', 'punctuation'],
      [field, 'key'],
      [': [', 'punctuation'],
    ];
    const lines = [[...head, ...first], ...more.map((line): CodeToken[] => [['      '], ...line])];
    lines.at(-1)?.push([']', 'punctuation']);
    return lines;
  });
}

/** The values with commas between them, in lines that are not too long. */
function wrapped(values: readonly string[]): CodeToken[][] {
  const lines: CodeToken[][] = [[]];
  let width = 0;
  for (const [index, value] of values.entries()) {
    const text = scalar(value);
    const isLong = width > 0 && width + text.length > WIDTH;
    if (index > 0) lines.at(-1)?.push([isLong ? ',' : ', ', 'punctuation']);
    if (isLong) lines.push([]);
    lines.at(-1)?.push([text, 'string']);
    width = (isLong ? 0 : width) + text.length + 2;
  }
  return lines;
}

/** A JSON string is a YAML one; what can be nothing else than text needs no quotes. */
function scalar(value: string): string {
  return /^[a-z]{3}[a-z0-9]*(?:[./-][a-z0-9]+)*$/.test(value) && !/^(?:true|false|null|yes|off)$/.test(value)
    ? value
    : JSON.stringify(value);
}
