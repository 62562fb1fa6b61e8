/** What the list of all entries says, in Chinese. */
import type { ListWording } from '../list.ts';

export const list: ListWording = {
  title: '常见报错和问题',
  lead: 'Two Gates 能够解释的全部内容，按作出判断的关卡分类。',
  filterGate: '关卡',
  filterGroup: '分类',
  all: '全部',
  count: (count) => `${count} 篇`,
  more: (count) => `再显示 ${count} 篇`,
  none: '没有同时符合两个条件的内容。',
  reset: '显示全部',
  badFilter: (value) => `“${value}”不是这里的筛选条件，已忽略。`,
};
