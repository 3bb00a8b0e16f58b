/** Figures in table cells: 18, >35, 1000（贸易额）, [23], 11:42:47; and units in headings: 规划面积（km2）. */
import type { Comparator } from '../../graph/model.js';
import { units } from '../lexicon/units.js';
import { quantities } from '../mentions/quantity.js';
import { fold, squeeze } from '../mentions/quantity-text.js';

export interface CellFigure {
  valueText: string;
  value: number | null;
  unit: string | null;
  comparator: Comparator;
  /** What a bracket behind the number adds: 贸易额. */
  note: string | null;
  /** In square brackets: added up over the period. */
  cumulative: boolean;
}

const empty = /^(?:[—–\-－/／…·]+|无|空|\*)?$/u;
export const isBlank = (text: string): boolean => empty.test(text.replace(/\s+/gu, ''));

/** A cell that is a figure and nothing else; null for words. */
export function cellFigure(text: string, unit: string | null): CellFigure | null {
  const whole = squeeze(text).text.replace(/\s+/gu, '');
  if (isBlank(whole)) return null;
  const bracket = /^(?:\[|【|［|〔)(?<in>.+?)(?:\]|】|］|〕|\))$/u.exec(whole);
  const inner = bracket?.groups?.in ?? whole;
  const note = /^(?<number>.+?)[（(](?<note>[^（）()]+)[)）]$/u.exec(inner);
  const body = note?.groups?.number ?? inner;
  const found = quantities(body);
  const q = found[0];
  if (found.length !== 1 || !q) return null;
  const around = body.slice(0, q.outerStart) + body.slice(q.outerEnd);
  if (!/^(?:累计|达到?|下降|降低|增长|提高|完成|[+\-—，。])*$/u.test(around)) return null;
  return {
    valueText: q.valueText,
    value: q.value,
    unit: q.unit ?? unit,
    comparator: q.comparator,
    note: note?.groups?.note ?? null,
    cumulative: bracket !== null,
  };
}

export interface HeadCell {
  /** The heading without unit and brackets. */
  name: string;
  unit: string | null;
  /** What brackets say that is no unit: 产值（贸易额）. */
  alternatives: string[];
}

const simpleUnit = /^(?:万亿|千亿|百亿|亿|千万|百万|万)?(?<base>[^/]+)(?:\/.+)?$/u;
export function isUnit(text: string): boolean {
  const plain = squeeze(text)
    .text.replace(/\s+/gu, '')
    .replace(/^(?:单位∶?)/u, '');
  return plain !== '' && (units.has(plain) || units.has(simpleUnit.exec(plain)?.groups?.base ?? ''));
}

/** 发展目标 产值（贸易额）（亿元） → 发展目标产值, 亿元, [贸易额]; 总投资/亿元 → 总投资, 亿元. */
export function headCell(text: string): HeadCell {
  let name = text.replace(/\s+/gu, '');
  let unit: string | null = null;
  const alternatives: string[] = [];
  name = name.replace(/[（(]([^（）()]*)[)）]/gu, (_, inside: string) => {
    const plain = fold(inside.replace(/^单位[:：]?/u, ''));
    if (isUnit(plain)) unit = plain;
    else if (plain) alternatives.push(plain);
    return '';
  });
  const slash = /^(?<name>.+?)[/／](?<unit>[^/／]+)$/u.exec(name);
  if (unit === null && slash && isUnit(slash.groups!.unit!))
    return { name: slash.groups!.name!, unit: slash.groups!.unit!, alternatives };
  return { name, unit, alternatives };
}

const measuredIn: readonly (readonly [RegExp, RegExp])[] = [
  [/面积/u, /^(?:万亩|亩|公顷|万公顷|平方公里|平方千米|平方米|万平方米|km2|km²)$/u],
  [/产值|收入|投资|增加值|税收|利润|总额|销售额|交易额|利税|总值/u, /元$/u],
  [/产量|产能|吞吐量|能力/u, /吨$/u],
  [/里程|长度|全长/u, /^(?:公里|千米|米)$/u],
  [/人口|人数|就业/u, /人$/u],
];

/** （单位：平方公里、亿元） in a table's title: the unit that a column of this name can have; null where it does not say. */
export function titleUnit(title: string, column: string): string | null {
  const inside = /单位[:：]?(?<units>[^（）()]+)/u.exec(title)?.groups?.units;
  const listed = (inside ?? '')
    .split(/[、，,;；\s]+/u)
    .map(fold)
    .filter(isUnit);
  const fits = measuredIn.find(([name]) => name.test(column))?.[1];
  return (fits && listed.find((unit) => fits.test(unit))) ?? null;
}
