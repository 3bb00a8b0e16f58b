/** The plans that a question asks of: which they are, what is left of the question, or why it is not known which. */
import type { Language } from '../answer.js';
import type { PlanScope } from '../frame.js';
import { chineseReferences, type Known } from './chinese-references.js';
import { englishReferences } from './english-references.js';
import { inOrder, wordsOf } from './plan-words.js';
import type { NamedPart, PlanReference } from './reference.js';

export type PlanProblem =
  /** No plan is called so. */
  | { why: 'unknown'; word: string }
  /** Several are. `asked` is the question with one of them in the word's place. */
  | { why: 'ambiguous'; word: string; plans: string[]; asked: (title: string) => string }
  /** 两个规划, and there are three. */
  | { why: 'count'; word: string };

export interface Scoped {
  /** The question with 规划 (the plan) where it names plans; of 哪些规划提到北斗 what is asked of each. */
  rest: string;
  scope: PlanScope | null;
  problem: PlanProblem | null;
  /** Asks which plans: 哪些规划. */
  asksWhich: boolean;
  /** 该规划: those of the question before. */
  same: boolean;
  references: PlanReference[];
}

/** Where a plan's name stood. */
const mark = '\u0000';
const inPlan = new RegExp(`规划${mark}(?:之中|当中|内|中(?![期后国央小心间部]))`, 'g');
const inCommon = /^(?:里面|里|中|内)?(?:都|均|共同|同时|共有)(?!有?(?:哪|什么|几|多少|是))/;

/** `before`: the plans of the question before this one. */
export function scoped(question: string, known: Known, before: PlanScope | null, language: Language): Scoped {
  const { text, at } = withoutQuotes(question);
  const references = language === 'zh' ? chineseReferences(text, known) : englishReferences(text, known);
  const found: Scoped = { rest: question, scope: null, problem: null, asksWhich: false, same: false, references };
  if (references.length === 0) return language === 'zh' ? ofArea(found, text, known) : found;
  const raw = (r: PlanReference) => ({ start: at[r.start]!, end: at[r.end]! });
  const replaced = (by: (r: PlanReference) => string): string =>
    [...references].reverse().reduce((t, r) => t.slice(0, raw(r).start) + by(r) + t.slice(raw(r).end), question);
  const asPlan = language === 'zh' ? '规划' : 'the plan';
  // 规划中 is a state of works; 规划里 is not.
  const rest = together(
    replaced(() => asPlan + mark)
      .replace(inPlan, '规划里')
      .replaceAll(mark, ''),
  );
  if (references.some((r) => r.is === 'which')) return { ...found, rest, asksWhich: true };
  const ids: string[] = [];
  for (const reference of references) {
    if (reference.is === 'same') {
      ids.push(...(before?.ids ?? []));
      continue;
    }
    if (reference.is === 'all') {
      const all = allOf(reference, known, before);
      if (!all) return { ...found, rest, problem: { why: 'count', word: reference.word } };
      ids.push(...all);
      continue;
    }
    for (const part of reference.parts) {
      const plans = narrowed(part, references, known);
      if (plans.length === 0) return { ...found, rest, problem: unknown(part, reference) };
      if (plans.length > 1) {
        const asked = (title: string) => replaced((r) => (r === reference ? `《${title}》` : r.word));
        return { ...found, rest, problem: { why: 'ambiguous', word: reference.word, plans, asked } };
      }
      ids.push(...plans);
    }
  }
  const same = references.every((r) => r.is === 'same');
  if (ids.length === 0 || same) return { ...found, rest: same && ids.length === 0 ? question : rest, same };
  const last = references.at(-1)!;
  const common = new Set(ids).size > 1 && (language === 'zh' ? inCommon.test(text.slice(last.end)) : /^both\b/i.test(last.word));
  const ordered = inOrder(known.plans).flatMap((plan) => (ids.includes(plan.id) ? [plan.id] : []));
  const word = references.map((r) => r.word).join(language === 'zh' ? '、' : ', ');
  const scope: PlanScope = { ids: ordered, word, how: common ? 'all' : 'each' };
  return {
    ...found,
    rest: common && language === 'zh' ? rest.replace(/规划((?:里面|里|中|内)?)(?:都|均|共同|同时|共有)/, '规划$1') : rest,
    scope,
  };
}

/** 临江市有哪些园区, where 临江市 is what a plan is for and no city that plans name: those plans. */
function ofArea(found: Scoped, text: string, { plans, cities }: Known): Scoped {
  const areas = plans.flatMap((plan) => wordsOf(plan).places).filter((place) => text.includes(place) && !cities.has(place));
  const word = areas.sort((a, b) => b.length - a.length)[0];
  if (word === undefined) return found;
  const ids = inOrder(plans).flatMap((plan) => (wordsOf(plan).places.includes(word) ? [plan.id] : []));
  return ids.length === plans.length ? found : { ...found, scope: { ids, word, how: 'each' } };
}

/** All, or as many as are said; null where it is not clear which. */
function allOf({ count }: PlanReference, { plans }: Known, before: PlanScope | null): string[] | null {
  const all = plans.map((plan) => plan.id);
  if (count === null || count === all.length) return all;
  return before?.ids.length === count ? before.ids : null;
}

export const unknown = (part: NamedPart, { parts, word }: PlanReference): PlanProblem => ({
  why: 'unknown',
  word: parts.length === 1 ? word : part.word,
});

/** 临江市十三五和十四五规划: both of the place that the first one names. */
export function narrowed({ plans }: NamedPart, references: readonly PlanReference[], known: Known): string[] {
  if (plans.length < 2) return plans;
  const placesOf = (id: string) => known.plans.flatMap((plan) => (plan.id === id ? wordsOf(plan).places : []));
  const parts = references.flatMap((r) => r.parts);
  const places = parts.flatMap((p) => (p.plans.length === 1 ? placesOf(p.plans[0]!) : []));
  const here = plans.filter((id) => placesOf(id).some((place) => places.includes(place)));
  return here.length === 1 ? here : plans;
}

/** 规划和规划 is 规划. */
const together = (text: string): string =>
  text.replace(/规划(?:(?:以及|[和与及跟同、])规划)+/g, '规划').replace(/the plan(?:(?:,? and|,) the plan)+/gi, 'the plan');

/** Without quotation marks; `at` has the place in `question` of each character, and of the end. */
export function withoutQuotes(question: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < question.length; i++) {
    if (/[“”"「」『』＂]/.test(question[i]!)) continue;
    text += question[i];
    at.push(i);
  }
  at.push(question.length);
  return { text, at };
}
