/** What a question says of a figure without a word for comparing: 失业率能到5%？, 没写面积的园区, 是预期性还是约束性. */
import type { Frame, FrameFilter, Measure } from '../frame.js';
import type { Marks } from './marks.js';
import { baseAndTarget } from './span.js';

const counters = /^(?:年|个|家|项|市|座|条|种|处)$/;
const open = new Set(['which', 'howmany', 'howmuch', 'what', 'where', 'name', 'sections']);

/** 2025年失业率能到5%？: the one number of a question that asks nothing else is what the figure is held against. */
export function claims(marks: Marks, measures: readonly Measure[]): FrameFilter[] {
  const [measure] = measures;
  const ends = /^(?:\?|吧)$/.test(marks.tokens.at(-1)?.text ?? '') || marks.every('ask').some((m) => m.sense.ask === 'whether');
  const numbers = marks
    .all('number')
    .filter((m) => !m.token.senses.some((s) => s.is === 'year') && m.sense.unit !== null && !counters.test(m.sense.unit));
  const [number] = numbers;
  if (!measure || measures.length > 1 || !number || numbers.length > 1 || !ends) return [];
  if (marks.every('ask').some((m) => open.has(m.sense.ask)) || marks.has('compare') || marks.has('rank')) return [];
  marks.use(number);
  const before = marks.tokens
    .slice(0, number.at)
    .map((t) => t.text)
    .join('');
  return [
    {
      field: 'quantity',
      word: `${measure.word}${number.token.text}`,
      measure,
      cmp: /(?:到|达|上|有)$/.test(before) ? '>=' : '=',
      value: number.sense.value,
      ...(number.sense.unit ? { unit: number.sense.unit } : {}),
    },
  ];
}

/** 各园区产值都过百亿吗: all of them must, not one of them. */
export function everyOne(marks: Marks, filters: readonly FrameFilter[]): void {
  const all = marks.tokens.some((t) => /^(?:都|均|全都|全部|全|每个?|各个?|所有|一律)$/.test(t.text));
  for (const f of filters) if (all && f.field === 'quantity' && f.join === undefined) f.join = 'all';
}

/** 汽车产量能翻番吗: the target held against so many times the base. */
export function doubling(marks: Marks, measures: readonly Measure[]): FrameFilter[] {
  const [measure] = measures;
  const [m] = marks.all('doubles');
  if (!measure || !m) return [];
  marks.use(m);
  return [
    { field: 'quantity', word: m.token.text, measure, cmp: '>=', value: m.sense.times, unit: '倍', join: 'any' },
    { field: 'nature', word: '基数与目标', words: baseAndTarget },
  ];
}

/** 没写面积的园区: the figure is denied, not asked for. Takes the measure out of what is asked. */
export function withoutFigure(marks: Marks, measures: Measure[], measureAt: readonly number[]): FrameFilter[] {
  const [measure] = measures;
  const thing = marks.every('kind').some((m) => m.sense.kind === 'Park' || m.sense.kind === 'Project' || m.sense.kind === 'City');
  if (!measure || measures.length > 1 || !thing || marks.has('number') || marks.has('rank')) return [];
  const small = (at: number) =>
    marks.isSmall(at) || marks.tokens[at]!.senses.some((s) => s.is === 'link' || s.is === 'ask' || s.is === 'filler');
  const not = marks.all('op').find(
    (m) =>
      m.sense.op === 'not' &&
      measureAt.some((at) => {
        const [from, to] = at < m.at ? [at, m.at] : [m.at, at];
        return to - from <= 2 && marks.tokens.slice(from + 1, to).every((_, i) => small(from + 1 + i));
      }),
  );
  if (!not) return [];
  marks.use(not);
  measures.length = 0;
  return [{ field: 'quantity', word: `给出${measure.word}`, measure, not: true }];
}

/** 是预期性还是约束性, 什么性质: the natures offered become what is asked for. */
export function natureAsked(frame: Frame): void {
  const natures = frame.filters.filter((f) => f.field === 'nature');
  const words = natures.flatMap((f) => f.words ?? []);
  const both = words.includes('预期性') && words.includes('约束性') && !words.includes('目标');
  const others = frame.want.filter((w) => w.kind !== 'Indicator');
  if (!both || frame.measures.length !== 1 || others.length > 0 || !['list', 'value', 'check', 'count'].includes(frame.operation))
    return;
  frame.operation = 'value';
  frame.want = [];
  frame.filters = [
    ...frame.filters.filter((f) => !natures.includes(f)),
    { field: 'nature', word: '性质', words: ['约束性', '预期性'] },
  ];
}
