/** The builder of RAM policies in Chinese. */
import type { RamBuilderWording } from '../ram-builder.ts';

const number = (count: number) => count.toLocaleString('zh-CN');

export const ramBuilder: RamBuilderWording = {
  page: {
    title: '创建 RAM 权限策略',
    description:
      '用表单为 ACK 创建自定义 RAM 权限策略，检查问题，用请求试一试，并导出为 JSON、CLI 命令或 Terraform。全程不离开浏览器。',
    lead: '第一道关卡，由您定义：选择在哪些集群上允许什么，查看 RAM 对某个请求会如何判断，再以习惯的格式导出权限策略。',
  },
  start: {
    title: '从哪里开始',
    others:
      '可以从空白开始、粘贴已有的权限策略，或选用模板：模板带有试验请求，能看出它允许什么、不允许什么。',
    paste: '粘贴权限策略',
    empty: '从空白开始',
    replaces: '模板会替换下面的权限策略，可以用“撤销”恢复。',
    caution: (name) => `使用“${name}”时请注意`,
    groups: {
      work: '日常使用集群',
      administer: '管理',
      restrict: '收回权限',
    },
  },
  tools: {
    title: '权限策略',
    resetText: '权限策略、请求和名称都会清空。在离开本页之前，可以用“撤销”恢复权限策略。',
    length: (length, limit, least) =>
      `${number(length)} / ${number(limit)} 个字符${least < length ? `，去掉空白后为 ${number(least)} 个` : ''}`,
  },
  fill: {
    title: '请填写以下内容',
    lead: '权限策略中还有占位符。RAM 会把它们当作名称，这样的权限策略什么也匹配不到，或匹配到错误的资源。',
    other: '替换',
    button: '填写',
    example: (example, many) => `例如 ${example}${many ? '；多个值用逗号分隔' : ''}`,
    faults: {
      empty: '请先输入一个值。',
      pattern: (value, example) => `“${value}”看起来不对，正确的例子是 ${example}。`,
    },
  },
  form: {
    title: '语句',
    none: '还没有语句。没有任何语句允许的，都会被拒绝。',
    add: '添加语句',
    unreadable:
      '当前的 JSON 无法读取，表单显示的是上一个可读取的状态。在这里修改会替换 JSON，可以用“撤销”恢复。',
    tooLong: (length) =>
      `权限策略有 ${number(length)} 个字符，表单无法显示，也是 RAM 上限的十倍。它作为 JSON 保留和检查。`,
    version: '缺少 Version，或不是 RAM 认识的值。',
    setVersion: '设为 1',
  },
  statement: {
    name: (index) => `语句 ${index}`,
    effect: '效果',
    effects: { Allow: '允许（Allow）', Deny: '拒绝（Deny）' },
    duplicate: (name) => `复制${name}`,
    remove: (name) => `移除${name}`,
    keptEffect: 'JSON 中没有 Effect，或不是 RAM 认识的值。选择一项即可替换。',
    keptOther: '这条语句还有只在 JSON 中显示的内容，它们保持不变。',
  },
  levels: {
    list: '列表',
    get: '读取',
    create: '创建',
    update: '修改',
    write: '写入',
    delete: '删除',
    none: '未标明级别',
  },
  tasks: {
    clusters: '集群',
    nodes: '节点和节点池',
    addons: '组件',
    'kubeconfig-and-rbac': 'kubeconfig 和 RBAC',
    logs: '日志、告警和报告',
    policies: '集群的安全策略',
    account: '账号、任务、模板和触发器',
    terminal: 'Cloud Shell',
    ram: 'RAM 和 STS',
    ecs: 'ECS 和弹性伸缩',
    network: '专有网络 VPC',
    encryption: '密钥管理服务 KMS',
    images: '容器镜像服务 ACR',
  },
  actions: {
    legend: '哪些 Action',
    elements: { Action: '以下 Action', NotAction: '除此之外的全部（NotAction）' },
    these: 'Action',
    allBut: '除此之外的全部 Action',
    kept: 'JSON 中没有 Action、两种都有，或有表单不认识的内容。在上方选择一项即可替换。',
    add: '查找并添加 Action',
    placeholder: '节点池、kubeconfig、cs:Describe*……',
    accountLevel: '仅限账号级',
    found: (count, reviewed) =>
      count === 0
        ? `我们的列表（${reviewed}）中没有，但仍然可以添加完整的名称或通配形式。`
        : `我们的列表（${reviewed}）中有 ${count} 个 Action。级别后的 * 表示由名称推断。`,
    matches: (pattern, count, reviewed) => `${pattern} 匹配我们的列表（${reviewed}）中的 ${count} 个 Action`,
    asTyped: (text, count) =>
      count === 0 ? `添加 ${text}，它不在我们的列表中` : `添加 ${text}，目前匹配 ${count} 个`,
  },
  resource: {
    legend: '针对什么资源',
    scopes: { all: '全部（*）', clusters: '以下集群', resources: '按所写的资源' },
    kept: 'JSON 中没有 Resource，或有表单不认识的内容。在上方选择一项即可替换。',
    clusters: '集群 ID',
    region: '地域',
    account: '账号 ID',
    arns: '资源（ARN）',
    faults: {
      region: (kept) =>
        `地域中没有空格、冒号或斜线，例如 cn-hangzhou；任意地域写作 *。权限策略中仍为 ${kept}。`,
      account: (kept) => `账号 ID 只含数字；任意账号写作 *。权限策略中仍为 ${kept}。`,
      cluster: (typed) => `“${typed}”不是集群 ID：集群 ID 中没有空格、冒号或斜线。`,
    },
  },
  keys: {
    'acs:SourceIp': '请求的来源地址',
    'acs:MFAPresent': '登录时是否使用了 MFA',
    'acs:SecureTransport': '请求是否加密',
    'acs:CurrentTime': '请求的时间',
    'acs:SourceVpc': '请求来自的 VPC',
    'acs:PrincipalARN': '由谁发出请求',
    'acs:ResourceTag/': '资源的标签',
    'acs:RequestTag/': '请求中的标签',
    'cs:AddonName': '组件',
    'cs:AddonNames': '组件（多个）',
    'cs:ApiServerEipId': 'API Server 的 EIP',
    'cs:EnableAddonLogtailDs': '是否启用 Logtail',
    'cs:EnableApiServerEip': 'API Server 是否绑定 EIP',
    'cs:EnableCoreControlPlaneComponentsLog': '是否开启控制面日志',
    'cs:KubeConfigDurationMinutes': 'kubeconfig 的有效时长',
  },
  condition: {
    legend: '仅当同时满足以下条件',
    none: '没有条件：始终有效。',
    kept: 'JSON 中有表单无法显示的条件，例如重复的运算符或空条件。它保持不变。',
    replace: '替换为空条件',
    test: (key, operator) => `${key} ${operator}`,
    values: (test) => `${test} 的值`,
    remove: (test) => `移除条件 ${test}`,
    example: '一个值',
    key: '条件键',
    chooseKey: '选择条件键……',
    otherKey: '其他条件键……',
    typedKey: '条件键名称',
    tag: '标签键',
    operator: '运算符',
    add: '添加条件',
    there: '已经有这个条件，请把值添加到其中。',
  },
  json: {
    title: 'JSON 格式的权限策略',
    hint: '可以在这里或表单中修改，两边是同一份权限策略。Ctrl+Z 或 ⌘Z 可撤销任何一边的修改。',
    tidy: '整理格式',
  },
  problems: {
    title: '问题',
    empty: '还没有可检查的内容。',
    count: (errors, warnings, notices) => {
      const told = [
        ...(errors ? [`${errors} 个错误`] : []),
        ...(warnings ? [`${warnings} 个警告`] : []),
        ...(notices ? [`${notices} 条提示`] : []),
      ];
      return told.length > 0 ? told.join('，') : '没有发现问题。';
    },
  },
  trial: {
    title: '试一试',
    lead: '只看这份权限策略对请求如何判断。同一身份的其他权限策略、管控策略和 RBAC 还会另行判断。',
    unreadable: '当前的 JSON 无法读取，以下是上一个可读取状态的判断结果。',
    add: '添加请求',
    request: (index) => `请求 ${index}`,
    remove: (name) => `移除${name}`,
    action: 'Action',
    resource: '资源（留空表示 *）',
    says: '指定请求携带的条件键',
    noKeys: '请求不携带任何条件键。',
    key: (index) => `条件键 ${index}`,
    value: (index) => `值 ${index}`,
    addKey: '添加条件键',
    removeKey: (index) => `移除条件键 ${index}`,
    sayKey: (key) => `指定 ${key} 的值`,
    show: (index) => `查看语句 ${index}`,
    noAction: '输入 Action，即可看到权限策略如何判断。',
    beside: (count) => `尚未考虑的因素（${count}）`,
  },
  allowed: {
    title: '这份权限策略允许什么？',
    lead: (allowed, known, reviewed) =>
      `我们的列表（${reviewed}）共 ${known} 个 Action，其中 ${allowed} 个。通配形式允许的可能更多。`,
    on: (resources) => `资源：${resources}`,
    perhaps: (resources) => `资源：${resources}，取决于条件`,
    reduced: '（有 Deny 排除了其中一部分）',
  },
  take: {
    title: '导出',
    nothing: '还没有可导出的内容，请先添加语句。',
    tooLong: '这个长度的权限策略，无论哪种格式 RAM 都不会接受。请拆分，或改用更宽的通配形式。',
    unreadable: 'JSON 还无法读取，没有可导出的内容。请修正或撤销。',
    errors: (count) => `RAM 会拒绝这份权限策略：有 ${count} 个错误，见“问题”。`,
    typed: (texts) => `表单中已输入但权限策略中没有：${texts.map((text) => `“${text}”`).join('、')}。`,
    name: '权限策略名称',
    badName: '名称最多 128 个字符，只能使用字母、数字和连字符。',
    attach: '授予',
    kinds: { nobody: '暂不授予', user: 'RAM 用户', role: 'RAM 角色', group: '用户组' },
    attachName: { user: '用户名称', role: '角色名称', group: '用户组名称' },
    badIdentity: '名称最多 64 个字符，只能使用字母、数字、点、连字符和下划线。',
    format: '格式',
    formats: {
      json: 'JSON',
      minified: '无空白的 JSON',
      cli: 'aliyun CLI',
      terraform: 'Terraform',
      console: '控制台步骤',
    },
    about: {
      json: '通常的格式。',
      minified: '内容相同，去掉空白，以满足长度限制。',
      cli: '请以有权创建和授予权限策略的身份执行。如果权限策略已经存在，请改用 CreatePolicyVersion 创建新版本。',
      terraform: '适用于 alicloud Provider。',
      console: '在 RAM 控制台逐步操作。',
    },
    console: (target) => [
      '打开 RAM 控制台，选择“权限管理”下的“权限策略”，单击“创建权限策略”。',
      '选择“脚本编辑”页签，清空内容，粘贴下面的权限策略。',
      '填写名称并确认。',
      ...(target === 'nobody'
        ? []
        : [
            `打开“身份管理”下的“${{ user: '用户', role: '角色', group: '用户组' }[target]}”，找到该${{ user: '用户', role: '角色', group: '用户组' }[target]}，单击“添加权限”。`,
            '选择“自定义策略”，选中新建的权限策略并确认。',
          ]),
    ],
  },
};
