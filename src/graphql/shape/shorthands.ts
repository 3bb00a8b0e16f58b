/**
 * Filters in friendly names: `parks(filter: {city: "临江市", develops: "电子信息"})`. Each takes a name (or several
 * settings) and stands for a condition on a relationship; the general filters of `relations.ts` say the rest.
 */
import type { ListKind } from './fields.js';
import { isEntity, listKinds } from './fields.js';

export interface Shorthand {
  name: string;
  /** The type of the filter field in the schema. */
  type: string;
  about: string;
}

const city = (about: string): Shorthand => ({
  name: 'city',
  type: 'String',
  about: `${about}, or in a county of that city, by name with or without 市 or 县 (所在城市).`,
});
const industry = (name: string, about: string): Shorthand => ({
  name,
  type: 'String',
  about: `${about} whose name or alias holds this text, or a branch of such an industry (产业).`,
});
const status: Shorthand = { name: 'status', type: '[Status!]', about: 'It is in one of these states (建设状态).' };
const roles: Shorthand = { name: 'role', type: '[Role!]', about: 'Only in these roles; narrows `develops` (发展定位).' };
const target: Shorthand = {
  name: 'target',
  type: 'FigureCondition',
  about: 'A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值).',
};

const own: Partial<Record<ListKind, Shorthand[]>> = {
  City: [industry('develops', 'It develops an industry'), roles],
  Park: [
    city('It lies in that city'),
    industry('develops', 'It develops an industry'),
    roles,
    { name: 'level', type: '[String!]', about: 'One of its levels is one of these words (级别): 国家级.' },
  ],
  Industry: [industry('branchOf', 'It is a branch of an industry')],
  Project: [
    city('It, or the park it lies in, is in that city'),
    { name: 'park', type: 'String', about: 'It lies in a park whose name or alias holds this text (所在园区).' },
    industry('industry', 'It belongs to an industry'),
    { name: 'builtBy', type: 'String', about: 'A company whose name or alias holds this text builds it (建设企业).' },
    status,
  ],
  Policy: [
    { name: 'citedIn', type: 'String', about: 'A section with this path, or one inside it, cites it (引用章节).' },
    { name: 'relation', type: '[CitationRelation!]', about: 'It is cited in one of these relations (引用关系).' },
  ],
  Enterprise: [
    city('It, or the park it is based in, is in that city'),
    { name: 'park', type: 'String', about: 'It is based in a park whose name or alias holds this text (所在园区).' },
    industry('industry', 'It works in an industry'),
  ],
  Infrastructure: [
    city('It lies in that city'),
    { name: 'from', type: 'String', about: 'It starts at a city or place of that name (起点).' },
    { name: 'to', type: 'String', about: 'It ends at a city or place of that name (终点).' },
    status,
  ],
  Passage: [{ name: 'in', type: 'String', about: 'It stands in the section with this path, or in one inside it (所在章节).' }],
  Section: [{ name: 'in', type: 'String', about: 'It stands in the section with this path (所在章节).' }],
  Measurement: [
    { name: 'indicator', type: 'String', about: 'It measures an indicator whose name or alias holds this text (指标).' },
    { name: 'aboutName', type: 'String', about: 'It is about an entity of that name, a city with or without 市 (对象).' },
    { name: 'aboutIds', type: '[ID!]', about: 'It is about one of these entities or plans (对象).' },
    { name: 'scope', type: 'Scope', about: "A plan's whole area, or a kind of entity (范围)." },
    { name: 'amount', type: 'AmountCondition', about: 'Its amount, compared across units of one family: 亿元, 万元 (数量).' },
    { name: 'in', type: 'String', about: 'A section with this path, or one inside it, states it (所在章节).' },
  ],
  Conflict: [
    { name: 'aboutName', type: 'String', about: 'It is about an entity of that name, a city with or without 市 (对象).' },
    { name: 'in', type: 'String', about: 'A section with this path, or one inside it, is a side of it (所在章节).' },
  ],
};

/** Figures can be about any entity, so every entity kind has `target`. */
export function shorthandsOf(kind: ListKind): Shorthand[] {
  return [...(own[kind] ?? []), ...(isEntity(kind) ? [target] : [])];
}

export const shorthandNames: ReadonlySet<string> = new Set(listKinds.flatMap((k) => shorthandsOf(k).map((s) => s.name)));
