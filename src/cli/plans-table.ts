/** The things of an answer over several plans as a table: a line for each, a column for each plan with where it says so. */
import type { CliAnswer } from './access/access.js';
import { drawn } from './drawn-table.js';

/** More plans stand in one column, by name. */
const mostColumns = 4;
const none = '—';
const heads = { zh: { plans: '规划', section: '出处' }, en: { plans: 'Plans', section: 'Section' } };

/** The cells, heads first; none where one plan was asked, or where the answer is no list of things. */
export function plansCells({ items, plans, language }: Pick<CliAnswer, 'items' | 'plans' | 'language'>): string[][] {
  if (plans.length < 2 || items.length < 2 || items.some((item) => item.kind !== 'ENTITY')) return [];
  const say = language === 'en' ? heads.en : heads.zh;
  const places = (item: (typeof items)[number], plan?: string) =>
    [...new Set(item.evidence.flatMap((e) => (plan === undefined || e.plan === plan ? [e.section] : [])))].join('、');
  if (plans.length > mostColumns) {
    const names = new Map(plans.map(({ id, name }) => [id, name]));
    const of = (item: (typeof items)[number]) => item.plans.map((id) => names.get(id) ?? id).join('、');
    return [['', say.plans, say.section], ...items.map((item) => [item.name ?? '', of(item), places(item)])];
  }
  const rows = items.map((item) => [
    item.name ?? '',
    ...plans.map(({ id }) => (item.plans.includes(id) ? places(item, id) : none)),
  ]);
  return [['', ...plans.map(({ name }) => name)], ...rows];
}

/** The same, drawn; empty where there is no table. */
export const plansTable = (answer: Pick<CliAnswer, 'items' | 'plans' | 'language'>): Promise<string> => drawn(plansCells(answer));
