/** What a form of questions is. */
import type { EntityKind } from '../../graph/model.js';
import type { AnswerStatus, Language } from './answer.js';

/** What a slot stands for; `other…` is a second thing of the kind, `chapter` the path of a section. */
export const slotKinds = {
  park: 'Park',
  otherPark: 'Park',
  city: 'City',
  otherCity: 'City',
  industry: 'Industry',
  otherIndustry: 'Industry',
  project: 'Project',
  enterprise: 'Enterprise',
  policy: 'Policy',
  indicator: 'Indicator',
  line: 'Infrastructure',
  chapter: 'Section',
  /** Words that the plan uses. */
  term: null,
  /** Words that the plan spells out: 双核, 三带. */
  group: null,
  /** The title of a section that refers to another. */
  pointing: 'Section',
  number: null,
  /** A figure that the plan gives in two ways. */
  disputed: 'Indicator',
} as const satisfies Record<string, EntityKind | 'Section' | null>;
export type Slot = keyof typeof slotKinds;

export interface Form {
  does: Record<Language, string>;
  zh: readonly string[];
  en: readonly string[];
  /** An earlier question that these lean on, in each language. */
  after?: Record<Language, string>;
  /** Where it is not ANSWERED. */
  status?: AnswerStatus;
  /** Of a graph that holds a plan of 十三五 and one of 十四五 for the same place. */
  several?: true;
}
