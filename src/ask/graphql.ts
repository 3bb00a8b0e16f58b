/** A frame as a query to the GraphQL schema, where the schema can say it; null where it cannot. */
import type { NodeKind } from '../../graph/model.js';
import { changeTypes } from '../compare/comparison.js';
import type { Frame, FrameFilter, Wanted } from './frame.js';
import type { Catalogue } from './names/catalogue.js';

const lists: Partial<Record<NodeKind, string>> = {
  City: 'cities',
  Park: 'parks',
  Industry: 'industries',
  Project: 'projects',
  Policy: 'policies',
  Enterprise: 'enterprises',
  Organization: 'organizations',
  Infrastructure: 'infrastructure',
  Indicator: 'indicators',
  Place: 'places',
};

/** The field of a kind's filter that leads to another kind. */
const relations: Partial<Record<NodeKind, Partial<Record<NodeKind, string>>>> = {
  Park: { City: 'cities', Park: 'withinParks', Industry: 'industries', Enterprise: 'enterprises', Project: 'projects' },
  City: {
    Park: 'parks',
    Project: 'projects',
    Infrastructure: 'infrastructure',
    Industry: 'industries',
    Enterprise: 'enterprises',
  },
  Project: { City: 'cities', Park: 'parks', Industry: 'industries', Enterprise: 'builders' },
  Enterprise: { City: 'cities', Park: 'parks', Industry: 'industries', Project: 'projects' },
  Industry: { Park: 'parks', City: 'cities', Project: 'projects', Enterprise: 'enterprises' },
  Infrastructure: { City: 'cities' },
};

const states: Readonly<Record<string, string>> = {
  建成投产: 'COMPLETED',
  开工建设: 'UNDER_CONSTRUCTION',
  前期工作: 'PREPARATORY',
  推进: 'ADVANCING',
  规划: 'PLANNED',
  续建: 'CONTINUED',
  新开工: 'NEWLY_STARTED',
};

const text = (value: string): string => JSON.stringify(value);
const texts = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;

function condition(kind: NodeKind, filter: FrameFilter, catalogue: Catalogue, roles: readonly string[]): string | null {
  switch (filter.field) {
    case 'among':
      return `ids: ${texts(filter.ids ?? [])}`;
    case 'entity':
    case 'topic': {
      const of = catalogue.entities.get(filter.ids?.[0] ?? '')?.kind;
      const field = of && relations[kind]?.[of];
      if (!field || filter.ids?.some((id) => catalogue.entities.get(id)?.kind !== of)) return null;
      const role =
        field === 'industries' && (kind === 'Park' || kind === 'City') && roles.length > 0 ? `, role: [${roles.join(', ')}]` : '';
      return `${field}: {where: {ids: ${texts(filter.ids ?? [])}}${role}}`;
    }
    case 'within': {
      const inner = filter.frame?.want[0];
      const field = inner && relations[kind]?.[inner.kind];
      const where =
        field && filter.frame?.want.length === 1 && !filter.frame.rank
          ? conditions(inner, filter.frame.filters, catalogue)
          : null;
      return where === null ? null : `${field}: {where: ${where}}`;
    }
    case 'level':
      return kind === 'Park' ? `level: ${texts(filter.words ?? [])}` : null;
    case 'status':
      return kind === 'Project' || kind === 'Infrastructure'
        ? `status: [${(filter.words ?? []).map((w) => states[w]).join(', ')}]`
        : null;
    default:
      return null;
  }
}

