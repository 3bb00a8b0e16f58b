/** The verbs of policy language: what a plan does with an industry, and how a clause about a place begins. Data only. */
import type { Role } from '../../graph/model.js';

/** Words between a subject and its verb: 临江市 | 要 | 重点 | 发展 …. */
export const modals = ['要', '应', '应当', '须', '将', '可', '则', '也', '以及', '同时', '主要', '今后', '继续', '进一步'];

/** Adverbs of emphasis. Alone before 发展 they say how firmly; see `roles.ts`. */
export const adverbs: readonly (readonly [string, Role])[] = [
  ['重点', 'lead'],
  ['着重', 'lead'],
  ['着力', 'lead'],
  ['大力', 'lead'],
  ['全力', 'lead'],
  ['强力', 'lead'],
  ['优先', 'lead'],
  ['突出', 'lead'],
  ['集中力量', 'lead'],
  ['主攻', 'lead'],
  ['积极', 'support'],
  ['配套', 'support'],
  ['延伸', 'support'],
  ['支持', 'support'],
  ['扶持', 'support'],
  ['鼓励', 'support'],
  ['培育', 'emerging'],
];

/** Adverbs that say nothing of commitment. */
export const plainAdverbs = [
  '加快',
  '加速',
  '加大',
  '同时',
  '适度',
  '合理',
  '有序',
  '安全',
  '稳步',
  '逐步',
  '选择',
  '选择性',
  '因地制宜',
  '协同',
  '统筹',
  '科学',
  '努力',
  '有效',
  '充分',
  '全面',
  '深入',
  '主动',
  '规模化',
  '高起点',
  '率先',
  '进一步',
  '不断',
  '扎实',
];

/** A clause whose subject is a place goes on with one of these. */
export const predicateStarts = [
  ...modals,
  ...adverbs.map(([word]) => word),
  ...plainAdverbs,
  '发展',
  '推进',
  '推动',
  '建设',
  '打造',
  '形成',
  '构建',
  '做大',
  '做强',
  '做优',
  '壮大',
  '巩固',
  '提升',
  '改造',
  '优化',
  '依托',
  '依靠',
  '立足',
  '利用',
  '发挥',
  '围绕',
  '引进',
  '承接',
  '开发',
  '布局',
  '规划',
  '实施',
  '争取',
  '力争',
  '以',
  '在',
  '把',
  '成为',
  '实现',
  '拓展',
  '完善',
  '加强',
];

/** Words that may stand before the subject of a clause: 支持 | 临江市 | 优先发展 …. */
export const subjectOpeners = [
  '同时',
  '其中',
  '此外',
  '并',
  '支持',
  '鼓励',
  '引导',
  '引导和支持',
  '推动',
  '促进',
  '把',
  '将',
  '争取把',
  '争取将',
  '由',
];

/** 以 … 为 X: what the place is to the industry. The first words make it the place of the whole sentence. */
export const centreWords = [
  '中心',
  '核心',
  '重点',
  '龙头',
  '载体',
  '核心载体',
  '依托',
  '主体',
  '支点',
  '主',
  '支撑',
  '基础',
  '节点',
  '平台',
];

/** Before a place that the rest of the sentence uses: 依托 | 云岭高新区，发展 …. */
export const relianceVerbs = ['依托', '立足', '依靠', '借助', '利用', '充分利用', '充分发挥', '发挥', '围绕'];
