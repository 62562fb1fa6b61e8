/** The note to an administrator in Chinese. */
import type { PacketWording } from '../packet.ts';

export const packet: PacketWording = {
  page: {
    title: '请管理员授权',
    description: '写给管理员的申请：谁的什么请求被拒绝、放行所需的最小授权及其验证结果、如何核对、如何撤销。',
    lead: '写给管理员的申请：谁的什么请求被拒绝、放行所需的最小授权及其验证结果、如何核对、如何撤销。申请在浏览器中生成，由您自己发出，此前不会离开本浏览器。',
    received:
      '有人向您提出下面的申请。授权方案和验证结果是刚刚在您的浏览器中根据链接里的事实重新计算的：链接本身不携带任何验证结果。',
    noScript: '本页需要 JavaScript：申请在浏览器中生成。',
  },
  none: {
    title: '还没有可以申请的内容',
    text: '申请来自被拒绝的请求。请先粘贴报错，或检查要做的操作，再在结果中选择“请管理员授权”。',
    paste: '粘贴报错',
    check: '检查两道关卡',
  },
  faults: {
    broken: '链接不完整：有一部分丢失或被改动。请让发送人重新复制一次。',
    newer: '链接由更新版本的 Two Gates 生成。请刷新页面后重新打开。',
    large: '链接中的内容远远超出本页会发送的量，因此没有打开。',
  },
  loading: '正在生成申请……',
  failed: '页面的一部分没有加载成功，无法生成申请。您填写的内容已保留。',
  retry: '重试',
  form: {
    title: '申请的内容',
    change: '修改这份申请',
    language: '申请的语言',
    languages: { en: 'English', zh: '中文', both: '两种' },
    reason: '用途说明',
    reasonHint: '用自己的话告诉审批人为什么需要，也可以不填。',
    masks: '隐去',
    mask: {
      account: '账号 ID',
      identity: 'RAM 用户或 RAM 角色的 ID 和名称',
      cluster: '集群 ID',
      namespace: '命名空间',
      'request-id': '请求 ID',
    },
    placeholders: '隐去的内容以占位符代替，链接中也是如此。',
    secrets: 'AccessKey、Token 和加密的诊断信息始终会被遮盖。',
    notKept: '本浏览器不能保存草稿，刷新页面会丢失在这里修改的内容。',
  },
  take: {
    title: '发给管理员',
    copy: { text: '复制为纯文本', markdown: '复制为 Markdown' },
    copied: { text: '已复制：纯文本申请', markdown: '已复制：Markdown 申请' },
    download: (file) => `下载 ${file}`,
    print: '打印',
    mail: '写邮件',
    mailText: {
      brief: '邮件中是申请的摘要和完整申请的链接：邮件程序会截断过长的内容。',
      link: '邮件中只有被拒绝的请求和申请的链接：邮件程序会截断过长的内容。',
    },
    mailLong: (length) =>
      `内容过长，无法用链接打开邮件：共 ${length.toLocaleString('zh-CN')} 个字符，许多邮件程序会在 2,000 个字符处截断。请复制纯文本，再粘贴到邮件中。`,
    link: '复制链接',
    linkLabel: '申请的链接',
    linkCopied: '已复制：申请的链接',
    linkHint:
      '申请中的事实在链接的 # 之后，任何服务器都看不到。打开链接的人会看到同样的申请。请发送此链接，不要发送本页的地址，后者还包含您隐去的内容。',
    linkLong: (length) =>
      `链接将有 ${length.toLocaleString('zh-CN')} 个字符，许多程序会在 8,000 个字符处截断。请复制纯文本或 Markdown。`,
  },
  noteLabel: '申请',
  note: {
    title: 'ACK 集群授权申请',
    subject: (what) => `授权申请：${what}`,
    cluster: '集群',
    refused: { one: '被拒绝的请求', several: '被拒绝的请求（按先后顺序）' },
    gates: {
      ram: 'RAM 是两道关卡中的第一道，决定能否调用阿里云 API。这一道放行之前，集群内的 RBAC 还不会作出判断。',
      rbac: 'RBAC 是两道关卡中的第二道，决定在集群内能做什么。RAM 的权限策略不能让它放行。',
    },
    reason: '用途',
    grant: '最小授权',
    proof: (status, sum) => `${status}：${sum}。`,
    tried: (canaries) => `授权后仍然被拒绝（已逐一验证）：${canaries.join('、')}。`,
    fill: (placeholders) => `使用前请替换：${placeholders.map((each) => `\`${each}\``).join('、')}。`,
    give: '授权方式（任选一种）',
    without: '未包含在此授权中',
    none: '授权之外的解决办法',
    colon: '：',
    link: 'RAM 授权页面：',
    whole: '完整申请，包含各种格式：',
    closing: '由 Two Gates 根据以上事实生成，没有查看任何账号或集群。使用前请通读一遍。',
  },
};
