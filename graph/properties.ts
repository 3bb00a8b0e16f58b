/**
 * The properties a query may name, by kind: the one allow-list behind conditions, order and aggregates.
 * A property that is not here can be stored and exported, but not asked for.
 */
import { type EntityKind, entityKinds, type NodeKind } from './model.js';
import type { QueryKind } from './query.js';

export type PropertyType = 'string' | 'number' | 'boolean' | 'strings' | 'numbers';
export type PropertyTable = Readonly<Record<string, PropertyType>>;

const named: PropertyTable = { name: 'string', aliases: 'strings' };
const evidence: PropertyTable = { sections: 'strings', quotes: 'strings', starts: 'numbers', ends: 'numbers', modes: 'strings' };

const entityProperties: Record<EntityKind, PropertyTable> = {
  City: { ...named, level: 'string' },
  Park: { ...named, areaKm2: 'number', levels: 'strings', parkKind: 'string' },
  Industry: named,
  /** `investment` in 亿元. */
  Project: { ...named, status: 'strings', investment: 'number' },
  Policy: { ...named, policyKind: 'string', docNumber: 'string' },
  Enterprise: named,
  Organization: named,
  Infrastructure: { ...named, status: 'strings', infraKind: 'string', investment: 'number' },
  Indicator: named,
  Place: named,
};

/** By kind, without `id`, which every node has. */
export const nodeProperties: Readonly<Record<NodeKind, PropertyTable>> = {
  ...entityProperties,
  Level: { name: 'string' },
  Status: { name: 'string' },
  Plan: {
    title: 'string',
    issuer: 'string',
    period: 'string',
    published: 'string',
    source: 'string',
    format: 'string',
    hash: 'string',
    reader: 'string',
  },
  Section: {
    plan: 'string',
    path: 'string',
    number: 'string',
    title: 'string',
    kind: 'string',
    level: 'number',
    order: 'number',
    start: 'number',
    end: 'number',
  },
  Passage: {
    plan: 'string',
    section: 'string',
    kind: 'string',
    text: 'string',
    order: 'number',
    start: 'number',
    end: 'number',
  },
  Name: { name: 'string' },
  Measurement: {
    plan: 'string',
    valueText: 'string',
    value: 'number',
    unit: 'string',
    year: 'string',
    comparator: 'string',
    nature: 'string',
    ...evidence,
  },
  Conflict: { plan: 'string', topic: 'string', check: 'string', values: 'strings', ...evidence },
};

/** Of any entity kind, so that `Entity` can be filtered by what only some kinds have. */
const anyEntity: PropertyTable = Object.assign({}, ...entityKinds.map((kind) => entityProperties[kind]));

export function propertiesOf(kind: QueryKind): PropertyTable {
  return kind === 'Entity' ? anyEntity : nodeProperties[kind];
}

const entityKindNames: ReadonlySet<string> = new Set(entityKinds);
export function isEntityKind(kind: string): kind is EntityKind {
  return entityKindNames.has(kind);
}
