/** What each friendly filter of `shape/shorthands.ts` stands for. */
import type { EntityKind, RelationshipType } from '../../graph/model.js';
import { citations, natures, roles, statuses } from '../../graph/model.js';
import type { Condition, EdgeCondition, NodeSet } from '../../graph/query.js';
import { amountConditions } from './amount.js';
import type { AmountCondition, FigureCondition, Scope } from './generated/resolver-types.js';
import { cityNamed, inCity, industryLike, insideSection, nameHolds, wanted } from './names.js';
import type { ListKind } from './shape/fields.js';
import { citationTerms, natureTerms, roleTerms, statusTerms, type Vocabulary } from './shape/terms.js';

type Values = Readonly<Record<string, unknown>>;

const hop = (
  rel: RelationshipType,
  dir: 'out' | 'in',
  kind: NodeSet['kind'],
  where?: Condition,
  edge?: EdgeCondition,
): Condition => ({
  op: 'hop',
  hop: edge ? { rel, dir, edge } : { rel, dir },
  to: where ? { kind, where } : { kind },
});
const or = (...of: Condition[]): Condition => ({ op: 'or', of });
const and = (...of: Condition[]): Condition => ({ op: 'and', of });

/** The conditions of those shorthands of `kind` that `filter` gives. */
export function shorthandConditions(kind: ListKind, filter: Values): Condition[] {
  const found: Condition[] = [];
  const text = (name: string, condition: (text: string) => Condition) => {
    const value = filter[name];
    if (typeof value === 'string') found.push(condition(wanted(name, value)));
  };
  text('city', (name) => inCityOf(kind, name));
  text('park', (name) => hop(kind === 'Enterprise' ? 'BASED_IN' : 'LOCATED_IN', 'out', 'Park', nameHolds(name)));
  text('industry', (name) => hop(kind === 'Project' ? 'BELONGS_TO' : 'OPERATES_IN', 'out', 'Industry', industryLike(name)));
  text('branchOf', (name) => hop('PART_OF', 'out', 'Industry', industryLike(name)));
  text('builtBy', (name) => hop('BUILT_BY', 'out', 'Enterprise', nameHolds(name)));
  text('from', (name) => endsAt('FROM', name));
  text('to', (name) => endsAt('TO', name));
  text('indicator', (name) => hop('OF', 'out', 'Indicator', nameHolds(name)));
  text('aboutName', (name) => hop('ABOUT', 'out', 'Entity', cityNamed(name)));
  text('in', (path) => standsIn(kind, path));
  found.push(...developing(filter), ...citing(filter), ...closed(kind, filter));
  if (filter.target) found.push(figure(filter.target as FigureCondition));
  if (filter.amount) found.push(...amountConditions(filter.amount as AmountCondition));
  if (filter.scope) found.push(about(filter.scope as Scope));
  if (Array.isArray(filter.aboutIds)) {
    const where: Condition = { op: 'ids', ids: filter.aboutIds };
    found.push(or(hop('ABOUT', 'out', 'Entity', where), hop('ABOUT', 'out', 'Plan', where)));
  }
  return found;
}

function inCityOf(kind: ListKind, name: string): Condition {
  const rel = kind === 'Enterprise' ? 'BASED_IN' : 'LOCATED_IN';
  const direct = hop(rel, 'out', 'City', inCity(name));
  if (kind === 'Infrastructure') return direct;
  return or(direct, hop(rel, 'out', 'Park', hop('LOCATED_IN', 'out', 'City', inCity(name))));
}

const endsAt = (rel: 'FROM' | 'TO', name: string): Condition =>
  or(hop(rel, 'out', 'City', cityNamed(name)), hop(rel, 'out', 'Place', nameHolds(name)));

function standsIn(kind: ListKind, path: string): Condition {
  if (kind === 'Passage') return hop('PART_OF', 'out', 'Section', insideSection(path));
  if (kind === 'Section') return and(insideSection(path), { op: 'prop', prop: 'path', cmp: '!=', value: path });
  return hop('STATED_IN', 'out', 'Section', insideSection(path));
}

/** `role` narrows `develops`, and stands for any industry where that is left out. */
function developing(filter: Values): Condition[] {
  const role = words(filter.role, roles, roleTerms);
  const name = typeof filter.develops === 'string' ? wanted('develops', filter.develops) : null;
  if (!role && name === null) return [];
  return [hop('DEVELOPS', 'out', 'Industry', name === null ? undefined : industryLike(name), role ? { role } : undefined)];
}

function citing(filter: Values): Condition[] {
  const relation = words(filter.relation, citations, citationTerms);
  const path = typeof filter.citedIn === 'string' ? wanted('citedIn', filter.citedIn) : null;
  if (!relation && path === null) return [];
  const edge = relation ? { relation } : undefined;
  return [hop('CITES', 'in', 'Section', path === null ? undefined : insideSection(path), edge)];
}

/** List properties of the node itself. */
function closed(kind: ListKind, filter: Values): Condition[] {
  const found: Condition[] = [];
  const status = words(filter.status, statuses, statusTerms);
  if (status) found.push({ op: 'prop', prop: 'status', cmp: 'in', value: status });
  if (kind === 'Park' && Array.isArray(filter.level)) found.push({ op: 'prop', prop: 'levels', cmp: 'in', value: filter.level });
  return found;
}

function figure({ indicator, year, period, nature, ...bounds }: FigureCondition): Condition {
  const of: Condition[] = amountConditions(bounds);
  if (indicator) of.push(hop('OF', 'out', 'Indicator', nameHolds(wanted('indicator', indicator))));
  if (typeof year === 'number') of.push({ op: 'prop', prop: 'year', cmp: '=', value: String(year) });
  if (period) of.push({ op: 'prop', prop: 'year', cmp: '=', value: period });
  const kinds = words(nature, natures, natureTerms);
  if (kinds) of.push({ op: 'prop', prop: 'nature', cmp: 'in', value: kinds });
  return hop('ABOUT', 'in', 'Measurement', of.length > 0 ? { op: 'and', of } : undefined);
}

const scopes: Partial<Record<Scope, EntityKind>> = { CITY: 'City', PARK: 'Park', INDUSTRY: 'Industry' };

function about(scope: Scope): Condition {
  if (scope === 'PLAN') return hop('ABOUT', 'out', 'Plan');
  const kind = scopes[scope];
  if (kind) return hop('ABOUT', 'out', kind);
  const others = Object.values(scopes).map((k): Condition => ({ op: 'not', of: hop('ABOUT', 'out', k) }));
  return and(hop('ABOUT', 'out', 'Entity'), ...others);
}

/** Enum names as the graph's words; null where none are given. */
export function words<W extends string>(names: unknown, all: readonly W[], of: Vocabulary<W>): W[] | null {
  if (!Array.isArray(names)) return null;
  return all.filter((word) => names.includes(of[word].name));
}
