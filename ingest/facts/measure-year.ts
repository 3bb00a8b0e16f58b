/**
 * Which year a figure holds for, and whether it is where things stand or where they shall be. The nearest year before
 * the figure wins: its clause, its sentence, an earlier sentence of the passage, the lead paragraph or the title of
 * the sections around it; a section of aims, or a sentence that sets out to do something, falls back to the end of the
 * plan's period.
 */
import type { Nature } from '../../graph/model.js';
import { aheadWords, assessingWords, backWords, keptVerbs } from '../lexicon/indicator-words.js';
import { fiveYearPlans } from '../lexicon/periods.js';
import { lastYear, type YearMention, years } from '../mentions/years.js';
import type { Outline, Section } from '../stages.js';
import { clauseAt, type Sentence, sentenceAt, sentencesOf } from './clauses.js';
import { ofProject } from './measure-names.js';
import type { PlanFrame } from './measure-types.js';

const back = new RegExp(backWords.join('|'), 'u');
const ahead = new RegExp(`(?:${aheadWords.join('|')})(?!区)`, 'u');
const aims = /目标|指标|任务|愿景/u;
/** A review of aims is still a review: “十二五”主要目标完成情况. */
const fulfilled = /完成|实现|回顾|评估/u;
const isAim = (title: string): boolean => aims.test(title) && !fulfilled.test(title);
const assesses = new RegExp(assessingWords.join('|'), 'u');
/** A level to be come to or kept: 覆盖率达到…, 稳定在…, 不低于…. */
const reaches =
  /(?:达到?|[高升增加大长展降低少减控整化善]到|[高升增加大展降低少减]至|[制持定]在|不(?:低|高|少|超|大|小|突)[于过破]|突破|超过|力争|确保|下降|降低|减少|增长|提高)[^，]{0,6}$/u;
const aimedAt = /达到|[高升加大]到|突破|超过|[制持定]在|力争/u;
/** How large or dear a thing is, whatever the year. */
const timeless = /^(?:总?规划(?:总|控制|用地|占地)*面积|(?:总|规划)?(?:占地|建筑)(?:总)?面积|注册资[本金]|(?:全长|线路长度))$/u;
/** Added up over the plan's years. */
const overYears = /五年|累计|规划期内/u;
/** Things that add up over a period rather than stand at its end. */
const cumulative = new RegExp(
  `投资|新(?:增|认定|建|设|发展|培育)|累计|项目|引进|竣工|完成额|年均|五年|每年|^(?:${keptVerbs.join('|')})`,
  'u',
);

/** Before a year that opens its sentence. */
const opens = /^[\s“到至在截止自从力争]*$/u;
/** Words of how things stand today. */
const statesNow = /目前|现有|现已|已(?:有|建成|入驻|形成|达|超|突破|累计|完成|实现)|仅[占有为达]|只[占有]|仍[高为占]/u;
/** 由2015年的…提高到…: where it began, not when the sentence holds. */
const startsFrom = (text: string, y: YearMention): boolean =>
  /[由从]/u.test(text.charAt(y.start - 1)) && /^的?[^，。；]{1,24}?(?:到|至|为)/u.test(text.slice(y.end, y.end + 30));

export interface YearScope {
  /** The year for a figure at `at` of a passage, given its indicator's name. */
  yearAt(passage: number, at: number, name: string): string | null;
  natureAt(passage: number, year: string | null): Nature | null;
}

