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
