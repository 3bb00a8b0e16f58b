/** Which figures a question asks for or compares. */
import type { NodeKind } from '../../../graph/model.js';
import type { Measure } from '../frame.js';
import { words } from '../lexicon/words.js';
import type { Catalogue } from '../names/catalogue.js';
import { sense, type Token } from '../read/token.js';
import { amountInName } from '../run/amount-in-name.js';
import type { Marked, Marks } from './marks.js';

/** Words that stand for whatever figure of that sort a thing has. */
const bareFigure = /^(?:面积|产值|产量|产能|投资)$/;
const areaUnits = /^(?:平方公里|平方千米|km2|公顷|亩)$/;

/** Indicators by name, words for measures, and units that imply one; uses their tokens. */
export function findMeasures(marks: Marks): Measure[] {
  const found: { at: number; measure: Measure }[] = [];
  for (const m of marks.entities((e) => e.kind === 'Indicator')) {
    if (namesClass(m.token.text, marks) || isKindHere(m, marks)) continue;
    marks.use(m);
    // 面积 may be an indicator's whole name; others are called 规划面积, and are meant as well.
    const words = bareFigure.test(m.token.text) ? (sense(m.token, 'measure')?.words ?? []) : [];
    found.push({ at: m.at, measure: { word: m.token.text, words, indicators: m.entries.map((e) => e.id) } });
  }
  for (const m of marks.all('measure')) {
    marks.use(m);
    found.push({
      at: m.at,
      measure: { word: m.token.text, words: m.sense.words, indicators: [], ...(m.sense.count ? { count: m.sense.count } : {}) },
    });
  }
  // 投多少亿, 造多少万辆: the verb implies the figure, where none is named.
  for (const m of found.length === 0 ? marks.all('implies').slice(0, 1) : []) {
    marks.use(m);
    found.push({ at: m.at, measure: { word: m.sense.words[0]![0]!, words: m.sense.words, indicators: [] } });
  }
  for (const f of found) splitKind(f, marks);
  for (const a of marks.all('aspect').filter((m) => !isAmount(m, marks))) {
    const base = found.find((f) => Math.abs(f.at - a.at) <= 2) ?? found.at(-1);
    if (!base) continue;
    marks.use(a);
    found.push({
      at: a.at,
      measure: {
        word: `${base.measure.word}${a.token.text}`,
        words: [...wordsOf(base.measure, marks), a.sense.words],
        indicators: [],
      },
    });
    // 工业产值增速 is one figure, 工业产值和增速 two.
    // 年增长多少、到2025年是多少 asks for both.
    const amounts = marks.every('ask').filter((m) => m.sense.ask === 'howmuch' || m.sense.ask === 'howmany').length;
    const beside = marks.tokens.slice(base.at + 1, a.at).every((t, i) => sense(t, 'year') || marks.isSmall(base.at + 1 + i));
    if (
      a.at > base.at &&
      beside &&
      !/[和与及、,]/.test(between(base.at, a.at, marks)) &&
      !(amounts > 1 && a.sense.words.includes('增速'))
    )
      found.splice(found.indexOf(base), 1);
  }
  found.push(...aspectAlone(found.length, marks));
  // 单位能耗下降多少: the indicator itself is the fall.
  for (const m of marks.all('op').filter((o) => o.sense.op === 'change')) {
    const verb = m.token.text.replace(/^净|了?(?:多少|几).*$/g, '');
    const ids = found.flatMap((f) => f.measure.indicators);
    if (ids.length > 0 && ids.every((id) => marks.catalogue.entities.get(id)?.forms.some((form) => endsAlike(form, verb))))
      marks.use(m, ...sinceWhen(m.at, marks));
  }
  // 云岭工业园多大: of a park, how big is its area.
  const big = marks.all('ask').find((m) => /^(?:多大|有多大|是多大)$/.test(m.token.text));
  const parks = marks.entities((e) => e.kind === 'Park').length > 0 || marks.all('kind').some((m) => m.sense.kind === 'Park');
  if (found.length === 0 && big && parks) {
    marks.use(big);
    found.push({ at: big.at, measure: { word: '面积', words: [['面积']], indicators: [] } });
  }
  found.push(...inItsName(found.length, marks));
  marks.use(...marks.all('carrier').filter((m) => found.some((f) => Math.abs(f.at - m.at) <= 2 || /^两/.test(m.token.text))));
  const units = marks.all('unit');
  if (found.length === 0 && units.some((u) => areaUnits.test(u.token.text))) {
    found.push({ at: units[0]!.at, measure: { word: '面积', words: [['面积']], indicators: [] } });
  }
  // 规划多大、2025年要做到多少亿: an amount of money of a park is what it makes.
  const money = units.find((u) => /亿|万元/.test(u.sense.unit) && follows(u, marks));
  if (
    money &&
    parks &&
    found.every((f) => f.measure.words.flat().includes('面积')) &&
    !marks.every('op').some((m) => m.sense.op === 'difference')
  )
    found.push({ at: money.at, measure: { word: '产值（收入）', words: [['产值', '收入']], indicators: [] } });
  marks.use(...units.filter((u) => follows(u, marks)));
  for (const u of units) countedNoun(u, found, marks);
  // 重大项目投资 is one figure; the number of projects is asked for in its own words.
  const invested = found.some((f) => f.measure.word.includes('投资'));
  const counts =
    marks.every('ask').some((m) => m.sense.ask === 'howmany') || marks.every('op').some((m) => m.sense.op === 'average');
  const asked = invested && !counts ? found.filter((f) => !/^(?:重大|重点)?项目$/.test(f.measure.word)) : found;
  return merge(asked.sort((a, b) => a.at - b.at).map((f) => f.measure));
}

