/** What `ask` gives back; the names are those of the GraphQL type `Answer`. */
import type { Mode } from '../../graph/model.js';
import type { Change } from '../compare/comparison.js';
import type { FrameView } from './frame.js';

export type AnswerStatus = 'ANSWERED' | 'NOT_IN_PLAN' | 'NOT_UNDERSTOOD' | 'AMBIGUOUS';
export type Language = 'zh' | 'en';

/**
 * The clause that carries an item: `section` is a path, `start`/`end` index the plan's text (UTF-16, end exclusive). `page`
 * where the file has pages; `correction` is the id of the correction that moved the clause to what it now speaks of.
 */
export interface AnswerEvidence {
  plan: string;
  section: string;
  quote: string;
  start: number;
  end: number;
  mode: Mode;
  page?: number;
  correction?: string;
}

/** One member of the answer: a thing, a figure (`name` says whose), a yes or no, a section (`section` is its path), a change between two plans. */
export interface AnswerItem {
  kind: 'ENTITY' | 'VALUE' | 'BOOLEAN' | 'SECTION' | 'CHANGE';
  /** The node, where the item is one. */
  id: string | null;
  name: string | null;
  aliases: string[];
  value: number | null;
  unit: string | null;
  boolean: boolean | null;
  section: string | null;
  /** Of a figure that the plan states: whose and which it is, for tables. */
  figure: AnswerFigure | null;
  /** Ids of the plans that it comes from, earlier periods first. */
  plans: string[];
  /** Of a change: of what kind of thing, and what happened to it. */
  change: AnswerChange | null;
  evidence: AnswerEvidence[];
}

/** The words of src/compare: a `park` is `added`. */
export type AnswerChange = Pick<Change, 'kind' | 'type'>;

/** `about` is null for the plan as a whole; `said` is the figure as written, with 以上 or 约: 500亿元以上. */
export interface AnswerFigure {
  about: string | null;
  measure: string;
  year: string | null;
  said: string;
}

/** A statement that ran, with its parameters as JSON. */
export interface RanStatement {
  text: string;
  params: string;
}

/** `items` is the whole answer, never cut short; a question that the plan does not answer has none. */
export interface Answer {
  status: AnswerStatus;
  text: string;
  items: AnswerItem[];
  evidence: AnswerEvidence[];
  /** What the question was taken for; null where it was not understood. */
  frame: FrameView | null;
  cypher: RanStatement[];
  /** The same list as a GraphQL query, where the schema can say it. */
  graphql: string | null;
  /** Words that were looked for in the plan's text. */
  searched: string[];
  /** Questions that have an answer: what to ask next or instead, or the readings of an ambiguous one. */
  suggestions: string[];
  language: Language;
  /** The plans that were asked, earlier periods first. */
  plans: AskedPlan[];
}

/** `name` is short and tells the plan from the others asked: 十四五规划, 14th five-year plan. */
export interface AskedPlan {
  id: string;
  name: string;
}

const blank = {
  id: null,
  name: null,
  aliases: [],
  value: null,
  unit: null,
  boolean: null,
  section: null,
  figure: null,
  plans: [],
  change: null,
};

export const entityItem = (id: string, name: string, aliases: string[], evidence: AnswerEvidence[]): AnswerItem => ({
  ...blank,
  kind: 'ENTITY',
  id,
  name,
  aliases,
  evidence,
});

export const valueItem = (name: string, value: number | null, unit: string | null, evidence: AnswerEvidence[]): AnswerItem => ({
  ...blank,
  kind: 'VALUE',
  name,
  value,
  unit,
  evidence,
});

export const booleanItem = (name: string, boolean: boolean, evidence: AnswerEvidence[]): AnswerItem => ({
  ...blank,
  kind: 'BOOLEAN',
  name,
  boolean,
  evidence,
});

export const sectionItem = (id: string, path: string, title: string, evidence: AnswerEvidence[]): AnswerItem => ({
  ...blank,
  kind: 'SECTION',
  id,
  name: title || path,
  section: path,
  evidence,
});

/** `name` is the change in one line, `id` the thing that it is of. */
export const changeItem = (
  id: string,
  name: string,
  plans: string[],
  change: AnswerChange | null,
  evidence: AnswerEvidence[],
): AnswerItem => ({ ...blank, kind: 'CHANGE', id, name, plans, change, evidence });
