/** The vocabularies of a question's frame; the record types follow `src/ask/frame.ts`. */
import type { FilterField, Operation } from '../../ask/frame.js';
import type { Vocabulary } from './terms.js';

const term = <N extends string>(name: N, label: string) => ({ name, label });

export const frameOperations = {
  list: term('LIST', 'All members of the kinds asked for (列举)'),
  count: term('COUNT', 'How many there are (计数)'),
  value: term('VALUE', 'Figures of the measures (数值)'),
  sum: term('SUM', 'Their sum (合计)'),
  average: term('AVERAGE', 'Their mean (平均)'),
  difference: term('DIFFERENCE', 'Between two subjects or two years (相差)'),
  ratio: term('RATIO', 'One divided by the other (比值)'),
  rank: term('RANK', 'The first ones by the measure (排序)'),
  check: term('CHECK', 'Yes or no: do the conditions hold (是否)'),
  compare: term('COMPARE', 'Yes or no between two subjects (比较)'),
  sections: term('SECTIONS', 'The sections that speak of it (章节)'),
  references: term('REFERENCES', 'The sections that passages about it point to (参见)'),
  define: term('DEFINE', 'What a term stands for (释义)'),
  identify: term('IDENTIFY', 'The things themselves (是谁)'),
  conflicts: term('CONFLICTS', 'What does not agree (矛盾)'),
  agrees: term('AGREES', 'Yes or no: is it said the same everywhere (是否一致)'),
  differs: term('DIFFERS', 'Yes or no: is it said in two ways (是否有出入)'),
  plans: term('PLANS', 'The plans themselves, or those that say it (哪些规划)'),
  changes: term('CHANGES', 'What the second of two plans says differently (两规划的变化)'),
} as const satisfies Vocabulary<Operation>;

export const frameFields = {
  entity: term('ENTITY', 'Related to one of these things (实体)'),
  topic: term('TOPIC', 'About a topic (主题)'),
  level: term('LEVEL', 'The level (级别)'),
  status: term('STATUS', 'The state (状态)'),
  role: term('ROLE', 'The role (发展定位)'),
  year: term('YEAR', 'The year (年份)'),
  nature: term('NATURE', 'The nature of a figure (指标属性)'),
  section: term('SECTION', 'Stated in these sections (章节)'),
  text: term('TEXT', 'The clause holds these words (原文)'),
  quantity: term('QUANTITY', 'A figure compared with a number (数量)'),
  within: term('WITHIN', 'Related to a member of the inner answer (其中关联)'),
  among: term('AMONG', 'A member of the inner answer (其中)'),
  change: term('CHANGE', 'What changed between two plans: added, dropped, raised, lowered, changed, or an aspect (变化)'),
} as const satisfies Vocabulary<FilterField>;
