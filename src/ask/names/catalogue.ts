/** All that can be named in a question, loaded once for a version of the graph: entities with their names, sections, plans. */
import { type EntityKind, entityKinds, type PlanRecord } from '../../../graph/model.js';
import type { NodeRow } from '../../../graph/query.js';
import type { GraphStore } from '../../../graph/store.js';
import { normaliseName } from '../normalise.js';
import { type Alias, aliasesOf } from './aliases.js';
import { areaOfTitle, areasOf } from './areas.js';
import { type NamedList, namedListsOf } from './named-lists.js';
import { type RowGroup, rowGroupsOf } from './row-groups.js';
import { Trie } from './trie.js';

export interface NamedEntity {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  /** All names, normalised. */
  forms: string[];
  props: NodeRow['props'];
}

export interface NamedSection {
  id: string;
  plan: string;
  path: string;
  title: string;
  number: string | null;
  kind: string;
  order: number;
}

export interface NameEntry {
  id: string;
  kind: EntityKind;
  distance: number;
}

export interface Catalogue {
  version: string;
  /** The catalogue of all plans, which this is or is a part of; what is kept for a version of the graph is kept by it. */
  whole: Catalogue;
  /** The plans in it, without their texts. */
  plans: PlanRecord[];
  /** The part that these plans give: their sections, lists, words. Names are those of the whole graph. */
  within(plans: readonly string[]): Catalogue;
  entities: ReadonlyMap<string, NamedEntity>;
  byKind: ReadonlyMap<EntityKind, readonly NamedEntity[]>;
  sections: readonly NamedSection[];
  levels: readonly string[];
  /** Boxes and tables that are called by what they list. */
  lists: readonly NamedList[];
  /** Labels that tables give to several rows. */
  groups: readonly RowGroup[];
  names: Trie<NameEntry>;
  /** Every form of every name, for near misses. */
  forms: ReadonlyMap<string, readonly NameEntry[]>;
  /** Pairs of characters that stand together in a plan's text: what may be a word. */
  pairs: ReadonlySet<string>;
  /** Does a plan's text hold these (normalised) characters? */
  holds(term: string): boolean;
  /** Does the text hold the term anywhere but inside these names? */
  standsAlone(term: string, names: readonly string[]): boolean;
  /** What the plans call their whole area: 临江经济区, 临江. */
  areas: readonly string[];
  /** Full and short names of the cities in the graph. */
  places: ReadonlySet<string>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []);

function named(row: NodeRow): NamedEntity {
  const name = text(row.props.name);
  const aliases = list(row.props.aliases).filter((a) => a !== name);
  return {
    id: row.id,
    kind: row.kind as EntityKind,
    name,
    aliases,
    forms: [...new Set([name, ...aliases].map(normaliseName))].filter(Boolean),
    props: row.props,
  };
}

