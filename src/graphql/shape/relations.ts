/**
 * Every relationship of the model as a field on both of its ends. The table is the only place that names them: the
 * schema's fields, the filters and the resolvers are all made from it, and a test holds it against `graph/model.ts`.
 */
import type { RelationshipType } from '../../../graph/model.js';
import type { Hop } from '../../../graph/query.js';
import type { ListKind } from './fields.js';
import { isEntity } from './fields.js';

/** What an edge tells beside its node: `fact` evidence, `develops` roles too, `cites` a relation too, `mention` where, `tree` nothing. */
export type Flavour = 'fact' | 'develops' | 'cites' | 'mention' | 'tree';

export interface RelationField {
  /** The kind that has the field; `Entity` stands for all entity kinds. */
  owner: ListKind | 'Entity' | 'Plan';
  name: string;
  rel: RelationshipType;
  dir: Hop['dir'];
  /** The kind the field lists; `Entity` gives a list of the interface. */
  target: ListKind | 'Entity';
  flavour: Flavour;
  about: string;
}

type Rest = [name: string, target: ListKind | 'Entity', about: string];

function fields(owner: RelationField['owner'], rel: RelationshipType, dir: Hop['dir'], flavour: Flavour, ...rest: Rest[]) {
  return rest.map(([name, target, about]): RelationField => ({ owner, name, rel, dir, target, flavour, about }));
}

