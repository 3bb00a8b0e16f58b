/** The scalar properties that lists can be filtered and sorted by, kind by kind. */
import type { EntityKind } from '../../../graph/model.js';
import { entityKinds } from '../../../graph/model.js';

/** The kinds that have a list of their own in `Query`. */
export const listKinds = [...entityKinds, 'Section', 'Passage', 'Measurement', 'Conflict'] as const;
export type ListKind = (typeof listKinds)[number];

/** A property of the graph as GraphQL shows it: `range` is a number between bounds, `text` a word or words, `term` an enum. */
export interface ScalarField {
  name: string;
  type: 'text' | 'range' | 'term';
  /** The enum of a `term`. */
  enum?: string;
  /** The graph's property, where its name differs. */
  prop?: string;
  sortable?: boolean;
  about: string;
}

const nameField: ScalarField = {
  name: 'name',
  type: 'text',
  sortable: true,
  about: 'The name or another spelling is one of these (名称或别名).',
};

const investment: ScalarField = {
  name: 'investment',
  type: 'range',
  sortable: true,
  about: 'Its investment in 亿元 (投资额).',
};

const own: Partial<Record<ListKind, ScalarField[]>> = {
  City: [{ name: 'level', type: 'text', sortable: true, about: 'Its rank is one of these (行政级别): prefecture, county.' }],
  Park: [
    { name: 'areaKm2', type: 'range', sortable: true, about: 'Its area in square kilometres (面积).' },
    { name: 'parkKind', type: 'text', about: 'It is of one of these kinds (园区类型).' },
  ],
  Policy: [
    { name: 'policyKind', type: 'text', about: 'It is of one of these kinds (文件类型).' },
    { name: 'docNumber', type: 'text', about: 'Its number is one of these (文号).' },
  ],
  Project: [investment],
  Infrastructure: [{ name: 'infraKind', type: 'text', about: 'It is of one of these kinds (设施类型).' }, investment],
  Section: [
    { name: 'path', type: 'text', about: 'Its path is one of these (章节路径).' },
    { name: 'number', type: 'text', about: 'Its number is one of these (编号).' },
    { name: 'title', type: 'text', sortable: true, about: 'Its title is one of these (标题).' },
    { name: 'sectionKind', type: 'term', enum: 'SectionKind', prop: 'kind', about: 'It is one of these parts (章节类型).' },
    { name: 'level', type: 'range', sortable: true, about: 'How deep it stands (层级).' },
    { name: 'order', type: 'range', sortable: true, about: 'Its place in the reading order (次序).' },
  ],
  Passage: [
    { name: 'passageKind', type: 'term', enum: 'PassageKind', prop: 'kind', about: 'It is one of these (段落类型).' },
    { name: 'order', type: 'range', sortable: true, about: 'Its place in the reading order (次序).' },
  ],
  Measurement: [
    {
      name: 'value',
      type: 'range',
      sortable: true,
      about: 'Its number, in its own unit (数值); `amount` compares across units.',
    },
    { name: 'unit', type: 'text', sortable: true, about: 'Its unit is one of these (单位).' },
    { name: 'year', type: 'text', sortable: true, about: 'Its year is one of these (年份): "2020", "2016-2020".' },
    { name: 'comparator', type: 'term', enum: 'Comparator', about: 'It bounds the number in one of these ways (比较).' },
    { name: 'nature', type: 'term', enum: 'Nature', about: 'It is of one of these natures (指标属性).' },
  ],
  Conflict: [
    { name: 'topic', type: 'text', sortable: true, about: 'Its topic is one of these (主题).' },
    { name: 'check', type: 'text', sortable: true, about: 'One of these checks found it (检查).' },
  ],
};

export const isEntity = (kind: string): kind is EntityKind => (entityKinds as readonly string[]).includes(kind);

/** In the order the schema shows them. */
export function scalarFields(kind: ListKind): ScalarField[] {
  return [...(isEntity(kind) ? [nameField] : []), ...(own[kind] ?? [])];
}

/** What a `contains` filter looks into: names for an entity, the text of a passage, the title of a section, a topic. */
export const textFields: Partial<Record<ListKind, { name: string; prop: string; about: string }>> = {
  Section: { name: 'titleContains', prop: 'title', about: 'Its title holds this text (标题包含).' },
  Passage: { name: 'textContains', prop: 'text', about: 'Its text holds this (正文包含).' },
  Measurement: { name: 'valueTextContains', prop: 'valueText', about: 'The figure as written holds this (原文数值包含).' },
  Conflict: { name: 'topicContains', prop: 'topic', about: 'Its topic holds this text (主题包含).' },
};

/** The field of `Query` that lists a kind. */
export const listNames: Readonly<Record<ListKind, { field: string; about: string }>> = {
  City: { field: 'cities', about: 'Cities, districts and counties (城市、区县).' },
  Park: { field: 'parks', about: 'Industrial parks and development zones (园区).' },
  Industry: { field: 'industries', about: 'Industries and branches (产业).' },
  Project: { field: 'projects', about: 'Projects (项目).' },
  Policy: { field: 'policies', about: 'Policies, plans, laws and standards that plans name (政策文件).' },
  Enterprise: { field: 'enterprises', about: 'Companies (企业).' },
  Organization: { field: 'organizations', about: 'Authorities, institutes and associations (机构).' },
  Infrastructure: { field: 'infrastructure', about: 'Railways, roads, ports, power lines (基础设施).' },
  Indicator: { field: 'indicators', about: 'What plans measure (指标).' },
  Place: { field: 'places', about: 'Places that are no administrative division (地名).' },
  Section: { field: 'sections', about: 'Sections, in reading order (章节).' },
  Passage: { field: 'passages', about: 'Passages, in reading order (段落).' },
  Measurement: { field: 'measurements', about: 'Figures (指标数值).' },
  Conflict: { field: 'conflicts', about: 'Statements that cannot both hold (矛盾).' },
};
