/**
 * The policy as the form holds it. Lists of values are the policy's own; a field whose name begins with `new` is a text
 * that is still being typed and not in the policy.
 *
 * `kept` as a choice means: the policy has something here that the form cannot show, such as a missing element, an
 * unknown word or an element given twice. It stays as it is, in the text `kept`, until somebody chooses otherwise.
 */
export interface PolicyForm {
  version: '1' | 'kept';
  statements: StatementForm[];
  /** What the form does not show of the document around the statements, as a policy text; empty for nothing. */
  kept: string;
}

export interface StatementForm {
  effect: 'Allow' | 'Deny' | 'kept';
  element: 'Action' | 'NotAction' | 'kept';
  actions: string[];
  newAction: string;
  /** `all`: everything; `clusters`: clusters of one region and account; `resources`: ARNs as written. */
  scope: 'all' | 'clusters' | 'resources' | 'kept';
  region: string;
  newRegion: string;
  account: string;
  newAccount: string;
  clusters: string[];
  newCluster: string;
  resources: string[];
  newResource: string;
  condition: 'tests' | 'kept';
  /** Every pair of operator and key once. */
  tests: TestForm[];
  newTest: { key: string; otherKey: string; operator: string };
  /** What the form does not show of the statement, as a policy text with this one statement; empty for nothing. */
  kept: string;
}

/** One test of a condition: the values of the key under the operator. */
export interface TestForm {
  operator: string;
  key: string;
  values: string[];
  newValue: string;
}

/** A statement that matches nothing yet. */
export function newStatement(): StatementForm {
  return {
    effect: 'Allow',
    element: 'Action',
    actions: [],
    newAction: '',
    scope: 'clusters',
    region: '*',
    newRegion: '*',
    account: '*',
    newAccount: '*',
    clusters: [],
    newCluster: '',
    resources: [],
    newResource: '',
    condition: 'tests',
    tests: [],
    newTest: { key: '', otherKey: '', operator: '' },
    kept: '',
  };
}
