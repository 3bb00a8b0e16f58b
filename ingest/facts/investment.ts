/** What a project costs, out of what its figures say: 总投资30亿元. */
import type { Entity } from '../stages.js';
import { amountOf } from './conflicts/amounts.js';
import type { FigureDraft } from './measure-types.js';

const names = /^(?:项目|计划|预计|估算|概算|静态|动态|工程)*总?投资(?:额|规模|总额|估算|概算)?$/u;
const yuan = amountOf(1, '元')!;

/** Entity index → 亿元. Sums in another currency stay figures: no rate of exchange stands in the plan. */
export function projectInvestments(figures: readonly FigureDraft[], entities: readonly Entity[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { about, name, value, unit } of figures) {
    const [subject] = about;
    if (subject === undefined || about.length !== 1 || entities[subject]?.kind !== 'Project') continue;
    const sum = amountOf(value, unit);
    if (names.test(name) && sum?.family === yuan.family && !found.has(subject)) found.set(subject, hundredMillions(sum.value));
  }
  return found;
}

/** 元 to 亿元, rid of what dividing adds behind the hundredth of a 元. */
const hundredMillions = (value: number): number => Number((value / yuan.value / 1e8).toFixed(10));