const between = (a: number, b: number, marks: Marks): string =>
  marks.tokens
    .slice(a + 1, b)
    .map((t) => t.text)
    .join('');

/** 那个煤制烯烃是多少万吨的: the unit asked for stands in the name of what is given. */
function inItsName(found: number, marks: Marks): { at: number; measure: Measure }[] {
  const asked = marks.every('ask').find((m) => m.sense.ask === 'howmuch' || m.sense.ask === 'howmany');
  const unit = asked && marks.all('unit').find((u) => u.at === asked.at + 1);
  const things = marks.entities((e) => e.kind === 'Project' || e.kind === 'Infrastructure' || e.kind === 'Park');
  if (found > 0 || !unit || things.length === 0 || marks.every('ask').some((m) => m.sense.ask === 'which')) return [];
  const named = things.some((m) =>
    m.entries.some((e) => amountInName(marks.catalogue.entities.get(e.id)?.name ?? '', unit.sense.unit) !== null),
  );
  return named ? [{ at: unit.at, measure: { word: '规模', words: [[unit.sense.unit]], indicators: [] } }] : [];
}

/** 占全省多少, 增速呢: a share or a rate whose figure an earlier question named. */
function aspectAlone(found: number, marks: Marks): { at: number; measure: Measure }[] {
  const [aspect, ...more] = marks.all('aspect');
  if (!aspect || found > 0 || more.length > 0 || marks.has('kind') || marks.has('rank') || marks.has('implies')) return [];
  marks.use(aspect);
  return [{ at: aspect.at, measure: { word: aspect.token.text, words: [aspect.sense.words], indicators: [] } }];
}

/** The same as a measure that takes up what an earlier question asked for: 产值, then 占全省多少. Null where it stands for itself. */
export function withAspect(own: Measure, before: Measure, catalogue: Catalogue): Measure | null {
  const aspect = words.get(own.word)?.find((s) => s.is === 'aspect');
  if (!aspect || own.words.length !== 1 || own.words[0] !== aspect.words) return null;
  const base = before.indicators.length === 0 && before.words.length > 1 ? before.words.slice(0, -1) : namesOf(before, catalogue);
  return { word: `${before.word}${own.word}`, words: [...base, aspect.words], indicators: [] };
}

const falling = /(?:下降|降低|减少|下滑|压减|削减|降|减)$/;
const rising = /(?:提高|提升|增加|增长|上升|增|升)$/;

/** 用水量下降 is asked for by 降多少 as well. */
const endsAlike = (name: string, verb: string): boolean =>
  name.endsWith(verb) || (falling.test(verb) && falling.test(name)) || (rising.test(verb) && rising.test(name));

/** 比2015年下降多少: the year that the fall is counted from is none that a figure is asked of. */
function sinceWhen(fall: number, marks: Marks): { at: number }[] {
  const year = marks.all('year').find((y) => y.at < fall && marks.near(y.at, fall));
  const than = year && marks.all('op').find((o) => o.sense.op === 'than' && o.at < year.at && marks.near(o.at, year.at));
  return year && than ? [year, than] : [];
}

/** 增长多少亿 asks for the amount added, 增长多少 for the rate. */
function isAmount(aspect: Marked<'aspect'>, marks: Marks): boolean {
  const unit = marks.tokens[aspect.at + 1]?.senses.find((s) => s.is === 'unit');
  return aspect.token.senses.some((s) => s.is === 'op' && s.op === 'change') && unit?.is === 'unit' && !/[%‰]/.test(unit.unit);
}

/** 工业项目里投资最大的, 园区产值: a word that is a kind and an indicator is the kind, where another figure is asked for. */
function isKindHere(m: Marked<'entity'>, marks: Marks): boolean {
  if (!m.token.senses.some((s) => s.is === 'kind')) return false;
  // 建成投产的重大项目有哪些: things are asked for, not their number.
  const asks = new Set(marks.every('ask').map((a) => a.sense.ask));
  if (asks.has('which') && !asks.has('howmany') && !asks.has('howmuch') && marks.every('status').length > 0) return true;
  return marks.tokens.some(
    (t, at) =>
      at !== m.at &&
      t.senses.some(
        (s) => s.is === 'measure' || s.is === 'implies' || (s.is === 'entity' && s.entries.some((e) => e.kind === 'Indicator')),
      ),
  );
}

