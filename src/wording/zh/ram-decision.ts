/** RAM's decisions in Chinese. */
import type { RamDecisionWording, ReasonParts } from '../ram-decision.ts';

const misses: Record<NonNullable<ReasonParts['why']>, (parts: ReasonParts) => string> = {
  different: ({ operator, key }) => `${key} 的值不满足 ${operator}`,
  absent: ({ key }) => `请求不携带 ${key}`,
  operator: ({ operator }) => `RAM 没有运算符 ${operator}`,
  'no-context': ({ key }) => `没有指定 ${key} 的值`,
};

/** Which statement is meant. */
const at = ({ statement, policy }: ReasonParts) =>
  policy === undefined ? `语句 ${statement}` : `“${policy}”的语句 ${statement}`;

export const ramDecision: RamDecisionWording = {
  verdicts: {
    allow: '允许',
    'explicit-deny': '显式拒绝',
    'implicit-deny': '隐式拒绝',
    unknown: '取决于条件',
  },
  reasons: {
    allowed: (parts) => `${at(parts)} 允许。`,
    denied: (parts) => `${at(parts)} 拒绝。Deny 优先于任何 Allow。`,
    'allow-overruled': (parts) => `${at(parts)} 本来会允许。`,
    'action-missed': (parts) => `最接近的是${at(parts)}，但其中没有这个 Action。`,
    'resource-missed': (parts) => `${at(parts)} 中有这个 Action，但不针对该资源。`,
    'condition-missed': (parts) =>
      `${at(parts)} 匹配，但条件不成立：${misses[parts.why ?? 'different'](parts)}。`,
    'needs-key': (parts) => `取决于 ${parts.key}：${at(parts)} 要检查它，而请求没有给出。`,
    'no-statement': () => '权限策略中没有语句。',
    'nothing-matches': () => '没有接近的语句；没有任何语句允许的，都会被拒绝。',
    'control-policies': () => '没有考虑资源目录的管控策略，它可能会拒绝。',
    'session-policies': () => '没有考虑请求方的会话策略，它可能会拒绝。',
    'resource-groups': () => '没有考虑资源组内的授权，它可能会允许。',
    'statement-set-aside': () => '有一条 RAM 会拒绝的语句没有参与判断。因为它，RAM 会拒绝整份权限策略。',
    'principal-not-evaluated': () => '带有 Principal 的语句没有参与判断。',
    'unknown-operator': () => '条件中有 RAM 不认识的运算符，在这里始终不成立。',
    'duplicate-key': () => '有内容重复出现，这里以最后一个为准，RAM 没有说明。',
    'absent-key-negated': () =>
      '请求不携带该条件键，因此“不等于”类条件成立。RAM 只为部分云产品说明了这一点。',
    'request-pattern': () => '请求中的通配符按普通字符处理。',
    'resource-not-given': () => '没有给出资源，因此只有针对全部资源（*）的语句才匹配。',
  },
};
