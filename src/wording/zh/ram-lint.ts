/** The problems of a RAM policy in Chinese. */
import type { ValueType } from '../../domain/ram/operators.ts';
import type { ActionFault, ResourceFault, SyntaxCode } from '../../domain/ram/problem.ts';
import type { LintValues, RamLintWording } from '../ram-lint.ts';

const syntax: Record<SyntaxCode, string> = {
  empty: '还没有内容。权限策略是一个 JSON 对象。',
  end: 'JSON 不完整：末尾还缺少括号或值。',
  extra: 'JSON 到此结束，后面却还有内容。权限策略只能是一个对象。',
  comma: '此处缺少逗号或右括号。',
  colon: '名称和值之间缺少冒号。',
  value: '此处缺少值。',
  'property-name': '此处缺少用双引号括起来的名称。',
  string: '这段文本在本行内没有结束的引号。',
  escape: '这个反斜线不是 JSON 认识的转义。',
  character: '文本中不能直接出现这个字符，请写成 \\u 加四位数字。',
  number: '这不是 JSON 认识的数字。',
  symbol: 'JSON 中没有这个词。文本要用双引号括起来。',
  quote: '这不是 JSON 需要的引号。请使用半角双引号 "。',
  punctuation: '这是全角标点。JSON 需要半角的 : , { } [ ] 和 "。',
};

const actionFaults: Record<ActionFault, string> = {
  empty: 'Action 为空。',
  space: 'Action 中有空格。',
  arn: '这是资源，不是 Action。Action 的形式如 cs:GetClusters。',
  'no-code': '冒号前缺少云产品代码，ACK 的是 cs:。',
  'no-name': '冒号后缺少 Action 的名称。',
  characters: 'Action 只能包含字母、数字和通配符，例如 cs:GetClusters 或 cs:Get*。',
};

const resourceFaults: Record<ResourceFault, string> = {
  empty: '资源为空。全部资源写作 *。',
  space: '资源的开头、结尾或最后一部分之前有空格。',
  prefix: '资源应为 * 或以 acs: 开头，例如 acs:cs:*:*:cluster/c1。',
  fields: '资源由五部分组成：acs、云产品、地域、账号和名称，例如 acs:cs:*:*:cluster/c1。',
};

const valueTypes: Record<ValueType, string> = {
  string: '文本',
  number: '数字，例如 60',
  date: '时间，例如 2027-01-31T18:00:00Z',
  boolean: 'true 或 false',
  address: '地址或 CIDR 网段，例如 203.0.113.0/24',
};

const jsonKinds: Record<string, string> = {
  object: '用 { } 括起来的对象',
  array: '用 [ ] 括起来的列表',
  string: '用引号括起来的文本',
  number: '数字',
  boolean: '不加引号的 true 或 false',
  null: 'null',
};

/** Values arrive as plain texts; one that no table knows is shown as it is. */
function from(table: Readonly<Record<string, string>>, value: LintValues[string]): string {
  return table[String(value)] ?? String(value);
}

function meant(suggestion: LintValues[string]): string {
  return suggestion === undefined ? '' : `您要写的是 ${suggestion} 吗？`;
}

/** People count statements from one. */
function statement(index: LintValues[string]): string {
  return `语句 ${Number(index) + 1}`;
}

