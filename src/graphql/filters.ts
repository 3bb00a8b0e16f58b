/** The filter and order inputs of the schema, made from the tables of `shape/`, which follow `graph/model.ts`. */
import type { ListKind, ScalarField } from './shape/fields.js';
import { isEntity, listKinds, scalarFields, textFields } from './shape/fields.js';
import type { RelationField } from './shape/relations.js';
import { edgeName, relationFields, relationsOf } from './shape/relations.js';
import { shorthandsOf } from './shape/shorthands.js';
import { constantCase, described, type Line } from './shape/text.js';

export const filterName = (kind: ListKind | 'Entity'): string => `${kind}Filter`;
export const orderName = (kind: ListKind): string => `${kind}Order`;
export const conditionName = (field: RelationField): string => `${edgeName(field)}Condition`;

/** The whole generated part about filtering and sorting, as SDL. */
export function filterSdl(): string {
  return [
    ...listKinds.flatMap((kind) => [filterInput(kind), orderInput(kind)]),
    entityFilter(),
    ...relationConditions(),
    figureConditions(),
  ].join('\n\n');
}

const logic = (name: string): Line[] => [
  ['and', `[${name}!]`, 'All of these hold (且).'],
  ['or', `[${name}!]`, 'At least one of these holds (或).'],
  ['not', name, 'This does not hold (非).'],
  ['ids', '[ID!]', 'It is one of these.'],
];

function filterInput(kind: ListKind): string {
  const lines: Line[] = [...logic(filterName(kind)), ...scalarFields(kind).map(scalarLine)];
  const text = textFields[kind];
  if (text) lines.push([text.name, 'String', text.about]);
  if (isEntity(kind)) lines.push(nameContains);
  for (const s of shorthandsOf(kind)) lines.push([s.name, s.type, s.about]);
  for (const r of relationsOf(kind)) lines.push([r.name, conditionName(r), `Condition on its ${r.name}: ${r.about}`]);
  return described(
    `input ${filterName(kind)}`,
    `Which ${kind} nodes are wanted; fields that are given must all hold (筛选).`,
    lines,
  );
}

const nameContains: Line = ['nameContains', 'String', 'The name or another spelling holds this text (名称包含).'];

function entityFilter(): string {
  return described('input EntityFilter', 'Which entities of any kind are wanted (筛选).', [
    ...logic('EntityFilter'),
    ['kinds', '[NodeKind!]', 'They are of one of these kinds (类别).'],
    ['name', '[String!]', 'The name or another spelling is one of these (名称或别名).'],
    nameContains,
  ]);
}

function scalarLine(field: ScalarField): Line {
  if (field.type === 'range') return [field.name, 'FloatRange', field.about];
  return [field.name, field.type === 'term' ? `[${field.enum}!]` : '[String!]', field.about];
}

function orderInput(kind: ListKind): string {
  const sortable = scalarFields(kind).filter((f) => f.sortable);
  const values = sortable.map((f) => `  """${f.about}"""\n  ${constantCase(f.name)}`).join('\n');
  const field = `"""What ${kind} lists can be sorted by."""\nenum ${orderName(kind)}Field {\n${values}${values ? '\n' : ''}  """The id (标识)."""\n  ID\n}`;
  return `${field}\n\n${described(`input ${orderName(kind)}`, 'How a list is sorted; ties are broken by id (排序).', [
    ['field', `${orderName(kind)}Field!`, 'By what.'],
    ['direction', 'Direction! = ASC', 'Ascending or descending.'],
  ])}`;
}

/** One input a pair of target and flavour: at least one such neighbour, or so many of them. */
function relationConditions(): string[] {
  const seen = new Map<string, RelationField>();
  for (const f of relationFields) if (!seen.has(conditionName(f))) seen.set(conditionName(f), f);
  return [...seen].map(([name, field]) => {
    const lines: Line[] = [['where', filterName(field.target), 'What the neighbour must be; any, where it is left out.']];
    if (field.flavour === 'develops') lines.push(['role', '[Role!]', 'In one of these roles (发展定位).']);
    if (field.flavour === 'cites') lines.push(['relation', '[CitationRelation!]', 'In one of these relations (引用关系).']);
    if (hasModes(field)) lines.push(['mode', 'Mode', 'Said by the sentence, or by what sets its scope.']);
    lines.push(
      ['atLeast', 'Int', 'At least so many; 1 where neither bound is given.'],
      ['atMost', 'Int', 'At most so many; 0 for none.'],
    );
    return described(`input ${name}`, `A condition on neighbours of the kind ${field.target}.`, lines);
  });
}

export const hasModes = (field: RelationField): boolean => field.flavour !== 'tree' && field.flavour !== 'mention';

function figureConditions(): string {
  const amount: Line[] = [
    ['atLeast', 'Float', 'The figure is not less.'],
    ['atMost', 'Float', 'The figure is not more.'],
    ['unit', 'String', 'The unit of the bounds; figures in units of the same family are converted: 亿元, 万元 (单位).'],
  ];
  const scope = `"""Whom a figure is about (范围)."""
enum Scope {
  """A plan's whole area (规划全域)."""
  PLAN
  """A city (城市)."""
  CITY
  """A park (园区)."""
  PARK
  """An industry (产业)."""
  INDUSTRY
  """Any other entity (其他)."""
  OTHER
}`;
  return [
    described('input AmountCondition', 'A figure between bounds (数量范围).', amount),
    described('input FigureCondition', 'A figure about the node (指标数值).', [
      ['indicator', 'String', 'Of an indicator whose name or alias holds this text (指标).'],
      ...amount,
      ['year', 'Int', 'In that year (年份).'],
      ['period', 'String', 'In that period (时期): "2016-2020".'],
      ['nature', '[Nature!]', 'Of one of these natures (指标属性).'],
    ]),
    scope,
  ].join('\n\n');
}