/** All conditions as one filter: {cities: …, level: […]}. */
function conditions(wanted: Wanted, filters: readonly FrameFilter[], catalogue: Catalogue): string | null {
  const roles = filters.filter((f) => f.field === 'role').flatMap((f) => (f.words ?? []).map((w) => w.toUpperCase()));
  const parts = filters
    .filter((f) => f.field !== 'role')
    .map((f) => {
      const part = condition(wanted.kind, f, catalogue, roles);
      return part && f.not ? `not: {${part}}` : part;
    });
  if (wanted.nameHas) parts.push(wanted.nameHas.length === 1 ? `nameContains: ${text(wanted.nameHas[0]!)}` : null);
  const names = parts.map((p) => p?.slice(0, p.indexOf(':')));
  if (parts.some((p) => p === null)) return null;
  // Two conditions on one field stand in an `and`.
  return new Set(names).size === names.length ? `{${parts.join(', ')}}` : `{and: [${parts.map((p) => `{${p}}`).join(', ')}]}`;
}

/** Which plans are asked: `plans` null for all there are; `each` alone, or one set against the other. */
export interface AskedOf {
  plans: readonly string[] | null;
  /** How many are asked. */
  count: number;
  how: 'each' | 'all' | 'between';
}

/** Lists, counts and figures; comparisons and rankings are worked out by the asker. */
export function graphqlOf(frame: Frame, catalogue: Catalogue, { plans, count, how }: AskedOf): string | null {
  if (frame.operation === 'changes') return how === 'between' && plans ? changesOf(frame, plans) : null;
  // Each plan is asked alone: two conditions may hold in two plans, which a list of all would join.
  if (count > 1 && (how !== 'each' || frame.filters.length > 1)) return null;
  const scope = plans ? `plans: ${texts(plans)}, ` : '';
  const [wanted] = frame.want;
  if (
    (frame.operation === 'list' || frame.operation === 'count') &&
    wanted &&
    frame.want.length === 1 &&
    frame.measures.length === 0
  ) {
    const field = lists[wanted.kind];
    const filter = field ? conditions(wanted, frame.filters, catalogue) : null;
    if (filter === null) return null;
    const args = filter === '{}' ? `(${scope}first: 500)` : `(filter: ${filter}, ${scope}first: 500)`;
    return `{ ${field}${args} { totalCount${frame.operation === 'list' ? ' nodes { name }' : ''} } }`;
  }
  if (frame.operation === 'value' && frame.want.length === 0 && frame.measures.length === 1) return figures(frame, scope);
  return null;
}

const comparedKinds: Partial<Record<NodeKind, string>> = {
  Industry: 'INDUSTRY',
  Park: 'PARK',
  Project: 'PROJECT',
  Indicator: 'TARGET',
  Policy: 'POLICY',
};

/** Where only kinds and what happened are asked for. */
function changesOf(frame: Frame, [a, b]: readonly string[]): string | null {
  const types = frame.filters.flatMap((f) => f.words ?? []);
  const whole = frame.filters.every((f) => f.field === 'change') && frame.measures.length === 0;
  if (!whole || !types.every((t) => (changeTypes as readonly string[]).includes(t))) return null;
  const kinds = frame.want.flatMap((w) => comparedKinds[w.kind] ?? []);
  const args = [
    ...(kinds.length > 0 ? [`kinds: [${kinds.join(', ')}]`] : []),
    ...(types.length > 0 ? [`types: [${types.map((t) => t.toUpperCase()).join(', ')}]`] : []),
  ].join(', ');
  return `{ comparePlans(a: ${text(a ?? '')}, b: ${text(b ?? '')}) { changes${args ? `(${args})` : ''} { totalCount nodes { text } } } }`;
}

function figures(frame: Frame, scope: string): string | null {
  const about = frame.filters.filter((f) => f.field === 'entity');
  const years = frame.filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  if (frame.filters.some((f) => f.field !== 'entity' && f.field !== 'year')) return null;
  const filter = [
    `indicator: ${text(frame.measures[0]!.word)}`,
    about.length > 0 ? `aboutIds: ${texts(about.flatMap((f) => f.ids ?? []))}` : 'scope: PLAN',
    ...(years.length > 0 ? [`year: ${texts(years)}`] : []),
  ].join(', ');
  return `{ measurements(filter: {${filter}}, ${scope}first: 500) { nodes { valueText unit year indicator { name } evidence { section quote } } } }`;
}
