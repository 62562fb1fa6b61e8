/** The problems of a RAM policy in English. */
import type { ValueType } from '../../domain/ram/operators.ts';
import type { ActionFault, ResourceFault, SyntaxCode } from '../../domain/ram/problem.ts';
import type { LintValues, RamLintWording } from '../ram-lint.ts';

const syntax: Record<SyntaxCode, string> = {
  empty: 'There is no text yet. A policy is a JSON object.',
  end: 'The JSON stops too early: a bracket, a brace or a value is still missing at its end.',
  extra: 'The JSON ends here, but more text follows. A policy is one object.',
  comma: 'A comma or a closing bracket is missing here.',
  colon: 'A colon is missing between the name and its value.',
  value: 'A value is missing here.',
  'property-name': 'A name in double quotes is missing here.',
  string: 'This text has no closing quote in its line.',
  escape: 'This backslash begins no escape that JSON knows.',
  character: 'This character cannot stand in a text as it is; write it as \\u and four digits.',
  number: 'This is no number that JSON knows.',
  symbol: 'JSON knows no such word. Texts stand in double quotes.',
  quote: 'This is not the quote that JSON wants. Use the straight double quote ".',
  punctuation: 'This is full-width punctuation. JSON wants the plain : , { } [ ] and ".',
};

const actionFaults: Record<ActionFault, string> = {
  empty: 'An action is empty.',
  space: 'An action holds a blank.',
  arn: 'This is a resource, not an action. An action looks like cs:GetClusters.',
  'no-code': 'The service is missing before the colon, as cs: for ACK.',
  'no-name': 'The name of the action is missing behind the colon.',
  characters: 'An action has letters, digits and wildcards only, as cs:GetClusters or cs:Get*.',
};

const resourceFaults: Record<ResourceFault, string> = {
  empty: 'A resource is empty. Everything is *.',
  space: 'A resource begins or ends with a blank, or holds one before its last part.',
  prefix: 'A resource is * or begins with acs:, as acs:cs:*:*:cluster/c1.',
  fields: 'A resource has five parts: acs, service, region, account and name, as acs:cs:*:*:cluster/c1.',
};

const valueTypes: Record<ValueType, string> = {
  string: 'a text',
  number: 'a number, as 60',
  date: 'a moment, as 2027-01-31T18:00:00Z',
  boolean: 'true or false',
  address: 'an address or a CIDR block, as 203.0.113.0/24',
};

const jsonKinds: Record<string, string> = {
  object: 'an object in { }',
  array: 'a list in [ ]',
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false without quotes',
  null: 'null',
};

/** Values arrive as plain texts; one that no table knows is shown as it is. */
function from(table: Readonly<Record<string, string>>, value: LintValues[string]): string {
  return table[String(value)] ?? String(value);
}

function meant(suggestion: LintValues[string]): string {
  return suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
}

/** People count statements from one. */
function statement(index: LintValues[string]): string {
  return `statement ${Number(index) + 1}`;
}

