/** Remedies in Chinese. */
import type { RemedyWording } from '../remedy.ts';
import { spaced } from './spaced.ts';

function place(namespace: string | undefined): string {
  return namespace === undefined ? '在整个集群范围内' : `在命名空间 \`${namespace}\` 中`;
}

function codes(items: readonly string[]): string {
  return items.map((item) => `\`${item}\``).join('、');
}

export const remedy: RemedyWording = {
  title: '最小授权',
  status: {
    proven: {
      name: '已验证',
      meaning: '没有这项授权时被拒绝，有了它就放行；由全站共用的求值程序得出。',
    },
    documented: {
      name: '有文档依据',
      meaning: '官方文档写明需要这个角色，但没有可供求值的规则。',
    },
  },
  who: {
    'ram-user': (id) => `RAM 用户 \`${id}\``,
    'ram-role': (id) => `RAM 角色 \`${id}\``,
    ram: (id) => `RAM 用户或 RAM 角色 \`${id}\``,
    'service-account': (name) => `服务账号 \`${name}\``,
    user: (name) => `用户 \`${name}\``,
    group: (name) => `用户组 \`${name}\``,
    cloudsso: '该云 SSO 角色',
    sso: '该 SSO 联合身份',
  },
  says: {
    ram: ({ who, actions, resources }) =>
      spaced('允许', who, '调用', codes(actions), '，资源为', codes(resources), '。'),
    rules: ({ who, what, namespace }) =>
      spaced('允许', who, place(namespace), '执行', codes(what), '，此外什么也不能做。'),
    hold: ({ who, namespace }) =>
      spaced('使', who, place(namespace), '具备要授予他人的规则：自己不具备的规则，不能授予他人。'),
    role: ({ who, role, namespace }) => spaced(place(namespace), `将角色“${role}”授予`, who, '。'),
    restore: ({ who, role }) => spaced('重新创建', who, '的绑定所引用的 ClusterRole', `\`${role}\``, '。'),
    task: ({ who, task }) => spaced('使', who, `具备“${task}”在两道关卡上所需的全部权限。`),
    all: ({ who }) => spaced('使', who, '可以执行这些请求，除此之外没有其他权限。'),
  },
  resource: {
    told: '资源取自文本。',
    cluster: 'RAM 可以将这个 Action 限定到一个集群。',
    account: '只能是 `*`：RAM 按账号检查这个 Action，写成某个集群将不匹配任何请求。',
    list: '只写一个集群时，列表只显示该集群；写成 `cluster/*` 则显示全部集群。',
    'list-all': '文本写明被拒绝的是所有集群的列表；只写一个集群时，列表只会显示该集群。',
    role: '请写明是哪一个角色；写成 `*` 就等于放开账号下的全部角色。',
    'scope-unknown': '资源为 `*`，因为没有官方页面说明这个 Action 能否限定得更窄。',
    'action-unknown':
      '这里的列表没有收录这个 Action，请检查拼写。资源为 `*`，因为不清楚它作用于哪些资源；如果它的文档写明了资源，请改得更窄。',
  },
  choices: {
    title: (count) => `还有 ${count} 种授权方式`,
    legend: '授权',
    exact: { ram: '只允许这个 Action', rules: '只允许这个请求' },
    role: (role, namespace) =>
      namespace === undefined ? `角色“${role}”，整个集群` : `角色“${role}”，命名空间 ${namespace}`,
    restore: (role) => `缺失的 ClusterRole ${role}`,
    task: (task) => `整个任务：${task}`,
    all: '这些请求的全部',
    beyond: (count) => (count === 0 ? '没有多余的权限' : `多出 ${count} 项权限`),
    everything: '包含一切权限',
    unpublished: '还允许什么，官方没有公布',
    opens: (canaries) => `同时放开：${canaries.join('、')}`,
    chosen: (sentence) => `现在显示：${sentence}`,
  },
  beyond: {
    title: (role) => `“${role}”还允许什么`,
    core: '核心组',
    more: (count) => `另有 ${count} 种资源`,
  },
  formats: {
    'ram-policy': { tab: 'RAM JSON', title: 'RAM 权限策略' },
    'ram-cli': { tab: 'aliyun CLI', title: '创建并授予权限策略' },
    'ram-terraform': { tab: 'Terraform', title: '权限策略及其授予（Terraform）' },
    yaml: { tab: 'YAML', title: '角色和绑定' },
    kubectl: { tab: 'kubectl', title: 'kubectl 命令' },
    'ack-cli': { tab: 'aliyun CLI', title: '通过 ACK 授权' },
    'kubernetes-terraform': { tab: 'Terraform：Kubernetes', title: 'Terraform，Kubernetes Provider' },
    'ack-terraform': { tab: 'Terraform：ACK', title: 'Terraform，alicloud Provider' },
    'all-commands': { tab: '全部命令', title: '两道关卡，依次执行' },
    'all-terraform': { tab: '全部 Terraform', title: '两道关卡（Terraform）' },
    console: { tab: '控制台', title: '控制台步骤' },
  },
  artefacts: { label: '授权的格式', copy: '复制', download: (file) => `下载 ${file}`, steps: '控制台步骤' },
  steps: {
    'ram-open-policies': () => 'RAM 控制台 › 权限管理 › 权限策略 › 创建权限策略，选择“脚本编辑”页签。',
    'ram-paste-policy': () => '粘贴 RAM JSON 页签中的权限策略。',
    'ram-name-policy': ({ policy }) => `继续，命名为 \`${policy}\` 并确认。`,
    'ram-attach-to-user': ({ policy, name, id }) =>
      `身份管理 › 用户 › \`${name}\`${id === undefined ? '' : `（ID \`${id}\`）`} › 添加权限：选择 \`${policy}\`。`,
    'ram-attach-to-role': ({ policy, name, id }) =>
      `身份管理 › 角色 › \`${name}\`${id === undefined ? '' : `（ID \`${id}\`）`} › 新增授权：选择 \`${policy}\`。`,
    'cloudsso-open-access-configuration': () => '云 SSO 控制台：打开生成这个角色的访问配置。',
    'cloudsso-paste-policy': () => '将 RAM JSON 页签中的权限策略添加为内置策略，然后重新部署访问配置。',
    'sso-ask-administrator': () => '将它授予身份提供商为该身份映射的 RAM 用户或 RAM 角色。',
    'ack-make-cluster-role': ({ role }) =>
      `用 YAML 页签在集群中创建 ClusterRole \`${role}\`；不要创建绑定，由 ACK 创建。`,
    'ack-open-authorizations-users': () => 'ACK 控制台 › 授权管理，选择“RAM 用户”页签。',
    'ack-open-authorizations-roles': () => 'ACK 控制台 › 授权管理，选择“RAM 角色”页签。',
    'ack-choose-identity': ({ id }) => `找到 \`${id}\` › 管理权限 › 添加权限。`,
    'ack-add-predefined-role': ({ cluster, namespace, role = '' }) =>
      `集群 \`${cluster}\`，${namespace === undefined ? '所有命名空间' : `命名空间 \`${namespace}\``}，角色“${role}”，然后提交授权。`,
    'ack-add-custom-role': ({ cluster, namespace, role }) =>
      `集群 \`${cluster}\`，${namespace === undefined ? '所有命名空间' : `命名空间 \`${namespace}\``}，“自定义”，\`${role}\`，然后提交授权。`,
    'cluster-apply-yaml': () => 'ACK 控制台 › 该集群 › 使用 YAML 创建资源：粘贴 YAML 页签的内容。',
  },
  fields: {
    title: '文本中没有的信息，填写后会出现在以上各处：',
    names: {
      cluster: '集群 ID',
      namespace: '命名空间',
      ramName: 'RAM 名称',
      ramId: 'RAM 用户或 RAM 角色的 ID',
    },
    bad: {
      cluster: '集群 ID 只含字母和数字。',
      namespace: '命名空间只含小写字母、数字和连字符，最长 63 个字符，首尾不能是连字符。',
      ramName: 'RAM 名称只含字母、数字、点、连字符和下划线，不包括 @ 之后的部分。',
      ramId: 'ID 是一串数字。',
    },
    identity: '该身份是',
    identities: { user: 'RAM 用户', role: 'RAM 角色' },
  },
  proof: {
    title: '证明',
    sum: {
      opens: (canaries) => `关卡放行，但同时放开：${canaries.join('、')}`,
      nothing: (probes) => `关卡放行，另外试过的 ${probes} 项操作都没有放开`,
      documented: '官方文档写明，未经求值',
    },
    columns: { request: '请求', before: '授权前', after: '授权后' },
    allowed: { yes: '允许', no: '拒绝' },
    hold: (count) => `具备这 ${count} 条规则`,
    inNamespace: (namespace) => `在命名空间 ${namespace} 中`,
    inCluster: '在整个集群范围内',
    canaries: '不应放开的操作，授权后逐一试过',
    canary: {
      'read-secrets': '读取 Secret',
      'delete-node': '删除节点',
      'delete-cluster': '删除集群',
      'attach-any-policy': '授予任意 RAM 权限策略',
      'grant-rbac': '向他人授予 RBAC 权限',
    },
    verdicts: { refused: '拒绝', opened: '同时放开', requested: '正是所请求的' },
    leavesOut: '求值看不到的内容',
    leftOut: {
      'control-policies': '资源目录的管控策略，它限制整个账号。',
      'session-policies': '角色会话的会话策略，它限制角色所允许的范围。',
      'resource-groups': '只在某个资源组内有效的权限策略。',
      'denies-elsewhere': '该身份的其他权限策略：其中只要有 Deny，就以 Deny 为准。',
      admission: 'RBAC 之后的环节：准入 Webhook、配额、Pod 安全。',
      'other-authorizers': 'API Server 的其他鉴权方式。',
      'impersonated-rights': '被扮演的身份能做什么。',
      'cluster-version': '您的集群上的实际规则，它们可能比公布的更旧或更新。',
      'console-check': 'ACK 自身的检查：它看的是角色，不是规则。',
      placeholders: '尚未填写的内容。',
      'other-gate': '另一道关卡。',
    },
  },
  cautions: {
    title: '注意',
    each: {
      'every-resource': '权限策略的资源为 `*`：对这些 Action 所能作用的一切资源都有效。',
      'overwrites-grants':
        'ACK 的 API `GrantPermissions` 会覆盖该身份已有的全部授权；这里的命令只添加一项（`--mode patch`）。',
      'terraform-overwrites':
        'Terraform 的 `alicloud_cs_kubernetes_permissions` 管理该身份的全部授权：请把已有的授权也写进去，否则会被移除。',
      'deny-kind-unknown': '文本没有说明是否为显式拒绝。如果授权后仍被拒绝，请查找 Deny 语句。',
      'shared-role': '使用这个角色的其他人也会得到这项权限。',
      'worker-role': '这是节点的角色：节点上的所有工作负载都会得到这项权限。',
      'cloudsso-access-configuration':
        '这个角色的权限策略在云 SSO 的访问配置中设置；直接在 RAM 中修改，重新部署后会丢失。',
      'sso-identity': '这个身份的权限来自它所映射的 RAM 用户或 RAM 角色。',
      'user-or-role': '必须告诉 ACK 这个 ID 属于 RAM 用户还是 RAM 角色，而文本没有说明。',
      'principal-unknown': '文本没有说明被拒绝的是谁。',
      'system-identity': '这是 Kubernetes 自身的身份，向它授权很少是正确的做法。',
      'reset-at-upgrade': '升级会重置 ACK 的预置角色：请绑定它们，不要修改它们。',
      'full-control': '这是完全控制：任何资源的任何动词。',
      'wider-than-asked': 'ACK 只能在整个集群范围内授予这个角色，超出了所请求的范围。',
      'secrets-readable': 'Secret 将可以读取，其中的他人凭证也随之可见。',
      'runs-code': '拥有这项权限的人，能以该命名空间中任意服务账号的身份运行代码，也就能读到其中的 Secret。',
      'node-credentials': '`nodes/proxy` 可以访问 kubelet 以及该节点上的所有 Pod。',
      'all-namespaces': '它对所有命名空间有效，因为请求针对的就是所有命名空间。',
      'generated-name': '对象名称是随机生成的，下一个就不同了，因此规则中不写名称。',
      'group-inferred': '文本没有写 API 组，是根据资源推断的。',
      'console-checks-role': 'ACK 控制台看的是角色，只有自定义的规则可能还不够。',
      impersonation: '能扮演某个身份的人，就能做该身份能做的一切。',
      'may-hand-on': '具备这些规则的人，可以再授予他人。',
      'grants-rbac': '能修改绑定，或拥有 `bind`、`escalate` 的人，可以给自己和他人更多权限。',
      'mints-tokens': '拥有这项权限的人，能得到该命名空间中任意服务账号的令牌，也就拥有其全部权限。',
      'signs-certificates': '能批准证书的人，可以冒充任意用户和用户组。',
      'changes-requests': 'Webhook 能看到发给它的请求（包括 Secret），还能修改或阻止它们。',
      'mounts-nodes': 'PersistentVolume 可以是节点上的目录，从而接触到该节点上所有 Pod 的数据。',
      'grants-ram': '拥有这项权限的人，可以在 RAM 中给自己或他人更多权限。',
      'makes-credentials': '拥有这项权限的人，可以用其他用户的身份登录。',
      'uses-roles': '能使用某个角色的人，就能做该角色能做的一切：请确认是哪个角色。',
      'restores-for-all': '凡是绑定引用了这个角色的人，都会重新得到它。',
    },
  },
  check: {
    title: '检查是否生效',
    yes: '应当回答 yes',
    no: '应当回答 no，除非另有授权允许',
    look: '授权会列在这里',
    repeat: '然后重新执行被拒绝的操作。',
  },
  undo: {
    title: '撤销授权',
    commands: '撤销授权的命令',
    cautions: {
      'keep-binding-first': '绑定删除后就再也看不到了：请保留第一条命令写出的文件。',
      'kubeconfig-before-user': 'kubeconfig 在 RAM 用户或 RAM 角色删除之后仍然有效：请先吊销，再删除该身份。',
      'look-who-else': '这个角色可能已绑定给其他人，删除前请先查看。',
    },
  },
  next: {
    title: '接下来',
    tasks: (count) => (count === 1 ? '这个任务还需要什么' : `这个请求属于 ${count} 个任务`),
    needs: (task) => `“${task}”还需要`,
    all: '一次授予全部',
  },
  links: {
    label: '继续',
    packet: '请管理员授权',
    buildRam: '在生成器中打开权限策略',
    buildRbac: '在生成器中打开角色',
    check: '检查两道关卡',
    matrix: '在矩阵中查看',
    guide: '逐步引导',
  },
  none: {
    why: {
      'explicit-deny': {
        title: '授权没有用：请找出 Deny',
        text: 'Deny 优先于任何允许，再加一条权限策略也不会有变化。请找到这条拒绝语句，修改它，或联系它的负责人。',
      },
      'other-policy': {
        title: '修改该身份的权限策略没有用',
        text: '没有放行的是另一种策略。',
      },
      'account-owner': {
        title: '授权没有用',
        text: '权限策略对主账号自身不起作用。如果它仍被拒绝，原因是资源目录的管控策略。',
      },
      'rrsa-trust': {
        title: '信任策略必须写明该工作负载',
        text: 'RAM 角色的信任策略必须写明这个服务账号（`oidc:sub`），颁发者和受众也要一致。另外再加权限策略没有用。',
      },
      'service-roles': {
        title: '需要为账号授权服务角色，只需一次',
        text: 'ACK 通过服务角色访问账号中的资源。由主账号或拥有 AdministratorAccess 的人在 RAM 的快速授权页面完成授权。您自己的权限策略不起作用。',
      },
      'instance-role': {
        title: '需要绑定角色，而不是授权',
        text: '请将角色重新绑定到 ECS 实例：在 ECS 控制台操作，或使用 `aliyun ecs AttachInstanceRamRole`。不需要给任何用户授权。',
      },
      'role-not-there': {
        title: '需要创建角色，而不是授权',
        text: '这个 RAM 角色不存在，也不是云服务自动创建的角色。请创建它，或在使用它的地方改正名称。',
      },
      'not-logged-in': {
        title: '请先登录；没有可以授权的对象',
        text: '请求没有登录，因此没有可以授权的对象。请获取新的 kubeconfig 或令牌，绝不要向 `system:anonymous` 授权。',
      },
      node: {
        title: '不要向节点授权',
        text: '节点的权限取决于在它上面运行的内容。请找出被误用的工作负载或凭证，不要给节点绑定角色。',
      },
      masters: {
        title: '权限过大，不能授予',
        text: '扮演 `system:masters` 就等于绕过 RBAC 拥有一切。请改为授予真正要做的任务。',
      },
      'owner-unknown': {
        title: '文本没有写明要授予什么',
        text: 'RBAC 要求对属主对象的 `finalizers` 拥有 `update` 权限，而文本没有写明属主的类型。请在该资源的 `finalizers` 上授予。',
      },
      'missing-facts': {
        title: '文本中的信息不足以确定所需的授权',
        text: '这里不做猜测。缺少的信息：',
      },
      'proof-failed': {
        title: '没有可靠的授权方案',
        text: '按我们自己的求值程序，原本要建议的授权并不能放行，因此不显示。',
      },
    },
    places: {
      title: '从最可能的地方开始查找',
      each: {
        identity: '用户或角色的权限策略，以及用户所在用户组的权限策略：RAM 控制台 › 身份管理。',
        session: '会话策略：由调用 AssumeRole 的一方传入。',
        control: '资源目录的管控策略：管理账号的资源管理控制台。',
        trust: '角色的信任策略：RAM 控制台 › 角色 › 信任策略。',
        resource: '资源自身的策略，例如 Bucket Policy。',
      },
    },
    otherPolicy: {
      identity: '该身份的权限策略。',
      session: '角色会话的会话策略：调用 AssumeRole 的一方要传入允许它的会话策略，或者不传。',
      control: '资源目录的管控策略：需要由资源目录的管理员允许。',
      trust: '角色的信任策略：它必须写明调用方。',
      resource: '资源自身的策略：需要由资源的所有者允许。',
    },
    facts: {
      action: 'RAM Action（`AuthAction`，或“for action …”）',
      verb: '动词（`cannot list …`）',
      resource: '资源',
      apiGroup: 'API 组：同名的资源存在于多个组中',
      name: '对象名称：文本中的名称不是 Kubernetes 接受的名称',
      'code-without-roles': '当时的任务：没有官方页面为这个错误码写明角色',
      'cut-off': '被截断的句子的其余部分',
    },
    roles: '需要授权的服务角色',
    oneOf: '以下服务角色中的一个或多个（仅凭错误码无法确定）',
    certainty: { told: '文本中写明', documented: '见于真实报错', inferred: '根据错误码的名称推断' },
    authorize: '打开 RAM 快速授权页面',
    noRoles: '无法确定是哪个角色，请以报错中的链接为准。',
    untrusted: '文本中的链接指向其他地方，这里不再列出。',
  },
  unresolved: (kind, name) => `绑定引用的 ${kind} \`${name}\` 不存在。`,
};
