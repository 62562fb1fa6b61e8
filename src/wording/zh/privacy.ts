/** What the page about requests, storage and the copy of the site says, in Chinese. */
import type { PrivacyWording } from '../privacy.ts';

export const privacy: PrivacyWording = {
  title: '哪些数据会离开本页',
  lead: '粘贴的内容由本浏览器中的代码读取，不会发送给任何人。以下是浏览器自身的记录，以及不依赖本页说法的核实方法。',
  noScript: '未启用脚本，本页无法列出浏览器的记录。此时也没有任何脚本在运行。',
  requests: {
    title: '打开页面以来的请求',
    waiting: '正在读取浏览器的记录',
    elsewhere: (count) => `发往其他站点的请求：${count} 个`,
    own: (count) => `读取本站文件的请求：${count} 个`,
    kinds: { page: '页面', script: '脚本', style: '样式', image: '图标', other: '其他文件' },
    sum: (count, bytes) => `${count} 个，${bytes > 0 ? size(bytes) : '来自浏览器缓存'}`,
    sources: { copy: '来自离线副本', cache: '来自浏览器缓存', network: '来自网络' },
    bytes: size,
    at: (milliseconds) => `第 ${(milliseconds / 1000).toLocaleString('zh', { maximumFractionDigits: 1 })} 秒`,
    foreign: '本站不会请求其他站点，安全策略也不允许。这可能是浏览器扩展发出的。',
    unseenTitle: '这份记录不包含的内容',
    unseen: [
      'Worker 发出的请求：读取长文本的 Worker 会加载自己的脚本，Service Worker 会下载本站文件作为离线副本；',
      '浏览器自行发出的请求，例如检查扩展更新；',
      '其他标签页的请求，以及打开或刷新本页之前的请求。',
    ],
  },
  leaves: {
    title: '由您主动带走的内容',
    lead: '只有您复制、下载、打印、发邮件或分享的内容会离开本页。此时：',
    ways: [
      'AccessKey、Token、加密的诊断信息、密码和 kubeconfig 中的密钥，凡是再次显示、保存或分享，一律以圆点遮盖。',
      '邮箱地址同样会遮盖。但在保存或分享的内容中，如果邮箱可能就是用户名（位于“user”“name”等字样之后，或单独作为一个值），则予以保留，因为授权必须写明它。',
      '在报告中可以选择遮盖 IP 地址。在创建或检查的权限策略中，IP 是条件的一部分，链接会带上它。',
      '链接的内容放在 # 之后，浏览器不会把这部分发给服务器。拿到链接的人都能读到其中的内容。',
    ],
  },
  policy: {
    title: '生效的安全策略',
    lead: '无论脚本做什么，浏览器都强制本页遵守以下规则。其中没有 `connect-src`，默认值又是 `none`，因此这里的脚本无法发送或读取任何网络数据。',
    label: '本页的 Content-Security-Policy',
    none: '本页没有安全策略：它来自开发用的服务器。',
  },
  version: {
    title: '版本',
    text: (version) => `当前版本：${version}。加号之后的部分由源码算出：源码相同则相同。`,
    sums: '所有文件的 SHA-256 校验值',
    licenses: '所用软件包及其许可证',
  },
  copy: {
    title: '离线副本',
    kept: (count) => `本浏览器保存了网站的副本，共 ${count} 个文件，没有网络也能打开所有页面。`,
    making: (files, of) =>
      `正在保存网站的副本，以便没有网络也能打开所有页面：已有 ${files} 个文件，共 ${of} 个。`,
    none: '本浏览器没有保存网站的副本。如果浏览器允许，会在页面打开且空闲时保存。',
    impossible: '本浏览器没有保存网站的副本：不支持，或者此地址不允许。',
    remove: '移除副本',
    removing: '正在移除副本。',
    removed: '副本已移除，下次访问会重新保存。如需禁止，请在浏览器中阻止此地址保存网站数据。',
    failed: '副本没有移除成功。请在浏览器设置中删除网站数据。',
  },
  stored: {
    title: '保存在本浏览器中的内容',
    lead: '不包括在首页粘贴的内容：它只在内存中，关闭或刷新标签页后即消失。',
    nothing: '没有保存任何内容。',
    blocked: '浏览器禁止存储，没有保存任何内容。',
    names: {
      theme: '所选的配色',
      language: '已选择语言的记录',
      slash: '已关闭 / 快捷键的记录',
      'ram-builder': 'RAM 权限策略的草稿',
      'rbac-builder': 'RBAC 角色的草稿',
      check: '在两道关卡检查中填写的内容',
      packet: '申请的语言、理由和选项',
      scroll: '页面的滚动位置',
      kept: '为刷新而保留的文本',
    },
    until: { local: '保存至删除为止', session: '保存至关闭标签页为止' },
    size: (count) => `${count.toLocaleString('zh')} 个字符`,
    remove: '全部删除',
    removed: '已删除。刷新之前，本标签页的外观不变。',
  },
  verify: {
    title: '自行核实',
    steps: [
      '打开开发者工具（F12）的“网络”面板，在首页粘贴一段报错。可能会加载本站的文件，但不会发送任何内容。',
      '等到下方的离线副本保存完整，断开网络继续使用：所有页面照常可用。只有 ZIP 和校验值列表需要网络。',
      '下载页脚处的 ZIP 并解压，在其目录中运行 `sha256sum -c SHA256SUMS.txt`。',
      '用同一版本的源码运行 `npm ci && npm run build`，与本站的 `SHA256SUMS.txt` 对比：相同的源码得到相同的字节。`SITE_URL` 和 `BASE` 须与本站一致；否则写有自身地址的页面会不同，列出或包含这些页面的 `sw.js`、`sitemap.xml` 和 ZIP 也会不同，但脚本和样式始终相同。',
    ],
  },
};

function size(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : `${(bytes / 1000).toLocaleString('zh', { maximumFractionDigits: 1 })} KB`;
}
