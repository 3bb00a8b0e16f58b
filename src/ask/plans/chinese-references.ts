/** The plans that a Chinese question names: 《…规划》, 临江的规划, 十三五和十四五规划, 两个规划, 哪些规划. */
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import { normaliseName } from '../normalise.js';
import { calls, isTelling, type Telling, wouldCall } from './called.js';
import type { CalledPlan } from './plan-words.js';
import { periodSaid, wordsOf } from './plan-words.js';
import type { NamedPart, PlanReference } from './reference.js';

const longest = 40;
/** What plans are called besides 规划, where one of the graph ends so. */
const otherHeads = ['行动计划', '行动方案', '实施方案', '工作方案', '实施意见', '计划', '方案', '意见'];
/** A plan that is cited is a document: 引用了十三五规划吗. At the front it is where to look: 根据十四五规划，…. */
const citing =
  /(?:引用|依据|根据|按照|遵循|遵照|落实|贯彻|衔接|对接|参照|参考|援引|承接|执行|实施|提到|提及|写到|符合|编制)了?(?:的是)?$/;
const lead = /^[\s,，]*(?:请问|那么|那)?[\s,，]*(?:根据|按照|依据|按|依|据|在)$/;
/** 规划 is a verb or part of another word: 十三五规划期间, 临江规划面积. */
const notPlan = /^(?:期|时期|建设|面积|用地|范围|图|局|院|署|处|区域|布局|线路|新建|续建|总投资|投资|实施|拟)/;
/** A place alone before 规划 is its subject (临江规划的园区), unless the word stands for the text. */
const asText =
  /^(?:里|中|内|当中|之中|引用|提到|提及|提出|依据|写|讲|都|[,，、。?？和与跟及]|$|有哪|有多少|有没有|有什么|有何|哪|是)/;
const inside = /^(?:里面|里头|里边|里|当中|中(?![期后国央小心间部]))/;

export interface Known {
  plans: readonly CalledPlan[];
  /** Names of places, of plans or not. */
  places: ReadonlySet<string>;
  /** Names of the cities that the plans speak of. */
  cities: ReadonlySet<string>;
}

/** In the order of the text; quotation marks are gone from `text`, 《》 are not. */
export function chineseReferences(text: string, known: Known): PlanReference[] {
  const found: PlanReference[] = [];
  const free = (start: number, end: number) => found.every((r) => end <= r.start || start >= r.end);
  const put = (reference: PlanReference | null) => {
    if (reference && free(reference.start, reference.end)) found.push(reference);
  };
  for (const m of text.matchAll(/《([^《》]{2,60})》/g)) put(titled(text, m[1]!, m.index, known));
  for (const m of text.matchAll(quantified)) put(quantifiedAt(text, m));
  for (const m of text.matchAll(which)) put(whichAt(text, m));
  for (const m of text.matchAll(/(?:该|这个|这份|这部|此|本|上述)规划(?!期|面积|范围|建设)/g))
    put(plain(text, m.index, m[0], 'same'));
  const quoted = [...text.matchAll(/《[^《》]*》/g)].map((m) => [m.index, m.index + m[0].length] as const);
  const isQuoted = (at: number) => quoted.some(([from, to]) => from <= at && at < to);
  let from = 0;
  for (const m of text.matchAll(headsOf(known.plans))) {
    if (!isQuoted(m.index)) put(headedAt(text, from, m.index, m[0], known));
    from = m.index + m[0].length;
  }
  for (const m of text.matchAll(periods)) put(insidePeriod(text, m.index, m[0], known));
  return found.sort((a, b) => a.start - b.start);
}

const plain = (
  text: string,
  start: number,
  word: string,
  is: PlanReference['is'],
  count: number | null = null,
): PlanReference => ({
  start,
  end: start + word.length,
  word: text.slice(start, start + word.length),
  is,
  parts: [],
  count,
});

const quantified =
  /(?:(?:这|那)?([两二三四五六七八九十]|\d{1,3})[个份部]|(?:各|每|所有的?|全部的?|各个|每个)[个份部]?|两)规划(?!期|面积|建设|布局|范围|项目|指标|园区|工程|产业|用地|区|图|年|线路)(?:文本)?/g;

function quantifiedAt(text: string, m: RegExpExecArray): PlanReference {
  return plain(text, m.index, m[0], 'all', m[0].startsWith('两') ? 2 : m[1] === undefined ? null : parseNumeral(m[1]));
}

const which = /(?:哪些|哪几个|哪几份|哪个|哪一个|哪份|哪部|什么|几个|多少个)规划(?:文本)?/g;
const whichGoesOn =
  /^(?:里|中|都|也|还|均|有|没|不|未|[,，。?？]|$|提|写|讲|涉及|引用|包含|包括|列|把|对|的.*[最更]|发展|布局|支持|规定|明确|出现|谈|说)/;

function whichAt(text: string, m: RegExpExecArray): PlanReference | null {
  const [before, after] = [text.slice(0, m.index), text.slice(m.index + m[0].length)];
  return citing.test(before) || !whichGoesOn.test(after) ? null : plain(text, m.index, m[0], 'which');
}