export function buildYearScope(outline: Outline, frame: PlanFrame): YearScope {
  const inPassage = new Map<number, YearMention[]>();
  const yearsIn = (passage: number): YearMention[] => {
    let list = inPassage.get(passage);
    if (!list) {
      const text = outline.passages[passage]?.body.text ?? '';
      list = years(text).filter((y) => !y.base && !startsFrom(text, y));
      inPassage.set(passage, list);
    }
    return list;
  };
  /** The last year before an offset that opens its sentence; a sentence that compares years sets none. */
  const openingIn = (passage: number, before: number): YearMention | undefined => {
    const text = outline.passages[passage]?.body.text ?? '';
    const sentences = sentencesOf(text);
    return yearsIn(passage).findLast((y) => {
      const sentence = sentenceAt(sentences, y.start);
      if (y.end > before || !sentence || !opens.test(text.slice(sentence.start, y.start))) return false;
      const others = yearsIn(passage).filter((o) => o.start >= sentence.start && o.end <= sentence.end);
      return others.every((o) => lastYear(o.year) === lastYear(y.year));
    });
  };
  const leads = new Map<number, number>();
  for (const p of outline.passages) if (p.kind === 'paragraph' && !leads.has(p.section)) leads.set(p.section, p.index);
  const ofSection = outline.sections.map((s) => sectionYear(s, leads.get(s.index), openingIn));

  const inherited = (section: number, passage: number): string | null => {
    for (let s: number | null = section; s !== null; s = outline.sections[s]?.parent ?? null) {
      const own = ofSection[s];
      if (own && own.passage < passage) return own.year;
      if (frame.period && isAim(outline.sections[s]?.title ?? '')) return String(frame.period[1]);
    }
    return null;
  };

  /** The innermost section of a review that holds `section`, or null. */
  const reviewOf = (section: number): Section | null => {
    let found: Section | null = null;
    for (let s: number | null = section; s !== null; s = outline.sections[s]?.parent ?? null) {
      const title = outline.sections[s]?.title ?? '';
      // 发展目标 / 绿色转型成效明显: an aim.
      if (isAim(title)) return null;
      if (back.test(title)) found ??= outline.sections[s]!;
    }
    return found;
  };
  /** Does a heading say that the text weighs what is there: 面临形势, 存在问题? */
  const weighs = (section: number): boolean => {
    for (let s: number | null = section; s !== null; s = outline.sections[s]?.parent ?? null) {
      if (assesses.test(outline.sections[s]?.title ?? '')) return true;
    }
    return false;
  };
  const looksBack = (section: number): boolean => reviewOf(section) !== null;
  /** The years with which passages from a review on open. */
  const openings = new Map<Section, { passage: number; year: string }[]>();
  const openingsFrom = (review: Section) => {
    const known = openings.get(review);
    if (known) return known;
    const found = outline.passages.flatMap((p) => {
      if (p.kind === 'row' || (p.body.offsets[0] ?? -1) < review.start || yearsIn(p.index).length === 0) return [];
      const opening = openingIn(p.index, Number.POSITIVE_INFINITY);
      return opening ? [{ passage: p.index, year: lastYear(opening.year) }] : [];
    });
    openings.set(review, found);
    return found;
  };
  /** A review tells of one moment: the year with which its sentences so far open, where they agree. */
  const reviewYear = (section: number, passage: number): string | null => {
    const review = reviewOf(section);
    const seen = new Set<string>();
    for (const opening of review ? openingsFrom(review) : []) {
      if (opening.passage >= passage) break;
      seen.add(opening.year);
    }
    return seen.size === 1 ? [...seen][0]! : null;
  };

  /** What a figure's own words do not say, the text around it may: an earlier sentence, the headings, the aim of the clause. */
  const aroundYear = (passage: number, at: number, name: string, sentences: readonly Sentence[], text: string): string | null => {
    if (timeless.test(name)) return null;
    const section = outline.passages[passage]?.section ?? 0;
    const sentence = sentenceAt(sentences, at);
    const sets = sentence !== undefined && ahead.test(text.slice(sentence.start, at));
    const found = openingIn(passage, at)?.year ?? inherited(section, passage);
    // 2020年…。建设…: what a sentence sets out to do is not of the year past that an earlier one told of.
    const past = found !== null && frame.period !== null && Number(lastYear(found)) < frame.period[0];
    if (found && !(sets && past && !looksBack(section))) return found;
    if (looksBack(section)) return reviewYear(section, passage);
    // What a project costs in all is not of the plan's years.
    if (!frame.period || ofProject(name) || weighs(section)) return null;
    const clause = clauseAt(sentences, at);
    const words = clause ? text.slice(clause.start, at) : '';
    // …突破600万人次，旅游收入50亿元: an aim goes on in the clauses behind it.
    const goesOn = aimedAt.test(text.slice(sentence?.start ?? at, at));
    const aim =
      sets ||
      goesOn ||
      reaches.test(words) ||
      overYears.test(words) ||
      /^[\d.,]+[^，。；、\d]{0,8}以[上内]/u.test(text.slice(at, at + 20));
    return aim && !statesNow.test(text.slice(sentence?.start ?? at, at)) ? `${frame.period[0]}-${frame.period[1]}` : null;
  };

  return {
    yearAt(passage, at, name) {
      const text = outline.passages[passage]?.body.text ?? '';
      const sentences = sentencesOf(text);
      const here = sentenceAt(sentences, at)?.start ?? 0;
      const own = yearsIn(passage).findLast((y) => y.end <= at && y.start >= here && !closedBefore(text, y.end, at));
      // 2019年获批，规划面积12平方公里: the area is not of the year of another clause.
      const elsewhere = timeless.test(name) && own && own.start < (clauseAt(sentences, at)?.start ?? here);
      const year = (elsewhere ? undefined : own?.year) ?? aroundYear(passage, at, name, sentences, text);
      // 目前已有…: not of the year that the text before aims at.
      const future = year !== null && frame.period !== null && Number(lastYear(year)) >= frame.period[0];
      if (!own && future && statesNow.test(text.slice(here, at))) return null;
      const clause = clauseAt(sentences, at);
      const words = text.slice(clause?.start ?? at, at);
      const sum = /五年|规划期内/u.test(words) ? '五年' : overYears.test(words) ? '累计' : '';
      return settle(year, `${sum}${name}`, frame);
    },
    natureAt(passage, year) {
      if (year && frame.period) return Number(year.slice(-4)) < frame.period[0] ? '现状' : '目标';
      return looksBack(outline.passages[passage]?.section ?? 0) ? '现状' : null;
    },
  };
}

