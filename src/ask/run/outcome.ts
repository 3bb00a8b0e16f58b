/** What running a frame gives: the items, or why there are none. */
import type { AnswerItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import type { Session } from './session.js';

/** `reason` says why there is nothing: which filter nothing meets, which years the plan does give. */
export interface Outcome {
  items: AnswerItem[];
  reason: Reason | null;
  /** Not by a relationship but by standing in one clause. */
  byText: boolean;
  /** Said beside the answer: which part of a city the clauses name. */
  remarks?: string[];
  /** Where several plans are asked: what each of those that answer says, earlier periods first. */
  parts?: PlanPart[];
}

export interface PlanPart {
  /** Its id. */
  plan: string;
  outcome: Outcome;
}

export type Reason =
  | { why: 'nothing'; filter: FrameFilter | null }
  | { why: 'no-figure'; measure: string; years: string[] }
  | { why: 'not-comparable' }
  /** Some plans say it, and not all that were asked; `parts` has what they say. */
  | { why: 'not-in-all' }
  /** Two plans do not differ in it. */
  | { why: 'no-change' }
  /** No two clauses are known that say it differently, or alike. */
  | { why: 'no-conflict' }
  /** The question speaks of so many, the graph has another number. */
  | { why: 'miscounted'; found: number; expected: number };

export const found = (items: AnswerItem[], byText = false): Outcome => ({ items, reason: null, byText });
export const nothing = (filter: FrameFilter | null = null): Outcome => ({
  items: [],
  reason: { why: 'nothing', filter },
  byText: false,
});
export const orNothing = (items: AnswerItem[] | null): Outcome => (items && items.length > 0 ? found(items) : nothing());

export function noFigure(missing: { measure: { word: string }; years: string[] }[]): Outcome {
  const first = missing[0];
  return {
    items: [],
    reason: { why: 'no-figure', measure: first?.measure.word ?? '', years: first?.years ?? [] },
    byText: false,
  };
}

/** Fewer may be what the plan names of them; more, or a looser reading with another number, is another set. */
export function miscounted(frame: Frame, found: number, byText: boolean): boolean {
  if (frame.expected === undefined || frame.rank) return false;
  return byText ? found !== frame.expected : found > frame.expected;
}

/** Said beside an answer of which the plan has two. */
export const inTwoWays = (session: Session): string =>
  session.language === 'zh' ? '规划前后说法不一' : 'the plan says it in two ways';
