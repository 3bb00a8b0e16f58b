/** 哪个指标2020年没给数, 没有现状值的指标: a cell that the table leaves empty. */
import type { FrameFilter } from '../frame.js';
import type { Marks } from './marks.js';

const said =
  /^(?:没给数|没有给数|没数|没有数|没数据|没有数据|无数据|没数字|没有数字|没数值|没有数值|没写数|没填数|没列数|没标数|空白|空白的|为空|空缺|空着|空着的|是空的|留空|缺数|缺数据|缺值|没值|没有值|是横杠|打横杠|画横杠|画横线|没给出|没给|没有给出|没标|没填|没有填|没列|没列出|没写|未给出|缺失|不详|没有写)$/;

/** The years that have no figure; uses the words that say so. */
export function blankCells(marks: Marks): FrameFilter[] {
  const table = (path: string) =>
    marks.catalogue.groups.some((g) => g.path === path) ||
    marks.catalogue.lists.some((l) => l.path === path && l.kinds.includes('Indicator'));
  const asked =
    marks.every('kind').some((m) => m.sense.kind === 'Indicator') ||
    marks.every('text').some((m) => m.sense.rows) ||
    marks.every('sectionRef').some((m) => m.sense.paths.some(table));
  const not = marks.all('op').find((m) => m.sense.op === 'not' && said.test(m.token.text));
  const years = marks.all('year');
  if (!asked || !not || years.length !== 1) return [];
  // 没给2020年的数
  marks.use(not, ...years, ...marks.all('carrier'));
  const [year] = years;
  return [{ field: 'quantity', word: `${year!.token.text}${not.token.text}`, words: year!.sense.years, not: true }];
}