function headsOf(plans: readonly CalledPlan[]): RegExp {
  const others = otherHeads.filter((head) =>
    plans.some((plan) =>
      wordsOf(plan)
        .title.replace(/\(.*\)$/, '')
        .endsWith(head),
    ),
  );
  return new RegExp(['规划纲要', '规划', '纲要', ...others].join('|'), 'g');
}

/** 《临江市工业“十四五”规划》: a plan of the graph; one that is not in it only where the question looks inside: 《…规划》中. */
function titled(text: string, title: string, start: number, known: Known): PlanReference | null {
  const end = start + title.length + 2;
  const before = text.slice(0, start);
  if (citing.test(before) && !lead.test(before)) return null;
  const plain = normaliseName(title);
  const same = known.plans.filter((plan) =>
    [plain, plain.replace(/\(.*\)$/, '')].includes(wordsOf(plan).title.replace(/\(.*\)$/, '')),
  );
  const head = headsOf(known.plans).exec(plain.slice(-4))
    ? plain.replace(/(?:规划纲要|规划|纲要|.{2}方案|.{2}计划|.{2}意见)$/, '')
    : null;
  const named = same.length > 0 ? same : head === null ? [] : known.plans.filter((plan) => isCalled(head, plan));
  const scopes = inside.test(text.slice(end)) || lead.test(before);
  if (named.length === 0 && !(head !== null && scopes)) return null;
  const word = text.slice(start, end);
  return { start, end, word, is: 'named', parts: [{ word, plans: named.map((p) => p.id) }], count: null };
}

const isCalled = (text: string, plan: CalledPlan): boolean => {
  const telling = calls(text, plan);
  return telling !== null && isTelling(telling);
};

/** The longest words before 规划 that name plans, from behind the last one. */
function headedAt(text: string, from: number, at: number, head: string, known: Known): PlanReference | null {
  const end = at + head.length;
  const after = text.slice(end);
  if (notPlan.test(after)) return null;
  for (let start = Math.max(from, at - longest); start < at; start++) {
    if (/[\s,，。?？的]/.test(text[start]!)) continue;
    const found = partsOf(normaliseName(text.slice(start, at)), known);
    if (!found) continue;
    const { parts, telling } = found;
    if (
      telling.title > 0 &&
      !telling.period &&
      !telling.place &&
      !telling.issuer &&
      parts[0]!.plans.length === known.plans.length
    )
      return null;
    const placeOnly = telling.place && !telling.period && telling.title < 4;
    if (placeOnly && !/的$/.test(text.slice(start, at)) && !asText.test(after)) return null;
    const before = text.slice(0, start);
    if (citing.test(before) && !lead.test(before)) return null;
    return { start, end, word: text.slice(start, end), is: 'named', parts, count: null };
  }
  return null;
}

/** One name, or several side by side; each telling. Null where the words are no names of plans. */
function partsOf(text: string, known: Known): { parts: NamedPart[]; telling: Telling } | null {
  const whole = part(text, known);
  if (whole) return { parts: [whole.part], telling: whole.telling };
  for (const m of text.matchAll(/以及|[和与及跟同、]/g)) {
    const first = part(text.slice(0, m.index), known);
    const rest = first && partsOf(text.slice(m.index + m[0].length), known);
    if (first && rest) return { parts: [first.part, ...rest.parts], telling: both(first.telling, rest.telling) };
  }
  return null;
}

const both = (a: Telling, b: Telling): Telling => ({
  period: a.period || b.period,
  place: a.place || b.place,
  issuer: a.issuer || b.issuer,
  title: Math.max(a.title, b.title),
});

function part(text: string, known: Known): { part: NamedPart; telling: Telling } | null {
  const word = text.replace(/的$/, '');
  if (word === '') return null;
  const called = known.plans.flatMap((plan) => {
    const telling = calls(text, plan);
    return telling && isTelling(telling) ? [{ id: plan.id, telling }] : [];
  });
  if (called.length > 0) return { part: { word, plans: called.map((c) => c.id) }, telling: called[0]!.telling };
  const telling = wouldCall(text, known.places);
  return telling && isTelling(telling) ? { part: { word, plans: [] }, telling } : null;
}

const periods = /(?:十[一二三四五六]?|[八九])五(?!年)|20\d\d年?[-—–~～至到]+20\d\d年?/g;

/** 十四五里哪些园区…: a period that is the plan's. */
function insidePeriod(text: string, start: number, word: string, known: Known): PlanReference | null {
  const part = inside.test(text.slice(start + word.length)) ? periodPart(word, known) : null;
  return part && part.plans.length > 0
    ? { start, end: start + word.length, word, is: 'named', parts: [part], count: null }
    : null;
}

function periodPart(word: string, { plans }: Known): NamedPart | null {
  const said = periodSaid(normaliseName(word));
  return said ? { word, plans: plans.filter((plan) => plan.period === said).map((plan) => plan.id) } : null;
}

/** Periods that no reference has, which stand for plans only where plans are set against each other, or where nothing else is said. */
export function barePeriods(text: string, taken: readonly PlanReference[], known: Known): PlanReference[] {
  return [...text.matchAll(periods)].flatMap((m) => {
    const [start, end] = [m.index, m.index + m[0].length];
    const part = taken.every((r) => end <= r.start || start >= r.end) ? periodPart(m[0], known) : null;
    return part ? [{ start, end, word: m[0], is: 'named' as const, parts: [part], count: null }] : [];
  });
}
