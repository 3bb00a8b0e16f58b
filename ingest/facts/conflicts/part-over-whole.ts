/** Parts of a whole that come to more than it: 开发区30个，其中国家级开发区8个、省级开发区25个. */
import type { MeasurementRecord } from '../../../graph/model.js';
import { matches } from '../../matches.js';
import { sentenceAt, sentencesOf } from '../clauses.js';
import { amountOf } from './amounts.js';
import { type Check, conflictOf, written } from './context.js';

interface At {
  m: MeasurementRecord;
  start: number;
}

export const partOverWholeCheck: Check = (context) => {
  const exact = byStart(context.measurements.filter((m) => m.comparator === '=' && m.value !== null && m.evidence.length > 0));
  return context.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    const [from, to] = [passage.body.offsets[0], passage.body.offsets.at(-1)];
    if (passage.kind === 'row' || from === undefined || to === undefined || !text.includes('其中')) return [];
    const here = within(exact, from, to + 1).map((m): At => ({ m, start: passage.body.offsets.indexOf(m.evidence[0]!.start) }));
    return matches(text, /其中/gu).flatMap(({ index }) => {
      const sentence = sentenceAt(sentencesOf(text), index);
      const clause = sentence?.clauses.find((c) => c.start <= index && c.end > index);
      const end = clause && clause.end - index <= 3 ? (sentence?.clauses[clause.index + 1]?.end ?? clause.end) : clause?.end;
      if (!sentence || !clause || end === undefined) return [];
      const behind = here.filter((x) => x.start >= clause.start && x.start < end).map((x) => x.m);
      // 项目86项，总投资480亿元，其中工业项目38项…: the whole is the last that its parts are alike.
      const whole = here
        .filter((x) => x.start >= sentence.start && x.start < clause.start)
        .findLast(({ m }) => behind.some((part) => partOf(part, m)))?.m;
      if (!whole) return [];
      const parts = behind.filter((m) => partOf(m, whole));
      const sum = parts.reduce((all, m) => all + amountOf(m.value, m.unit)!.value, 0);
      const limit = amountOf(whole.value, whole.unit)!.value;
      if (parts.length === 0 || sum <= limit * 1.0005) return [];
      const topic = `${context.nameOf(whole.indicator)}：总数与各部分之和`;
      const values = [written(whole), parts.map(written).join('+')] as const;
      return [conflictOf(context, 'sum', topic, whole.about, [whole.evidence[0]!, parts.at(-1)!.evidence[0]!], values)];
    });
  });
};

interface Placed {
  m: MeasurementRecord;
  start: number;
  end: number;
  /** Among the plan's figures. */
  order: number;
}

/** By where their evidence begins. */
function byStart(figures: readonly MeasurementRecord[]): Placed[] {
  return figures
    .map((m, order): Placed => ({ m, start: m.evidence[0]!.start, end: m.evidence[0]!.end, order }))
    .sort((a, b) => a.start - b.start);
}

/** Those told inside `[from, to)` of the source, in the plan's order. */
function within(figures: readonly Placed[], from: number, to: number): MeasurementRecord[] {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let at = low; at < figures.length && figures[at]!.start < to; at++) {
    if (figures[at]!.end <= to) found.push(figures[at]!);
  }
  return found.sort((a, b) => a.order - b.order).map(({ m }) => m);
}

/** What the parts' names end in as well. */
const heads =
  /(?:开发区|园区|企业|项目|工程|投资|基地|景区|机构|平台|合作社|面积|产量|产值|增加值|收入|装机|存栏量|出栏量|人口)$/u;
const headOf = (indicator: string): string | undefined => heads.exec(indicator)?.[0];
function partOf(part: MeasurementRecord, whole: MeasurementRecord): boolean {
  const head = headOf(whole.indicator);
  return head !== undefined && part.indicator !== whole.indicator && part.indicator.endsWith(head) && alike(part, whole);
}

function alike(a: MeasurementRecord, b: MeasurementRecord): boolean {
  const [x, y] = [amountOf(a.value, a.unit), amountOf(b.value, b.unit)];
  return (
    x !== null && y !== null && x.family === y.family && a.unit !== '%' && a.year === b.year && a.about.join() === b.about.join()
  );
}
