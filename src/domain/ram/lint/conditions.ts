import { never } from '../../lib/never.ts';
import { toBlock } from '../address.ts';
import { commonKeys } from '../condition-keys.ts';
import { isDecimal } from '../decimal.ts';
import { toInstant } from '../instant.ts';
import { findOperator, isBoolean, type Operator, operatorNames, type ValueType } from '../operators.ts';
import type { Path, Tree, TreeMember } from '../tree.ts';
import { itemsOf, type Report, stringsOf, suggestion } from './report.ts';
import { checkPlaceholder } from './values.ts';

const keyTypes: ReadonlyMap<string, ValueType> = new Map(commonKeys.map(({ key, type }) => [key, type]));

/** RAM-L13, RAM-L29, RAM-L33 and RAM-L40 to RAM-L46: the condition of a statement. */
export function checkCondition(tree: Tree, path: Path, report: Report): void {
  if (tree.kind !== 'object') {
    wrongType(tree, path, report);
    return;
  }
  for (const each of tree.members) {
    const at = [...path, each.key];
    const operator = findOperator(each.key);
    if (!operator) reportOperator(each, at, report);
    else if (each.value.kind !== 'object') wrongType(each.value, at, report);
    else for (const key of each.value.members) checkKey(each.key, operator, key, [...at, key.key], report);
  }
}

function wrongType(tree: Tree, path: Path, report: Report): void {
  report('RAM-L13', 'error', { at: tree, path }, { expected: 'object', found: tree.kind });
}

function reportOperator(each: TreeMember, path: Path, report: Report): void {
  const meant = suggestion(each.key.replace(/IfExists$/i, ''), operatorNames);
  const values = { operator: each.key, ...(meant && { suggestion: meant }) };
  report('RAM-L40', 'error', { at: each, path }, values);
}

function checkKey(name: string, operator: Operator, key: TreeMember, path: Path, report: Report): void {
  if (!/^[^:]+:./.test(key.key)) report('RAM-L41', 'error', { at: key, path }, { key: key.key });
  const whole = { at: key.value, path };
  const items = itemsOf(key.value, path);
  if (items.length === 0) report('RAM-L29', 'warning', whole, { element: key.key });
  if (operator.type === 'boolean' && items.length > 1) report('RAM-L43', 'error', whole);
  const expected = keyTypes.get(key.key);
  const strings = stringsOf(key.value, path, report);
  if (expected && expected !== operator.type) {
    report('RAM-L46', 'warning', { at: key, path }, { key: key.key, operator: name, expected });
    return;
  }
  for (const { text, spot } of strings) {
    if (checkPlaceholder(text, spot, report)) continue;
    const fault = valueFault(operator.type, text);
    if (fault) report('RAM-L42', fault, spot, { operator: name, value: text, expected: operator.type });
    if (text.includes('*') && readsNoWildcard(name)) {
      const like = wildcardOperator(name);
      report('RAM-L45', 'warning', spot, { operator: name, value: text, ...(like && { suggestion: like }) });
    }
  }
}

function valueFault(type: ValueType, text: string): 'error' | 'warning' | undefined {
  switch (type) {
    case 'string':
      return undefined;
    case 'number':
      return isDecimal(text) ? undefined : 'error';
    case 'boolean':
      if (!isBoolean(text)) return 'error';
      return text === text.toLowerCase() ? undefined : 'warning';
    case 'address':
      return toBlock(text) ? undefined : 'error';
    case 'date': {
      const instant = toInstant(text);
      if (!instant) return 'error';
      return instant.zoned ? undefined : 'warning';
    }
    default:
      return never(type);
  }
}

function readsNoWildcard(operator: string): boolean {
  return /String(Not)?Equals/.test(operator);
}

/** The operator that reads wildcards in its place; there is none that ignores case. */
function wildcardOperator(operator: string): string | undefined {
  return operator.endsWith('Equals') ? operator.replace(/Equals$/, 'Like') : undefined;
}
