/** What is known of a RAM action; the catalogue is content. */
export interface ActionInfo {
  /** `<ram-code>:<action-name>` in the spelling of the service. */
  readonly name: string;
  readonly level: string;
  /** `cluster`: can be limited to clusters. `account`: only `*` as resource ever matches. */
  readonly scope: 'cluster' | 'account' | 'unknown';
  /** The name of the same permission in newer documents, when this is the older one; both are alive. */
  readonly newer?: string;
  readonly older?: readonly string[];
}

/** What an action does to what it is called on, as its API page prints it; reading first. */
export const actionLevels = ['list', 'get', 'create', 'update', 'write', 'delete', 'none'] as const;
export type ActionLevel = (typeof actionLevels)[number];

/** What people do with an action, ACK's own tasks first. */
export const actionTasks = [
  'clusters',
  'nodes',
  'addons',
  'kubeconfig-and-rbac',
  'logs',
  'policies',
  'account',
  'terminal',
  'ram',
  'ecs',
  'network',
  'encryption',
  'images',
] as const;
export type ActionTask = (typeof actionTasks)[number];

/** An action as the catalogue has it, in one language. */
export interface CatalogueAction extends ActionInfo {
  readonly level: ActionLevel;
  /** `inferred`: concluded from the verb, because no page prints the level. */
  readonly levelCertainty: 'documented' | 'inferred';
  readonly task: ActionTask;
  readonly meaning: string;
  /** Of the action itself. */
  readonly certainty: 'documented' | 'reported' | 'inferred';
  readonly note?: string;
}
