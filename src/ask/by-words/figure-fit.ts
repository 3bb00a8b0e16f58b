/** Does an indicator's name say what a question asks for, word by word? */
import { neutralQualifiers } from '../lexicon/measures.js';
import type { IndicatorName, IndicatorNames } from './figure-names.js';
import type { FigureQuestion } from './figure-question.js';
import type { FigureWord } from './figure-words.js';
import { sameThreshold } from './thresholds.js';

/** What makes another figure of a name: each must be asked for where the name has it, in any of its words. */
const aspects: readonly RegExp[] = [
  /增速|增长|增幅|提高|新增|增加/,
  /比重|占|比例|份额|占比/,
  /下降|降低|减少|压减|累计变化/,
  /人均|均/,
  /率/,
  /单位/,
  /倍/,
  /能耗|排放/,
];

/** The nouns that a unit stands for: 多少亩 asks for an area. */
const ofFamily: Readonly<Record<string, RegExp>> = {
  area: /面积|规模|用地/,
  mass: /产量|产能|能力|量/,
  length: /里程|长度/,
  percent: /率|比重|增速/,
  power: /装机|容量/,
  people: /人数|人口/,
};
/** How much of a name may stay unasked, by weight. */
const mostUnasked = 0.34;

/** 主营收入 of 主营收入超亿元企业, which people call 过亿企业: letters before an amount that need not be said. */
const mostElided = 8;

export interface Fit {
  /** Words of the question that the name does not hold. */
  missing: FigureWord[];
  /** Weight of the name's words that the question does not say. */
  unasked: number;
  /** Light words of the question that the name holds too. */
  light: number;
  /** Verbs of the question that the name does not hold. */
  verbs: number;
}

/** Null where the name is another figure's. */
export function fitOf(name: IndicatorName, question: FigureQuestion, names: IndicatorNames): Fit | null {
  if (!question.thresholds.every((t) => name.thresholds.some((o) => sameThreshold(o, t)))) return null;
  if (!name.thresholds.every((t) => question.thresholds.some((o) => sameThreshold(o, t)))) return null;
  const spans = name.thresholds.map((t): [number, number] => [t.start, t.end]);
  const missing: FigureWord[] = [];
  let named = false;
  for (const word of question.needed) {
    const found = spansOf(name.text, word.options);
    if (found.length === 0) missing.push(word);
    named ||= found.length > 0 && word.names;
    spans.push(...found);
  }
  const light = question.light.flatMap((w) => (w.length > 1 ? spansOf(name.text, [w]) : wordsWith(name, w, question)));
  spans.push(...light);
  // 投多少: the verb names the figure.
  named ||= question.verbs.some((v) => v.length === 1 && wordsWith(name, v, question).length > 0);
  // 比2015年下降: the year is the name's.
  for (const y of question.years) spans.push(...spansOf(name.text, y.words ?? []));
  if (!named && name.thresholds.length === 0) return null;
  const asked = [...question.needed.flatMap((w) => [w.text, ...w.options]), ...question.light].join('|');
  if (aspects.some((a) => a.test(name.text) && !a.test(asked) && !(question.family === 'percent' && a.test('率')))) return null;
  const said = (w: { start: number; end: number }) => coveredPart(w, spans) > 0.5;
  const implied = question.family === null ? undefined : ofFamily[question.family];
  const neutral = neutralRanges(name.text);
  const unaskedWords = name.words.filter(
    (w) =>
      !said(w) &&
      coveredPart(w, neutral) < 0.5 &&
      !name.thresholds.some((t) => t.start - mostElided <= w.start && w.end <= t.start) &&
      !(implied?.test(w.text) ?? false) &&
      w.text.length > 1,
  );
  // 电池产业营业收入 is not 营业收入: what stands in front says whose figure it is.
  const first = Math.min(...spans.map(([start]) => start));
  if (unaskedWords.some((w) => w.end <= first && !/^全/.test(w.text))) return null;
  const weigh = (list: readonly { text: string }[]) => list.reduce((n, w) => n + names.weight(w.text), 0);
  const whole = weigh(name.words) + name.thresholds.length * 4;
  const unasked = weigh(unaskedWords);
  if (whole === 0 || unasked / whole > mostUnasked) return null;
  const head = name.words.at(-1);
  if (head && unaskedWords.includes(head)) return null;
  const held = (verb: string) => name.text.includes(verb);
  return { missing, unasked, light: light.length, verbs: question.verbs.filter((v) => !held(v)).length };
}

function spansOf(text: string, options: readonly string[]): [number, number][] {
  return options.flatMap((o) => {
    const out: [number, number][] = [];
    for (let at = o === '' ? -1 : text.indexOf(o); at >= 0; at = text.indexOf(o, at + 1)) out.push([at, at + o.length]);
    return out;
  });
}

/** 投 of 投多少 is 投资. */
function wordsWith(name: IndicatorName, letter: string, { verbs }: FigureQuestion): [number, number][] {
  if (!verbs.includes(letter)) return [];
  return name.words.filter((w) => w.text.length <= 3 && w.text.includes(letter)).map((w): [number, number] => [w.start, w.end]);
}

function coveredPart(word: { start: number; end: number }, spans: readonly [number, number][]): number {
  let n = 0;
  for (let i = word.start; i < word.end; i++) if (spans.some(([a, b]) => a <= i && i < b)) n++;
  return n / (word.end - word.start);
}

/** 规模以上, 工业, 总额: they say of which things a figure is and make no other figure. */
function neutralRanges(text: string): [number, number][] {
  return [...text.matchAll(/规模以上|限额以上/g), ...text.matchAll(neutralQualifiers)].map((m) => [
    m.index,
    m.index + m[0].length,
  ]);
}