export const ramLint: RamLintWording = {
  severities: {
    error: 'RAM 会拒绝',
    warning: '效果与看起来不同',
    notice: '值得了解',
  },
  rules: {
    'RAM-L01': ({ code }) => from(syntax, code),
    'RAM-L02': () => 'RAM 不接受权限策略中的注释，尽管公开的示例里有注释。',
    'RAM-L03': () => 'RAM 不接受右括号前的逗号。',
    'RAM-L04': () => '权限策略前面有一个看不见的字节顺序标记（BOM），RAM 会拒绝。',
    'RAM-L05': ({ limit }) => `括号嵌套超过 ${limit} 层，没有这样的权限策略。`,
    'RAM-L06': ({ key }) => `同一个对象中“${key}”出现了两次，没有说明以哪个为准。`,
    'RAM-L07': ({ length, limit, minified }) =>
      `权限策略有 ${length} 个字符，RAM 最多接受 ${limit} 个。${minified === undefined ? '' : `去掉空白后为 ${minified} 个。`}`,
    'RAM-L10': ({ found }) => `权限策略是用 { } 括起来的一个对象，这里却是${from(jsonKinds, found)}。`,
    'RAM-L11': () => '缺少 Version，它始终是 "1"。',
    'RAM-L12': ({ value }) => `Version 是“${value}”，RAM 只认识 "1"。`,
    'RAM-L13': ({ expected, found }) =>
      `此处应为${from(jsonKinds, expected)}，现在是${from(jsonKinds, found)}。`,
    'RAM-L14': () => '缺少 Statement。',
    'RAM-L15': () => '还没有语句，RAM 要求至少有一条。',
    'RAM-L16': () => 'Statement 是单个对象。文档中是列表，请在外面加上 [ ]。',
    'RAM-L17': ({ key, suggestion }) => `RAM 没有元素“${key}”。${meant(suggestion)}`,
    'RAM-L18': () => '语句缺少 Effect：Allow 或 Deny。',
    'RAM-L19': ({ value, suggestion }) =>
      `Effect 是“${value}”。RAM 只认识 Allow 和 Deny，大小写也要一致。${meant(suggestion)}`,
    'RAM-L20': () => '语句既没有 Action，也没有 NotAction。',
    'RAM-L21': () => 'Action 和 NotAction 只能有其中一个。',
    'RAM-L22': () => '语句缺少 Resource。全部资源写作 "*"。',
    'RAM-L23': () => 'RAM 已不支持 NotResource，请写明需要的资源。',
    'RAM-L24': () =>
      'Principal 只属于角色的信任策略，用来说明谁可以扮演该角色。信任策略在角色上编辑，不能授予任何身份。',
    'RAM-L25': ({ sign }) =>
      `从“${sign}”看，这是 AWS 的策略。RAM 需要 Version "1"、自己的 Action 名称，以及以 acs: 开头的资源。`,
    'RAM-L26': () => '信任策略的语句缺少 Principal。',
    'RAM-L27': () => '信任策略没有 Resource，它针对的就是所属的角色。',
    'RAM-L28': ({ key }) =>
      `Principal 写明 RAM、Service 或 Federated${key === undefined ? '' : `，而不是“${key}”`}。`,
    'RAM-L29': ({ element }) => {
      if (element === 'NotAction') return '“NotAction”为空：没有排除任何内容，因此表示全部 Action。';
      return element === 'Action' || element === 'Resource'
        ? `“${element}”为空，因此这条语句什么也匹配不到。`
        : `“${element}”没有值：任何请求都不符合；在“非”的形式下则全部符合。`;
    },
    'RAM-L30': ({ why }) => from(actionFaults, why),
    'RAM-L31': ({ why }) => from(resourceFaults, why),
    'RAM-L33': ({ placeholder }) => `${placeholder} 还没有填写。`,
    'RAM-L34': ({ codes }) => `这里有看不见的字符（${codes}），内容与看上去的不同。`,
    'RAM-L40': ({ operator, suggestion }) => `RAM 没有条件运算符“${operator}”。${meant(suggestion)}`,
    'RAM-L41': ({ key }) => `“${key}”不是条件键。条件键的形式如 acs:SourceIp。`,
    'RAM-L42': ({ operator, value, expected }) =>
      `“${value}”不适用于 ${operator}，它需要的是${from(valueTypes, expected)}。`,
    'RAM-L43': () => 'Bool 只能有一个值，true 或 false。',
    'RAM-L45': ({ operator, suggestion }) =>
      `在 ${operator} 中，* 只是普通字符。${suggestion === undefined ? '' : `${suggestion} 才会把它当作通配符。`}`,
    'RAM-L46': ({ key, operator, expected }) =>
      `${key} 的值是${from(valueTypes, expected)}，${operator} 不能比较这种值。`,
    'RAM-L50': ({ by }) => `${statement(by)} 已经包含全部内容。`,
    'RAM-L51': ({ by, action }) =>
      action === undefined
        ? `${statement(by)} 拒绝了全部内容，而 Deny 始终优先。`
        : `${statement(by)} 在这里拒绝了 ${action}，而 Deny 始终优先。`,
    'RAM-L52': () => '资源是全部，而这些 Action 可以限定到具体的集群。',
    'RAM-L53': () => '这允许在全部资源上执行全部 Action。适合管理员，不适合其他任何人。',
    'RAM-L54': ({ action, example, count }) =>
      action === example
        ? `${action} 是账号级 Action，限定到集群后永远不会匹配：请为它单独写一条语句，资源为 *。`
        : count === 1
          ? `${action} 包含账号级 Action ${example}。限定到集群后，它不会被允许。`
          : `${action} 包含 ${count} 个账号级 Action，例如 ${example}。限定到集群后，它们不会被允许。`,
    'RAM-L55': ({ action, newer }) =>
      `${action} 是旧名称，较新的页面写作 ${newer}。两者都在使用，请同时允许。`,
    'RAM-L56': ({ action }) => `${action} 不在我们的 ACK Action 列表中，请检查拼写。`,
    'RAM-L57': ({ value, by }) => `同一列表中的 ${by} 已经包含 ${value}。`,
    'RAM-L58': () => 'NotAction 允许除此之外的全部 Action，包括今后新增的。',
  },
};
