/** A filter of the schema as a condition of the query algebra. */
import type { EntityKind, Mode } from '../../graph/model.js';
import { entityKinds } from '../../graph/model.js';
import type { Condition, EdgeCondition } from '../../graph/query.js';
import { userError } from './errors.js';
import { named, nameHolds, wanted } from './names.js';
import type { ListKind, ScalarField } from './shape/fields.js';
import { scalarFields, textFields } from './shape/fields.js';
import type { RelationField } from './shape/relations.js';
import { relationsOf } from './shape/relations.js';
import {
  citationTerms,
  comparatorTerms,
  kindTerms,
  modeTerms,
  natureTerms,
  passageTerms,
  roleTerms,
  sectionTerms,
  type Vocabulary,
  wordOf,
} from './shape/terms.js';
import { shorthandConditions } from './shorthand-conditions.js';

/** Filters are a client's JSON: these bound the work of one query. */
const maxDepth = 8;
const maxParts = 100;

export type Filter = Readonly<Record<string, unknown>>;

/** Undefined where the filter asks for nothing. Throws BAD_USER_INPUT on one that is too deep, too large or has an empty text. */
export function toCondition(kind: ListKind | 'Entity', filter: Filter | null | undefined): Condition | undefined {
  const budget = { parts: maxParts };
  return filter ? compile(kind, filter, 0, budget) : undefined;
}

function compile(kind: ListKind | 'Entity', filter: Filter, depth: number, budget: { parts: number }): Condition | undefined {
  budget.parts -= 1;
  if (depth > maxDepth)
    throw userError('BAD_USER_INPUT', `The filter is nested more than ${maxDepth} deep; ask in several steps with ids.`);
  if (budget.parts < 0)
    throw userError('BAD_USER_INPUT', `The filter has more than ${maxParts} parts; ask in several steps with ids.`);
  const inner = (f: Filter, k: ListKind | 'Entity' = kind) => compile(k, f, depth + 1, budget);
  const of: Condition[] = [
    ...logic(filter, inner),
    ...(kind === 'Entity' ? entityConditions(filter) : ownConditions(kind, filter)),
    ...(kind === 'Entity' ? [] : relationConditions(kind, filter, inner)),
  ];
  if (of.length === 0) return undefined;
  return of.length === 1 ? of[0] : { op: 'and', of };
}

type Inner = (filter: Filter, kind?: ListKind | 'Entity') => Condition | undefined;

function logic(filter: Filter, inner: Inner): Condition[] {
  const found: Condition[] = [];
  const all = (list: unknown) => (list as Filter[]).map((f) => inner(f));
  if (Array.isArray(filter.and)) found.push(...all(filter.and).filter((c) => c !== undefined));
  if (Array.isArray(filter.or)) {
    const alternatives = all(filter.or);
    if (alternatives.length === 0)
      throw userError('BAD_USER_INPUT', 'or is an empty list; give at least one alternative or leave it out.');
    // An empty filter among the alternatives lets everything through.
    if (alternatives.every((c) => c !== undefined)) found.push({ op: 'or', of: alternatives as Condition[] });
  }
  if (filter.not) {
    const of = inner(filter.not as Filter);
    if (!of) throw userError('BAD_USER_INPUT', 'not is an empty filter, which leaves nothing; say what must not hold.');
    found.push({ op: 'not', of });
  }
  if (Array.isArray(filter.ids)) found.push({ op: 'ids', ids: filter.ids });
  return found;
}

function entityConditions(filter: Filter): Condition[] {
  const found: Condition[] = names(filter);
  if (Array.isArray(filter.kinds)) {
    const kinds = entityKinds.filter((k) => (filter.kinds as string[]).includes(kindTerms[k].name));
    found.push({ op: 'or', of: kinds.map((kind): Condition => ofKind(kind)) });
  }
  return found;
}

/** The id of an entity begins with its kind. */
const ofKind = (kind: EntityKind): Condition => ({ op: 'prop', prop: 'id', cmp: 'startsWith', value: `${kind.toLowerCase()}:` });

function names(filter: Filter): Condition[] {
  const found: Condition[] = [];
  if (Array.isArray(filter.name)) found.push(named(filter.name));
  if (typeof filter.nameContains === 'string') found.push(nameHolds(wanted('nameContains', filter.nameContains)));
  return found;
}

function ownConditions(kind: ListKind, filter: Filter): Condition[] {
  const found: Condition[] = names(filter);
  for (const field of scalarFields(kind)) if (field.name !== 'name') found.push(...scalar(field, filter[field.name]));
  const text = textFields[kind];
  const holds = text && filter[text.name];
  if (typeof holds === 'string') found.push({ op: 'prop', prop: text!.prop, cmp: 'contains', value: wanted(text!.name, holds) });
  return [...found, ...shorthandConditions(kind, filter)];
}

const enums: Readonly<Record<string, Vocabulary<string>>> = {
  SectionKind: sectionTerms,
  PassageKind: passageTerms,
  Comparator: comparatorTerms,
  Nature: natureTerms,
};

function scalar(field: ScalarField, value: unknown): Condition[] {
  const prop = field.prop ?? field.name;
  if (value === null || value === undefined) return [];
  if (field.type === 'range') {
    const { atLeast, atMost } = value as { atLeast?: number | null; atMost?: number | null };
    const found: Condition[] = [];
    if (typeof atLeast === 'number') found.push({ op: 'prop', prop, cmp: '>=', value: atLeast });
    if (typeof atMost === 'number') found.push({ op: 'prop', prop, cmp: '<=', value: atMost });
    return found;
  }
  const list = value as string[];
  const vocabulary = field.enum ? enums[field.enum] : undefined;
  return [{ op: 'prop', prop, cmp: 'in', value: vocabulary ? list.map((name) => wordOf(vocabulary, name)) : list }];
}

function relationConditions(kind: ListKind, filter: Filter, inner: Inner): Condition[] {
  return relationsOf(kind).flatMap((field) => {
    const value = filter[field.name];
    return value ? relationCondition(field, value as Filter, inner) : [];
  });
}

/** Bounds on how many such neighbours there are; at least one where no bound is given. */
function relationCondition(field: RelationField, value: Filter, inner: Inner): Condition[] {
  const where = value.where ? inner(value.where as Filter, field.target) : undefined;
  const edge = edgeCondition(value);
  const base = {
    op: 'hop' as const,
    hop: { rel: field.rel, dir: field.dir, ...(edge ? { edge } : {}) },
    to: where ? { kind: field.target, where } : { kind: field.target },
  };
  const bounds = (['atLeast', 'atMost'] as const).flatMap((name): Condition[] => {
    const n = value[name];
    if (typeof n !== 'number') return [];
    if (n < 0) throw userError('BAD_USER_INPUT', `${name} is ${n}; a number of neighbours is 0 or more.`);
    return [{ ...base, count: { cmp: name === 'atLeast' ? '>=' : '<=', n } }];
  });
  return bounds.length > 0 ? bounds : [base];
}

export function edgeCondition(value: Filter): EdgeCondition | undefined {
  const edge: EdgeCondition = {};
  if (Array.isArray(value.role)) edge.role = value.role.map((name: string) => wordOf(roleTerms, name));
  if (Array.isArray(value.relation)) edge.relation = value.relation.map((name: string) => wordOf(citationTerms, name));
  if (typeof value.mode === 'string') edge.mode = wordOf<Mode>(modeTerms, value.mode);
  return Object.keys(edge).length > 0 ? edge : undefined;
}