/** 7个超百亿元产业都有哪些 asks for the industries, not for how many there are. */
export function namesClass(text: string, marks: Marks): boolean {
  const asks = new Set(marks.every('ask').map((m) => m.sense.ask));
  // 白河县的百亿元产业: nothing is asked but which they are.
  const bare = asks.size === 0 && /亿元?产业$/.test(text) && marks.every('op').length === 0 && !marks.has('rank');
  return (
    classKind(text) !== null &&
    (asks.has('which') || bare) &&
    !asks.has('howmany') &&
    !asks.has('howmuch') &&
    !marks.has('kind') &&
    !marks.has('measure')
  );
}

/** The kind that the last word of an indicator's name is: …产业, …园区. */
export function classKind(text: string): NodeKind | null {
  for (const [tail, kind] of [
    ['产业', 'Industry'],
    ['园区', 'Park'],
    ['企业', 'Enterprise'],
    ['项目', 'Project'],
  ] as const)
    if (text.endsWith(tail) && text !== tail) return kind;
  return /^(?:约束性|预期性)指标$/.test(text) ? 'Indicator' : null;
}

/** What another indicator's name must hold to be a figure of this one: its words, or one of its names. */
const wordsOf = (measure: Measure, marks: Marks): string[][] => namesOf(measure, marks.catalogue);

function namesOf(measure: Measure, catalogue: Catalogue): string[][] {
  if (measure.words.length > 0) return measure.words;
  const names = measure.indicators.flatMap((id) => catalogue.entities.get(id)?.forms ?? []);
  return [
    [...new Set([measure.word, ...names.map((n) => n.replace(/(?:年均)?(?:增速|增长率|增长|增幅)$/, ''))])].filter(Boolean),
  ];
}

/** 哪个项目投资最大: 项目 is the kind asked for, not a part of the figure's name. */
function splitKind(found: { at: number; measure: Measure }, marks: Marks): void {
  if (!isCounted(marks.tokens[found.at - 1]) || !found.measure.word.startsWith('项目投资')) return;
  found.measure = { word: '投资', words: [['投资']], indicators: [] };
}

/** 哪个, 八个: what stands before a kind. */
const isCounted = (token: Token | undefined): boolean =>
  token?.senses.some((s) => (s.is === 'ask' && s.ask === 'which') || (s.is === 'number' && /^[个项]$/.test(s.unit ?? ''))) ??
  false;

/** The kind that such a figure is asked of. */
export const splitKindOf = (marks: Marks): NodeKind | null =>
  marks.tokens.some((t, i) => t.text.startsWith('项目投资') && isCounted(marks.tokens[i - 1])) ? 'Project' : null;

/** 每个项目, 单位面积: what the figure is divided by, where one figure is. */
export function findDivisor(marks: Marks): Measure | null {
  const per = marks.all('per');
  const [first] = per;
  if (!first) return null;
  marks.use(...per);
  return { word: first.token.text, words: first.sense.words, indicators: [] };
}

/** A unit is taken as part of 多少平方公里 or of a difference. */
function follows(unit: Marked<'unit'>, marks: Marks): boolean {
  // 没有千亿园区: a level.
  if (unit.token.senses.some((s) => s.is === 'level')) return false;
  // 有哪些千亿元产业: an amount says which.
  const ofKind = marks.tokens[unit.at + 1]?.senses.some((s) => s.is === 'kind') ?? false;
  if (ofKind && unit.token.senses.some((s) => s.is === 'number')) return false;
  const before = marks.tokens[unit.at - 1];
  return before?.senses.some((s) => s.is === 'ask' || s.is === 'op' || s.is === 'degree' || s.is === 'unit') ?? false;
}

/** 多少万辆车: the noun behind the unit is a word of the figure's name. */
function countedNoun(unit: Marked<'unit'>, found: { at: number; measure: Measure }[], marks: Marks): void {
  const next = marks.tokens[unit.at + 1];
  const [first] = found;
  if (!next || !first || !follows(unit, marks) || first.measure.words.length === 0) return;
  if (next.senses.some((s) => s.is !== 'absent') || next.text.length > 2) return;
  const named = marks.catalogue.byKind.get('Indicator')?.some((e) => e.forms.some((form) => form.includes(next.text)));
  if (!named) return;
  marks.use({ at: unit.at + 1 });
  first.measure = { ...first.measure, word: `${next.text}${first.measure.word}`, words: [[next.text], ...first.measure.words] };
}

function merge(measures: Measure[]): Measure[] {
  return measures.filter((m, i) => measures.findIndex((o) => o.word === m.word) === i);
}