export const relationFields: readonly RelationField[] = [
  ...fields('City', 'LOCATED_IN', 'in', 'fact', ['parks', 'Park', 'The parks in it (辖内园区).']),
  ...fields('City', 'LOCATED_IN', 'in', 'fact', ['projects', 'Project', 'The projects in it (辖内项目).']),
  ...fields('City', 'LOCATED_IN', 'in', 'fact', ['infrastructure', 'Infrastructure', 'The infrastructure in it (辖内设施).']),
  ...fields('City', 'DEVELOPS', 'out', 'develops', ['industries', 'Industry', 'What it develops (发展产业).']),
  ...fields('City', 'BASED_IN', 'in', 'fact', ['enterprises', 'Enterprise', 'The companies based in it (所在企业).']),
  ...fields('City', 'FROM', 'in', 'fact', ['routesFrom', 'Infrastructure', 'Lines that start in it (起于此地).']),
  ...fields('City', 'TO', 'in', 'fact', ['routesTo', 'Infrastructure', 'Lines that end in it (止于此地).']),
  ...fields('City', 'PART_OF', 'out', 'tree', ['partOf', 'City', 'The city it belongs to (上级行政区).']),
  ...fields('City', 'PART_OF', 'in', 'tree', ['parts', 'City', 'The districts and counties in it (所辖区县).']),

  ...fields('Park', 'LOCATED_IN', 'out', 'fact', ['cities', 'City', 'Where it lies (所在城市).']),
  ...fields('Park', 'LOCATED_IN', 'out', 'fact', ['withinParks', 'Park', 'The park it lies in (所属园区).']),
  ...fields('Park', 'LOCATED_IN', 'in', 'fact', ['innerParks', 'Park', 'The parks in it (园中园).']),
  ...fields('Park', 'LOCATED_IN', 'in', 'fact', ['projects', 'Project', 'The projects in it (园区项目).']),
  ...fields('Park', 'DEVELOPS', 'out', 'develops', ['industries', 'Industry', 'What it develops (发展产业).']),
  ...fields('Park', 'BASED_IN', 'in', 'fact', ['enterprises', 'Enterprise', 'The companies in it (入园企业).']),

  ...fields('Industry', 'DEVELOPS', 'in', 'develops', ['parks', 'Park', 'The parks that develop it (发展该产业的园区).']),
  ...fields('Industry', 'DEVELOPS', 'in', 'develops', ['cities', 'City', 'The cities that develop it (发展该产业的城市).']),
  ...fields('Industry', 'BELONGS_TO', 'in', 'fact', ['projects', 'Project', 'Its projects (该产业的项目).']),
  ...fields('Industry', 'OPERATES_IN', 'in', 'fact', ['enterprises', 'Enterprise', 'Its companies (该产业的企业).']),
  ...fields('Industry', 'PART_OF', 'out', 'fact', ['partOf', 'Industry', 'The industry it is a branch of (上级产业).']),
  ...fields('Industry', 'PART_OF', 'in', 'fact', ['branches', 'Industry', 'Its branches (细分产业).']),

  ...fields('Project', 'LOCATED_IN', 'out', 'fact', ['cities', 'City', 'The cities it lies in (所在城市).']),
  ...fields('Project', 'LOCATED_IN', 'out', 'fact', ['parks', 'Park', 'The parks it lies in (所在园区).']),
  ...fields('Project', 'BELONGS_TO', 'out', 'fact', ['industries', 'Industry', 'Its industries (所属产业).']),
  ...fields('Project', 'BUILT_BY', 'out', 'fact', ['builders', 'Enterprise', 'The companies that build it (建设企业).']),

  ...fields('Policy', 'CITES', 'in', 'cites', ['citedBy', 'Section', 'The sections that cite it (引用章节).']),

  ...fields('Enterprise', 'BASED_IN', 'out', 'fact', ['cities', 'City', 'The cities it is based in (所在城市).']),
  ...fields('Enterprise', 'BASED_IN', 'out', 'fact', ['parks', 'Park', 'The parks it is based in (所在园区).']),
  ...fields('Enterprise', 'OPERATES_IN', 'out', 'fact', ['industries', 'Industry', 'Its lines of business (所属产业).']),
  ...fields('Enterprise', 'BUILT_BY', 'in', 'fact', ['projects', 'Project', 'The projects it builds (建设项目).']),

  ...fields('Infrastructure', 'LOCATED_IN', 'out', 'fact', ['cities', 'City', 'The cities it lies in (所在城市).']),
  ...fields('Infrastructure', 'FROM', 'out', 'fact', ['fromCities', 'City', 'The cities it starts in (起点城市).']),
  ...fields('Infrastructure', 'FROM', 'out', 'fact', ['fromPlaces', 'Place', 'The places it starts in (起点).']),
  ...fields('Infrastructure', 'TO', 'out', 'fact', ['toCities', 'City', 'The cities it ends in (终点城市).']),
  ...fields('Infrastructure', 'TO', 'out', 'fact', ['toPlaces', 'Place', 'The places it ends in (终点).']),

  ...fields('Indicator', 'OF', 'in', 'tree', ['measurements', 'Measurement', 'Its figures (数值).']),

  ...fields('Place', 'FROM', 'in', 'fact', ['routesFrom', 'Infrastructure', 'Lines that start in it (起于此地).']),
  ...fields('Place', 'TO', 'in', 'fact', ['routesTo', 'Infrastructure', 'Lines that end in it (止于此地).']),

  ...fields('Entity', 'ABOUT', 'in', 'tree', ['figures', 'Measurement', 'The figures about it (相关数值).']),
  ...fields('Entity', 'ABOUT', 'in', 'tree', ['conflicts', 'Conflict', 'The conflicts about it (相关矛盾).']),
  ...fields('Entity', 'MENTIONED_IN', 'out', 'mention', ['passages', 'Passage', 'The passages that name it (提及段落).']),

  ...fields('Plan', 'DESCRIBED_IN', 'in', 'tree', ['entities', 'Entity', 'Everything it speaks of (涉及实体).']),
  ...fields('Plan', 'ABOUT', 'in', 'tree', ['figures', 'Measurement', 'The figures about its whole area (总体数值).']),
  ...fields('Plan', 'ABOUT', 'in', 'tree', ['conflicts', 'Conflict', 'The conflicts about its whole area (总体矛盾).']),

  ...fields('Section', 'CITES', 'out', 'cites', ['policies', 'Policy', 'The policies it cites (引用文件).']),
  ...fields('Section', 'CITES', 'out', 'cites', ['citedSections', 'Section', 'The sections it refers to (参见章节).']),
  ...fields('Section', 'CITES', 'in', 'cites', ['citedBy', 'Section', 'The sections that refer to it (被参见).']),
  ...fields('Section', 'PART_OF', 'in', 'tree', ['passages', 'Passage', 'Its own passages, in reading order (段落).']),
  ...fields('Section', 'STATED_IN', 'in', 'tree', ['figures', 'Measurement', 'The figures it states (数值).']),
  ...fields('Section', 'STATED_IN', 'in', 'tree', ['conflicts', 'Conflict', 'The conflicts it is a side of (矛盾).']),

  ...fields('Passage', 'MENTIONED_IN', 'in', 'mention', ['entities', 'Entity', 'What it names (提及实体).']),

  ...fields('Measurement', 'STATED_IN', 'out', 'tree', ['sections', 'Section', 'The sections that state it (所在章节).']),
  ...fields('Conflict', 'STATED_IN', 'out', 'tree', ['sections', 'Section', 'The sections of both sides (所在章节).']),
];

/** The relations that a kind has, those of all entities included. */
export function relationsOf(kind: string): RelationField[] {
  return relationFields.filter((f) => f.owner === kind || (f.owner === 'Entity' && isEntity(kind)));
}

/** The name of the edge and connection types: CityFact, IndustryDevelops, SectionCites, PassageMention, MeasurementTree. */
export function edgeName(field: RelationField): string {
  return `${field.target}${field.flavour[0]!.toUpperCase()}${field.flavour.slice(1)}`;
}
