/** The generated part of the schema: enums, lists of `Query`, relationship fields, connections and edges. */
import { filterName, filterSdl, orderName } from '../filters.js';
import { listKinds, listNames } from './fields.js';
import { frameFields, frameOperations } from './frame-terms.js';
import type { RelationField } from './relations.js';
import { edgeName, relationFields, relationsOf } from './relations.js';
import { parkLevels, type Vocabulary, vocabularies } from './terms.js';
import { described, type Line, quoted } from './text.js';

/** SDL that, with `base.graphql`, makes the whole schema. */
export function generatedSdl(): string {
  return [
    ...vocabularies.map((v) => enumSdl(v.enum, v.about, v.of)),
    enumSdl('ParkLevel', "What kind of level a park has; the plan's own word is its label (级别).", parkLevels),
    enumSdl('FrameOperation', 'What a question does with what it finds.', frameOperations),
    enumSdl('FrameField', 'What a condition of a question is on.', frameFields),
    filterSdl(),
    lists(),
    ...owners().map(relationBlock),
    ...listKinds.map((kind) => connection(kind, `A page of ${kind} nodes.`, [])),
    ...edgeTypes(),
  ].join('\n\n');
}

function enumSdl(name: string, about: string, of: Vocabulary<string>): string {
  const values = Object.values(of).map((t) => `  ${quoted(`${t.label}.`)}\n  ${t.name}`);
  return `${quoted(about)}\nenum ${name} {\n${values.join('\n')}\n}`;
}

const paging = `
    """How many a page, at most 500."""
    first: Int! = 50
    """The endCursor of the page before."""
    after: String`;

function lists(): string {
  const fields = listKinds.map((kind) => {
    const { field, about } = listNames[kind];
    return `  ${quoted(about)}
  ${field}(
    """Which ones; all where it is left out."""
    filter: ${filterName(kind)}
    """How they are sorted."""
    orderBy: [${orderName(kind)}!]${paging}
    """Only what these plans say, by their ids (规划范围)."""
    plans: [ID!]
  ): ${kind}Connection!`;
  });
  return `extend type Query {\n${fields.join('\n')}\n}`;
}

const owners = (): string[] => [...listKinds, 'Plan'].filter((kind) => relationsOf(kind).length > 0);

function relationBlock(owner: string): string {
  const fields = relationsOf(owner).map(
    (f) => `  ${quoted(f.about)}
  ${f.name}(
    """Which ones; all where it is left out."""
    filter: ${filterName(f.target)}${f.flavour === 'develops' ? '\n    """Only in these roles (发展定位)."""\n    role: [Role!]' : ''}${paging}
  ): ${edgeName(f)}Connection!`,
  );
  return `extend type ${owner} {\n${fields.join('\n')}\n}`;
}

function edgeTypes(): string[] {
  const seen = new Map<string, RelationField>();
  for (const f of relationFields) if (!seen.has(edgeName(f))) seen.set(edgeName(f), f);
  return [...seen].map(([name, f]) =>
    connection(name, `A page of ${f.target} nodes with what the plan says of the relationship.`, extras(f), f.target),
  );
}

function extras(field: RelationField): Line[] {
  const lines: Line[] = [];
  if (field.flavour === 'develops') lines.push(['roles', '[RoleTerm!]!', 'The roles, one where all sentences agree (发展定位).']);
  if (field.flavour === 'cites') lines.push(['relations', '[CitationTerm!]!', 'The relations, one for most (引用关系).']);
  if (field.flavour === 'mention') {
    lines.push(['at', '[MentionSpan!]!', 'Where the passage names it (提及位置).']);
  } else if (field.flavour !== 'tree') lines.push(['evidence', '[Evidence!]!', 'The sentences that say so (出处).']);
  if (field.flavour !== 'tree') lines.push(['plans', '[ID!]!', 'The ids of the plans that say so (规划).']);
  return lines;
}

function connection(name: string, about: string, more: Line[], node: string = name): string {
  const edge = described(`type ${name}Edge`, `One ${node} of a list.`, [
    ['cursor', 'String!', 'Where it stands in the list.'],
    ['node', `${node}!`, 'The node.'],
    ...more,
  ]);
  const page = described(`type ${name}Connection`, about, [
    ['edges', `[${name}Edge!]!`, "This page's edges."],
    ['nodes', `[${node}!]!`, "This page's nodes."],
    ['pageInfo', 'PageInfo!', 'Where the page stands.'],
    ['totalCount', 'Int!', 'How many there are in all, on every page.'],
  ]);
  return `${edge}\n\n${page}`;
}
