/**
 * The ontology on one page: what kinds of node there are, how they are related,
 * and what one plan contributes to the graph. Imports nothing.
 */

/** Things a plan speaks of. Every node of these kinds also carries the label `Entity`. */
export const entityKinds = [
  'City',
  'Park',
  'Industry',
  'Project',
  'Policy',
  'Enterprise',
  'Organization',
  'Infrastructure',
  'Indicator',
  /** A place that is not an administrative division: a region, a country, a port, a river. */
  'Place',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Values of an attribute that need evidence of their own: 国家级, 开工建设. */
export const termKinds = ['Level', 'Status'] as const;
export type TermKind = (typeof termKinds)[number];

/** The plan's own tree, the names, and what is found by comparing statements. */
export const structureKinds = ['Plan', 'Section', 'Passage', 'Name', 'Measurement', 'Conflict'] as const;
export type StructureKind = (typeof structureKinds)[number];

export type NodeKind = EntityKind | TermKind | StructureKind;
export const nodeKinds: readonly NodeKind[] = [...entityKinds, ...termKinds, ...structureKinds];

/** Where each relationship may start and end. `Entity` stands for every entity kind. */
export const relationships = {
  PART_OF: [
    ['Section', 'Section'],
    ['Section', 'Plan'],
    ['Passage', 'Section'],
    ['Industry', 'Industry'],
    ['City', 'City'],
  ],
  /** Every spelling of an entity, one edge a plan: the alias index and its audit trail. Properties: plan, rule, count. */
  NAMED: [['Entity', 'Name']],
  /** What one plan says of an entity that has no evidence of its own: name, areaKm2, investment, level of a city, kind of a policy. */
  DESCRIBED_IN: [['Entity', 'Plan']],
  MENTIONED_IN: [['Entity', 'Passage']],
  LOCATED_IN: [
    ['Park', 'City'],
    ['Project', 'City'],
    ['Infrastructure', 'City'],
    ['Project', 'Park'],
    ['Park', 'Park'],
  ],
  DEVELOPS: [
    ['Park', 'Industry'],
    ['City', 'Industry'],
  ],
  BELONGS_TO: [['Project', 'Industry']],
  BUILT_BY: [['Project', 'Enterprise']],
  BASED_IN: [
    ['Enterprise', 'City'],
    ['Enterprise', 'Park'],
  ],
  OPERATES_IN: [['Enterprise', 'Industry']],
  FROM: [
    ['Infrastructure', 'City'],
    ['Infrastructure', 'Place'],
  ],
  TO: [
    ['Infrastructure', 'City'],
    ['Infrastructure', 'Place'],
  ],
  CITES: [
    ['Section', 'Policy'],
    ['Section', 'Section'],
  ],
  HAS_LEVEL: [['Park', 'Level']],
  HAS_STATUS: [
    ['Project', 'Status'],
    ['Infrastructure', 'Status'],
  ],
  /** Measurement → its indicator, whom it is about, and the section it stands in. */
  OF: [['Measurement', 'Indicator']],
  ABOUT: [
    ['Measurement', 'Plan'],
    ['Measurement', 'Entity'],
    ['Conflict', 'Entity'],
    ['Conflict', 'Plan'],
  ],
  STATED_IN: [
    ['Measurement', 'Section'],
    ['Conflict', 'Section'],
  ],
} as const satisfies Record<string, readonly (readonly [NodeKind | 'Entity', NodeKind | 'Entity'])[]>;
export type RelationshipType = keyof typeof relationships;

/** How firmly a park or city is committed to an industry; the verb decides. */
export const roles = ['lead', 'support', 'emerging', 'traditional', 'mentioned'] as const;
export type Role = (typeof roles)[number];

/** The plan's own words, as the exports keep them. */
export const statuses = ['建成投产', '开工建设', '前期工作', '推进', '规划', '续建', '新开工'] as const;
export type StatusName = (typeof statuses)[number];
export const citations = ['依据', '贯彻', '落实', '提及'] as const;
export type Citation = (typeof citations)[number];
export const natures = ['预期性', '约束性', '目标', '现状'] as const;
export type Nature = (typeof natures)[number];
export const comparators = ['=', '>', '>=', '<', '<=', '~'] as const;
export type Comparator = (typeof comparators)[number];

/** Does the sentence say it, or does a heading or lead-in that sets its scope? */
export type Mode = 'stated' | 'inherited';

/**
 * The clause that carries a fact: `section` is a path (第四章/三/（一）/1), `quote` the clause as it stands
 * in the plan (white space aside), `start` and `end` its UTF-16 offsets in `Plan.text`, end exclusive.
 * `page` is the page that it begins on, 1 for the first, where the file has pages (PDF).
 * `correction` is the id of the correction by a person that made the clause speak of what it now speaks of.
 */
export interface Evidence {
  section: string;
  quote: string;
  start: number;
  end: number;
  mode: Mode;
  page?: number;
  correction?: string;
}

/** `pages` as in PlanRecord; undefined where the plan has none. */
export function pageAt(pages: readonly number[] | undefined, offset: number): number | undefined {
  const page = pages?.findLastIndex((start) => start <= offset);
  return page === undefined || page < 0 ? undefined : page + 1;
}

/** What one plan contributes: the whole output of the reader and the whole input of `GraphStore.replacePlan`. */
export interface PlanFacts {
  plan: PlanRecord;
  sections: SectionRecord[];
  passages: PassageRecord[];
  entities: EntityRecord[];
  relations: RelationRecord[];
  measurements: MeasurementRecord[];
  conflicts: ConflictRecord[];
}

/**
 * `id` is made of the normalised title, the issuer and the period; `hash` of the bytes; `reader` names the version that
 * read them, and behind a + the corrections that were made to what it read.
 */
export interface PlanRecord {
  id: string;
  title: string;
  issuer: string | null;
  /** 2016-2020, or null where the plan does not say. */
  period: string | null;
  published: string | null;
  source: string;
  format: 'md' | 'txt' | 'html' | 'docx' | 'pdf';
  text: string;
  /** Where each page begins in `text`, the first at 0; absent where the file has no pages. */
  pages?: number[];
  hash: string;
  reader: string;
  /** What a file with a layout says of its text beside it, as JSON (`ingest` writes and reads it): with the text, enough to read it again. */
  layout?: string;
  /** Corrections meant for this plan, each as `id applied`, `id idle` or `id gone`; absent where there are none. */
  corrections?: string[];
}

export type SectionKind = 'front' | 'part' | 'chapter' | 'section' | 'item' | 'leadin' | 'box' | 'table' | 'appendix';

/** `id` is `${plan}#${path}`, with ~2, ~3 … after a path that the plan uses twice. `parent` is a section id or null (the plan). */
export interface SectionRecord {
  id: string;
  path: string;
  number: string | null;
  title: string;
  kind: SectionKind;
  level: number;
  order: number;
  parent: string | null;
  start: number;
  end: number;
}

/** `id` is `${plan}@${start}`; `text` is cleaned (wrapped lines joined), `start`/`end` span it in `Plan.text`. `section` is a path. */
export interface PassageRecord {
  id: string;
  section: string;
  sectionId: string;
  kind: 'heading' | 'paragraph' | 'row' | 'caption' | 'note';
  text: string;
  order: number;
  start: number;
  end: number;
}

/** `id` is `${kind in lower case}:${normal form}` and needs no other plan. Names: every spelling with the rule that joined it. */
export interface EntityRecord {
  id: string;
  kind: EntityKind;
  /** The fullest name the plan uses. */
  name: string;
  names: { text: string; rule: string; count: number; correction?: string }[];
  mentions: { passage: string; start: number; end: number }[];
  /** Scalars the plan gives: areaKm2, investment, level (of a city), policyKind, docNumber, infraKind, parkKind. */
  props: Record<string, string | number | boolean>;
}

/** One edge a plan: equal (type, from, to) within a plan are one record with several evidence items. */
export interface RelationRecord {
  type: RelationshipType;
  from: string;
  /** An entity or section id; for HAS_LEVEL and HAS_STATUS the term itself as `level:国家级`, `status:开工建设`. */
  to: string;
  /** DEVELOPS only, one where all sentences agree. */
  role?: Role[];
  /** CITES only. */
  relation?: Citation;
  evidence: Evidence[];
}

/** A figure as data. `valueText` is as written (">35", "15∶43∶42"); `value` its number where it is one, in `unit`. */
export interface MeasurementRecord {
  id: string;
  /** Indicator entity id. */
  indicator: string;
  /** Entity ids, or the plan's id where the figure is about its whole area. */
  about: string[];
  valueText: string;
  value: number | null;
  unit: string | null;
  /** 2020, or a period as 2016-2020; null where the text gives none. */
  year: string | null;
  comparator: Comparator;
  nature: Nature | null;
  evidence: Evidence[];
}

/** Two statements that cannot both hold; `evidence` holds both sides, the first two items being the two quotes. */
export interface ConflictRecord {
  id: string;
  topic: string;
  /** Which check found it: sum, arithmetic, target, status, level, count … */
  check: string;
  about: string[];
  /** What each side says, as written. */
  values: string[];
  evidence: Evidence[];
}
