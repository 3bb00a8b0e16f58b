/** What the measurement rules hand each other before ids are given. */
import type { Comparator, Evidence, Nature } from '../../graph/model.js';

/** Where an indicator is named; offsets index the passage's text. */
export interface NamedAt {
  passage: number;
  start: number;
  end: number;
}

/** A figure read; `about` holds indices into `Mentions.entities`, none for the plan's own area. */
export interface FigureDraft {
  /** The indicator's name without subject, year and verb. */
  name: string;
  /** Where the name stands, null where it is put together from several places. */
  named: NamedAt | null;
  about: number[];
  valueText: string;
  value: number | null;
  unit: string | null;
  year: string | null;
  comparator: Comparator;
  nature: Nature | null;
  evidence: Evidence;
  /** Where the number stands, in the passage's text. */
  at: NamedAt;
  /** Table cells: the column group that joins rows of one heading (总量指标). */
  group: string | null;
}

/** What the rules need to know of the plan as a whole. */
export interface PlanFrame {
  /** First and last year of the plan's period, null where it has none. */
  period: readonly [number, number] | null;
}

export function frameOf(period: string | null): PlanFrame {
  const m = /^(\d{4})-(\d{4})$/.exec(period ?? '');
  return { period: m ? [Number(m[1]), Number(m[2])] : null };
}
