/** The front page and its answers in Chinese. */
import type { AnswerWording } from '../answer.ts';
import { spaced } from './spaced.ts';

export const answer: AnswerWording = {
  home: {
    title: '是哪道关卡拒绝了您？',
    lead: '发往 ACK 集群的每个请求都要经过两道互不相干的关卡。把看到的报错原样粘贴进来，就能知道是哪一道没有放行，以及如何放行。',
    label: '报错、日志或问题',
    placeholder: '请粘贴完整的报错：控制台提示、kubectl、Terraform、SDK 或日志都可以，也可以用自己的话提问。',
    clear: '清空',
    examples: '试一试：',
    example: { ram: 'RAM 拒绝', rbac: 'kubectl 被拒绝', role: '缺少服务角色' },
    fileUnread: (name) => `无法读取文件 ${name}，输入框的内容没有改变。`,
    fileTooLarge: (name, most) => `文件 ${name} 超过 ${most}，请先截取报错前后的部分。`,
    large: (size, shown) => `已粘贴 ${size}，全部都会读取；输入框只显示前 ${shown}。`,
    groups: '全部常见报错和问题',
  },
  answer: {
    label: '诊断结果',
    emptyTitle: '两道都要放行',
    empty: 'RAM 决定能否调用阿里云 API，RBAC 决定在集群内能做什么。在错的那一道上修改，不会有任何变化。',
    reading: '正在读取……',
    progress: (percent) => `已读取 ${percent}%`,
    stop: '停止读取',
    stopped: '已停止读取。文本仍然保留，可以修改或重新读取。',
    again: '重新读取',
    failedTitle: '诊断结果没有加载成功',
    failed: '页面的一部分没有加载成功，您的文本已保留。',
    retry: '重试',
    refused: {
      ram: ({ who = '请求方', action, resource }) =>
        spaced(
          '被 RAM 拒绝：',
          who,
          '无权',
          resource && `对 ${resource}`,
          '调用',
          action ?? '这个 API',
          '。',
        ),
      rbac: ({ who = '请求方', verb, what, where, escalation }) =>
        escalation
          ? spaced('被 RBAC 拒绝：', who, `不能授予自己不具备的规则${what ? `（${what}）` : ''}。`)
          : spaced(
              '被 RBAC 拒绝：',
              who,
              '无权',
              where,
              '执行',
              verb ? `${verb} ${what ?? ''}`.trim() : '这个操作',
              '。',
            ),
      'service-role': ({ what }) =>
        what ? `缺少服务角色：账号尚未授权 ${what}。` : '缺少服务角色：账号尚未授权 ACK 所需的角色。',
    },
    where: {
      namespace: (namespace) => `在命名空间 ${namespace} 中`,
      cluster: '在整个集群范围内',
      path: '',
    },
    several: (kinds, lines) => `共 ${lines} 处、${kinds} 种不同的拒绝`,
    more: (count) => `同类的还有 ${count} 处`,
    times: (count, line) => (count === 1 ? `第 ${line} 行` : `${count} 次，首次在第 ${line} 行`),
    otherGate: {
      ram: '请求没有到达集群，因此 RBAC 如何判断，这里看不出来。',
      rbac: 'RAM 允许什么，这里看不出来。不过请求已经到达集群，至少入口是通的。',
      'service-role': '原因既不是您自己的 RAM 权限策略，也不是 RBAC，修改它们没有用。',
    },
    facts: '文本中的信息',
    copyFacts: '复制这些信息',
    showPlace: (fact) => `在文本中定位：${fact}`,
    uncertain: '文本中被截断或折行，请核对',
    core: '核心组（""）',
    explicitDeny:
      '这是由一条显式 Deny 语句决定的，再添加 Allow 没有用。请在该身份的权限策略、会话策略以及账号的管控策略中找出这条 Deny。',
    trustPolicy:
      '这里由角色的信任策略决定：它必须写明调用方（RRSA 则写明服务账号）。只给调用方授予权限策略没有用。',
    instanceRole: '实例没有 RAM 角色：实例上的任何程序都不能以节点的权限调用阿里云。',
    instanceRoleHint: '角色属于实例。无论是 RAM 用户的权限策略还是 RBAC，都不能把它恢复。',
    accountLevel: '资源为 *',
    replace: '要读取其他内容，请直接粘贴覆盖，或清空输入框。',
    untrusted: '这个链接指向的不是阿里云控制台。请不要打开，也不要在那里登录。',
    fix: '解决方法',
    remedyLoading: '正在计算最小授权……',
    remedyFailed: '授权方案没有加载成功，其余内容不受影响。',
    fullEntry: '阅读全文',
    ask: '当时在做什么？',
    askHint: '只有错误码，看不出请求的是什么。选择当时的任务，就能看到它在两道关卡上各需要什么权限。',
    askChoose: '选择任务……',
    taskNeeds: {
      ram: 'RAM 需要允许',
      rbac: 'RBAC 需要允许',
      roles: 'ACK 文档写明的角色',
    },
    lookAlike: '不是 RAM 或 RBAC 的拒绝',
    nearest: '最接近的内容',
    found: (count) => (count === 0 ? '没有找到已知内容。' : `找到 ${count} 篇。`),
    place: '在您的文本中',
    line: (line) => `第 ${line} 行`,
    unknownTitle: '未知的报错',
    unknown: '这段文本中没有 Two Gates 已知的拒绝。最接近的内容也许有帮助；否则，请把报告交给集群的管理员。',
    nothingNear: '也没有接近的内容。',
    report: '可以转交的报告',
    reportHint: '敏感信息已遮盖，发送前请自行检查。',
    reportAddresses: '同时遮盖 IP 地址',
    copyReport: '复制报告',
    reportLead: (version) => `Two Gates ${version} 无法识别这个报错：`,
    reportCut: (count) => `（另有 ${count} 个字符）`,
    tellApart: '如何区分 RAM 和 RBAC',
  },
  factNames: {
    code: '错误码',
    principal: '请求方',
    owner: '账号',
    action: 'RAM Action',
    resource: '资源',
    subresource: '子资源',
    apiGroup: 'API 组',
    verb: '动词',
    name: '对象',
    namespace: '命名空间',
    path: '路径',
    scope: '范围',
    reason: '给出的原因',
    missingRules: '不具备的规则',
    deny: '拒绝类型',
    policyType: '由谁决定',
    requestId: '请求 ID',
    roles: '服务角色',
    link: '链接',
  },
  factValues: {
    deny: { implicit: '隐式拒绝：没有任何语句允许', explicit: '显式拒绝：有 Deny 语句禁止' },
    scope: { cluster: '集群', namespace: '命名空间', path: '路径，不是资源' },
    policyType: {
      ControlPolicy: '资源目录的管控策略',
      SessionPolicy: '角色会话的会话策略',
      AssumeRolePolicy: '角色的信任策略',
      AccountLevelIdentityBasedPolicy: '基于身份的策略，账号级',
      ResourceGroupLevelIdentityBasedPolicy: '基于身份的策略；资源组级只是最后检查的一级',
    },
  },
  principals: {
    'ram-user': { name: (id) => `RAM 用户 ${id}`, bare: '某个 RAM 用户', hint: '' },
    'ram-role-session': {
      name: (id) => `角色会话 ${id}`,
      bare: '某个角色会话',
      hint: '请求方是 RAM 角色：请给角色授权，而不是给人授权。',
    },
    'cloudsso-role': {
      name: (id) => `云 SSO 角色 ${id}`,
      bare: '某个云 SSO 角色',
      hint: '云 SSO 用户以这个 RAM 角色发出请求：请给角色授权。斜线或冒号后面的只是登录的人。',
    },
    'ram-identity': {
      name: (id) => `RAM 用户或 RAM 角色 ${id}`,
      bare: '某个 RAM 用户或 RAM 角色',
      hint: '这串数字是 RAM 用户或 RAM 角色的 ID，可以在 RAM 控制台查到是哪一个。',
    },
    sso: { name: (id) => `SSO 联合身份 ${id}`, bare: '某个 SSO 联合身份', hint: '' },
    account: {
      name: (id) => `账号 ${id}`,
      bare: '阿里云账号（主账号）',
      hint: '被拒绝的是账号本身，请检查管控策略。',
    },
    'service-account': {
      name: (id) => `服务账号 ${id.replace('system:serviceaccount:', '').replace(':', '/')}`,
      bare: '某个服务账号',
      hint: '请求来自工作负载，而不是人：请给它的服务账号绑定角色。ACK 控制台不能给服务账号授权。',
    },
    node: {
      name: (id) => `节点 ${id.replace('system:node:', '')}`,
      bare: '某个节点',
      hint: '请求来自 kubelet。节点的权限由 Node 鉴权器给出，很少需要给节点绑定角色。',
    },
    anonymous: {
      name: () => '匿名请求方',
      bare: '匿名请求方',
      hint: '没有收到有效的凭证。应当更新凭证（新的 kubeconfig 或 Token），不要给匿名用户授权。',
    },
    group: { name: (id) => `用户组 ${id}`, bare: '某个用户组', hint: '' },
    other: { name: (id) => id, bare: '请求方', hint: '' },
  },
  lookAlikes: {
    credentials: {
      name: '凭证未被接受',
      todo: '请求方的身份根本没有被识别。请重新获取 kubeconfig、Token 或 AccessKey，之后才谈得上权限。',
    },
    tls: {
      name: 'TLS 失败',
      todo: '客户端与服务端的证书不匹配。请检查 kubeconfig 中的 CA、服务器名称和系统时间。',
    },
    unreachable: {
      name: '无法连接 API Server',
      todo: '还没有作出任何判断。请检查负载均衡及其 6443 监听是否正常、访问控制列表是否放行；ACK 控制台需要 100.104.0.0/16。',
    },
    quota: {
      name: '配额已用完',
      todo: '权限没有问题，但命名空间或账号的额度已经用完。请释放资源或提高配额。',
    },
    'limit-range': {
      name: 'LimitRange 不允许这样的资源规格',
      todo: '请把 requests 和 limits 设置在该命名空间 LimitRange 允许的范围内。',
    },
    'pod-security': {
      name: 'Pod 安全标准不允许这个 Pod',
      todo: '请修改 Pod 的安全上下文，或调整命名空间标签要求的级别。',
    },
    admission: {
      name: '被准入检查拒绝',
      todo: 'RBAC 已经允许，但某个 Webhook 或策略拒绝了请求的内容。请阅读它给出的说明，修改对象或该策略。',
    },
    'node-restriction': {
      name: '被 NodeRestriction 拒绝',
      todo: 'kubelet 只能修改自己的节点和 Pod。请改用管理员身份。',
    },
    terminating: {
      name: '命名空间正在删除',
      todo: '不能再在其中创建任何内容。请换一个命名空间，或等待删除完成后重新创建。',
    },
    throttling: {
      name: '请求过于频繁',
      todo: '请稍后重试并降低调用频率；原因不在权限。',
    },
    'risk-control': {
      name: '被风控拦截',
      todo: '阿里云要求对账号再次验证。请在控制台完成验证，或联系技术支持。',
    },
    'image-pull': {
      name: '无法拉取镜像',
      todo: '镜像仓库拒绝了节点。请检查拉取凭证或免密组件，以及镜像名称。',
    },
    aws: {
      name: '来自 AWS 的拒绝',
      todo: '这是 AWS IAM 的报错，不是阿里云的。请检查工具指向的是哪家云。',
    },
    gcp: {
      name: '来自 Google Cloud 的拒绝',
      todo: '这是 Google Cloud IAM 的报错，不是阿里云的。请检查工具指向的是哪家云。',
    },
    azure: {
      name: '来自 Azure 的拒绝',
      todo: '这是 Azure 的报错，不是阿里云的。请检查工具指向的是哪家云。',
    },
    'other-rbac': {
      name: '其他产品自己的 RBAC',
      todo: 'Istio 和 Argo CD 有自己的访问规则，请在那里修改；与 Kubernetes RBAC 无关。',
    },
    rrsa: {
      name: 'RRSA 配置有误',
      todo: 'Pod 的 OIDC Token 未被接受。请启用 RRSA、重建 Pod，并核对身份提供商的受众（audience）和颁发者（issuer）。',
    },
    other: {
      name: '其他原因的失败',
      todo: '看起来像权限问题，但两道关卡都没有参与。请按报错本身的说明处理。',
    },
  },
};
