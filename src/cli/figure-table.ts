/** Figures of an answer as a table: a line for each thing (or each figure of the plan as a whole), a column for each measure and year. */
import type { CliAnswer } from './access/access.js';

type Item = CliAnswer['items'][number];

const heads = { zh: { thing: '', measure: '指标', section: '出处' }, en: { thing: '', measure: 'Figure', section: 'Section' } };

/** The cells, heads first; none where there are fewer than two figures. Where the plan says a figure twice, both stand in the cell. */
export function figureCells({ items, language }: Pick<CliAnswer, 'items' | 'language'>): string[][] {
  const figures = items.flatMap((item) => (item.figure ? [{ ...item.figure, sections: sectionsOf(item) }] : []));
  if (figures.length < 2) return [];
  const say = language === 'en' ? heads.en : heads.zh;
  const things = figures.every((f) => f.about !== null);
  const named = (measure: string, year: string | null) => `${measure}${year ? ` ${year}` : ''}`;
  const rowOf = (f: (typeof figures)[number]) => (things ? f.about! : f.about === null ? f.measure : `${f.about} ${f.measure}`);
  const columnOf = (f: (typeof figures)[number]) => (things ? named(f.measure, f.year) : (f.year ?? ''));
  const columns = [...new Set(figures.map(columnOf))];
  const rows = [...new Set(figures.map(rowOf))].map((row) => {
    const own = figures.filter((f) => rowOf(f) === row);
    const cells = columns.map((column) => [...new Set(own.filter((f) => columnOf(f) === column).map((f) => f.said))].join(' / '));
    return [row, ...cells, [...new Set(own.flatMap((f) => f.sections))].join('、')];
  });
  return [[things ? say.thing : say.measure, ...columns, say.section], ...rows];
}

/** No line between two rows. */
const withoutLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

const sectionsOf = (item: Item): string[] => item.evidence.map((e) => e.section);

/** The same, drawn; empty where there is no table. */
export async function figureTable(answer: Pick<CliAnswer, 'items' | 'language'>): Promise<string> {
  const [head, ...rows] = figureCells(answer);
  if (!head) return '';
  const { default: Table } = await import('cli-table3');
  const table = new Table({ head, chars: withoutLines, style: { head: [], border: [] } });
  table.push(...rows);
  return table.toString();
}