/** Reads every entity, section and level of the graph. */
export async function loadCatalogue(store: GraphStore): Promise<Catalogue> {
  const version = await store.version();
  const rows = await Promise.all(entityKinds.map((kind) => store.run({ from: { kind } })));
  const entities = rows.flatMap((result) => result.rows.flatMap((row) => (row.nodes[0] ? [named(row.nodes[0])] : [])));
  const sections = await store.run({ from: { kind: 'Section' } });
  const levels = await store.run({ from: { kind: 'Level' } });
  const tableRows = await store.run({ from: { kind: 'Passage', where: { op: 'prop', prop: 'kind', cmp: '=', value: 'row' } } });
  const places = new Set(
    entities.filter((e) => e.kind === 'City').flatMap((e) => e.forms.flatMap((f) => [f, f.replace(/(?<=..)[市县区]$/, '')])),
  );
  const forms = formsOf(entities, places);
  const names = new Trie<NameEntry>();
  for (const [form, entries] of forms) for (const entry of entries) names.add(form, entry);
  const plans = await store.plans({ text: true });
  const allSections = sections.rows
    .flatMap((row) => (row.nodes[0] ? [sectionOf(row.nodes[0])] : []))
    .sort((a, b) => a.order - b.order);
  const ofGraph = {
    version,
    entities: new Map(entities.map((e) => [e.id, e])),
    byKind: new Map(entityKinds.map((kind) => [kind, entities.filter((e) => e.kind === kind)])),
    levels: levels.rows.flatMap((row) => (row.nodes[0] ? [text(row.nodes[0].props.name)] : [])),
    names,
    forms,
    places,
  };
  const inPlans = plans.map((plan) => ({ plan: { ...plan, text: '' }, text: normaliseName(plan.text) }));
  const rowNodes = tableRows.rows.flatMap((row) => row.nodes[0] ?? []);
  const parts = new Map<string, Catalogue>();

  function partOf(own: typeof inPlans, whole: Catalogue | null): Catalogue {
    const ids = new Set(own.map(({ plan }) => plan.id));
    const texts = own.map((p) => p.text);
    const areas = [...new Set([...texts.flatMap(areasOf), ...own.flatMap((p) => areaOfTitle(normaliseName(p.plan.title)))])];
    const inPart = allSections.filter((s) => ids.has(s.plan));
    const part: Omit<Catalogue, 'whole'> = {
      ...ofGraph,
      plans: own.map((p) => p.plan),
      within,
      pairs: pairsOf(texts),
      holds: (term) => texts.some((t) => t.includes(term)),
      standsAlone: (term, words) => texts.some((t) => without(t, words).includes(term)),
      areas: areas.filter((area) => !places.has(area)),
      groups: rowGroupsOf(rowNodes.filter((row) => ids.has(text(row.props.plan)))),
      lists: namedListsOf(inPart, [...areas, ...places]),
      sections: inPart,
    };
    const made = part as Catalogue;
    made.whole = whole ?? made;
    return made;
  }

  function within(given: readonly string[]): Catalogue {
    const own = inPlans.filter(({ plan }) => given.includes(plan.id));
    if (own.length === inPlans.length) return all;
    const key = own.map(({ plan }) => plan.id).join('\n');
    const part = parts.get(key) ?? partOf(own, all);
    parts.set(key, part);
    return part;
  }

  const all = partOf(inPlans, null);
  return all;
}

function formsOf(entities: readonly NamedEntity[], places: ReadonlySet<string>): Map<string, NameEntry[]> {
  const all = new Map<string, NameEntry[]>();
  for (const entity of entities) {
    const forms = new Map<string, number>();
    for (const form of entity.forms) {
      for (const alias of aliasesOf(entity.kind, form, places)) keepNearest(forms, alias);
    }
    const number = entity.props.docNumber;
    if (typeof number === 'string') for (const tail of ['', '文', '文件']) forms.set(normaliseName(number) + tail, 0);
    for (const [form, distance] of forms)
      all.set(form, [...(all.get(form) ?? []), { id: entity.id, kind: entity.kind, distance }]);
  }
  return all;
}

function keepNearest(forms: Map<string, number>, alias: Alias): void {
  forms.set(alias.text, Math.min(alias.distance, forms.get(alias.text) ?? Number.POSITIVE_INFINITY));
}

/** The text with the names, longest first, taken out. */
function without(text: string, names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length).reduce((t, name) => t.replaceAll(name, '|'), text);
}

function pairsOf(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const t of texts) for (let i = 0; i + 2 <= t.length; i++) pairs.add(t.slice(i, i + 2));
  return pairs;
}

function sectionOf(row: NodeRow): NamedSection {
  return {
    id: row.id,
    plan: row.id.slice(0, row.id.indexOf('#')),
    path: text(row.props.path),
    title: text(row.props.title),
    number: typeof row.props.number === 'string' ? row.props.number : null,
    kind: text(row.props.kind),
    order: typeof row.props.order === 'number' ? row.props.order : 0,
  };
}
