/** What is so in the place that a generated plan is about; chapters tell of it. */
import type { Citation, Role, StatusName } from '../../../graph/model.js';
import type { IndicatorKind } from '../data/indicators.js';
import type { Place } from './places.js';

export interface Period {
  /** 十四五 */
  name: string;
  from: number;
  to: number;
}

export interface Commitment {
  industry: string;
  role: Role;
}

export interface Park {
  name: string;
  /** What is behind the name's stem in 省级高新技术产业开发区. */
  kind: string;
  alias: string | null;
  county: string;
  level: string;
  km2: number;
  commitments: Commitment[];
  /** An industry that the park's name carries. */
  named: string | null;
  /** 亿元 of output in the last year of the plan. */
  output: number;
}

export interface Project {
  name: string;
  status: StatusName;
  county: string;
  /** 亿元 */
  investment: number;
  builder: string | null;
}

export interface Goal {
  kind: IndicatorKind;
  /** Year before the plan's first, last year. */
  baseline: number;
  target: number;
}

export interface CountyFacts {
  name: string;
  commitments: Commitment[];
  goal: Goal;
}

export interface Document {
  name: string;
  relation: Citation;
}

export interface World {
  place: Place;
  topic: string;
  period: Period;
  counties: CountyFacts[];
  parks: Park[];
  projects: Project[];
  goals: Goal[];
  documents: Document[];
}
