/** What a generated plan states, one record a fact: what a perfect reader finds in it. */
import type { Citation, Comparator, Nature, Role, StatusName } from '../../graph/model.js';

export type Statement =
  | { kind: 'park'; name: string }
  /** `name` is another name of the park called `of`. */
  | { kind: 'alias'; of: string; name: string }
  | { kind: 'located'; what: 'Park' | 'Project'; name: string; place: string }
  | { kind: 'level'; park: string; level: string }
  | { kind: 'area'; park: string; km2: number }
  /** `place` is a park, a county or the city. */
  | { kind: 'develops'; place: string; industry: string; role: Role }
  | { kind: 'project'; name: string }
  | { kind: 'status'; project: string; status: StatusName }
  /** 亿元 */
  | { kind: 'investment'; project: string; amount: number }
  | { kind: 'builder'; project: string; company: string }
  | { kind: 'cites'; policy: string; relation: Citation }
  | FigureStatement
  /** Two values given for one thing. */
  | { kind: 'conflict'; about: string; values: [number | string, number | string] };

/** `about` is null where the figure is about the whole place. */
export interface FigureStatement {
  kind: 'figure';
  indicator: string;
  about: string | null;
  value: number;
  unit: string;
  year: string;
  comparator: Comparator;
  nature: Nature;
}

/** A statement and the name of the form of words that it was put in. */
export type Said = Statement & { form: string };

export interface Truth {
  title: string;
  issuer: string;
  /** 2021-2025 */
  period: string;
  said: Said[];
}