export const ramLint: RamLintWording = {
  severities: {
    error: 'RAM refuses it',
    warning: 'Does not do what it seems to',
    notice: 'Worth knowing',
  },
  rules: {
    'RAM-L01': ({ code }) => from(syntax, code),
    'RAM-L02': () => 'RAM accepts no comments in a policy, although published samples have them.',
    'RAM-L03': () => 'RAM accepts no comma before a closing bracket.',
    'RAM-L04': () => 'An invisible byte order mark stands before the policy. RAM refuses it.',
    'RAM-L05': ({ limit }) => `The brackets nest deeper than ${limit} levels, which no policy does.`,
    'RAM-L06': ({ key }) => `“${key}” is given twice in one object. Nobody says which one would count.`,
    'RAM-L07': ({ length, limit, minified }) =>
      `The policy has ${length} characters, and RAM takes ${limit}.${minified === undefined ? '' : ` Without blanks it has ${minified}.`}`,
    'RAM-L10': ({ found }) => `A policy is one object in { }; this is ${from(jsonKinds, found)}.`,
    'RAM-L11': () => 'The policy has no Version. It is always "1".',
    'RAM-L12': ({ value }) => `The Version is “${value}”. RAM knows only "1".`,
    'RAM-L13': ({ expected, found }) =>
      `This is ${from(jsonKinds, found)}, where ${from(jsonKinds, expected)} belongs.`,
    'RAM-L14': () => 'The policy has no Statement.',
    'RAM-L15': () => 'The policy has no statement yet. RAM wants at least one.',
    'RAM-L16': () => 'Statement is a single object. The documentation has a list; write [ ] around it.',
    'RAM-L17': ({ key, suggestion }) => `RAM knows no element “${key}”.${meant(suggestion)}`,
    'RAM-L18': () => 'The statement has no Effect: Allow or Deny.',
    'RAM-L19': ({ value, suggestion }) =>
      `The Effect is “${value}”. RAM knows Allow and Deny, spelt like this.${meant(suggestion)}`,
    'RAM-L20': () => 'The statement has neither Action nor NotAction.',
    'RAM-L21': () => 'A statement has either Action or NotAction, not both.',
    'RAM-L22': () => 'The statement has no Resource. Everything is "*".',
    'RAM-L23': () => 'RAM no longer knows NotResource. Name the resources that are meant.',
    'RAM-L24': () =>
      'A Principal belongs only in the trust policy of a role, which says who may take the role on. It is edited at the role and cannot be attached to anybody.',
    'RAM-L25': ({ sign }) =>
      `This is a policy for AWS, as “${sign}” shows. RAM wants Version "1", its own action names, and resources that begin with acs:.`,
    'RAM-L26': () => 'A statement of a trust policy has no Principal.',
    'RAM-L27': () => 'A trust policy has no Resource: it is about the role it belongs to.',
    'RAM-L28': ({ key }) =>
      `A Principal names RAM, Service or Federated${key === undefined ? '' : `, not “${key}”`}.`,
    'RAM-L29': ({ element }) => {
      if (element === 'NotAction')
        return '“NotAction” is empty: nothing is excepted, so it means every action.';
      return element === 'Action' || element === 'Resource'
        ? `“${element}” is empty, so the statement matches nothing.`
        : `“${element}” has no value: no request fits it, and under a “not” every one does.`;
    },
    'RAM-L30': ({ why }) => from(actionFaults, why),
    'RAM-L31': ({ why }) => from(resourceFaults, why),
    'RAM-L33': ({ placeholder }) => `${placeholder} is still to be filled in.`,
    'RAM-L34': ({ codes }) =>
      `A character that cannot be seen stands here (${codes}), so this is not what it looks like.`,
    'RAM-L40': ({ operator, suggestion }) =>
      `RAM knows no condition operator “${operator}”.${meant(suggestion)}`,
    'RAM-L41': ({ key }) => `“${key}” is no condition key. One looks like acs:SourceIp.`,
    'RAM-L42': ({ operator, value, expected }) =>
      `“${value}” does not fit ${operator}, which wants ${from(valueTypes, expected)}.`,
    'RAM-L43': () => 'Bool takes one value, true or false.',
    'RAM-L45': ({ operator, suggestion }) =>
      `The * is a plain character under ${operator}.${suggestion === undefined ? '' : ` ${suggestion} reads it as a wildcard.`}`,
    'RAM-L46': ({ key, operator, expected }) =>
      `${key} holds ${from(valueTypes, expected)}, which ${operator} does not compare.`,
    'RAM-L50': ({ by }) => `All of this is said by ${statement(by)} already.`,
    'RAM-L51': ({ by, action }) =>
      action === undefined
        ? `${sentence(statement(by))} denies all of this, and a Deny always wins.`
        : `${sentence(statement(by))} denies ${action} here, and a Deny always wins.`,
    'RAM-L52': () => 'The resource is everything, though these actions could be limited to some clusters.',
    'RAM-L53': () =>
      'This allows every action on everything. Fine for an administrator, and for nobody else.',
    'RAM-L54': ({ action, example, count }) =>
      action === example
        ? `${action} works on the whole account only. Limited to clusters it never matches: give it a statement of its own with the resource *.`
        : `${action} reaches ${count === 1 ? `${example}, which works` : `${count} actions, as ${example}, that work`} on the whole account only. Limited to clusters, ${count === 1 ? 'it is' : 'they are'} not allowed by it.`,
    'RAM-L55': ({ action, newer }) =>
      `${action} is an older name. Newer pages say ${newer}; both are in use, so allow both.`,
    'RAM-L56': ({ action }) => `${action} is not in our list of ACK actions. Check its spelling.`,
    'RAM-L57': ({ value, by }) => `${value} is covered by ${by} in the same list.`,
    'RAM-L58': () => 'NotAction allows everything else, also actions that are added later.',
  },
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
