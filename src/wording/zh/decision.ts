/** The decisions of both gates, in Chinese. */
import type { Lack } from '../../domain/rbac/match.ts';
import type { DecisionWording, HeldRule } from '../decision.ts';
import { spaced } from './spaced.ts';

const LACKS: Record<Lack, string> = {
  subject: '绑定的不是该请求方',
  namespace: '只在其他命名空间有效',
  verb: '没有这个动词',
  apiGroup: '没有这个 API 组',
  resource: '没有这个资源',
  subresource: '没有这个子资源',
  name: '只限其他名称',
  path: '没有这个路径',
};

const full = ({ kind, name, namespace }: { kind: string; name: string; namespace?: string }) =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;

const at = ({ rule, role }: HeldRule) => `${full(role)} 的第 ${rule} 条规则`;

export const decision: DecisionWording = {
  verdicts: { open: '放行', shut: '拒绝', 'cannot-tell': '无法判断', 'not-asked': '不涉及' },
  ram: {
    layers: { control: '管控策略', session: '会话策略', identity: '基于身份的策略' },
    statement: (statement, policy) =>
      policy === undefined ? `语句 ${statement}` : `“${policy}”的语句 ${statement}`,
    nothingGiven: '没有给出该身份的权限策略，无法判断是否有 Allow。',
    unusable: '给出的权限策略中，有的无法读取，或者 RAM 不会接受，因此无法得知其内容。请先改正。',
    place: (allowedOn) =>
      allowedOn === undefined
        ? '取决于集群、地域或账号，而它们没有全部给出。'
        : spaced('取决于集群、地域或账号，而它们没有全部给出：只在', allowedOn, '上允许，并非处处允许。'),
  },
  rbac: {
    allowed: (held) => `由 ${at(held)}允许（通过 ${full(held.binding)}）。`,
    missed: (held, lacks, isOwn) => {
      const told = lacks.filter((lack) => lack !== 'subject').map((lack) => LACKS[lack]);
      return isOwn
        ? `最接近的是 ${at(held)}（通过 ${full(held.binding)}），但${told.join('，')}。`
        : `${at(held)}本来会允许，但 ${full(held.binding)} ${[LACKS.subject, ...told].join('，')}。`;
    },
    nothingNear: '这里绑定的规则都不接近；没有任何规则允许的，都会被拒绝。',
    unresolved: ({ binding, roleRef }) =>
      `${full(binding)} 引用了 ${roleRef.kind} ${roleRef.name}，给出的对象中没有它。`,
    more: (count) => `另有 ${count} 条接近的规则`,
    rule: (held) => at(held),
    noObjects: '没有给出任何绑定，无法判断规则。',
    noPrincipal: '没有填写请求方，无法查找其绑定。',
    privileged: 'API Server 允许 system:masters 组执行任何操作，不检查任何规则。',
    byDefault:
      'Kubernetes 在每个集群中默认绑定的角色会允许这个请求。给出的对象中没有该绑定，而它可能已被删除。',
    published: (role) =>
      spaced('给出的对象中没有', role, '的规则，已采用 ACK 公开的规则；您的集群可能有所不同。'),
  },
};
