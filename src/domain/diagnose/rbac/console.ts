/** What the ACK console says when RBAC refused, besides its codes. */

import { mark } from '../mark.ts';
import type { Shape } from '../shape.ts';
import { prose } from '../view/prose.ts';

const SENTENCES = [
  'The current account does not have the required RBAC permissions',
  'The current account has not been granted the cluster RBAC permissions',
  'RBAC权限缺失',
  'The current RAM user does not have management permissions',
  'The current RAM user account has no permission to manage authorizations',
  '不具备授权管理权限',
  'Forbidden query namespaces',
  'the server does not allow access to the requested resource',
  'forbidden to grant permissions',
  '查询集群命名空间被拒绝',
  '查看控制面日志被拒绝',
  '执行 Helm 操作被拒绝',
  '证书轮换被拒绝',
  '添加节点被拒绝',
  '落盘加密状态被拒绝',
  '获取应用触发器信息被拒绝',
];

export const consoleSentence: Shape = {
  name: 'console-sentence',
  patterns: SENTENCES.map((text) => ({ kind: 'message', text })),
  read: (hit) =>
    mark(hit, {
      start: hit.start,
      end: hit.end,
      gate: 'rbac',
      shape: `console-sentence-${hit.pattern}`,
      proof: 'yes',
    }),
};

/** The one code of the console that is written as words. */
export const consoleWords: Shape = {
  name: 'console-words',
  patterns: [{ kind: 'message', text: 'Forbidden get trigger' }],
  read: (hit) => {
    const { view, start, end } = hit;
    const code = { value: prose(view, start, end), span: view.span(start, end) };
    return mark(hit, { start, end, gate: 'rbac', shape: 'code', proof: 'yes' }, { code });
  },
};
