/** What the words beside a number say of it: 超过300, 1000以上, 不低于8%, 控制在5%以内, 近百, 约30, 300多. */
import type { Comparator } from '../../graph/model.js';

type Rule = readonly [RegExp, Comparator];

/** Anchored at the number's left side; the first that matches wins. */
const before: readonly Rule[] = [
  [/(?:不低于|不少于|不小于|至少|最低|大于等于|大于或等于|≥|>=)$/u, '>='],
  [/(?:不超过|不高于|不大于|不多于|不突破|最高|至多|小于等于|控制在|限制在|≤|<=)$/u, '<='],
  [/(?:超过了?|突破了?|高于|大于|多于|超出|(?<![赶反])超|跨过|跃过|>)$/u, '>'],
  [/(?:低于|小于|少于|不足|不到|未到|未满|不满|<)$/u, '<'],
  [/(?:(?<!制)约|大约|约为|近|接近|将近|大概|左右)$/u, '~'],
  [/(?:上)$/u, '>='],
];

const after: readonly Rule[] = [
  [/^(?:及|或)?以上/u, '>='],
  [/^(?:及|或)?(?:以下|以内|之内)/u, '<='],
  [/^(?:左右|上下)/u, '~'],
];

export interface ComparatorFound {
  comparator: Comparator;
  /** How many characters it takes before and after the number. */
  left: number;
  right: number;
}

/** `left` and `right` are the texts beside the number and its unit; 控制在5%以内 and 5%以内 are both <=. */
export function comparatorOf(left: string, right: string, options: { bare: boolean }): ComparatorFound {
  const l = before.find(([r, c]) => r.test(left) && (c !== '>=' || !/上$/.test(left) || options.bare));
  const r = after.find(([x]) => x.test(right));
  const leftLength = l ? (l[0].exec(left)?.[0].length ?? 0) : 0;
  const rightLength = r ? (r[0].exec(right)?.[0].length ?? 0) : 0;
  const comparator = r && (!l || l[1] === '~' || l[1] === '<=') ? r[1] : (l?.[1] ?? '=');
  return { comparator, left: leftLength, right: rightLength };
}
