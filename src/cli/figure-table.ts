/**
 * Figures of an answer as a table: a line for each thing (or each figure of the plan as a whole), a column for each measure
 * and year. Of several plans each has its own lines, named in a column of their own.
 */
import type { CliAnswer } from './access/access.js';
import { drawn } from './drawn-table.js';

type Item = CliAnswer['items'][number];

const heads = {
  zh: { thing: '', measure: '指标', section: '出处', plan: '规划' },
  en: { thing: '', measure: 'Figure', section: 'Section', plan: 'Plan' },
};

/** The cells, heads first; none where there are fewer than two figures. Where the plan says a figure twice, both stand in the cell. */
export function figureCells({ items, language, plans }: Pick<CliAnswer, 'items' | 'language' | 'plans'>): string[][] {
  const names = new Map(plans.length > 1 ? plans.map(({ id, name }) => [id, name]) : []);
  const planOf = (item: Item) => item.plans.map((id) => names.get(id) ?? '').join('、');
  const figures = items.flatMap((item) =>
    item.figure ? [{ ...item.figure, plan: planOf(item), sections: sectionsOf(item) }] : [],
  );
  if (figures.length < 2) return [];
  const say = language === 'en' ? heads.en : heads.zh;
  const things = figures.every((f) => f.about !== null);
  const named = (measure: string, year: string | null) => `${measure}${year ? ` ${year}` : ''}`;
  const rowOf = (f: (typeof figures)[number]) => (things ? f.about! : f.about === null ? f.measure : `${f.about} ${f.measure}`);
  const columnOf = (f: (typeof figures)[number]) => (things ? named(f.measure, f.year) : (f.year ?? ''));
  const columns = [...new Set(figures.map(columnOf))];
  const lines = [...new Map(figures.map((f) => [`${f.plan}\n${rowOf(f)}`, { plan: f.plan, row: rowOf(f) }])).values()];
  const inPlan = (plan: string) => (names.size > 0 ? [plan] : []);
  const rows = lines.map(({ plan, row }) => {
    const own = figures.filter((f) => f.plan === plan && rowOf(f) === row);
    const cells = columns.map((column) => [...new Set(own.filter((f) => columnOf(f) === column).map((f) => f.said))].join(' / '));
    return [...inPlan(plan), row, ...cells, [...new Set(own.flatMap((f) => f.sections))].join('、')];
  });
  return [[...inPlan(say.plan), things ? say.thing : say.measure, ...columns, say.section], ...rows];
}

const sectionsOf = (item: Item): string[] => item.evidence.map((e) => e.section);

/** The same, drawn; empty where there is no table. */
export const figureTable = (answer: Pick<CliAnswer, 'items' | 'language' | 'plans'>): Promise<string> =>
  drawn(figureCells(answer));
