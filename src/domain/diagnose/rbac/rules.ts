/** Policy rules as Go prints them: `{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "list"]}`. */
import type { MissingRule } from '../denial.ts';
import { fact } from '../mark.ts';
import { QUOTE } from '../view/characters.ts';
import type { Cursor } from '../view/cursor.ts';
import { literal } from '../view/literal.ts';

const OPENINGS = [
  literal('{'),
  literal('PolicyRule{'),
  literal('rbac.PolicyRule{'),
  literal('v1.PolicyRule{'),
];
const CLOSING = literal('}');
const FIELDS = [
  ['apiGroups', literal('APIGroups:[')],
  ['resources', literal('Resources:[')],
  ['resourceNames', literal('ResourceNames:[')],
  ['nonResourceURLs', literal('NonResourceURLs:[')],
  ['verbs', literal('Verbs:[')],
] as const;

/** Most rules of one message, and most values of one list: bounds on the time one message takes. */
const MOST_RULES = 500;
const MOST_VALUES = 200;
const LONGEST_VALUE = 260;

type Fields = { -readonly [name in keyof MissingRule]?: string[] };

/** All rules from the cursor on, one behind the other. A rule that is cut off is left out. */
export function readRules(cursor: Cursor): MissingRule[] {
  const rules: MissingRule[] = [];
  while (rules.length < MOST_RULES) {
    const start = cursor.at;
    cursor.skip(',', 1);
    const rule = OPENINGS.some((opening) => cursor.take(opening)) ? readFields(cursor) : undefined;
    if (rule === undefined) {
      cursor.at = start;
      return rules;
    }
    rules.push(rule);
  }
  return rules;
}

function readFields(cursor: Cursor): MissingRule | undefined {
  const read: Fields = {};
  for (let count = 0; count < 12 && !cursor.take(CLOSING); count++) {
    cursor.skip(',', 1);
    const field = FIELDS.find(([, opening]) => cursor.take(opening));
    const values = field && readValues(cursor);
    if (field === undefined || values === undefined) return undefined;
    read[field[0]] = values;
  }
  return read.verbs && { ...read, verbs: read.verbs };
}

/** Quoted strings up to the closing bracket; Go parts them with blanks only. */
function readValues(cursor: Cursor): string[] | undefined {
  const { view } = cursor;
  const values: string[] = [];
  while (values.length < MOST_VALUES) {
    cursor.skip(',', 1);
    if (view.unit(cursor.at) === 0x5d) {
      cursor.at++;
      return values;
    }
    if (view.unit(cursor.at) !== QUOTE) return undefined;
    const start = cursor.at + 1;
    let end = start;
    while (end < start + LONGEST_VALUE && end < view.length && view.unit(end) !== QUOTE) end++;
    if (view.unit(end) !== QUOTE) return undefined;
    values.push(fact(view, { start, end })?.value ?? '');
    cursor.at = end + 1;
  }
  return undefined;
}
