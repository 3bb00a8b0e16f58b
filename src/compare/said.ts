/** What one plan says of the things that are compared, by the keys under which two plans meet. */
import type { NodeRow, Scalar } from '../../graph/query.js';
import type { ComparedPlan, Named, PlanEvidence, Statement } from './comparison.js';

/** Something that a plan says, and where its order puts it. */
export interface Said {
  thing: Named;
  subject: Named | null;
  statement: Statement;
  /** Offset in the plan's text. */
  at: number;
}

export interface SaidThing {
  thing: Named;
  /** The clauses that speak of it. */
  evidence: PlanEvidence[];
  at: number;
}

export interface SaidPark extends SaidThing {
  levels: Statement | null;
  /** Square kilometres. */
  area: Statement | null;
  cities: { ids: string[]; statement: Statement } | null;
}

export interface SaidProject extends SaidThing {
  status: Statement | null;
  /** 亿元. */
  investment: Statement | null;
}

/** `key` is the indicator and the subject; both plans' whole areas are one subject. */
export interface SaidFigure extends Said {
  key: string;
}

export interface PlanSaid {
  plan: ComparedPlan;
  industries: Map<string, Said>;
  parks: Map<string, SaidPark>;
  projects: Map<string, SaidProject>;
  figures: SaidFigure[];
  policies: Map<string, Said>;
  /** City → what it is part of, all the way up. */
  within: Map<string, Set<string>>;
}

/** The key of a plan's whole area, which is another thing in every plan and compared all the same. */
export const wholeArea = '';

export const named = ({ id, props }: NodeRow): Named => ({ id, name: String(props.name) });
export const listed = (value: Scalar | Scalar[] | undefined): Scalar[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** A statement in words alone. */
export const inWords = (text: string | null, evidence: PlanEvidence[]): Statement => ({
  text,
  value: null,
  unit: null,
  year: null,
  comparator: null,
  nature: null,
  evidence,
});

export interface Aligned<T> {
  before: T | null;
  after: T | null;
}

/** Side by side: the first plan's in its order, then what only the second has, in its order. */
export function aligned<T extends { at: number }>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): Aligned<T>[] {
  const ordered = (map: ReadonlyMap<string, T>) => [...map].sort(([, x], [, y]) => x.at - y.at);
  return [
    ...ordered(a).map(([key, before]) => ({ before, after: b.get(key) ?? null })),
    ...ordered(b)
      .filter(([key]) => !a.has(key))
      .map(([, after]) => ({ before: null, after })),
  ];
}
