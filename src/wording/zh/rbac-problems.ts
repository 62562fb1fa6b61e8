/** What is wrong with RBAC objects, in Chinese. */
import type { RbacProblemWording } from '../rbac-problems.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: '文本；数字和 yes/no 需要加引号',
  integer: '整数',
  list: '列表',
  object: '一组字段',
};

const PARTS: Readonly<Record<string, string>> = { key: '键', value: '值' };

export const rbacProblems: RbacProblemWording = {
  yaml: {
    template: '这里有尚未渲染的模板。请先渲染，例如使用 helm template。',
    tab: '这里有制表符，YAML 要求使用空格。',
    indent: '缩进与上文不一致。',
    alias: '这里的星号或别名没有对应的锚点。单独的星号需要加引号。',
    'alias-bomb': '这里的别名展开后会非常庞大，因此没有展开。',
    'duplicate-key': '这个键重复出现。',
    open: '引号或括号没有闭合。',
    deep: '嵌套层数超过了任何 RBAC 对象，因此没有读取。',
    syntax: '无法作为 YAML 读取。',
  },
  severity: { error: '错误', warning: '警告', notice: '提示' },
  validation: {
    'RBAC-V01': () => '这不是 Kubernetes 对象。',
    'RBAC-V02': ({ text }) => (text ? `apiVersion ${text} 不属于 RBAC。` : '缺少 apiVersion。'),
    'RBAC-V03': ({ text }) => (text ? `${text} 类型的对象不属于 RBAC，已跳过。` : '不是 RBAC 对象，已跳过。'),
    'RBAC-V04': ({ text }) => `${text} 按 v1 读取；自 Kubernetes 1.22 起，集群会拒绝它。`,
    'RBAC-V05': ({ expected }) => `此处应为${EXPECTED[String(expected)] ?? ` ${expected}`}。`,
    'RBAC-V06': ({ field }) => `Kubernetes 在此处没有字段“${field}”：kubectl 会拒绝它，服务端会丢弃它。`,
    'RBAC-V07': ({ kind, name, namespace }) =>
      `有两个 ${kind} ${namespace ? `${namespace}/` : ''}${name}，采用第一个。`,
    'RBAC-V08': ({ codes }) => `这个名称中有看不见的字符（${codes}），与看上去的不同。`,
    'RBAC-V10': () => '缺少名称。',
    'RBAC-V11': ({ text, fault }) => `名称 ${text} 不能是或包含“${fault}”。`,
    'RBAC-V12': () => '缺少命名空间。',
    'RBAC-V13': ({ text }) =>
      `${text} 不是有效的命名空间名称：只能使用小写字母、数字和中间的连字符，最多 63 个字符。`,
    'RBAC-V14': () => '这种对象不属于任何命名空间，请去掉 namespace。',
    'RBAC-V15': ({ part, text }) => `标签的${PARTS[String(part)]} ${text} 格式有误。`,
    'RBAC-V16': ({ part, text }) =>
      part === 'size' ? '注解总大小超过 256 KiB。' : `注解的键 ${text} 格式有误。`,
    'RBAC-V17': () => '属主引用不完整，或不被允许。',
    'RBAC-V18': ({ text }) => `finalizer ${text} 格式有误，或与其他 finalizer 冲突。`,
    'RBAC-V19': () => 'generation 不能为负数。',
    'RBAC-V20': () => '规则没有动词，会被拒绝。',
    'RBAC-V21': () => 'Role 不能包含 URL，只有 ClusterRole 可以。',
    'RBAC-V22': () => '一条规则只能针对 URL 或资源，不能两者都有。',
    'RBAC-V23': () => '规则没有写明 API 组。核心组写作 ""。',
    'RBAC-V24': () => '规则没有写明资源。',
    'RBAC-V30': () => '聚合规则没有选择器。',
    'RBAC-V31': ({ operator }) => `${operator} 不是选择器的运算符。`,
    'RBAC-V32': ({ operator }) => `${operator} 需要 values。`,
    'RBAC-V33': ({ operator }) => `${operator} 不能带 values。`,
    'RBAC-V34': ({ part, text }) => `选择器的${PARTS[String(part)]} ${text} 格式有误。`,
    'RBAC-V40': ({ text }) =>
      `roleRef 的 apiGroup 必须是 rbac.authorization.k8s.io，而不是 ${text || '空'}。`,
    'RBAC-V41': ({ text }) =>
      text === 'Role'
        ? 'ClusterRoleBinding 不能引用 Role。'
        : `绑定不能引用${text ? ` ${text} 类型` : '空类型'}。`,
    'RBAC-V42': () => 'roleRef 没有写明角色。',
    'RBAC-V43': ({ text, fault }) => `角色名称 ${text} 不能是或包含“${fault}”。`,
    'RBAC-V50': () => '主体没有名称。',
    'RBAC-V51': ({ text }) =>
      `${text || '空类型'} 不是有效的主体类型，可用的是 User、Group 和 ServiceAccount。`,
    'RBAC-V52': ({ kind }) => `apiGroup 与 ${kind} 不匹配。`,
    'RBAC-V53': ({ text }) => `${text} 不是有效的服务账号名称。`,
    'RBAC-V54': () => '在 ClusterRoleBinding 中，服务账号必须写明命名空间。',
  },
  advice: {
    'RBAC-W01': () =>
      'resourceNames 对 create 无效：API Server 检查权限时对象还没有名称，因此这条规则永远不会放行。',
    'RBAC-W02': () => 'resourceNames 对 deletecollection 无效：这种请求不带名称。',
    'RBAC-W03': () =>
      '限定名称后，list 和 watch 每次只能针对一个名称，例如 kubectl get … --field-selector metadata.name=NAME。',
    'RBAC-W04': ({ resource }) =>
      `${resource} 不属于任何命名空间，限定到一个命名空间的授权对它不起作用。需要绑定到整个集群的 ClusterRole。`,
    'RBAC-W05': () => 'URL 不属于任何命名空间，限定到一个命名空间的授权对它不起作用。',
    'RBAC-W06': () => '星号还会授予今后新增的一切。请写明实际需要的内容。',
    'RBAC-W07': ({ text }) => `“${text}”中的星号只是普通字符，不会匹配其他内容。`,
    'RBAC-W08': ({ text }) => `“${text}”含有大写字母，而请求中都是小写，因此永远不会匹配。`,
    'RBAC-W09': ({ text }) => `“${text}”不是 API 组：请去掉版本，核心组写作 ""。`,
    'RBAC-W10': ({ text }) => `“${text}”没有以斜线开头，不会匹配任何路径。`,
  },
};
