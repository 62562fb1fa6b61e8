/** The page that asks both gates, in Chinese. */
import type { CheckWording } from '../check.ts';
import { spaced } from './spaced.ts';

const number = (count: number) => count.toLocaleString('zh-CN');

const lines = (numbers: readonly number[]) => `第 ${numbers.join('、')} 行`;

const reach = (namespace: string) => (namespace ? `在命名空间 ${namespace} 中` : '在整个集群中');

export const check: CheckWording = {
  page: {
    title: '检查两道关卡',
    description:
      '粘贴 RAM 权限策略和 RBAC 对象，说明谁要做什么，就能看到是哪道关卡、哪条语句或规则拒绝了它。',
    lead: '说明谁要做什么，给出 RAM 权限策略和 RBAC 对象，两道关卡会立即给出判断：任务的每个请求，以及起决定作用的语句或规则。',
    noScript: '本页需要 JavaScript：结果在您的浏览器中计算。',
  },
  notices: {
    'draft-restored': '已恢复之前的内容。它只保存在本标签页中。',
    'not-kept': '本浏览器不能保存这么大的草稿，刷新会丢失这里的内容。',
    'link-opened': '已打开链接中的内容。',
    'link-broken': '链接有误：缺少一部分，或在传递中被改动。请重新索取；这里的内容没有变化。',
    'link-newer': '链接由更新版本的 Two Gates 生成。请刷新页面后重新打开。',
    'link-large': '链接中的内容远大于本页会生成的链接，因此没有打开。',
    example: '这是一个示例：一道关卡放行，另一道没有。其中的内容都是虚构的。',
    cleared: '已全部清空。',
  },
  tools: {
    title: '本次检查',
    example: '试用示例',
    clear: '重新开始',
    back: '恢复之前的内容',
  },
  who: {
    title: '谁，在哪里',
    principal: '请求方',
    principalHint: 'RAM 用户或 RAM 角色的 ID，或写作“命名空间/名称”的服务账号。',
    is: {
      ram: 'RAM 用户或 RAM 角色。',
      'sso-name': '这是云 SSO 的名称。请求中带的是角色 ID，请填写 ID。',
      'service-account': '服务账号。RAM 不认识它：只有扮演 RAM 角色时，权限策略才起作用。',
      user: '来自其他登录方式的用户。RAM 用户在这里是一串数字 ID，而不是登录名。',
      group: '用户组。',
      system: 'Kubernetes 自身的组成部分。',
    },
    groups: '另外所属的用户组',
    groupsHint: '每次登录自带的组（system:authenticated 等）已经计入。',
    cluster: '集群 ID',
    namespace: '命名空间',
    namespaceHint: '留空表示同时针对所有命名空间。',
    more: '地域、账号、用户组和条件键',
    region: '地域',
    account: '账号 ID',
    context: '调用携带的条件键',
    contextHint: '每行一个，例如 acs:SourceIp = 203.0.113.9。只要填写了一个，其余的都视为没有携带。',
    unfilled: '这里还是占位符，填写之前按未填写处理。',
    badKeys: (numbers) => `${lines(numbers)}不是“条件键 = 值”的形式。`,
  },
  what: {
    title: '要做什么',
    label: '查找任务、RAM Action 或 Kubernetes 请求',
    placeholder: '终端、DescribeClusterDetail、create pods/exec……',
    options: '任务和请求',
    hint: '选择任务可包含它的全部请求，也可以逐个添加请求。',
    found: (count) => `${number(count)} 条建议。方向键选择，Enter 采用。`,
    nothing: '没有找到。请把请求写在下面的框中。',
    ram: 'RAM Action',
    rbac: 'Kubernetes 请求',
    task: '任务',
    removeTask: (name) => `移除任务“${name}”`,
    unknownTask: (id) => `没有任务“${id}”，已忽略。`,
    certainty: {
      documented: '它的请求有阿里云的文档说明。',
      known: '它的请求就是 Kubernetes、kubectl 或 Helm 实际发出的请求。',
      inferred: '其中一部分请求是推断得出的，没有文档说明。',
    },
    entry: '被拒绝时怎么办',
    requests: '自己的请求，每行一个',
    requestsHint:
      'RAM Action（可带资源），或动词加资源：`cs:GetClusters`、`create pods/exec`、`get pods web-0 -n shop`。',
    badLines: (bad) =>
      bad
        .map(({ line, text, isPattern }) =>
          isPattern
            ? `第 ${line} 行表示多个操作，而一个请求只有一个操作：“${text.slice(0, 60)}”。`
            : `第 ${line} 行不是请求：“${text.slice(0, 60)}”。`,
        )
        .concat('Kubernetes 自身没有的资源要写明 API 组，例如 widgets.example.com。', '其余的照常判断。')
        .join(''),
  },
  policies: {
    title: '权限策略',
    lead: '该身份的全部权限策略，包括其用户组的。如果有管控策略和会话策略，也请给出。',
    add: '添加权限策略',
    from: '起始内容',
    emptyBox: '空白',
    templates: '模板',
    system: '系统策略',
    systemHint: '其他系统策略的 JSON 没有公开，可以在 RAM 控制台的策略详情页查看。',
    unnamed: (index) => `权限策略 ${index}`,
    name: '名称',
    layer: '类型',
    layers: {
      identity: '基于身份',
      control: '管控',
      session: '会话',
    },
    text: (name) => `“${name}”的 JSON`,
    remove: (name) => `移除“${name}”`,
    empty: '还是空的，不起作用。',
    used: (count) => `采用了 ${number(count)} 条语句。`,
    leftOut: '无法读取，没有采用。其他权限策略照常使用。',
    refused: 'RAM 不接受有这些错误的权限策略，没有采用。其他权限策略照常使用。',
    problems: (errors, warnings, notices) =>
      [
        errors > 0 && `${number(errors)} 个错误`,
        warnings > 0 && `${number(warnings)} 个警告`,
        notices > 0 && `${number(notices)} 条提示`,
      ]
        .filter(Boolean)
        .join('，'),
    show: (line) => `查看第 ${line} 行`,
    open: (name) => `在权限策略创建页打开“${name}”`,
  },
  objects: {
    title: '角色和绑定',
    lead: 'kubectl 输出的角色、集群角色及其绑定，文档数量不限。',
    label: 'RBAC 对象，YAML 或 JSON',
    file: '选择文件',
    clear: '清空对象',
    refused: (most) => `文件无法读取，或者超过 ${most}。输入框的内容没有改变。`,
    large: (size) => `${size}，全部都会读取；输入框只显示开头部分。`,
    role: '授予预置角色',
    choose: '选择角色',
    add: '添加其绑定',
    granted: '授予范围',
    place: (namespace) => reach(namespace),
    hint: (notPublished) =>
      `绑定到预置角色时，不必给出其规则，会采用公开的规则。规则未公开、因而缺失的有：${notPublished}。`,
    needsPrincipal: '请先填写请求方：绑定需要主体。',
    added: (role, namespace) => `已添加：${reach(namespace)}绑定到“${role}”。`,
    none: '还没有给出任何对象。',
    read: (roles, bindings) => `采用了 ${number(roles)} 个角色和 ${number(bindings)} 条绑定。`,
  },
  answer: {
    title: '结论',
    nothing: '选择任务或填写请求后，结论会显示在这里。',
    asking: '正在检查两道关卡……',
    overdue: '还没有结果。检查可能仍在进行，也可能已被浏览器终止。',
    stop: '停止检查',
    stopped: '已停止检查。填写的内容都已保留，可以修改或重试。',
    failed: (reason) => `检查中断：${reason}`,
    again: '重试',
    go: '查看原因',
    open: (count) => (count === 1 ? '放行：请求被允许。' : `放行：${count} 个请求全部被允许。`),
    shut: (gate, refused, all) =>
      all === 1
        ? spaced('被', gate, '拒绝：请求不被允许。')
        : spaced('被', gate, `拒绝：${all} 个请求中有 ${refused} 个不被允许。`),
    cannotTell: (open, all) =>
      all === 1
        ? '无法判断：取决于没有给出的内容。'
        : `无法判断：${all} 个请求中有 ${open} 个被允许，其余的取决于没有给出的内容。`,
    gates: { open: '放行', shut: '在此被拒', 'cannot-tell': '无法判断', 'not-asked': '不涉及' },
    picture: (ram, rbac) => `RAM 关卡：${ram}。RBAC 关卡：${rbac}。`,
    beyond: '通过两道关卡之后，仍可能被配额、准入规则或网络拦住。',
  },
  list: {
    title: '依次列出每个请求',
    lead: '前面的请求被拒绝时，后面的也会给出判断，以便一次改好。',
    on: (resource) => `资源：${resource}`,
    inNamespace: (namespace) => `在命名空间 ${namespace} 中`,
    clusterWide: '集群范围',
    roleAsked: (names) => `ACK 检查是否有以下角色之一：${names.join('、')}`,
    roleHeld: (name, binding) =>
      `文档写明“${name}”即可，${binding} 在此绑定了它。ACK 以自己的授权记录为准，没有规则可以证明。`,
    roleNotHeld: '这里没有绑定其中任何一个。ACK 以自己的授权记录为准，没有规则可以证明。',
    why: '原因',
    copy: '复制列表',
    copied: '已复制：请求列表',
    head: (task, principal) =>
      `${task ?? '请求'}${principal ? `（请求方：${principal}）` : ''}：两道关卡的判断`,
    caveats: (count) => `尚未考虑的因素（${count}）`,
    givenOnly: '没有给出的绑定不在考虑之列，它们可能会允许。',
    leftOut: (count) => `${number(count)} 份权限策略无法读取，或者 RAM 不会接受，没有参与判断。`,
  },
  grants: {
    one: '只放行这一个请求的授权',
    all: '一次授权，全部放行',
    allLead: '一次修改就能放行所有被拒绝的请求，不必解决一个报错后再遇到下一个。',
    loading: '正在计算如何放行……',
    failed: '放行方法没有加载成功。',
  },
  share: {
    title: '分享',
    lead: '本页的全部内容都写在链接里，包括名称、ID 和 IP 地址；AccessKey 和 Token 会被遮盖。没有服务器能看到，但拿到链接的人可以读取。',
    copy: '复制链接',
    copied: '已复制：本次检查的链接',
    label: '本次检查的链接',
    failed: '浏览器不允许写入剪贴板。链接已选中，请按 Ctrl+C 或 ⌘C。',
    tooLong: (length) =>
      `链接将有 ${number(length)} 个字符，许多程序会截断这么长的链接。请去掉无关的内容，或直接发送文本。`,
  },
};