/** Does `from` stand in a bracket that ends before `at`? */
function closedBefore(text: string, from: number, at: number): boolean {
  const close = text.slice(from, at).search(/[)）]/u);
  return close >= 0 && !/[（(]/u.test(text.slice(from, from + close));
}

/**
 * A span stays one for what adds up over it, and is its last year for a level; a yearly rate belongs to the whole span:
 * the plan's own up to that year, or the five-year plan that ends with it.
 */
export function settle(year: string | null, name: string, frame: PlanFrame): string | null {
  if (year === null) return null;
  if (year.length > 4) return cumulative.test(name) ? year : lastYear(year);
  if (!/年均|五年|每年/u.test(name)) return year;
  const [first, last] = frame.period ?? [0, 0];
  if (Number(year) > first && Number(year) <= last) return `${first}-${year}`;
  const plan = Object.values(fiveYearPlans).find(([, end]) => String(end) === year);
  return plan ? `${plan[0]}-${plan[1]}` : year;
}

/**
 * The year that a section's title sets, or the last that opens a sentence of its own first paragraph (“十三五”时期，要…).
 * It holds for the passages behind `passage`.
 */
function sectionYear(
  section: Section,
  lead: number | undefined,
  openingIn: (passage: number, before: number) => YearMention | undefined,
): { year: string; passage: number } | null {
  const titled = years(section.title).filter((y) => !y.base)[0];
  if (titled) return { year: titled.year, passage: -1 };
  const opening = lead === undefined ? undefined : openingIn(lead, Number.POSITIVE_INFINITY);
  return lead !== undefined && opening ? { year: opening.year, passage: lead } : null;
}
