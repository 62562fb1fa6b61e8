/** What both builders say, in Chinese. */
import type { BuilderWording } from '../builder.ts';
import { spaced } from './spaced.ts';

const number = (count: number) => count.toLocaleString('zh-CN');

export const builder: BuilderWording = {
  noScript: '这个工具在浏览器中运行，需要启用 JavaScript。',
  notices: {
    'draft-restored': '已恢复上次的草稿。草稿只保存在本浏览器中。',
    'draft-corrupt': '这里保存过草稿，但无法读取，因此从空白开始。',
    'other-tab': '另一个标签页也在修改草稿。每个标签页保留各自的内容，新标签页从最后修改的内容开始。',
    'not-kept': '本浏览器不能保存草稿，刷新会丢失全部内容。请复制，或生成链接。',
    'template-used': '已使用模板。',
    'denial-used': '已放入能解除拒绝的最小授权。报错没有提到的内容，请自行填写。',
    'started-over': '已全部清空，可以用“撤销”恢复。',
    'link-opened': '已打开链接中的内容，可以用“撤销”恢复之前的内容。',
    'link-broken': '链接有误：缺少一部分，或在传递中被改动。请重新索取；这里的内容没有变化。',
    'link-newer': '链接由更新版本的 Two Gates 生成。请刷新页面后重新打开。',
    'link-large': '链接中的内容过大，因此没有打开。',
  },
  kept: '只保存在本浏览器中。',
  tools: {
    undo: '撤销',
    redo: '重做',
    reset: '重新开始',
    resetTitle: '重新开始？',
    resetYes: '全部清空',
    resetNo: '保留',
  },
  denial: {
    open: '从报错开始',
    label: '您看到的报错',
    example: {
      ram: '例如：RAM policy Forbidden for action cs:DescribeClusterDetail …',
      rbac: '例如：pods is forbidden: User "2…" cannot list resource "pods" …',
    },
    read: '生成所缺的授权',
    idle: '粘贴报错或日志，只在本浏览器中读取。',
    reading: '正在读取……',
    failed: '读取工具加载失败，请刷新页面后重试。',
    here: '所缺的授权在下方。',
    other: {
      ram: '这是 RBAC 的拒绝，不是 RAM 的拒绝，权限策略不起作用。',
      rbac: '这是 RAM 的拒绝，不是 RBAC 的拒绝，角色不起作用。',
    },
    both: {
      ram: 'RAM 拒绝的部分在下方。RBAC 也有拒绝。',
      rbac: 'RBAC 拒绝的部分在下方。RAM 也有拒绝。',
    },
    build: { ram: '创建 RAM 权限策略', rbac: '创建角色' },
    nothing: '这段文字中没有找到拒绝。',
    noGrant: '这种拒绝不能靠这样的授权解除。',
    home: '查看首页的解答',
  },
  tokens: {
    remove: (entry, list) => spaced('从', list, '中移除', entry),
    added: (entries) => `已添加 ${entries.join('、')}`,
    removed: (entry) => `已移除 ${entry}`,
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
    line: (line) => `第 ${line} 行`,
    inForm: '在表单中查看',
    more: (count) => `另有 ${count} 个。`,
  },
  copy: '复制',
  download: (file) => `下载 ${file}`,
  share: {
    title: '分享',
    lead: '全部内容都写在链接里，包括名称、ID 和 IP 地址；AccessKey 和 Token 会被遮盖。没有服务器能看到，但拿到链接的人可以读取。',
    make: '生成链接',
    made: (length) => `链接有 ${number(length)} 个字符。`,
    tooLong: (length) => `链接将有 ${number(length)} 个字符，许多程序会截断这么长的链接。请改为发送文本。`,
    label: '链接',
    copy: '复制链接',
    copied: '已复制：链接',
    failed: '浏览器不允许写入剪贴板。链接已选中，请按 Ctrl+C 或 ⌘C。',
  },
};
