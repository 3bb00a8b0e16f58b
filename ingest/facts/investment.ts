/** What a project costs, out of what its figures say: 总投资30亿元. */
import type { Entity } from '../stages.js';
import type { FigureDraft } from './measure-types.js';

const names = /^(?:项目|计划|预计|估算)?总?投资(?:额|规模|总额|估算)?$/u;

/** Entity index → as the plan writes it: 30亿元. */
export function projectInvestments(figures: readonly FigureDraft[], entities: readonly Entity[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const f of figures) {
    const [subject] = f.about;
    if (subject === undefined || f.about.length !== 1 || entities[subject]?.kind !== 'Project') continue;
    if (names.test(f.name) && f.value !== null && !found.has(subject)) found.set(subject, `${f.valueText}${f.unit ?? ''}`);
  }
  return found;
}
