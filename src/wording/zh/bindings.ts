/** The page that reads a cluster's bindings, in Chinese. */
import type { BindingsWording } from '../bindings.ts';
import { rbacProblems } from './rbac-problems.ts';

const number = (count: number) => count.toLocaleString('zh-CN');

export const bindings: BindingsWording = {
  problems: rbacProblems,
  title: '这条绑定是谁的？',
  lead: 'RBAC 只通过 ID 识别 RAM 用户和 RAM 角色。粘贴 kubectl 输出的集群绑定和角色，就能看到绑定了谁、绑定到什么，以及哪些绑定指向不存在的角色。',
  input: {
    title: '集群中的对象',
    command: '输出绑定和角色',
    label: 'kubectl 的输出，YAML 或 JSON',
    placeholder:
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRoleBinding',
    file: '选择文件',
    drop: '或把文件拖到输入框中',
    clear: '清空',
    example: '试用示例',
    large: (size) => `已粘贴 ${size}，全部都会读取；输入框只显示开头部分。`,
    fromFile: (name, size) => `${name}，${size}`,
    private: '只在本浏览器中读取，不会发送到任何地方。读取 JSON 比 YAML 快数倍。',
  },
  names: {
    title: 'ID 对应的名称',
    hint: '可选：依次粘贴以下两条命令的输出，ID 就会显示名称。两个列表中都没有的 ID 属于已删除的用户或角色。',
    label: 'ListUsers 和 ListRoles 的输出，JSON',
    command: '输出 RAM 的列表',
    read: (users, roles) => `已读取 ${number(users)} 个用户和 ${number(roles)} 个角色。`,
    incomplete: '缺少其中一个列表，或列表没有输出完整，因此不能断定未知的 ID 已被删除。',
    broken: (line, column) => `这不是 JSON：第 ${line} 行第 ${column} 列有误。`,
    refused: (output, problem) =>
      problem.why === 'no-list'
        ? `第 ${output + 1} 个值不是 ListUsers 或 ListRoles 的输出。`
        : `第 ${output + 1} 个值：${problem.kind} ${problem.index + 1} 没有文本形式的 ID。数字形式会丢失位数，打码的 ID 无法比对。`,
  },
  state: {
    empty: '身份列表将显示在这里。',
    reading: '正在读取……',
    progress: (percent) => `已读取 ${percent}%`,
    stop: '停止读取',
    stopped: '已停止读取。',
    overdue: '读取的内容不再响应，可能已被浏览器终止。',
    again: '重新读取',
    size: '内容超过 64 MB。请每次只输出一种对象，或输出没有缩进的 JSON。',
    broken: (reason) => `读取中断：${reason}`,
  },
  summary: {
    title: '绑定了谁',
    objects: ({ roles, bindings, identities, documents }) =>
      `${number(identities)} 个身份，通过 ${number(bindings)} 条绑定，关联 ${number(roles)} 个角色${documents > 1 ? `，来自 ${number(documents)} 个文档` : ''}。`,
    none: '其中没有绑定。请同时输出 clusterrolebindings 和 rolebindings。',
    noRoles: '一些绑定引用了文本中没有的角色类型，无法得知它们允许什么。请同时输出 roles 和 clusterroles。',
  },
  faults: {
    title: (faults, kinds) =>
      [faults > 0 && `${number(faults)} 处无法读取`, kinds > 0 && `${number(kinds)} 类提示`]
        .filter(Boolean)
        .join('，')
        .concat('。其余内容已采用。'),
    place: (document, line, path) => `第 ${document} 个文档，第 ${line} 行${path ? `，${path}` : ''}`,
    json: 'JSON 有误。其前后能够识别的内容已采用。',
    count: (count) => `${number(count)} 次`,
  },
  table: {
    title: '身份',
    label: '身份列表',
    search: '搜索',
    searchHint: 'ID、名称、绑定、角色或命名空间',
    kind: '类型',
    all: '全部',
    show: '只显示',
    found: (count) => (count === 0 ? '没有符合条件的身份。' : `找到 ${number(count)} 个身份。`),
    columns: { identity: '身份', where: '范围', roles: '角色', bindings: '绑定' },
    page: (page, pages) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
    previous: '上一页',
    next: '下一页',
    none: '没有符合搜索和筛选条件的身份。',
    reset: '显示全部',
    open: (name) => `显示 ${name} 的权限`,
    close: (name) => `收起 ${name} 的权限`,
    wholeCluster: '整个集群',
    more: (count) => `另有 ${number(count)} 个`,
  },
  kinds: {
    ram: { name: 'RAM 用户或 RAM 角色', hint: '以 ID 识别' },
    'sso-name': {
      name: '云 SSO 角色的名称',
      hint: '请求中带的是角色 ID，绑定到名称不会对任何人生效。请绑定角色 ID。',
    },
    'service-account': { name: '服务账号', hint: '集群中的程序' },
    user: {
      name: '其他用户',
      hint: '来自证书或其他登录方式；绑定到 RAM 用户的登录名不会对任何人生效',
    },
    group: { name: '用户组', hint: '登录信息中带有该组的人' },
    system: { name: '系统', hint: 'Kubernetes 自身的组成部分，请勿改动' },
  },
  flags: {
    everything: { name: '拥有全部权限', hint: '可对整个集群的所有资源执行所有动词' },
    nowhere: { name: '指向不存在的角色', hint: '绑定的角色不存在' },
    gone: { name: '已在 RAM 中删除', hint: '两个列表中都没有这个 ID' },
    creator: { name: '可能是创建者的绑定', hint: '绑定到 cluster-admin，名称由 ACK 生成' },
  },
  status: {
    named: (kind, name, isSso) =>
      `${kind === 'user' ? 'RAM 用户' : isSso ? '云 SSO 的 RAM 角色' : 'RAM 角色'} ${name}`,
    account: '阿里云账号（主账号）本身',
    gone: '已在 RAM 中删除：两个列表中都没有这个 ID',
    unknown: '不在给出的列表中',
  },
  detail: {
    issued: (time) =>
      `连字符后面的数字换算成时间是 ${time}，很可能是这份凭证的签发时间。RBAC 把前后两部分合起来当作用户名，因此它与单独的 ID 是两个不同的用户。`,
    through: (binding) => `通过 ${binding}`,
    inNamespace: (namespace) => `在命名空间 ${namespace} 中`,
    inCluster: '在整个集群中',
    role: (kind, name) => `${kind} ${name}`,
    missing: '这个角色不存在，因此绑定不允许任何操作。一旦有同名角色创建，权限会立即授予。',
    unknown: '文本中没有这种角色，无法得知它允许什么。',
    everything: '所有资源的所有动词。',
    rules: (role, binding) => `${role} 的规则（通过 ${binding}）`,
    noRules: '该角色没有规则，不允许任何操作。',
    shownOf: (shown, total) => `共 ${number(total)} 条绑定，显示前 ${shown} 条。`,
    loading: '正在加载……',
  },
  creator: {
    title: '如果这是集群创建者的绑定',
    text: 'ACK 会把集群创建者绑定到 cluster-admin，而 ACK 自己的页面和接口都不能撤销它，但可以在集群中删除这条绑定。之后授予 cluster-admin 时也会生成同样的名称，所以请先确认。',
    check: '确认是否为集群所有者',
    checkNote: '在所有者的记录中，该集群显示“is_owner”: true。如果是 false，请改为在 ACK 中撤销授权。',
    keep: '保留备份',
    remove: '删除绑定',
    restore: '如果需要恢复',
    caution: '删除之前，请确保另有他人拥有该集群的全部权限，并且不要用这条绑定所属的身份来执行。',
    entry: '进一步了解集群创建者的权限，以及尚不清楚之处',
  },
};
