/** 产城融合试点有几个: a list given by its name is asked for itself. */
import type { Wanted } from '../frame.js';
import type { Marks } from './marks.js';

const elsewhere = ['whether', 'sections', 'define', 'name', 'contents'] as const;
const words = {
  Park: '园区',
  Project: '项目',
  Infrastructure: '设施',
  Enterprise: '企业',
  Indicator: '指标',
  Policy: '文件',
} as const;

/** Rows of a table of figures are its indicators; else the kinds that the list is of, unless its place, its title or a yes or no is asked for. `alone`: no figure is asked. */
export function thoseListed(marks: Marks, asks: ReadonlySet<string>, alone: boolean, blank: boolean): Wanted[] {
  if (!alone || elsewhere.some((ask) => asks.has(ask))) return [];
  if (blank || marks.all('text').some((m) => m.sense.rows)) return [{ kind: 'Indicator', word: words.Indicator }];
  const kinds = marks.all('sectionRef').find((m) => m.sense.lists)?.sense.lists ?? [];
  return kinds.flatMap((kind) => (kind in words ? [{ kind, word: words[kind as keyof typeof words] }] : []));
}
