/** What two plans say differently: the value that `comparePlans` gives. Nothing here depends on a store. */
import type { Comparator, Evidence, Nature } from '../../graph/model.js';

export const comparedKinds = ['industry', 'park', 'project', 'target', 'policy'] as const;
/** `industry`: what a park or city develops. `target`: an indicator of the plan's area or of a thing in it. `policy`: a document cited. */
export type ComparedKind = (typeof comparedKinds)[number];

export const changeTypes = ['added', 'dropped', 'raised', 'lowered', 'changed'] as const;
/** `raised` and `lowered` are of amounts; what is no amount is `changed`. */
export type ChangeType = (typeof changeTypes)[number];

export const aspects = ['presence', 'role', 'level', 'area', 'city', 'status', 'investment', 'value', 'bound', 'nature'] as const;
/** What of the thing is different. `presence`: one plan has it, the other has not. `bound`: 不低于 became 不超过. */
export type Aspect = (typeof aspects)[number];

export interface ComparedPlan {
  id: string;
  title: string;
  /** 2016-2020, or null where the plan does not say. */
  period: string | null;
}

export interface Named {
  /** The same in both plans. */
  id: string;
  name: string;
}

export interface PlanEvidence extends Evidence {
  /** The id of the plan that says so. */
  plan: string;
}

/** What one plan says. Only figures have a value, unit, year, comparator and nature. */
export interface Statement {
  /** In the plan's words (重点发展, 国家级, 1500亿元以上 as 1500); null where it only names the thing. */
  text: string | null;
  value: number | null;
  unit: string | null;
  year: string | null;
  comparator: Comparator | null;
  nature: Nature | null;
  evidence: PlanEvidence[];
}

interface Pair {
  thing: Named;
  /** Whose it is: the park or city that develops an industry, whom a figure is about. Null for the plan's area, or the thing itself. */
  subject: Named | null;
}

/** One difference. `before` is null where it is added, `after` where it is dropped. */
export interface Change extends Pair {
  kind: ComparedKind;
  type: ChangeType;
  aspect: Aspect;
  before: Statement | null;
  after: Statement | null;
}

/** The same indicator, subject and year with values that cannot both hold; both are targets, or both are reported. */
export interface Disagreement extends Pair {
  year: string;
  before: Statement;
  after: Statement;
}

/** What the first plan aimed at for a year, and what the second reports of that year. */
export interface Outcome extends Pair {
  year: string;
  target: Statement;
  outcome: Statement;
  reached: boolean;
}

/** `unit`: no common quantity (亿元, %). `year`: one plan aims at it for years that the other has no target for. `several`: a plan gives several values. */
export const obstacles = ['unit', 'year', 'several'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What both plans speak of and what could not be set side by side. */
export interface NotCompared extends Pair {
  reason: Obstacle;
  before: Statement[];
  after: Statement[];
}

export interface PlanComparison {
  /** Before and after. */
  a: ComparedPlan;
  b: ComparedPlan;
  /** By kind; within a kind in the first plan's order, what is added last and in the second plan's order. */
  changes: Change[];
  /** How many things both plans have without a change. */
  unchanged: Record<ComparedKind, number>;
  conflicts: Disagreement[];
  outcomes: {
    /** How many targets the first plan sets for single years. */
    targets: number;
    /** Those whose value in the target year the second plan reports. */
    reported: Outcome[];
  };
  notCompared: NotCompared[];
}

/** Of the targets that the second plan reports on, how many are reached, from 0 to 1; null where it reports on none. */
export function shareReached({ outcomes: { reported } }: PlanComparison): number | null {
  return reported.length === 0 ? null : reported.filter((o) => o.reached).length / reported.length;
}
