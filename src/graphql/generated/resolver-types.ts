// Made by `npm run generate` from src/graphql/*.graphql, src/graphql/shape and graph/model.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRef, Context } from '../context.js';
import type { Addition } from '../../plans/plan-changes.js';
import type { Followed } from '../../plans/tickets.js';
import type { IngestReport } from '../../../ingest/stages.js';
import type { PlanComparison as Comparison, Change, Statement, Disagreement, Outcome, NotCompared } from '../../compare/comparison.js';
import type { Page, PageEdge } from '../page.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A file of a multipart request (上传的文件). */
  File: { input: File; output: never; }
};

/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type Query = {
  /** Answers a question in Chinese or English; the answer is complete and cites the plan (问答). */
  ask: Answer;
  /** Answers from a frame that was edited, as the chips of a page do (改后的问句框架). */
  askFrame: Answer;
  /** The plans in the graph (规划), by title. */
  plans: Array<Plan>;
  /** One plan by its id (规划), or null. */
  plan?: Maybe<Plan>;
  /** The section of a plan that people cite by this path (章节): 第四章/三/（一）. Where a plan uses a path twice, the first. */
  section?: Maybe<Section>;
  /** Anything by its id (按标识取节点), or null: an entity, a plan, a section, a passage, a measurement, a conflict. */
  node?: Maybe<Node>;
  /** The shortest chain of relationships between two nodes (关系路径), or null where there is none so short. */
  path?: Maybe<Path>;
  /** Entities whose names, and passages whose text, hold these characters literally (全文检索). */
  search: SearchConnection;
  /** Things of one kind that may be one, as their names are near; nothing is merged (可能重复). */
  duplicates: DuplicateConnection;
  /** What plan b says differently from plan a, as 十四五 after 十三五 (规划对比). */
  comparePlans: PlanComparison;
  /** What people said against the reader and what became of it, oldest first (更正). */
  corrections: Array<Correction>;
  /** Cities, districts and counties (城市、区县). */
  cities: CityConnection;
  /** Industrial parks and development zones (园区). */
  parks: ParkConnection;
  /** Industries and branches (产业). */
  industries: IndustryConnection;
  /** Projects (项目). */
  projects: ProjectConnection;
  /** Policies, plans, laws and standards that plans name (政策文件). */
  policies: PolicyConnection;
  /** Companies (企业). */
  enterprises: EnterpriseConnection;
  /** Authorities, institutes and associations (机构). */
  organizations: OrganizationConnection;
  /** Railways, roads, ports, power lines (基础设施). */
  infrastructure: InfrastructureConnection;
  /** What plans measure (指标). */
  indicators: IndicatorConnection;
  /** Places that are no administrative division (地名). */
  places: PlaceConnection;
  /** Sections, in reading order (章节). */
  sections: SectionConnection;
  /** Passages, in reading order (段落). */
  passages: PassageConnection;
  /** Figures (指标数值). */
  measurements: MeasurementConnection;
  /** Statements that cannot both hold (矛盾). */
  conflicts: ConflictConnection;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
  history?: InputMaybe<Array<Scalars['String']['input']>>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryAskFrameArgs = {
  frame: FrameInput;
  language: Scalars['String']['input'];
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryPlansArgs = {
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QuerySectionArgs = {
  plan?: InputMaybe<Scalars['ID']['input']>;
  path: Scalars['String']['input'];
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  upTo: Scalars['Int']['input'];
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryDuplicatesArgs = {
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<NodeKind>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryComparePlansArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  orderBy?: InputMaybe<Array<CityOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  orderBy?: InputMaybe<Array<ParkOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  orderBy?: InputMaybe<Array<IndustryOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  orderBy?: InputMaybe<Array<EnterpriseOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryInfrastructureArgs = {
  filter?: InputMaybe<InfrastructureFilter>;
  orderBy?: InputMaybe<Array<InfrastructureOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryIndicatorsArgs = {
  filter?: InputMaybe<IndicatorFilter>;
  orderBy?: InputMaybe<Array<IndicatorOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<Array<PlaceOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QuerySectionsArgs = {
  filter?: InputMaybe<SectionFilter>;
  orderBy?: InputMaybe<Array<SectionOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  orderBy?: InputMaybe<Array<PassageOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  orderBy?: InputMaybe<Array<MeasurementOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Questions to a knowledge graph of development plans (发展规划). Every list carries its totalCount, every fact its evidence (出处). */
export type QueryConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  plans?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Two plans side by side (规划对比). */
export type PlanComparison = {
  /** The plan before (前一规划). */
  a: Plan;
  /** The plan after (后一规划). */
  b: Plan;
  /** What was added, dropped, raised, lowered or changed; by kind, then in the order of plan a, what was added last in that of plan b (变化). */
  changes: PlanChangeList;
  /** Figures of one indicator, subject and year that cannot both hold (两规划矛盾). */
  conflicts: PlanDisagreementList;
  /** What plan b reports of the years that plan a set targets for (目标完成情况). */
  outcomes: TargetOutcomeList;
  /** What both speak of and what could not be set side by side (未能对比). */
  notCompared: UncomparedList;
};


/** Two plans side by side (规划对比). */
export type PlanComparisonChangesArgs = {
  kinds?: InputMaybe<Array<ComparedKind>>;
  types?: InputMaybe<Array<ChangeType>>;
};

/** All changes that were asked for (变化列表). */
export type PlanChangeList = {
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** How many things of these kinds both plans have without a change (未变). */
  unchanged: Scalars['Int']['output'];
  /** The changes. */
  nodes: Array<PlanChange>;
};

/** One difference between two plans (一项变化). */
export type PlanChange = {
  /** What kind of thing it is about. */
  kind: ComparedKind;
  /** What happened to it. */
  type: ChangeType;
  /** What of it is different. */
  aspect: ChangeAspect;
  /** The thing: an industry, a park, a project, an indicator, a document. */
  thing: ComparedThing;
  /** Whose it is: the park or city that develops an industry, whom a figure is about. Null for the plan's area, or the thing itself (主体). */
  subject?: Maybe<ComparedThing>;
  /** What plan a says; null where it was added (前). */
  before?: Maybe<PlanStatement>;
  /** What plan b says; null where it was dropped (后). */
  after?: Maybe<PlanStatement>;
  /** The change in one line (一行文字). */
  text: Scalars['String']['output'];
};


/** One difference between two plans (一项变化). */
export type PlanChangeTextArgs = {
  language: Scalars['String']['input'];
};

/** A thing of two plans (对比的事物). */
export type ComparedThing = {
  /** Its id, the same in both plans; of several things together, their ids with a space between. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What one plan says of a thing (表述). */
export type PlanStatement = {
  /** In the plan's words: 重点发展, 国家级, 1500; null where it only names the thing. */
  text?: Maybe<Scalars['String']['output']>;
  /** A figure's number (数值). */
  value?: Maybe<Scalars['Float']['output']>;
  /** A figure's unit (单位). */
  unit?: Maybe<Scalars['String']['output']>;
  /** A figure's year, or its period as 2016-2020 (年份). */
  year?: Maybe<Scalars['String']['output']>;
  /** How the number bounds what is meant (比较). */
  comparator?: Maybe<ComparatorTerm>;
  /** Expected, binding, a target or the present state (属性). */
  nature?: Maybe<NatureTerm>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
};

/** All contradictions between two plans. */
export type PlanDisagreementList = {
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** The contradictions. */
  nodes: Array<PlanDisagreement>;
};

/** One figure that two plans give differently; both as targets, or both as reported (两规划矛盾). */
export type PlanDisagreement = {
  /** The indicator. */
  thing: ComparedThing;
  /** Whom it is about; null for the plan's area (主体). */
  subject?: Maybe<ComparedThing>;
  /** The year. */
  year: Scalars['String']['output'];
  /** What plan a says. */
  before: PlanStatement;
  /** What plan b says. */
  after: PlanStatement;
};

/** All targets of plan a that plan b reports on. */
export type TargetOutcomeList = {
  /** How many targets plan b reports on. */
  totalCount: Scalars['Int']['output'];
  /** How many of them were reached. */
  reached: Scalars['Int']['output'];
  /** Reached of reported, 0 to 1; null where none is reported on (完成比例). */
  share?: Maybe<Scalars['Float']['output']>;
  /** How many targets plan a sets for single years, reported on or not. */
  targets: Scalars['Int']['output'];
  /** The targets with their outcomes. */
  nodes: Array<TargetOutcome>;
};

/** A target and what became of it (目标与实际). */
export type TargetOutcome = {
  /** The indicator. */
  thing: ComparedThing;
  /** Whom it is about; null for the plan's area (主体). */
  subject?: Maybe<ComparedThing>;
  /** The year. */
  year: Scalars['String']['output'];
  /** What plan a aimed at. */
  target: PlanStatement;
  /** What plan b reports. */
  outcome: PlanStatement;
  /** Was it reached? A figure that was to fall, or to stay below a bound, is reached from above. */
  reached: Scalars['Boolean']['output'];
};

/** All that could not be set side by side. */
export type UncomparedList = {
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** What could not be compared. */
  nodes: Array<Uncompared>;
};

/** What could not be set side by side, and why (未能对比). */
export type Uncompared = {
  /** The indicator, park or project. */
  thing: ComparedThing;
  /** Whom it is about; null for the plan's area, or the thing itself (主体). */
  subject?: Maybe<ComparedThing>;
  /** Why not. */
  reason: ComparisonObstacle;
  /** What plan a says. */
  before: Array<PlanStatement>;
  /** What plan b says. */
  after: Array<PlanStatement>;
};

/** What is compared. */
export type ComparedKind =
  /** Industries that parks and cities develop (产业). */
  | 'INDUSTRY'
  /** Parks, with level, area and place (园区). */
  | 'PARK'
  /** Projects, with status and investment (项目). */
  | 'PROJECT'
  /** Targets: an indicator and whom it is about (目标). */
  | 'TARGET'
  /** Documents cited (引用文件). */
  | 'POLICY';

/** What happened from the one plan to the other. */
export type ChangeType =
  /** Only plan b has it (新增). */
  | 'ADDED'
  /** Only plan a has it (不再提及). */
  | 'DROPPED'
  /** The amount is higher in plan b (提高). */
  | 'RAISED'
  /** The amount is lower in plan b (降低). */
  | 'LOWERED'
  /** Plan b says something else (变化). */
  | 'CHANGED';

/** What of a thing is different. */
export type ChangeAspect =
  /** One plan has it, the other has not. */
  | 'PRESENCE'
  /** How firmly an industry is developed (发展定位). */
  | 'ROLE'
  /** A park's level (级别). */
  | 'LEVEL'
  /** A park's planned area (规划面积). */
  | 'AREA'
  /** Where a park lies (所在地). */
  | 'CITY'
  /** A project's state (建设状态). */
  | 'STATUS'
  /** A project's investment (投资额). */
  | 'INVESTMENT'
  /** A target's value (目标值). */
  | 'VALUE'
  /** Whether a target is to be reached or kept below (上下限). */
  | 'BOUND'
  /** Whether a target is binding or expected (属性). */
  | 'NATURE';

/** Why two statements were not compared. */
export type ComparisonObstacle =
  /** No common quantity: 亿元 and %, or 万吨 and 万箱 (单位不同). */
  | 'UNIT'
  /** One plan gives it for years that the other does not (年份不同). */
  | 'YEAR'
  /** One plan gives several values for a year (一个规划有多个数值). */
  | 'SEVERAL';

/** Pairs of things that may be one (可能重复). */
export type DuplicateConnection = {
  /** This page's pairs. */
  edges: Array<DuplicateEdge>;
  /** This page's pairs, without their cursors. */
  nodes: Array<Duplicate>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** Names that so many things share that they are not paired by them (通名). */
  common: Array<CommonName>;
};

/** One pair in its list. */
export type DuplicateEdge = {
  /** Where this pair stands in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: Duplicate;
};

/** Two things that may be one: for a person to judge (可能重复的一对). */
export type Duplicate = {
  /** What kind of entity both are (类别). */
  kind: NodeKind;
  /** Why they may be one (理由). */
  reason: DuplicateReason;
  /** The short name they share, the place that one leaves out, the characters they differ in (依据). */
  detail: Scalars['String']['output'];
  /** The one. */
  first: DuplicateSide;
  /** The other. */
  second: DuplicateSide;
};

/** Why two things may be one. */
export type DuplicateReason =
  /** Both are called by one short name (同一简称). */
  | 'SPELLING'
  /** Their names differ in rank, brackets, legal form or 项目 only (级别、括号、组织形式不同). */
  | 'RANK'
  /** One name says where the thing is, the other leaves it out (有无地名). */
  | 'PLACE'
  /** Long names that differ in one character (一字之差). */
  | 'CHARACTER';

/** One of two things that may be one. */
export type DuplicateSide = {
  /** The thing, with its names and the plans that speak of it. */
  entity: Entity;
  /** A clause that names it, null where the plans keep none (出处). */
  evidence?: Maybe<Evidence>;
};

/** A name of many things (通名). */
export type CommonName = {
  /** What kind of entity they are (类别). */
  kind: NodeKind;
  /** The name. */
  name: Scalars['String']['output'];
  /** How many things have it. */
  count: Scalars['Int']['output'];
};

/** Whatever stands in the graph (节点). */
export type Node = {
  /** Its id; the same in every plan that names it, where it is an entity. */
  id: Scalars['ID']['output'];
  /** What kind of node it is (类别). */
  kind: NodeKind;
  /** What to call it: the name of an entity, the title of a plan, the path of a section or passage, what a measurement says, the topic of a conflict. */
  name: Scalars['String']['output'];
};

/** A thing that plans speak of (实体). */
export type Entity = {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is (类别). */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
};

/** A city, district or county (城市、区县). */
export type City = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** CITY. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** Its rank among the administrative divisions: prefecture, county (行政级别). */
  level?: Maybe<Scalars['String']['output']>;
  /** The parks in it (辖内园区). */
  parks: ParkFactConnection;
  /** The projects in it (辖内项目). */
  projects: ProjectFactConnection;
  /** The infrastructure in it (辖内设施). */
  infrastructure: InfrastructureFactConnection;
  /** What it develops (发展产业). */
  industries: IndustryDevelopsConnection;
  /** The companies based in it (所在企业). */
  enterprises: EnterpriseFactConnection;
  /** Lines that start in it (起于此地). */
  routesFrom: InfrastructureFactConnection;
  /** Lines that end in it (止于此地). */
  routesTo: InfrastructureFactConnection;
  /** The city it belongs to (上级行政区). */
  partOf: CityTreeConnection;
  /** The districts and counties in it (所辖区县). */
  parts: CityTreeConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** A city, district or county (城市、区县). */
export type CityParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityInfrastructureArgs = {
  filter?: InputMaybe<InfrastructureFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  role?: InputMaybe<Array<Role>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityRoutesFromArgs = {
  filter?: InputMaybe<InfrastructureFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityRoutesToArgs = {
  filter?: InputMaybe<InfrastructureFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityPartOfArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityPartsArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A city, district or county (城市、区县). */
export type CityPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An industrial park or development zone (园区、开发区). */
export type Park = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** PARK. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** Its planned area in square kilometres (规划面积，平方公里). */
  areaKm2?: Maybe<Scalars['Float']['output']>;
  /** What kind of park it is, in the plan's word (园区类型): 保税港区. */
  parkKind?: Maybe<Scalars['String']['output']>;
  /** Its levels, each with the sentence that says so (级别): 国家级. */
  levels: Array<LevelFact>;
  /** Where it lies (所在城市). */
  cities: CityFactConnection;
  /** The park it lies in (所属园区). */
  withinParks: ParkFactConnection;
  /** The parks in it (园中园). */
  innerParks: ParkFactConnection;
  /** The projects in it (园区项目). */
  projects: ProjectFactConnection;
  /** What it develops (发展产业). */
  industries: IndustryDevelopsConnection;
  /** The companies in it (入园企业). */
  enterprises: EnterpriseFactConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkWithinParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkInnerParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  role?: InputMaybe<Array<Role>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industrial park or development zone (园区、开发区). */
export type ParkPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type Industry = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** INDUSTRY. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** The parks that develop it (发展该产业的园区). */
  parks: ParkDevelopsConnection;
  /** The cities that develop it (发展该产业的城市). */
  cities: CityDevelopsConnection;
  /** Its projects (该产业的项目). */
  projects: ProjectFactConnection;
  /** Its companies (该产业的企业). */
  enterprises: EnterpriseFactConnection;
  /** The industry it is a branch of (上级产业). */
  partOf: IndustryFactConnection;
  /** Its branches (细分产业). */
  branches: IndustryFactConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  role?: InputMaybe<Array<Role>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  role?: InputMaybe<Array<Role>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryPartOfArgs = {
  filter?: InputMaybe<IndustryFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryBranchesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry, a branch of one, or a product that a plan speaks of as a line of business (产业). */
export type IndustryPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A project (项目). */
export type Project = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** PROJECT. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** Its investment in 亿元, as the plan gives it (投资额). */
  investment?: Maybe<Scalars['Float']['output']>;
  /** Its states, each with the sentence that says so; two where sentences differ (建设状态). */
  statuses: Array<StatusFact>;
  /** The cities it lies in (所在城市). */
  cities: CityFactConnection;
  /** The parks it lies in (所在园区). */
  parks: ParkFactConnection;
  /** Its industries (所属产业). */
  industries: IndustryFactConnection;
  /** The companies that build it (建设企业). */
  builders: EnterpriseFactConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** A project (项目). */
export type ProjectCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project (项目). */
export type ProjectParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project (项目). */
export type ProjectIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project (项目). */
export type ProjectBuildersArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project (项目). */
export type ProjectFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project (项目). */
export type ProjectConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project (项目). */
export type ProjectPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A policy, plan, law or standard that a plan names (政策文件). */
export type Policy = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** POLICY. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** What kind of document it is, in the plan's word (文件类型): 规划, 意见. */
  policyKind?: Maybe<Scalars['String']['output']>;
  /** Its document number (文号): 国发〔2015〕28号. */
  docNumber?: Maybe<Scalars['String']['output']>;
  /** The sections that cite it (引用章节). */
  citedBy: SectionCitesConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** A policy, plan, law or standard that a plan names (政策文件). */
export type PolicyCitedByArgs = {
  filter?: InputMaybe<SectionFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, plan, law or standard that a plan names (政策文件). */
export type PolicyFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, plan, law or standard that a plan names (政策文件). */
export type PolicyConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, plan, law or standard that a plan names (政策文件). */
export type PolicyPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A company (企业). */
export type Enterprise = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** ENTERPRISE. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** The cities it is based in (所在城市). */
  cities: CityFactConnection;
  /** The parks it is based in (所在园区). */
  parks: ParkFactConnection;
  /** Its lines of business (所属产业). */
  industries: IndustryFactConnection;
  /** The projects it builds (建设项目). */
  projects: ProjectFactConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** A company (企业). */
export type EnterpriseCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company (企业). */
export type EnterpriseParksArgs = {
  filter?: InputMaybe<ParkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company (企业). */
export type EnterpriseIndustriesArgs = {
  filter?: InputMaybe<IndustryFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company (企业). */
export type EnterpriseProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company (企业). */
export type EnterpriseFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company (企业). */
export type EnterpriseConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company (企业). */
export type EnterprisePassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An authority, institute or association (机构). */
export type Organization = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** ORGANIZATION. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** An authority, institute or association (机构). */
export type OrganizationFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An authority, institute or association (机构). */
export type OrganizationConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An authority, institute or association (机构). */
export type OrganizationPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A railway, road, port, power line or the like (基础设施). */
export type Infrastructure = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** INFRASTRUCTURE. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** What kind of infrastructure it is (设施类型): 铁路, 高速公路. */
  infraKind?: Maybe<Scalars['String']['output']>;
  /** Its investment in 亿元, as the plan gives it (投资额). */
  investment?: Maybe<Scalars['Float']['output']>;
  /** Its states, each with the sentence that says so (建设状态). */
  statuses: Array<StatusFact>;
  /** The cities it lies in (所在城市). */
  cities: CityFactConnection;
  /** The cities it starts in (起点城市). */
  fromCities: CityFactConnection;
  /** The places it starts in (起点). */
  fromPlaces: PlaceFactConnection;
  /** The cities it ends in (终点城市). */
  toCities: CityFactConnection;
  /** The places it ends in (终点). */
  toPlaces: PlaceFactConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureFromCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureFromPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureToCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureToPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructureConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A railway, road, port, power line or the like (基础设施). */
export type InfrastructurePassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a plan measures (指标). */
export type Indicator = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** INDICATOR. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** Its figures (数值). */
  measurements: MeasurementTreeConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** Something that a plan measures (指标). */
export type IndicatorMeasurementsArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a plan measures (指标). */
export type IndicatorFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a plan measures (指标). */
export type IndicatorConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a plan measures (指标). */
export type IndicatorPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place that is no administrative division: a region, a country, a port, a river (地名). */
export type Place = Node & Entity & {
  /** Its id: the kind and the normal form of its name, the same in every plan. */
  id: Scalars['ID']['output'];
  /** PLACE. */
  kind: NodeKind;
  /** The fullest name a plan uses (名称). */
  name: Scalars['String']['output'];
  /** Its other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** Every spelling with the plan that uses it and the rule that joined it (写法). */
  spellings: Array<Spelling>;
  /** The plans that speak of it (涉及规划). */
  plans: Array<Plan>;
  /** Lines that start in it (起于此地). */
  routesFrom: InfrastructureFactConnection;
  /** Lines that end in it (止于此地). */
  routesTo: InfrastructureFactConnection;
  /** The figures about it (相关数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about it (相关矛盾). */
  conflicts: ConflictTreeConnection;
  /** The passages that name it (提及段落). */
  passages: PassageMentionConnection;
};


/** A place that is no administrative division: a region, a country, a port, a river (地名). */
export type PlaceRoutesFromArgs = {
  filter?: InputMaybe<InfrastructureFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place that is no administrative division: a region, a country, a port, a river (地名). */
export type PlaceRoutesToArgs = {
  filter?: InputMaybe<InfrastructureFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place that is no administrative division: a region, a country, a port, a river (地名). */
export type PlaceFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place that is no administrative division: a region, a country, a port, a river (地名). */
export type PlaceConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place that is no administrative division: a region, a country, a port, a river (地名). */
export type PlacePassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A development plan (规划). */
export type Plan = Node & {
  /** Made of its title, issuer and period. */
  id: Scalars['ID']['output'];
  /** PLAN. */
  kind: NodeKind;
  /** Its title. */
  name: Scalars['String']['output'];
  /** Its title (标题). */
  title: Scalars['String']['output'];
  /** Who issued it (发布机构). */
  issuer?: Maybe<Scalars['String']['output']>;
  /** The years it covers (规划期): 2016-2020. */
  period?: Maybe<Scalars['String']['output']>;
  /** When it was published, as it says (发布时间). */
  published?: Maybe<Scalars['String']['output']>;
  /** The file it was read from (来源文件). */
  source: Scalars['String']['output'];
  /** The format of that file: md, txt (格式). */
  format: Scalars['String']['output'];
  /** SHA-256 of its bytes, hex. */
  hash: Scalars['String']['output'];
  /** The version of the reader that read it. */
  reader: Scalars['String']['output'];
  /** Its whole text; all offsets index it in UTF-16 code units (全文). */
  text: Scalars['String']['output'];
  /** Its top-level sections in reading order: the tree's first level (目录). */
  contents: Array<Section>;
  /** How much it gives (数量). */
  counts: PlanCounts;
  /** Everything it speaks of (涉及实体). */
  entities: EntityTreeConnection;
  /** The figures about its whole area (总体数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts about its whole area (总体矛盾). */
  conflicts: ConflictTreeConnection;
};


/** A development plan (规划). */
export type PlanEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A development plan (规划). */
export type PlanFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A development plan (规划). */
export type PlanConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How much a plan gives (规划的数量). */
export type PlanCounts = {
  /** Chapters, sections, items, boxes and tables (章节). */
  sections: Scalars['Int']['output'];
  /** Things it speaks of, of all kinds (实体). */
  entities: Scalars['Int']['output'];
  /** Figures (指标数值). */
  measurements: Scalars['Int']['output'];
  /** Contradictions within it (矛盾). */
  conflicts: Scalars['Int']['output'];
};

/** A chapter, section, item, box or table of a plan (章节). */
export type Section = Node & {
  /** Plan and path. */
  id: Scalars['ID']['output'];
  /** SECTION. */
  kind: NodeKind;
  /** Its path. */
  name: Scalars['String']['output'];
  /** What people cite (章节路径): 第四章/三/（一）/1. */
  path: Scalars['String']['output'];
  /** Its own number (编号): （一）. */
  number?: Maybe<Scalars['String']['output']>;
  /** Its heading without the number (标题). */
  title: Scalars['String']['output'];
  /** Which part of a plan it is (章、节、专栏、表). */
  sectionKind: SectionKind;
  /** How deep it stands, 1 for a chapter. */
  level: Scalars['Int']['output'];
  /** Its place in the plan's reading order. */
  order: Scalars['Int']['output'];
  /** Where it starts in Plan.text, UTF-16. */
  start: Scalars['Int']['output'];
  /** Where its last descendant ends in Plan.text, exclusive. */
  end: Scalars['Int']['output'];
  /** The plan it belongs to (所属规划). */
  plan: Plan;
  /** The section it stands in, null at the top (上级). */
  parent?: Maybe<Section>;
  /** The sections it stands in, outermost first (各级上级). */
  ancestors: Array<Section>;
  /** The sections directly in it, in reading order (下级). */
  children: Array<Section>;
  /** The policies it cites (引用文件). */
  policies: PolicyCitesConnection;
  /** The sections it refers to (参见章节). */
  citedSections: SectionCitesConnection;
  /** The sections that refer to it (被参见). */
  citedBy: SectionCitesConnection;
  /** Its own passages, in reading order (段落). */
  passages: PassageTreeConnection;
  /** The figures it states (数值). */
  figures: MeasurementTreeConnection;
  /** The conflicts it is a side of (矛盾). */
  conflicts: ConflictTreeConnection;
};


/** A chapter, section, item, box or table of a plan (章节). */
export type SectionPoliciesArgs = {
  filter?: InputMaybe<PolicyFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter, section, item, box or table of a plan (章节). */
export type SectionCitedSectionsArgs = {
  filter?: InputMaybe<SectionFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter, section, item, box or table of a plan (章节). */
export type SectionCitedByArgs = {
  filter?: InputMaybe<SectionFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter, section, item, box or table of a plan (章节). */
export type SectionPassagesArgs = {
  filter?: InputMaybe<PassageFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter, section, item, box or table of a plan (章节). */
export type SectionFiguresArgs = {
  filter?: InputMaybe<MeasurementFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A chapter, section, item, box or table of a plan (章节). */
export type SectionConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One heading, paragraph, list item, caption or table row (段落). */
export type Passage = Node & {
  /** Plan and start. */
  id: Scalars['ID']['output'];
  /** PASSAGE. */
  kind: NodeKind;
  /** The path of its section. */
  name: Scalars['String']['output'];
  /** What it is in the plan's text (段落类型). */
  passageKind: PassageKind;
  /** Its text, wrapped lines joined (正文). */
  text: Scalars['String']['output'];
  /** Its place in the plan's reading order. */
  order: Scalars['Int']['output'];
  /** Where it starts in Plan.text, UTF-16. */
  start: Scalars['Int']['output'];
  /** Where it ends in Plan.text, exclusive. */
  end: Scalars['Int']['output'];
  /** The section it stands in (所在章节). */
  section: Section;
  /** What it names (提及实体). */
  entities: EntityMentionConnection;
};


/** One heading, paragraph, list item, caption or table row (段落). */
export type PassageEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A figure as data (指标数值). */
export type Measurement = Node & {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** MEASUREMENT. */
  kind: NodeKind;
  /** The figure as written. */
  name: Scalars['String']['output'];
  /** As written (原文数值): ">35", "15∶43∶42". */
  valueText: Scalars['String']['output'];
  /** Its number, where it is one (数值). */
  value?: Maybe<Scalars['Float']['output']>;
  /** Of what (单位): 亿元. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The year, or a period as 2016-2020 (年份). */
  year?: Maybe<Scalars['String']['output']>;
  /** How the number bounds what is meant (比较): ">35" is GREATER. */
  comparator?: Maybe<ComparatorTerm>;
  /** Expected, binding, a target or the present state (属性). */
  nature?: Maybe<NatureTerm>;
  /** The indicator it measures (指标). */
  indicator: Indicator;
  /** Whom it is about: a plan's whole area, a city, a park, an industry (对象). */
  about: Array<Node>;
  /** The plan that says so (所属规划). */
  plan: Plan;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The sections that state it (所在章节). */
  sections: SectionTreeConnection;
};


/** A figure as data (指标数值). */
export type MeasurementSectionsArgs = {
  filter?: InputMaybe<SectionFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Two statements that cannot both hold (矛盾). */
export type Conflict = Node & {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** CONFLICT. */
  kind: NodeKind;
  /** Its topic. */
  name: Scalars['String']['output'];
  /** What the statements disagree about (主题). */
  topic: Scalars['String']['output'];
  /** Which check found it: sum, arithmetic, target, status, level, count (检查). */
  check: Scalars['String']['output'];
  /** What each side says, as written (各方数值). */
  values: Array<Scalars['String']['output']>;
  /** Whom it is about (对象). */
  about: Array<Node>;
  /** The plan it was found in (所属规划). */
  plan: Plan;
  /** Both sides; the first two items are the two quotes (双方原文). */
  evidence: Array<Evidence>;
  /** The sections of both sides (所在章节). */
  sections: SectionTreeConnection;
};


/** Two statements that cannot both hold (矛盾). */
export type ConflictSectionsArgs = {
  filter?: InputMaybe<SectionFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The clause of a plan that carries a fact (出处). */
export type Evidence = {
  /** The id of the plan (规划). */
  plan: Scalars['ID']['output'];
  /** The path of the section (章节路径). */
  section: Scalars['String']['output'];
  /** The clause as it stands in the plan, white space aside (原文). */
  quote: Scalars['String']['output'];
  /** Where it starts in Plan.text, UTF-16 (起点). */
  start: Scalars['Int']['output'];
  /** Where it ends in Plan.text, exclusive (终点). */
  end: Scalars['Int']['output'];
  /** Does the sentence say it, or a heading or lead-in that sets its scope (明示或承上)? */
  mode: Mode;
  /** The page of the file that it begins on, 1 for the first; null where the file has no pages (页码). */
  page?: Maybe<Scalars['Int']['output']>;
  /** The id of the correction that made the clause speak of what it now speaks of; null where the reader did (更正标识). */
  correction?: Maybe<Scalars['ID']['output']>;
};

/** One spelling of an entity in one plan (写法). */
export type Spelling = {
  /** The spelling. */
  text: Scalars['String']['output'];
  /** The rule that joined it to the entity (归并规则). */
  rule: Scalars['String']['output'];
  /** The id of the plan that uses it. */
  plan: Scalars['ID']['output'];
  /** How often the plan uses it (次数). */
  count?: Maybe<Scalars['Int']['output']>;
  /** The id of the correction that joined it; null where the reader did (更正标识). */
  correction?: Maybe<Scalars['ID']['output']>;
};

/** A level of a park with the sentence that says so (级别). */
export type LevelFact = {
  /** The level. */
  value: ParkLevel;
  /** The plan's own word: 国家级. */
  label: Scalars['String']['output'];
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
};

/** A state of a project with the sentence that says so (建设状态). */
export type StatusFact = {
  /** The state. */
  value: Status;
  /** The Chinese word: 开工建设. */
  label: Scalars['String']['output'];
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
};

/** Where a passage names an entity (提及位置). */
export type MentionSpan = {
  /** First character in Plan.text, UTF-16. */
  start: Scalars['Int']['output'];
  /** Last character in Plan.text, exclusive. */
  end: Scalars['Int']['output'];
};

/** A role with its Chinese label (发展定位). */
export type RoleTerm = {
  /** The role. */
  value: Role;
  /** The Chinese word: 重点发展. */
  label: Scalars['String']['output'];
};

/** A relation between a section and what it cites, with its Chinese label (引用关系). */
export type CitationTerm = {
  /** The relation. */
  value: CitationRelation;
  /** The Chinese word: 依据. */
  label: Scalars['String']['output'];
};

/** The nature of a figure with its Chinese label (指标属性). */
export type NatureTerm = {
  /** The nature. */
  value: Nature;
  /** The Chinese word: 约束性. */
  label: Scalars['String']['output'];
};

/** A comparator with its Chinese label (比较). */
export type ComparatorTerm = {
  /** The comparator. */
  value: Comparator;
  /** The Chinese word: 大于. */
  label: Scalars['String']['output'];
};

/** A chain of relationships (关系路径). */
export type Path = {
  /** The nodes, first to last. */
  nodes: Array<Node>;
  /** The relationships between them; one less than the nodes. */
  edges: Array<PathEdge>;
};

/** One relationship of a path (路径上的关系). */
export type PathEdge = {
  /** The type of the relationship in the graph: DEVELOPS. */
  type: Scalars['String']['output'];
  /** The id of the node it starts at. */
  from: Scalars['ID']['output'];
  /** The id of the node it ends at. */
  to: Scalars['ID']['output'];
  /** The sentences that say so; empty on the plan's own tree (出处). */
  evidence: Array<Evidence>;
};

/** What a search found (检索结果). */
export type SearchConnection = {
  /** This page's hits, each with where it was found. */
  edges: Array<SearchEdge>;
  /** This page's nodes. */
  nodes: Array<Node>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One hit (命中). */
export type SearchEdge = {
  /** Where this hit stands in the list. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: Node;
  /** Where the characters stand in the name or the passage's text, UTF-16. */
  at: Scalars['Int']['output'];
};

/** Where a page stands in its list (分页). */
export type PageInfo = {
  /** Is there a next page? */
  hasNextPage: Scalars['Boolean']['output'];
  /** Is there a page before? */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last edge: give it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The answer to a question (答案). */
export type Answer = {
  /** Was it answered, and if not, why (状态)? */
  status: AnswerStatus;
  /** The answer in words, in the question's language (文字答案). */
  text: Scalars['String']['output'];
  /** The whole answer, never cut short (答案条目). */
  items: Array<AnswerItem>;
  /** The sentences the answer rests on (出处). */
  evidence: Array<Evidence>;
  /** What the question was taken for, null where it was not understood (问句框架). */
  frame?: Maybe<FrameView>;
  /** The statements that ran (所执行的 Cypher). */
  cypher: Array<RanStatement>;
  /** The same list as a GraphQL query, where the schema can say it (等价的 GraphQL). */
  graphql?: Maybe<Scalars['String']['output']>;
  /** Words that were looked for in the plans' text (检索词). */
  searched: Array<Scalars['String']['output']>;
  /** Questions that have an answer: what to ask next or instead, or the readings of an ambiguous question (还可以问). */
  suggestions: Array<Scalars['String']['output']>;
  /** The language of the question and of the answer: zh or en (语言). */
  language: Scalars['String']['output'];
  /** The plans that were asked, earlier periods first (所问规划). */
  plans: Array<AskedPlan>;
};

/** One member of an answer (答案条目). */
export type AnswerItem = {
  /** What it is. */
  kind: AnswerItemKind;
  /** The entity's name, or what a value is of (名称). */
  name?: Maybe<Scalars['String']['output']>;
  /** The entity's other spellings (别名). */
  aliases: Array<Scalars['String']['output']>;
  /** A value's number (数值). */
  value?: Maybe<Scalars['Float']['output']>;
  /** A value's unit (单位). */
  unit?: Maybe<Scalars['String']['output']>;
  /** Yes or no (是否). */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The path of a section (章节路径). */
  section?: Maybe<Scalars['String']['output']>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The node, where the item is one; `node(id)` gives it. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Of a figure that the plan states: whose and which it is (数值的主体与指标). */
  figure?: Maybe<AnswerFigure>;
  /** Ids of the plans that it comes from, earlier periods first (所据规划). */
  plans: Array<Scalars['ID']['output']>;
  /** Of a change between two plans: of what kind of thing, and what happened to it (变化). */
  change?: Maybe<AnswerChange>;
};

/** How asking ended (答案状态). */
export type AnswerStatus =
  /** Answered, completely. */
  | 'ANSWERED'
  /** The question was understood; the plans do not say (规划未载). */
  | 'NOT_IN_PLAN'
  /** The question was not understood; `text` names what was not (未能理解). */
  | 'NOT_UNDERSTOOD'
  /** Two readings with different answers (有歧义). */
  | 'AMBIGUOUS';

/** What an item of an answer is. */
export type AnswerItemKind =
  /** A thing: a park, a project. */
  | 'ENTITY'
  /** A figure or a word. */
  | 'VALUE'
  /** Yes or no. */
  | 'BOOLEAN'
  /** A section of a plan. */
  | 'SECTION'
  /** What two plans say differently; `name` tells it in one line. */
  | 'CHANGE';

/** A range of numbers, both ends included (数值范围). */
export type FloatRange = {
  /** Not less than. */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Not more than. */
  atMost?: InputMaybe<Scalars['Float']['input']>;
};

/** Ascending or descending (升序、降序). */
export type Direction =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** What kind of change an item is (变化). */
export type AnswerChange = {
  /** What kind of thing it is about. */
  kind: ComparedKind;
  /** What happened to it. */
  type: ChangeType;
};

/** A plan that was asked, with a name that tells it from the others asked (所问规划). */
export type AskedPlan = {
  /** The plan's id. */
  id: Scalars['ID']['output'];
  /** Its short name, in the answer's language: 十四五规划. */
  name: Scalars['String']['output'];
};

/** A figure as a cell of a table: whose it is, which it is, and what the plan says. */
export type AnswerFigure = {
  /** Whose it is; null for the plan as a whole (主体). */
  about?: Maybe<Scalars['String']['output']>;
  /** Which figure it is (指标). */
  measure: Scalars['String']['output'];
  /** Of which year or period (年份). */
  year?: Maybe<Scalars['String']['output']>;
  /** The figure in the plan's words, with 以上 or 约: 500亿元以上 (数值). */
  said: Scalars['String']['output'];
};

/** A statement that ran. */
export type RanStatement = {
  /** Its text. */
  text: Scalars['String']['output'];
  /** Its parameters, as JSON. */
  params: Scalars['String']['output'];
};

/** What a question was taken for (问句框架). */
export type FrameView = {
  /** The frame in words (框架的文字). */
  chips: Array<Chip>;
  /** Words of the question that carry no meaning (虚词). */
  filler: Array<Scalars['String']['output']>;
  /** The frame itself; edited, it can go to `askFrame`. */
  frame: Frame;
};

/** One part of a frame in words. */
export type Chip = {
  /** Which part of the frame it is: operation, want, measure, filter, rank, plans. */
  role: Scalars['String']['output'];
  /** Its words, in the question's language. */
  label: Scalars['String']['output'];
  /** Where it came from: question, history or default (来自本问、上文或默认). */
  source: Scalars['String']['output'];
};

/** A question as data: what is asked for, which conditions are given, which operation is wrapped around. */
export type Frame = {
  /** What is done with what is found. */
  operation: FrameOperation;
  /** The kinds asked for. */
  want: Array<Wanted>;
  /** The figures asked for. */
  measures: Array<Measure>;
  /** The conditions. */
  filters: Array<FrameFilter>;
  /** Which ones by the measure: the first three. */
  rank?: Maybe<Rank>;
  /** The side that a comparison asks about: more or less. */
  direction?: Maybe<Scalars['String']['output']>;
  /** The question's own count, as 两个 in 两个园区. */
  expected?: Maybe<Scalars['Int']['output']>;
  /** The plans asked of, where the question says which (规划范围). */
  plans?: Maybe<PlanScope>;
};

/** The plans that a question names (规划范围). */
export type PlanScope = {
  /** Their ids. */
  ids: Array<Scalars['ID']['output']>;
  /** As the question says it: 十四五规划. */
  word: Scalars['String']['output'];
  /** each: what every one of them says; all: what they have in common; between: one set against the other, the earlier first. */
  how: Scalars['String']['output'];
};

/** A kind that is asked for. */
export type Wanted = {
  /** The kind. */
  kind: NodeKind;
  /** Words its name must hold. */
  nameHas?: Maybe<Array<Scalars['String']['output']>>;
  /** The rank of a city. */
  level?: Maybe<Scalars['String']['output']>;
  /** Words by which the plan calls its members, where it does: 链主. */
  said?: Maybe<Array<Scalars['String']['output']>>;
  /** Of a line: its start, its end or both, not the places it lies in. */
  ends?: Maybe<Scalars['String']['output']>;
  /** As the question says it. */
  word: Scalars['String']['output'];
};

/** A figure that is asked for. */
export type Measure = {
  /** As the question says it. */
  word: Scalars['String']['output'];
  /** Words the indicator's name must hold, alternatives within one list. */
  words: Array<Array<Scalars['String']['output']>>;
  /** The indicators the words may stand for, or `area`. */
  indicators: Array<Scalars['String']['output']>;
  /** The kind of things counted, where no indicator has that name. */
  count?: Maybe<NodeKind>;
};

/** A condition of a frame. */
export type FrameFilter = {
  /** What the condition is on. */
  field: FrameField;
  /** As the question says it. */
  word: Scalars['String']['output'];
  /** The entities it names. */
  ids?: Maybe<Array<Scalars['String']['output']>>;
  /** Words or paths it names. */
  words?: Maybe<Array<Scalars['String']['output']>>;
  /** Must it not hold? */
  not?: Maybe<Scalars['Boolean']['output']>;
  /** Of a city: without its counties. */
  alone?: Maybe<Scalars['Boolean']['output']>;
  /** Of an industry: what it is part of, not its parts. Of a section: what points to it. */
  up?: Maybe<Scalars['Boolean']['output']>;
  /** all where every one must hold, any where one is enough. */
  join?: Maybe<Scalars['String']['output']>;
  /** The figure compared. */
  measure?: Maybe<Measure>;
  /** How it is compared: =, !=, <, <=, >, >=, startsWith. */
  cmp?: Maybe<Scalars['String']['output']>;
  /** The number it is compared with. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The unit of that number. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The inner question whose members are meant. */
  frame?: Maybe<Frame>;
};

/** Which ones by a measure. */
export type Rank = {
  /** max for the greatest first, min for the smallest. */
  dir: Scalars['String']['output'];
  /** 1 is the first. */
  from: Scalars['Int']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** A Frame coming back. */
export type FrameInput = {
  /** What is done with what is found. */
  operation: FrameOperation;
  /** The kinds asked for. */
  want: Array<WantedInput>;
  /** The figures asked for. */
  measures: Array<MeasureInput>;
  /** The conditions. */
  filters: Array<FrameFilterInput>;
  /** Which ones by the measure. */
  rank?: InputMaybe<RankInput>;
  /** The side that a comparison asks about: more or less. */
  direction?: InputMaybe<Scalars['String']['input']>;
  /** The question's own count. */
  expected?: InputMaybe<Scalars['Int']['input']>;
  /** The plans asked of. */
  plans?: InputMaybe<PlanScopeInput>;
};

/** A PlanScope coming back. */
export type PlanScopeInput = {
  /** Their ids. */
  ids: Array<Scalars['ID']['input']>;
  /** As the question says it. */
  word: Scalars['String']['input'];
  /** each, all or between. */
  how: Scalars['String']['input'];
};

/** A Wanted coming back. */
export type WantedInput = {
  /** The kind. */
  kind: NodeKind;
  /** Words its name must hold. */
  nameHas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The rank of a city. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Words by which the plan calls its members, where it does: 链主. */
  said?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of a line: from, to or both, not the places it lies in. */
  ends?: InputMaybe<Scalars['String']['input']>;
  /** As the question says it. */
  word: Scalars['String']['input'];
};

/** A Measure coming back. */
export type MeasureInput = {
  /** As the question says it. */
  word: Scalars['String']['input'];
  /** Words the indicator's name must hold, alternatives within one list. */
  words: Array<Array<Scalars['String']['input']>>;
  /** The indicators the words may stand for, or `area`. */
  indicators: Array<Scalars['String']['input']>;
  /** The kind of things counted. */
  count?: InputMaybe<NodeKind>;
};

/** A FrameFilter coming back. */
export type FrameFilterInput = {
  /** What the condition is on. */
  field: FrameField;
  /** As the question says it. */
  word: Scalars['String']['input'];
  /** The entities it names. */
  ids?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words or paths it names. */
  words?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Must it not hold? */
  not?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a city: without its counties. */
  alone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an industry: what it is part of, not its parts. Of a section: what points to it. */
  up?: InputMaybe<Scalars['Boolean']['input']>;
  /** all where every one must hold, any where one is enough. */
  join?: InputMaybe<Scalars['String']['input']>;
  /** The figure compared. */
  measure?: InputMaybe<MeasureInput>;
  /** How it is compared: =, !=, <, <=, >, >=, startsWith. */
  cmp?: InputMaybe<Scalars['String']['input']>;
  /** The number it is compared with. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** The unit of that number. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The inner question whose members are meant. */
  frame?: InputMaybe<FrameInput>;
};

/** A Rank coming back. */
export type RankInput = {
  /** max for the greatest first, min for the smallest. */
  dir: Scalars['String']['input'];
  /** 1 is the first. */
  from: Scalars['Int']['input'];
  /** How many. */
  count: Scalars['Int']['input'];
};

/** What changes the graph, for those who may write: send `authorization: Bearer TOKEN` (修改图谱，须有写入令牌). */
export type Mutation = {
  /** Reads a plan into the graph (读入规划), by one of file, text and base64. The same plan again changes nothing; another version of it replaces it. */
  addPlan: PlanAddition;
  /** Takes away a plan with all that only it says (移除规划). */
  removePlan: PlanRemoval;
  /** Corrects what was read (更正): kept through every new reading, applied at once. With dryRun it is only shown. */
  correct: CorrectionResult;
  /** Takes a correction back: all is as it was (撤销更正). */
  removeCorrection: CorrectionResult;
};


/** What changes the graph, for those who may write: send `authorization: Bearer TOKEN` (修改图谱，须有写入令牌). */
export type MutationAddPlanArgs = {
  file?: InputMaybe<Scalars['File']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  base64?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  ticket?: InputMaybe<Scalars['ID']['input']>;
};


/** What changes the graph, for those who may write: send `authorization: Bearer TOKEN` (修改图谱，须有写入令牌). */
export type MutationRemovePlanArgs = {
  plan: Scalars['ID']['input'];
};


/** What changes the graph, for those who may write: send `authorization: Bearer TOKEN` (修改图谱，须有写入令牌). */
export type MutationCorrectArgs = {
  input: CorrectionInput;
  dryRun: Scalars['Boolean']['input'];
};


/** What changes the graph, for those who may write: send `authorization: Bearer TOKEN` (修改图谱，须有写入令牌). */
export type MutationRemoveCorrectionArgs = {
  id: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
};

/** What goes on while the graph is changed, over server-sent events (accept: text/event-stream), for those who may write. */
export type Subscription = {
  /** How far a plan is that is being added (读入进度): each stage as it begins, at last the report or the error. It may be followed before addPlan is sent. */
  planProgress: PlanProgress;
};


/** What goes on while the graph is changed, over server-sent events (accept: text/event-stream), for those who may write. */
export type SubscriptionPlanProgressArgs = {
  ticket: Scalars['ID']['input'];
};

/** A plan that was added (读入结果). */
export type PlanAddition = {
  /** Under which its progress was told (进度号). */
  ticket: Scalars['ID']['output'];
  /** What became of it in the graph. */
  outcome: PlanOutcome;
  /** What was read. */
  report: ReadingReport;
  /** The result in one line (一行文字). */
  text: Scalars['String']['output'];
};


/** A plan that was added (读入结果). */
export type PlanAdditionTextArgs = {
  language: Scalars['String']['input'];
};

/** What became of a plan in the graph. */
export type PlanOutcome =
  /** The graph did not have it (新增). */
  | 'NEW'
  /** The graph has just this (未变). */
  | 'UNCHANGED'
  /** The graph had another version of it, or one read by an older reader (替换). */
  | 'REPLACED';

/** What was read of a plan (读入报告). */
export type ReadingReport = {
  /** Which plan it is. */
  plan: PlanIdentity;
  /** Characters of its text (字数). */
  characters: Scalars['Int']['output'];
  /** Chapters, sections, items, boxes and tables (章节). */
  sections: Scalars['Int']['output'];
  /** Paragraphs, items and rows (段落). */
  passages: Scalars['Int']['output'];
  /** Tables (表格). */
  tables: Scalars['Int']['output'];
  /** Things it names, of each kind that it names (实体). */
  entities: Array<KindCount>;
  /** Relationships, each with its sentence (事实). */
  facts: Scalars['Int']['output'];
  /** Figures (指标数值). */
  measurements: Scalars['Int']['output'];
  /** Contradictions within it (矛盾). */
  conflicts: Scalars['Int']['output'];
  /** What a person should know of the reading (阅读提示). */
  notes: Array<ReadingNote>;
  /** How long the reading took (秒). */
  seconds: Scalars['Float']['output'];
};

/** A plan by what identifies it (规划). */
export type PlanIdentity = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its title (标题). */
  title: Scalars['String']['output'];
  /** Who issued it (发布机构). */
  issuer?: Maybe<Scalars['String']['output']>;
  /** The years it covers (规划期): 2016-2020. */
  period?: Maybe<Scalars['String']['output']>;
};

/** How many there are of one kind. */
export type KindCount = {
  /** The kind. */
  kind: NodeKind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Something a person should know of the reading (阅读提示). */
export type ReadingNote = {
  /** What it is about. */
  code: ReadingNoteCode;
  /** Which place: a section, a table, a heading. */
  message: Scalars['String']['output'];
  /** Where it begins in the plan's text, UTF-16. */
  start: Scalars['Int']['output'];
  /** Where it ends. */
  end: Scalars['Int']['output'];
};

/** What a note on the reading is about. */
export type ReadingNoteCode =
  /** A table that stays text (未能重建的表格). */
  | 'TABLE_NOT_REBUILT'
  /** A table of contents that was left out (略去的目录). */
  | 'CONTENTS_SKIPPED'
  /** A line that may be a heading (存疑的标题). */
  | 'HEADING_DOUBTFUL'
  /** Text that was left out (略去的文字). */
  | 'TEXT_SKIPPED'
  /** A section of which no fact was read (未读出事实的章节). */
  | 'SECTION_WITHOUT_FACT';

/** A plan that was removed (已移除的规划). */
export type PlanRemoval = {
  /** Which plan it was. */
  plan: PlanIdentity;
};

/** How far a plan is that is being added (读入进度). */
export type PlanProgress = {
  /** The ticket given to addPlan. */
  ticket: Scalars['ID']['output'];
  /** What has begun. */
  stage: PlanProgressStage;
  /** How much of the work is behind, 0 to 1 (完成比例). */
  fraction: Scalars['Float']['output'];
  /** At DONE the result (结果). */
  addition?: Maybe<PlanAddition>;
  /** At FAILED what went wrong (错误). */
  error?: Maybe<PlanFailure>;
};

/** What is under way when a plan is added. */
export type PlanProgressStage =
  /** Other plans are read before it (等待). */
  | 'WAITING'
  /** Its file becomes text (读取文件). */
  | 'READ'
  /** Its headings, tables and boxes are found (分析结构). */
  | 'PARSE'
  /** Its sections get their paths (编排章节). */
  | 'OUTLINE'
  /** What it names is found (识别名称). */
  | 'MENTIONS'
  /** What it says is found (提取事实). */
  | 'FACTS'
  /** The graph takes it (写入图谱). */
  | 'STORE'
  /** It is in the graph (完成). */
  | 'DONE'
  /** It is not in the graph (失败). */
  | 'FAILED';

/** Why a plan was not added (失败原因). */
export type PlanFailure = {
  /** The code that addPlan's error has: SCANNED, ENCRYPTED, NOT_A_PLAN, ... */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the language of the request (accept-language). */
  message: Scalars['String']['output'];
};

/** What a person said against the reader, or would say of it (更正). */
export type CorrectionType =
  /** The sentence does not say so (事实有误). */
  | 'WRONG'
  /** Two names are one thing (同一事物). */
  | 'SAME'
  /** Two names are two things (不同事物). */
  | 'DISTINCT'
  /** A thing has another name (别名). */
  | 'ALIAS';

/** What has become of a correction. */
export type CorrectionState =
  /** The graph is as it says (已应用). */
  | 'APPLIED'
  /** The sentence and the names are there, and there is nothing to change (无须改动). */
  | 'IDLE'
  /** The sentence or a name is there no longer (已失效). */
  | 'GONE';

/** A correction that stands (更正). */
export type Correction = {
  /** Its id, which evidence and spellings that it changed name. */
  id: Scalars['ID']['output'];
  /** What it says. */
  type: CorrectionType;
  /** What it speaks of: the name a fact starts at, the first of two names, the name of a thing. */
  first: Scalars['String']['output'];
  /** The name a fact leads to, the second of two names, the other name. */
  second: Scalars['String']['output'];
  /** WRONG: the relationship, or Measurement, or Conflict (关系). */
  relation?: Maybe<Scalars['String']['output']>;
  /** WRONG of a figure: the value as written (数值). */
  value?: Maybe<Scalars['String']['output']>;
  /** WRONG: the sentence that is meant; null for all that say so (原文). */
  quote?: Maybe<Scalars['String']['output']>;
  /** The kind of the things; null for WRONG. */
  kind?: Maybe<NodeKind>;
  /** The id of the plan that it is limited to; null for all. */
  plan?: Maybe<Scalars['ID']['output']>;
  /** Why (说明). */
  note?: Maybe<Scalars['String']['output']>;
  /** Who said it (更正人). */
  by?: Maybe<Scalars['String']['output']>;
  /** When, ISO 8601 (时间). */
  at: Scalars['String']['output'];
  /** APPLIED in one plan at least; or IDLE; or GONE from all. */
  state: CorrectionState;
  /** What has become of it in each plan that has what it speaks of. */
  plans: Array<CorrectionInPlan>;
};

/** What has become of a correction in one plan. */
export type CorrectionInPlan = {
  /** The plan's id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** What has become of it there. */
  state: CorrectionState;
};

/** What a person says against the reader (更正). */
export type CorrectionInput = {
  /** What is said. */
  type: CorrectionType;
  /** WRONG: where the fact starts: a name, a plan's title, a section's path. Otherwise a name as a plan writes it; SAME keeps its id. */
  first: Scalars['String']['input'];
  /** WRONG: where it leads: a name, a level, a status, a contradiction's topic. Otherwise the second name, or the alias. */
  second: Scalars['String']['input'];
  /** The kind of the things, where their names do not tell. */
  kind?: InputMaybe<NodeKind>;
  /** WRONG: the relationship where there are several: DEVELOPS, LOCATED_IN, ..., Measurement, Conflict. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** WRONG: the figure as written, where there are several. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** WRONG: the sentence, or a part of it that no other sentence of the fact has. */
  quote?: InputMaybe<Scalars['String']['input']>;
  /** WRONG: all sentences that say so, now and later. */
  all: Scalars['Boolean']['input'];
  /** Only in this plan, by its id. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who says it. */
  by?: InputMaybe<Scalars['String']['input']>;
};

/** A correction that was made or taken back, with what it changed (更正结果). */
export type CorrectionResult = {
  /** The correction. */
  correction: Correction;
  /** Was it only shown? */
  dryRun: Scalars['Boolean']['output'];
  /** What it changed, plan by plan. */
  plans: Array<CorrectedPlan>;
  /** Plans that an earlier version kept too little of; ingest their files once more. */
  filesNeeded: Array<PlanFileNeeded>;
};

/** What a correction changed in one plan. */
export type CorrectedPlan = {
  /** The plan's id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** What became of the correction there. */
  placed: CorrectionState;
  /** Clauses of facts that came or went. */
  facts: Array<CorrectedFact>;
  /** Spellings that came or went. */
  names: Array<CorrectedName>;
};

/** Did it come or go? */
export type CorrectionChange =
  /** It was not there before. */
  | 'ADDED'
  /** It is there no longer. */
  | 'REMOVED';

/** A fact that a correction changed. */
export type CorrectedFact = {
  /** Did it come or go? */
  change: CorrectionChange;
  /** The relationship, or Measurement, or Conflict. */
  type: Scalars['String']['output'];
  /** Where it starts, by name. */
  from: Scalars['String']['output'];
  /** Where it leads, by name. */
  to: Scalars['String']['output'];
  /** A figure as written. */
  value?: Maybe<Scalars['String']['output']>;
  /** Its clauses. */
  evidence: Array<CorrectedClause>;
};

/** A clause of a fact that a correction changed. */
export type CorrectedClause = {
  /** The path of the section. */
  section: Scalars['String']['output'];
  /** The clause. */
  quote: Scalars['String']['output'];
};

/** A spelling that a correction gave or took. */
export type CorrectedName = {
  /** Did it come or go? */
  change: CorrectionChange;
  /** The thing, by its fullest name. */
  thing: Scalars['String']['output'];
  /** The spelling. */
  name: Scalars['String']['output'];
};

/** A plan whose file has to be given once more. */
export type PlanFileNeeded = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** The file's name. */
  source: Scalars['String']['output'];
};

/** What kind of node it is (类别). */
export type NodeKind =
  /** 城市. */
  | 'CITY'
  /** 园区. */
  | 'PARK'
  /** 产业. */
  | 'INDUSTRY'
  /** 项目. */
  | 'PROJECT'
  /** 政策文件. */
  | 'POLICY'
  /** 企业. */
  | 'ENTERPRISE'
  /** 机构. */
  | 'ORGANIZATION'
  /** 基础设施. */
  | 'INFRASTRUCTURE'
  /** 指标. */
  | 'INDICATOR'
  /** 地名. */
  | 'PLACE'
  /** 级别. */
  | 'LEVEL'
  /** 建设状态. */
  | 'STATUS'
  /** 规划. */
  | 'PLAN'
  /** 章节. */
  | 'SECTION'
  /** 段落. */
  | 'PASSAGE'
  /** 写法. */
  | 'NAME'
  /** 指标数值. */
  | 'MEASUREMENT'
  /** 矛盾. */
  | 'CONFLICT';

/** How firmly a park or city is committed to an industry; the verb decides (发展定位). */
export type Role =
  /** 重点发展. */
  | 'LEAD'
  /** 配套发展. */
  | 'SUPPORT'
  /** 培育发展. */
  | 'EMERGING'
  /** 改造提升. */
  | 'TRADITIONAL'
  /** 提及. */
  | 'MENTIONED';

/** The state of a project (建设状态). */
export type Status =
  /** 建成投产. */
  | 'COMPLETED'
  /** 开工建设. */
  | 'UNDER_CONSTRUCTION'
  /** 前期工作. */
  | 'PREPARATORY'
  /** 推进. */
  | 'ADVANCING'
  /** 规划. */
  | 'PLANNED'
  /** 续建. */
  | 'CONTINUED'
  /** 新开工. */
  | 'NEWLY_STARTED';

/** How a section relates to what it cites (引用关系). */
export type CitationRelation =
  /** 依据. */
  | 'BASED_ON'
  /** 贯彻. */
  | 'CARRIES_OUT'
  /** 落实. */
  | 'IMPLEMENTS'
  /** 提及. */
  | 'MENTIONS';

/** The nature of a figure (指标属性). */
export type Nature =
  /** 预期性. */
  | 'EXPECTED'
  /** 约束性. */
  | 'BINDING'
  /** 目标. */
  | 'TARGET'
  /** 现状. */
  | 'PRESENT';

/** How a number bounds what is meant (比较). */
export type Comparator =
  /** 等于. */
  | 'EQUAL'
  /** 大于. */
  | 'GREATER'
  /** 不少于. */
  | 'AT_LEAST'
  /** 小于. */
  | 'LESS'
  /** 不超过. */
  | 'AT_MOST'
  /** 约. */
  | 'ABOUT';

/** Whether a sentence says it or its scope does (明示或承上). */
export type Mode =
  /** 句中明示. */
  | 'STATED'
  /** 承标题或引导句. */
  | 'INHERITED';

/** Which part of a plan a section is (章节类型). */
export type SectionKind =
  /** 前言. */
  | 'FRONT'
  /** 篇. */
  | 'PART'
  /** 章. */
  | 'CHAPTER'
  /** 节. */
  | 'SECTION'
  /** 条目. */
  | 'ITEM'
  /** 引导句. */
  | 'LEADIN'
  /** 专栏. */
  | 'BOX'
  /** 表. */
  | 'TABLE'
  /** 附件. */
  | 'APPENDIX';

/** What a passage is in its plan (段落类型). */
export type PassageKind =
  /** 标题. */
  | 'HEADING'
  /** 段落. */
  | 'PARAGRAPH'
  /** 表格行. */
  | 'ROW'
  /** 图表题. */
  | 'CAPTION'
  /** 注. */
  | 'NOTE';

/** What kind of level a park has; the plan's own word is its label (级别). */
export type ParkLevel =
  /** 国家级. */
  | 'NATIONAL'
  /** 省级、自治区级. */
  | 'PROVINCIAL'
  /** 市级. */
  | 'MUNICIPAL'
  /** 县级、区级. */
  | 'COUNTY'
  /** 产值规模：千亿级. */
  | 'OUTPUT'
  /** 其他. */
  | 'OTHER';

/** What a question does with what it finds. */
export type FrameOperation =
  /** All members of the kinds asked for (列举). */
  | 'LIST'
  /** How many there are (计数). */
  | 'COUNT'
  /** Figures of the measures (数值). */
  | 'VALUE'
  /** Their sum (合计). */
  | 'SUM'
  /** Their mean (平均). */
  | 'AVERAGE'
  /** Between two subjects or two years (相差). */
  | 'DIFFERENCE'
  /** One divided by the other (比值). */
  | 'RATIO'
  /** The first ones by the measure (排序). */
  | 'RANK'
  /** Yes or no: do the conditions hold (是否). */
  | 'CHECK'
  /** Yes or no between two subjects (比较). */
  | 'COMPARE'
  /** The sections that speak of it (章节). */
  | 'SECTIONS'
  /** The sections that passages about it point to (参见). */
  | 'REFERENCES'
  /** What a term stands for (释义). */
  | 'DEFINE'
  /** The things themselves (是谁). */
  | 'IDENTIFY'
  /** What does not agree (矛盾). */
  | 'CONFLICTS'
  /** Yes or no: is it said the same everywhere (是否一致). */
  | 'AGREES'
  /** Yes or no: is it said in two ways (是否有出入). */
  | 'DIFFERS'
  /** The plans themselves, or those that say it (哪些规划). */
  | 'PLANS'
  /** What the second of two plans says differently (两规划的变化). */
  | 'CHANGES';

/** What a condition of a question is on. */
export type FrameField =
  /** Related to one of these things (实体). */
  | 'ENTITY'
  /** About a topic (主题). */
  | 'TOPIC'
  /** The level (级别). */
  | 'LEVEL'
  /** The state (状态). */
  | 'STATUS'
  /** The role (发展定位). */
  | 'ROLE'
  /** The year (年份). */
  | 'YEAR'
  /** The nature of a figure (指标属性). */
  | 'NATURE'
  /** Stated in these sections (章节). */
  | 'SECTION'
  /** The clause holds these words (原文). */
  | 'TEXT'
  /** A figure compared with a number (数量). */
  | 'QUANTITY'
  /** Related to a member of the inner answer (其中关联). */
  | 'WITHIN'
  /** A member of the inner answer (其中). */
  | 'AMONG'
  /** What changed between two plans: added, dropped, raised, lowered, changed, or an aspect (变化). */
  | 'CHANGE';

/** Which City nodes are wanted; fields that are given must all hold (筛选). */
export type CityFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<CityFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<CityFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<CityFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its rank is one of these (行政级别): prefecture, county. */
  level?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It develops an industry whose name or alias holds this text, or a branch of such an industry (产业). */
  develops?: InputMaybe<Scalars['String']['input']>;
  /** Only in these roles; narrows `develops` (发展定位). */
  role?: InputMaybe<Array<Role>>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its parks: The parks in it (辖内园区). */
  parks?: InputMaybe<ParkFactCondition>;
  /** Condition on its projects: The projects in it (辖内项目). */
  projects?: InputMaybe<ProjectFactCondition>;
  /** Condition on its infrastructure: The infrastructure in it (辖内设施). */
  infrastructure?: InputMaybe<InfrastructureFactCondition>;
  /** Condition on its industries: What it develops (发展产业). */
  industries?: InputMaybe<IndustryDevelopsCondition>;
  /** Condition on its enterprises: The companies based in it (所在企业). */
  enterprises?: InputMaybe<EnterpriseFactCondition>;
  /** Condition on its routesFrom: Lines that start in it (起于此地). */
  routesFrom?: InputMaybe<InfrastructureFactCondition>;
  /** Condition on its routesTo: Lines that end in it (止于此地). */
  routesTo?: InputMaybe<InfrastructureFactCondition>;
  /** Condition on its partOf: The city it belongs to (上级行政区). */
  partOf?: InputMaybe<CityTreeCondition>;
  /** Condition on its parts: The districts and counties in it (所辖区县). */
  parts?: InputMaybe<CityTreeCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What City lists can be sorted by. */
export type CityOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** Its rank is one of these (行政级别): prefecture, county. */
  | 'LEVEL'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type CityOrder = {
  /** By what. */
  field: CityOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Park nodes are wanted; fields that are given must all hold (筛选). */
export type ParkFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ParkFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ParkFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<ParkFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its area in square kilometres (面积). */
  areaKm2?: InputMaybe<FloatRange>;
  /** It is of one of these kinds (园区类型). */
  parkKind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It lies in that city, or in a county of that city, by name with or without 市 or 县 (所在城市). */
  city?: InputMaybe<Scalars['String']['input']>;
  /** It develops an industry whose name or alias holds this text, or a branch of such an industry (产业). */
  develops?: InputMaybe<Scalars['String']['input']>;
  /** Only in these roles; narrows `develops` (发展定位). */
  role?: InputMaybe<Array<Role>>;
  /** One of its levels is one of these words (级别): 国家级. */
  level?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its cities: Where it lies (所在城市). */
  cities?: InputMaybe<CityFactCondition>;
  /** Condition on its withinParks: The park it lies in (所属园区). */
  withinParks?: InputMaybe<ParkFactCondition>;
  /** Condition on its innerParks: The parks in it (园中园). */
  innerParks?: InputMaybe<ParkFactCondition>;
  /** Condition on its projects: The projects in it (园区项目). */
  projects?: InputMaybe<ProjectFactCondition>;
  /** Condition on its industries: What it develops (发展产业). */
  industries?: InputMaybe<IndustryDevelopsCondition>;
  /** Condition on its enterprises: The companies in it (入园企业). */
  enterprises?: InputMaybe<EnterpriseFactCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Park lists can be sorted by. */
export type ParkOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** Its area in square kilometres (面积). */
  | 'AREA_KM2'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type ParkOrder = {
  /** By what. */
  field: ParkOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Industry nodes are wanted; fields that are given must all hold (筛选). */
export type IndustryFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<IndustryFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<IndustryFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<IndustryFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It is a branch of an industry whose name or alias holds this text, or a branch of such an industry (产业). */
  branchOf?: InputMaybe<Scalars['String']['input']>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its parks: The parks that develop it (发展该产业的园区). */
  parks?: InputMaybe<ParkDevelopsCondition>;
  /** Condition on its cities: The cities that develop it (发展该产业的城市). */
  cities?: InputMaybe<CityDevelopsCondition>;
  /** Condition on its projects: Its projects (该产业的项目). */
  projects?: InputMaybe<ProjectFactCondition>;
  /** Condition on its enterprises: Its companies (该产业的企业). */
  enterprises?: InputMaybe<EnterpriseFactCondition>;
  /** Condition on its partOf: The industry it is a branch of (上级产业). */
  partOf?: InputMaybe<IndustryFactCondition>;
  /** Condition on its branches: Its branches (细分产业). */
  branches?: InputMaybe<IndustryFactCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Industry lists can be sorted by. */
export type IndustryOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type IndustryOrder = {
  /** By what. */
  field: IndustryOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Project nodes are wanted; fields that are given must all hold (筛选). */
export type ProjectFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ProjectFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ProjectFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<ProjectFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its investment in 亿元 (投资额). */
  investment?: InputMaybe<FloatRange>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It, or the park it lies in, is in that city, or in a county of that city, by name with or without 市 or 县 (所在城市). */
  city?: InputMaybe<Scalars['String']['input']>;
  /** It lies in a park whose name or alias holds this text (所在园区). */
  park?: InputMaybe<Scalars['String']['input']>;
  /** It belongs to an industry whose name or alias holds this text, or a branch of such an industry (产业). */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** A company whose name or alias holds this text builds it (建设企业). */
  builtBy?: InputMaybe<Scalars['String']['input']>;
  /** It is in one of these states (建设状态). */
  status?: InputMaybe<Array<Status>>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its cities: The cities it lies in (所在城市). */
  cities?: InputMaybe<CityFactCondition>;
  /** Condition on its parks: The parks it lies in (所在园区). */
  parks?: InputMaybe<ParkFactCondition>;
  /** Condition on its industries: Its industries (所属产业). */
  industries?: InputMaybe<IndustryFactCondition>;
  /** Condition on its builders: The companies that build it (建设企业). */
  builders?: InputMaybe<EnterpriseFactCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Project lists can be sorted by. */
export type ProjectOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** Its investment in 亿元 (投资额). */
  | 'INVESTMENT'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type ProjectOrder = {
  /** By what. */
  field: ProjectOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Policy nodes are wanted; fields that are given must all hold (筛选). */
export type PolicyFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<PolicyFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<PolicyFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<PolicyFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It is of one of these kinds (文件类型). */
  policyKind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its number is one of these (文号). */
  docNumber?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** A section with this path, or one inside it, cites it (引用章节). */
  citedIn?: InputMaybe<Scalars['String']['input']>;
  /** It is cited in one of these relations (引用关系). */
  relation?: InputMaybe<Array<CitationRelation>>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its citedBy: The sections that cite it (引用章节). */
  citedBy?: InputMaybe<SectionCitesCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Policy lists can be sorted by. */
export type PolicyOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type PolicyOrder = {
  /** By what. */
  field: PolicyOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Enterprise nodes are wanted; fields that are given must all hold (筛选). */
export type EnterpriseFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<EnterpriseFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<EnterpriseFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<EnterpriseFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It, or the park it is based in, is in that city, or in a county of that city, by name with or without 市 or 县 (所在城市). */
  city?: InputMaybe<Scalars['String']['input']>;
  /** It is based in a park whose name or alias holds this text (所在园区). */
  park?: InputMaybe<Scalars['String']['input']>;
  /** It works in an industry whose name or alias holds this text, or a branch of such an industry (产业). */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its cities: The cities it is based in (所在城市). */
  cities?: InputMaybe<CityFactCondition>;
  /** Condition on its parks: The parks it is based in (所在园区). */
  parks?: InputMaybe<ParkFactCondition>;
  /** Condition on its industries: Its lines of business (所属产业). */
  industries?: InputMaybe<IndustryFactCondition>;
  /** Condition on its projects: The projects it builds (建设项目). */
  projects?: InputMaybe<ProjectFactCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Enterprise lists can be sorted by. */
export type EnterpriseOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type EnterpriseOrder = {
  /** By what. */
  field: EnterpriseOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Organization nodes are wanted; fields that are given must all hold (筛选). */
export type OrganizationFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<OrganizationFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Organization lists can be sorted by. */
export type OrganizationOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type OrganizationOrder = {
  /** By what. */
  field: OrganizationOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Infrastructure nodes are wanted; fields that are given must all hold (筛选). */
export type InfrastructureFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<InfrastructureFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<InfrastructureFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<InfrastructureFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It is of one of these kinds (设施类型). */
  infraKind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its investment in 亿元 (投资额). */
  investment?: InputMaybe<FloatRange>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** It lies in that city, or in a county of that city, by name with or without 市 or 县 (所在城市). */
  city?: InputMaybe<Scalars['String']['input']>;
  /** It starts at a city or place of that name (起点). */
  from?: InputMaybe<Scalars['String']['input']>;
  /** It ends at a city or place of that name (终点). */
  to?: InputMaybe<Scalars['String']['input']>;
  /** It is in one of these states (建设状态). */
  status?: InputMaybe<Array<Status>>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its cities: The cities it lies in (所在城市). */
  cities?: InputMaybe<CityFactCondition>;
  /** Condition on its fromCities: The cities it starts in (起点城市). */
  fromCities?: InputMaybe<CityFactCondition>;
  /** Condition on its fromPlaces: The places it starts in (起点). */
  fromPlaces?: InputMaybe<PlaceFactCondition>;
  /** Condition on its toCities: The cities it ends in (终点城市). */
  toCities?: InputMaybe<CityFactCondition>;
  /** Condition on its toPlaces: The places it ends in (终点). */
  toPlaces?: InputMaybe<PlaceFactCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Infrastructure lists can be sorted by. */
export type InfrastructureOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** Its investment in 亿元 (投资额). */
  | 'INVESTMENT'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type InfrastructureOrder = {
  /** By what. */
  field: InfrastructureOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Indicator nodes are wanted; fields that are given must all hold (筛选). */
export type IndicatorFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<IndicatorFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<IndicatorFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<IndicatorFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its measurements: Its figures (数值). */
  measurements?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Indicator lists can be sorted by. */
export type IndicatorOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type IndicatorOrder = {
  /** By what. */
  field: IndicatorOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Place nodes are wanted; fields that are given must all hold (筛选). */
export type PlaceFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<PlaceFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** A figure about it: {atLeast: 1000, unit: "亿元", year: 2020} (指标数值). */
  target?: InputMaybe<FigureCondition>;
  /** Condition on its routesFrom: Lines that start in it (起于此地). */
  routesFrom?: InputMaybe<InfrastructureFactCondition>;
  /** Condition on its routesTo: Lines that end in it (止于此地). */
  routesTo?: InputMaybe<InfrastructureFactCondition>;
  /** Condition on its figures: The figures about it (相关数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts about it (相关矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
  /** Condition on its passages: The passages that name it (提及段落). */
  passages?: InputMaybe<PassageMentionCondition>;
};

/** What Place lists can be sorted by. */
export type PlaceOrderField =
  /** The name or another spelling is one of these (名称或别名). */
  | 'NAME'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type PlaceOrder = {
  /** By what. */
  field: PlaceOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Section nodes are wanted; fields that are given must all hold (筛选). */
export type SectionFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<SectionFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<SectionFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<SectionFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its path is one of these (章节路径). */
  path?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its number is one of these (编号). */
  number?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its title is one of these (标题). */
  title?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It is one of these parts (章节类型). */
  sectionKind?: InputMaybe<Array<SectionKind>>;
  /** How deep it stands (层级). */
  level?: InputMaybe<FloatRange>;
  /** Its place in the reading order (次序). */
  order?: InputMaybe<FloatRange>;
  /** Its title holds this text (标题包含). */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** It stands in the section with this path (所在章节). */
  in?: InputMaybe<Scalars['String']['input']>;
  /** Condition on its policies: The policies it cites (引用文件). */
  policies?: InputMaybe<PolicyCitesCondition>;
  /** Condition on its citedSections: The sections it refers to (参见章节). */
  citedSections?: InputMaybe<SectionCitesCondition>;
  /** Condition on its citedBy: The sections that refer to it (被参见). */
  citedBy?: InputMaybe<SectionCitesCondition>;
  /** Condition on its passages: Its own passages, in reading order (段落). */
  passages?: InputMaybe<PassageTreeCondition>;
  /** Condition on its figures: The figures it states (数值). */
  figures?: InputMaybe<MeasurementTreeCondition>;
  /** Condition on its conflicts: The conflicts it is a side of (矛盾). */
  conflicts?: InputMaybe<ConflictTreeCondition>;
};

/** What Section lists can be sorted by. */
export type SectionOrderField =
  /** Its title is one of these (标题). */
  | 'TITLE'
  /** How deep it stands (层级). */
  | 'LEVEL'
  /** Its place in the reading order (次序). */
  | 'ORDER'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type SectionOrder = {
  /** By what. */
  field: SectionOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Passage nodes are wanted; fields that are given must all hold (筛选). */
export type PassageFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<PassageFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<PassageFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<PassageFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It is one of these (段落类型). */
  passageKind?: InputMaybe<Array<PassageKind>>;
  /** Its place in the reading order (次序). */
  order?: InputMaybe<FloatRange>;
  /** Its text holds this (正文包含). */
  textContains?: InputMaybe<Scalars['String']['input']>;
  /** It stands in the section with this path, or in one inside it (所在章节). */
  in?: InputMaybe<Scalars['String']['input']>;
  /** Condition on its entities: What it names (提及实体). */
  entities?: InputMaybe<EntityMentionCondition>;
};

/** What Passage lists can be sorted by. */
export type PassageOrderField =
  /** Its place in the reading order (次序). */
  | 'ORDER'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type PassageOrder = {
  /** By what. */
  field: PassageOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Measurement nodes are wanted; fields that are given must all hold (筛选). */
export type MeasurementFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<MeasurementFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<MeasurementFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<MeasurementFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its number, in its own unit (数值); `amount` compares across units. */
  value?: InputMaybe<FloatRange>;
  /** Its unit is one of these (单位). */
  unit?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its year is one of these (年份): "2020", "2016-2020". */
  year?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It bounds the number in one of these ways (比较). */
  comparator?: InputMaybe<Array<Comparator>>;
  /** It is of one of these natures (指标属性). */
  nature?: InputMaybe<Array<Nature>>;
  /** The figure as written holds this (原文数值包含). */
  valueTextContains?: InputMaybe<Scalars['String']['input']>;
  /** It measures an indicator whose name or alias holds this text (指标). */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** It is about an entity of that name, a city with or without 市 (对象). */
  aboutName?: InputMaybe<Scalars['String']['input']>;
  /** It is about one of these entities or plans (对象). */
  aboutIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A plan's whole area, or a kind of entity (范围). */
  scope?: InputMaybe<Scope>;
  /** Its amount, compared across units of one family: 亿元, 万元 (数量). */
  amount?: InputMaybe<AmountCondition>;
  /** A section with this path, or one inside it, states it (所在章节). */
  in?: InputMaybe<Scalars['String']['input']>;
  /** Condition on its sections: The sections that state it (所在章节). */
  sections?: InputMaybe<SectionTreeCondition>;
};

/** What Measurement lists can be sorted by. */
export type MeasurementOrderField =
  /** Its number, in its own unit (数值); `amount` compares across units. */
  | 'VALUE'
  /** Its unit is one of these (单位). */
  | 'UNIT'
  /** Its year is one of these (年份): "2020", "2016-2020". */
  | 'YEAR'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type MeasurementOrder = {
  /** By what. */
  field: MeasurementOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which Conflict nodes are wanted; fields that are given must all hold (筛选). */
export type ConflictFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<ConflictFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<ConflictFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<ConflictFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its topic is one of these (主题). */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these checks found it (检查). */
  check?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its topic holds this text (主题包含). */
  topicContains?: InputMaybe<Scalars['String']['input']>;
  /** It is about an entity of that name, a city with or without 市 (对象). */
  aboutName?: InputMaybe<Scalars['String']['input']>;
  /** A section with this path, or one inside it, is a side of it (所在章节). */
  in?: InputMaybe<Scalars['String']['input']>;
  /** Condition on its sections: The sections of both sides (所在章节). */
  sections?: InputMaybe<SectionTreeCondition>;
};

/** What Conflict lists can be sorted by. */
export type ConflictOrderField =
  /** Its topic is one of these (主题). */
  | 'TOPIC'
  /** One of these checks found it (检查). */
  | 'CHECK'
  /** The id (标识). */
  | 'ID';

/** How a list is sorted; ties are broken by id (排序). */
export type ConflictOrder = {
  /** By what. */
  field: ConflictOrderField;
  /** Ascending or descending. */
  direction: Direction;
};

/** Which entities of any kind are wanted (筛选). */
export type EntityFilter = {
  /** All of these hold (且). */
  and?: InputMaybe<Array<EntityFilter>>;
  /** At least one of these holds (或). */
  or?: InputMaybe<Array<EntityFilter>>;
  /** This does not hold (非). */
  not?: InputMaybe<EntityFilter>;
  /** It is one of these. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** They are of one of these kinds (类别). */
  kinds?: InputMaybe<Array<NodeKind>>;
  /** The name or another spelling is one of these (名称或别名). */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name or another spelling holds this text (名称包含). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on neighbours of the kind Park. */
export type ParkFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<ParkFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Project. */
export type ProjectFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<ProjectFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Infrastructure. */
export type InfrastructureFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<InfrastructureFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Industry. */
export type IndustryDevelopsCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<IndustryFilter>;
  /** In one of these roles (发展定位). */
  role?: InputMaybe<Array<Role>>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Enterprise. */
export type EnterpriseFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<EnterpriseFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind City. */
export type CityTreeCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<CityFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind City. */
export type CityFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<CityFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Park. */
export type ParkDevelopsCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<ParkFilter>;
  /** In one of these roles (发展定位). */
  role?: InputMaybe<Array<Role>>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind City. */
export type CityDevelopsCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<CityFilter>;
  /** In one of these roles (发展定位). */
  role?: InputMaybe<Array<Role>>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Industry. */
export type IndustryFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<IndustryFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Section. */
export type SectionCitesCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<SectionFilter>;
  /** In one of these relations (引用关系). */
  relation?: InputMaybe<Array<CitationRelation>>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Place. */
export type PlaceFactCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<PlaceFilter>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Measurement. */
export type MeasurementTreeCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<MeasurementFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Conflict. */
export type ConflictTreeCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<ConflictFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Passage. */
export type PassageMentionCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<PassageFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Entity. */
export type EntityTreeCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<EntityFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Policy. */
export type PolicyCitesCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<PolicyFilter>;
  /** In one of these relations (引用关系). */
  relation?: InputMaybe<Array<CitationRelation>>;
  /** Said by the sentence, or by what sets its scope. */
  mode?: InputMaybe<Mode>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Passage. */
export type PassageTreeCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<PassageFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Entity. */
export type EntityMentionCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<EntityFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on neighbours of the kind Section. */
export type SectionTreeCondition = {
  /** What the neighbour must be; any, where it is left out. */
  where?: InputMaybe<SectionFilter>;
  /** At least so many; 1 where neither bound is given. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many; 0 for none. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** A figure between bounds (数量范围). */
export type AmountCondition = {
  /** The figure is not less. */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** The figure is not more. */
  atMost?: InputMaybe<Scalars['Float']['input']>;
  /** The unit of the bounds; figures in units of the same family are converted: 亿元, 万元 (单位). */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A figure about the node (指标数值). */
export type FigureCondition = {
  /** Of an indicator whose name or alias holds this text (指标). */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** The figure is not less. */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** The figure is not more. */
  atMost?: InputMaybe<Scalars['Float']['input']>;
  /** The unit of the bounds; figures in units of the same family are converted: 亿元, 万元 (单位). */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** In that year (年份). */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** In that period (时期): "2016-2020". */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these natures (指标属性). */
  nature?: InputMaybe<Array<Nature>>;
};

/** Whom a figure is about (范围). */
export type Scope =
  /** A plan's whole area (规划全域). */
  | 'PLAN'
  /** A city (城市). */
  | 'CITY'
  /** A park (园区). */
  | 'PARK'
  /** An industry (产业). */
  | 'INDUSTRY'
  /** Any other entity (其他). */
  | 'OTHER';

/** One City of a list. */
export type CityEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: City;
};

/** A page of City nodes. */
export type CityConnection = {
  /** This page's edges. */
  edges: Array<CityEdge>;
  /** This page's nodes. */
  nodes: Array<City>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Park of a list. */
export type ParkEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Park;
};

/** A page of Park nodes. */
export type ParkConnection = {
  /** This page's edges. */
  edges: Array<ParkEdge>;
  /** This page's nodes. */
  nodes: Array<Park>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Industry of a list. */
export type IndustryEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Industry;
};

/** A page of Industry nodes. */
export type IndustryConnection = {
  /** This page's edges. */
  edges: Array<IndustryEdge>;
  /** This page's nodes. */
  nodes: Array<Industry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Project of a list. */
export type ProjectEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Project;
};

/** A page of Project nodes. */
export type ProjectConnection = {
  /** This page's edges. */
  edges: Array<ProjectEdge>;
  /** This page's nodes. */
  nodes: Array<Project>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Policy of a list. */
export type PolicyEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Policy;
};

/** A page of Policy nodes. */
export type PolicyConnection = {
  /** This page's edges. */
  edges: Array<PolicyEdge>;
  /** This page's nodes. */
  nodes: Array<Policy>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Enterprise of a list. */
export type EnterpriseEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Enterprise;
};

/** A page of Enterprise nodes. */
export type EnterpriseConnection = {
  /** This page's edges. */
  edges: Array<EnterpriseEdge>;
  /** This page's nodes. */
  nodes: Array<Enterprise>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Organization of a list. */
export type OrganizationEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Organization;
};

/** A page of Organization nodes. */
export type OrganizationConnection = {
  /** This page's edges. */
  edges: Array<OrganizationEdge>;
  /** This page's nodes. */
  nodes: Array<Organization>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Infrastructure of a list. */
export type InfrastructureEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Infrastructure;
};

/** A page of Infrastructure nodes. */
export type InfrastructureConnection = {
  /** This page's edges. */
  edges: Array<InfrastructureEdge>;
  /** This page's nodes. */
  nodes: Array<Infrastructure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Indicator of a list. */
export type IndicatorEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Indicator;
};

/** A page of Indicator nodes. */
export type IndicatorConnection = {
  /** This page's edges. */
  edges: Array<IndicatorEdge>;
  /** This page's nodes. */
  nodes: Array<Indicator>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Place of a list. */
export type PlaceEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Place;
};

/** A page of Place nodes. */
export type PlaceConnection = {
  /** This page's edges. */
  edges: Array<PlaceEdge>;
  /** This page's nodes. */
  nodes: Array<Place>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Section of a list. */
export type SectionEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Section;
};

/** A page of Section nodes. */
export type SectionConnection = {
  /** This page's edges. */
  edges: Array<SectionEdge>;
  /** This page's nodes. */
  nodes: Array<Section>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Passage of a list. */
export type PassageEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Passage;
};

/** A page of Passage nodes. */
export type PassageConnection = {
  /** This page's edges. */
  edges: Array<PassageEdge>;
  /** This page's nodes. */
  nodes: Array<Passage>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Measurement of a list. */
export type MeasurementEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Measurement;
};

/** A page of Measurement nodes. */
export type MeasurementConnection = {
  /** This page's edges. */
  edges: Array<MeasurementEdge>;
  /** This page's nodes. */
  nodes: Array<Measurement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Conflict of a list. */
export type ConflictEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Conflict;
};

/** A page of Conflict nodes. */
export type ConflictConnection = {
  /** This page's edges. */
  edges: Array<ConflictEdge>;
  /** This page's nodes. */
  nodes: Array<Conflict>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Park of a list. */
export type ParkFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Park;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Park nodes with what the plan says of the relationship. */
export type ParkFactConnection = {
  /** This page's edges. */
  edges: Array<ParkFactEdge>;
  /** This page's nodes. */
  nodes: Array<Park>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Project of a list. */
export type ProjectFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Project;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Project nodes with what the plan says of the relationship. */
export type ProjectFactConnection = {
  /** This page's edges. */
  edges: Array<ProjectFactEdge>;
  /** This page's nodes. */
  nodes: Array<Project>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Infrastructure of a list. */
export type InfrastructureFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Infrastructure;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Infrastructure nodes with what the plan says of the relationship. */
export type InfrastructureFactConnection = {
  /** This page's edges. */
  edges: Array<InfrastructureFactEdge>;
  /** This page's nodes. */
  nodes: Array<Infrastructure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Industry of a list. */
export type IndustryDevelopsEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Industry;
  /** The roles, one where all sentences agree (发展定位). */
  roles: Array<RoleTerm>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Industry nodes with what the plan says of the relationship. */
export type IndustryDevelopsConnection = {
  /** This page's edges. */
  edges: Array<IndustryDevelopsEdge>;
  /** This page's nodes. */
  nodes: Array<Industry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Enterprise of a list. */
export type EnterpriseFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Enterprise;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Enterprise nodes with what the plan says of the relationship. */
export type EnterpriseFactConnection = {
  /** This page's edges. */
  edges: Array<EnterpriseFactEdge>;
  /** This page's nodes. */
  nodes: Array<Enterprise>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One City of a list. */
export type CityTreeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: City;
};

/** A page of City nodes with what the plan says of the relationship. */
export type CityTreeConnection = {
  /** This page's edges. */
  edges: Array<CityTreeEdge>;
  /** This page's nodes. */
  nodes: Array<City>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One City of a list. */
export type CityFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: City;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of City nodes with what the plan says of the relationship. */
export type CityFactConnection = {
  /** This page's edges. */
  edges: Array<CityFactEdge>;
  /** This page's nodes. */
  nodes: Array<City>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Park of a list. */
export type ParkDevelopsEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Park;
  /** The roles, one where all sentences agree (发展定位). */
  roles: Array<RoleTerm>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Park nodes with what the plan says of the relationship. */
export type ParkDevelopsConnection = {
  /** This page's edges. */
  edges: Array<ParkDevelopsEdge>;
  /** This page's nodes. */
  nodes: Array<Park>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One City of a list. */
export type CityDevelopsEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: City;
  /** The roles, one where all sentences agree (发展定位). */
  roles: Array<RoleTerm>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of City nodes with what the plan says of the relationship. */
export type CityDevelopsConnection = {
  /** This page's edges. */
  edges: Array<CityDevelopsEdge>;
  /** This page's nodes. */
  nodes: Array<City>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Industry of a list. */
export type IndustryFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Industry;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Industry nodes with what the plan says of the relationship. */
export type IndustryFactConnection = {
  /** This page's edges. */
  edges: Array<IndustryFactEdge>;
  /** This page's nodes. */
  nodes: Array<Industry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Section of a list. */
export type SectionCitesEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Section;
  /** The relations, one for most (引用关系). */
  relations: Array<CitationTerm>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Section nodes with what the plan says of the relationship. */
export type SectionCitesConnection = {
  /** This page's edges. */
  edges: Array<SectionCitesEdge>;
  /** This page's nodes. */
  nodes: Array<Section>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Place of a list. */
export type PlaceFactEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Place;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Place nodes with what the plan says of the relationship. */
export type PlaceFactConnection = {
  /** This page's edges. */
  edges: Array<PlaceFactEdge>;
  /** This page's nodes. */
  nodes: Array<Place>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Measurement of a list. */
export type MeasurementTreeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Measurement;
};

/** A page of Measurement nodes with what the plan says of the relationship. */
export type MeasurementTreeConnection = {
  /** This page's edges. */
  edges: Array<MeasurementTreeEdge>;
  /** This page's nodes. */
  nodes: Array<Measurement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Conflict of a list. */
export type ConflictTreeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Conflict;
};

/** A page of Conflict nodes with what the plan says of the relationship. */
export type ConflictTreeConnection = {
  /** This page's edges. */
  edges: Array<ConflictTreeEdge>;
  /** This page's nodes. */
  nodes: Array<Conflict>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Passage of a list. */
export type PassageMentionEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Passage;
  /** Where the passage names it (提及位置). */
  at: Array<MentionSpan>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Passage nodes with what the plan says of the relationship. */
export type PassageMentionConnection = {
  /** This page's edges. */
  edges: Array<PassageMentionEdge>;
  /** This page's nodes. */
  nodes: Array<Passage>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Entity of a list. */
export type EntityTreeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Entity;
};

/** A page of Entity nodes with what the plan says of the relationship. */
export type EntityTreeConnection = {
  /** This page's edges. */
  edges: Array<EntityTreeEdge>;
  /** This page's nodes. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Policy of a list. */
export type PolicyCitesEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Policy;
  /** The relations, one for most (引用关系). */
  relations: Array<CitationTerm>;
  /** The sentences that say so (出处). */
  evidence: Array<Evidence>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Policy nodes with what the plan says of the relationship. */
export type PolicyCitesConnection = {
  /** This page's edges. */
  edges: Array<PolicyCitesEdge>;
  /** This page's nodes. */
  nodes: Array<Policy>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Passage of a list. */
export type PassageTreeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Passage;
};

/** A page of Passage nodes with what the plan says of the relationship. */
export type PassageTreeConnection = {
  /** This page's edges. */
  edges: Array<PassageTreeEdge>;
  /** This page's nodes. */
  nodes: Array<Passage>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Entity of a list. */
export type EntityMentionEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Entity;
  /** Where the passage names it (提及位置). */
  at: Array<MentionSpan>;
  /** The ids of the plans that say so (规划). */
  plans: Array<Scalars['ID']['output']>;
};

/** A page of Entity nodes with what the plan says of the relationship. */
export type EntityMentionConnection = {
  /** This page's edges. */
  edges: Array<EntityMentionEdge>;
  /** This page's nodes. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One Section of a list. */
export type SectionTreeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Section;
};

/** A page of Section nodes with what the plan says of the relationship. */
export type SectionTreeConnection = {
  /** This page's edges. */
  edges: Array<SectionTreeEdge>;
  /** This page's nodes. */
  nodes: Array<Section>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, on every page. */
  totalCount: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PlanComparison: ResolverTypeWrapper<Comparison>;
  PlanChangeList: ResolverTypeWrapper<Omit<PlanChangeList, 'nodes'> & { nodes: Array<ResolversTypes['PlanChange']> }>;
  PlanChange: ResolverTypeWrapper<Change>;
  ComparedThing: ResolverTypeWrapper<ComparedThing>;
  PlanStatement: ResolverTypeWrapper<Statement>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlanDisagreementList: ResolverTypeWrapper<Omit<PlanDisagreementList, 'nodes'> & { nodes: Array<ResolversTypes['PlanDisagreement']> }>;
  PlanDisagreement: ResolverTypeWrapper<Disagreement>;
  TargetOutcomeList: ResolverTypeWrapper<Omit<TargetOutcomeList, 'nodes'> & { nodes: Array<ResolversTypes['TargetOutcome']> }>;
  TargetOutcome: ResolverTypeWrapper<Outcome>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  UncomparedList: ResolverTypeWrapper<Omit<UncomparedList, 'nodes'> & { nodes: Array<ResolversTypes['Uncompared']> }>;
  Uncompared: ResolverTypeWrapper<NotCompared>;
  ComparedKind: ComparedKind;
  ChangeType: ChangeType;
  ChangeAspect: ChangeAspect;
  ComparisonObstacle: ComparisonObstacle;
  DuplicateConnection: ResolverTypeWrapper<Omit<DuplicateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DuplicateEdge']>, nodes: Array<ResolversTypes['Duplicate']> }>;
  DuplicateEdge: ResolverTypeWrapper<Omit<DuplicateEdge, 'node'> & { node: ResolversTypes['Duplicate'] }>;
  Duplicate: ResolverTypeWrapper<Omit<Duplicate, 'first' | 'second'> & { first: ResolversTypes['DuplicateSide'], second: ResolversTypes['DuplicateSide'] }>;
  DuplicateReason: DuplicateReason;
  DuplicateSide: ResolverTypeWrapper<Omit<DuplicateSide, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  CommonName: ResolverTypeWrapper<CommonName>;
  Node: ResolverTypeWrapper<NodeRef>;
  Entity: ResolverTypeWrapper<NodeRef>;
  City: ResolverTypeWrapper<NodeRef>;
  Park: ResolverTypeWrapper<NodeRef>;
  Industry: ResolverTypeWrapper<NodeRef>;
  Project: ResolverTypeWrapper<NodeRef>;
  Policy: ResolverTypeWrapper<NodeRef>;
  Enterprise: ResolverTypeWrapper<NodeRef>;
  Organization: ResolverTypeWrapper<NodeRef>;
  Infrastructure: ResolverTypeWrapper<NodeRef>;
  Indicator: ResolverTypeWrapper<NodeRef>;
  Place: ResolverTypeWrapper<NodeRef>;
  Plan: ResolverTypeWrapper<NodeRef>;
  PlanCounts: ResolverTypeWrapper<PlanCounts>;
  Section: ResolverTypeWrapper<NodeRef>;
  Passage: ResolverTypeWrapper<NodeRef>;
  Measurement: ResolverTypeWrapper<NodeRef>;
  Conflict: ResolverTypeWrapper<NodeRef>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Spelling: ResolverTypeWrapper<Spelling>;
  LevelFact: ResolverTypeWrapper<LevelFact>;
  StatusFact: ResolverTypeWrapper<StatusFact>;
  MentionSpan: ResolverTypeWrapper<MentionSpan>;
  RoleTerm: ResolverTypeWrapper<RoleTerm>;
  CitationTerm: ResolverTypeWrapper<CitationTerm>;
  NatureTerm: ResolverTypeWrapper<NatureTerm>;
  ComparatorTerm: ResolverTypeWrapper<ComparatorTerm>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes'> & { nodes: Array<ResolversTypes['Node']> }>;
  PathEdge: ResolverTypeWrapper<PathEdge>;
  SearchConnection: ResolverTypeWrapper<Page>;
  SearchEdge: ResolverTypeWrapper<PageEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerItem: ResolverTypeWrapper<AnswerItem>;
  AnswerStatus: AnswerStatus;
  AnswerItemKind: AnswerItemKind;
  FloatRange: FloatRange;
  Direction: Direction;
  AnswerChange: ResolverTypeWrapper<AnswerChange>;
  AskedPlan: ResolverTypeWrapper<AskedPlan>;
  AnswerFigure: ResolverTypeWrapper<AnswerFigure>;
  RanStatement: ResolverTypeWrapper<RanStatement>;
  FrameView: ResolverTypeWrapper<FrameView>;
  Chip: ResolverTypeWrapper<Chip>;
  Frame: ResolverTypeWrapper<Frame>;
  PlanScope: ResolverTypeWrapper<PlanScope>;
  Wanted: ResolverTypeWrapper<Wanted>;
  Measure: ResolverTypeWrapper<Measure>;
  FrameFilter: ResolverTypeWrapper<FrameFilter>;
  Rank: ResolverTypeWrapper<Rank>;
  FrameInput: FrameInput;
  PlanScopeInput: PlanScopeInput;
  WantedInput: WantedInput;
  MeasureInput: MeasureInput;
  FrameFilterInput: FrameFilterInput;
  RankInput: RankInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  PlanAddition: ResolverTypeWrapper<Addition>;
  PlanOutcome: PlanOutcome;
  ReadingReport: ResolverTypeWrapper<IngestReport>;
  PlanIdentity: ResolverTypeWrapper<PlanIdentity>;
  KindCount: ResolverTypeWrapper<KindCount>;
  ReadingNote: ResolverTypeWrapper<ReadingNote>;
  ReadingNoteCode: ReadingNoteCode;
  PlanRemoval: ResolverTypeWrapper<PlanRemoval>;
  PlanProgress: ResolverTypeWrapper<Followed>;
  PlanProgressStage: PlanProgressStage;
  PlanFailure: ResolverTypeWrapper<PlanFailure>;
  CorrectionType: CorrectionType;
  CorrectionState: CorrectionState;
  Correction: ResolverTypeWrapper<Correction>;
  CorrectionInPlan: ResolverTypeWrapper<CorrectionInPlan>;
  CorrectionInput: CorrectionInput;
  CorrectionResult: ResolverTypeWrapper<CorrectionResult>;
  CorrectedPlan: ResolverTypeWrapper<CorrectedPlan>;
  CorrectionChange: CorrectionChange;
  CorrectedFact: ResolverTypeWrapper<CorrectedFact>;
  CorrectedClause: ResolverTypeWrapper<CorrectedClause>;
  CorrectedName: ResolverTypeWrapper<CorrectedName>;
  PlanFileNeeded: ResolverTypeWrapper<PlanFileNeeded>;
  NodeKind: NodeKind;
  Role: Role;
  Status: Status;
  CitationRelation: CitationRelation;
  Nature: Nature;
  Comparator: Comparator;
  Mode: Mode;
  SectionKind: SectionKind;
  PassageKind: PassageKind;
  ParkLevel: ParkLevel;
  FrameOperation: FrameOperation;
  FrameField: FrameField;
  CityFilter: CityFilter;
  CityOrderField: CityOrderField;
  CityOrder: CityOrder;
  ParkFilter: ParkFilter;
  ParkOrderField: ParkOrderField;
  ParkOrder: ParkOrder;
  IndustryFilter: IndustryFilter;
  IndustryOrderField: IndustryOrderField;
  IndustryOrder: IndustryOrder;
  ProjectFilter: ProjectFilter;
  ProjectOrderField: ProjectOrderField;
  ProjectOrder: ProjectOrder;
  PolicyFilter: PolicyFilter;
  PolicyOrderField: PolicyOrderField;
  PolicyOrder: PolicyOrder;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrderField: EnterpriseOrderField;
  EnterpriseOrder: EnterpriseOrder;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationOrder: OrganizationOrder;
  InfrastructureFilter: InfrastructureFilter;
  InfrastructureOrderField: InfrastructureOrderField;
  InfrastructureOrder: InfrastructureOrder;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorOrder: IndicatorOrder;
  PlaceFilter: PlaceFilter;
  PlaceOrderField: PlaceOrderField;
  PlaceOrder: PlaceOrder;
  SectionFilter: SectionFilter;
  SectionOrderField: SectionOrderField;
  SectionOrder: SectionOrder;
  PassageFilter: PassageFilter;
  PassageOrderField: PassageOrderField;
  PassageOrder: PassageOrder;
  MeasurementFilter: MeasurementFilter;
  MeasurementOrderField: MeasurementOrderField;
  MeasurementOrder: MeasurementOrder;
  ConflictFilter: ConflictFilter;
  ConflictOrderField: ConflictOrderField;
  ConflictOrder: ConflictOrder;
  EntityFilter: EntityFilter;
  ParkFactCondition: ParkFactCondition;
  ProjectFactCondition: ProjectFactCondition;
  InfrastructureFactCondition: InfrastructureFactCondition;
  IndustryDevelopsCondition: IndustryDevelopsCondition;
  EnterpriseFactCondition: EnterpriseFactCondition;
  CityTreeCondition: CityTreeCondition;
  CityFactCondition: CityFactCondition;
  ParkDevelopsCondition: ParkDevelopsCondition;
  CityDevelopsCondition: CityDevelopsCondition;
  IndustryFactCondition: IndustryFactCondition;
  SectionCitesCondition: SectionCitesCondition;
  PlaceFactCondition: PlaceFactCondition;
  MeasurementTreeCondition: MeasurementTreeCondition;
  ConflictTreeCondition: ConflictTreeCondition;
  PassageMentionCondition: PassageMentionCondition;
  EntityTreeCondition: EntityTreeCondition;
  PolicyCitesCondition: PolicyCitesCondition;
  PassageTreeCondition: PassageTreeCondition;
  EntityMentionCondition: EntityMentionCondition;
  SectionTreeCondition: SectionTreeCondition;
  AmountCondition: AmountCondition;
  FigureCondition: FigureCondition;
  Scope: Scope;
  CityEdge: ResolverTypeWrapper<PageEdge>;
  CityConnection: ResolverTypeWrapper<Page>;
  ParkEdge: ResolverTypeWrapper<PageEdge>;
  ParkConnection: ResolverTypeWrapper<Page>;
  IndustryEdge: ResolverTypeWrapper<PageEdge>;
  IndustryConnection: ResolverTypeWrapper<Page>;
  ProjectEdge: ResolverTypeWrapper<PageEdge>;
  ProjectConnection: ResolverTypeWrapper<Page>;
  PolicyEdge: ResolverTypeWrapper<PageEdge>;
  PolicyConnection: ResolverTypeWrapper<Page>;
  EnterpriseEdge: ResolverTypeWrapper<PageEdge>;
  EnterpriseConnection: ResolverTypeWrapper<Page>;
  OrganizationEdge: ResolverTypeWrapper<PageEdge>;
  OrganizationConnection: ResolverTypeWrapper<Page>;
  InfrastructureEdge: ResolverTypeWrapper<PageEdge>;
  InfrastructureConnection: ResolverTypeWrapper<Page>;
  IndicatorEdge: ResolverTypeWrapper<PageEdge>;
  IndicatorConnection: ResolverTypeWrapper<Page>;
  PlaceEdge: ResolverTypeWrapper<PageEdge>;
  PlaceConnection: ResolverTypeWrapper<Page>;
  SectionEdge: ResolverTypeWrapper<PageEdge>;
  SectionConnection: ResolverTypeWrapper<Page>;
  PassageEdge: ResolverTypeWrapper<PageEdge>;
  PassageConnection: ResolverTypeWrapper<Page>;
  MeasurementEdge: ResolverTypeWrapper<PageEdge>;
  MeasurementConnection: ResolverTypeWrapper<Page>;
  ConflictEdge: ResolverTypeWrapper<PageEdge>;
  ConflictConnection: ResolverTypeWrapper<Page>;
  ParkFactEdge: ResolverTypeWrapper<PageEdge>;
  ParkFactConnection: ResolverTypeWrapper<Page>;
  ProjectFactEdge: ResolverTypeWrapper<PageEdge>;
  ProjectFactConnection: ResolverTypeWrapper<Page>;
  InfrastructureFactEdge: ResolverTypeWrapper<PageEdge>;
  InfrastructureFactConnection: ResolverTypeWrapper<Page>;
  IndustryDevelopsEdge: ResolverTypeWrapper<PageEdge>;
  IndustryDevelopsConnection: ResolverTypeWrapper<Page>;
  EnterpriseFactEdge: ResolverTypeWrapper<PageEdge>;
  EnterpriseFactConnection: ResolverTypeWrapper<Page>;
  CityTreeEdge: ResolverTypeWrapper<PageEdge>;
  CityTreeConnection: ResolverTypeWrapper<Page>;
  CityFactEdge: ResolverTypeWrapper<PageEdge>;
  CityFactConnection: ResolverTypeWrapper<Page>;
  ParkDevelopsEdge: ResolverTypeWrapper<PageEdge>;
  ParkDevelopsConnection: ResolverTypeWrapper<Page>;
  CityDevelopsEdge: ResolverTypeWrapper<PageEdge>;
  CityDevelopsConnection: ResolverTypeWrapper<Page>;
  IndustryFactEdge: ResolverTypeWrapper<PageEdge>;
  IndustryFactConnection: ResolverTypeWrapper<Page>;
  SectionCitesEdge: ResolverTypeWrapper<PageEdge>;
  SectionCitesConnection: ResolverTypeWrapper<Page>;
  PlaceFactEdge: ResolverTypeWrapper<PageEdge>;
  PlaceFactConnection: ResolverTypeWrapper<Page>;
  MeasurementTreeEdge: ResolverTypeWrapper<PageEdge>;
  MeasurementTreeConnection: ResolverTypeWrapper<Page>;
  ConflictTreeEdge: ResolverTypeWrapper<PageEdge>;
  ConflictTreeConnection: ResolverTypeWrapper<Page>;
  PassageMentionEdge: ResolverTypeWrapper<PageEdge>;
  PassageMentionConnection: ResolverTypeWrapper<Page>;
  EntityTreeEdge: ResolverTypeWrapper<PageEdge>;
  EntityTreeConnection: ResolverTypeWrapper<Page>;
  PolicyCitesEdge: ResolverTypeWrapper<PageEdge>;
  PolicyCitesConnection: ResolverTypeWrapper<Page>;
  PassageTreeEdge: ResolverTypeWrapper<PageEdge>;
  PassageTreeConnection: ResolverTypeWrapper<Page>;
  EntityMentionEdge: ResolverTypeWrapper<PageEdge>;
  EntityMentionConnection: ResolverTypeWrapper<Page>;
  SectionTreeEdge: ResolverTypeWrapper<PageEdge>;
  SectionTreeConnection: ResolverTypeWrapper<Page>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  PlanComparison: Comparison;
  PlanChangeList: Omit<PlanChangeList, 'nodes'> & { nodes: Array<ResolversParentTypes['PlanChange']> };
  PlanChange: Change;
  ComparedThing: ComparedThing;
  PlanStatement: Statement;
  Float: Scalars['Float']['output'];
  PlanDisagreementList: Omit<PlanDisagreementList, 'nodes'> & { nodes: Array<ResolversParentTypes['PlanDisagreement']> };
  PlanDisagreement: Disagreement;
  TargetOutcomeList: Omit<TargetOutcomeList, 'nodes'> & { nodes: Array<ResolversParentTypes['TargetOutcome']> };
  TargetOutcome: Outcome;
  Boolean: Scalars['Boolean']['output'];
  UncomparedList: Omit<UncomparedList, 'nodes'> & { nodes: Array<ResolversParentTypes['Uncompared']> };
  Uncompared: NotCompared;
  DuplicateConnection: Omit<DuplicateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DuplicateEdge']>, nodes: Array<ResolversParentTypes['Duplicate']> };
  DuplicateEdge: Omit<DuplicateEdge, 'node'> & { node: ResolversParentTypes['Duplicate'] };
  Duplicate: Omit<Duplicate, 'first' | 'second'> & { first: ResolversParentTypes['DuplicateSide'], second: ResolversParentTypes['DuplicateSide'] };
  DuplicateSide: Omit<DuplicateSide, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  CommonName: CommonName;
  Node: NodeRef;
  Entity: NodeRef;
  City: NodeRef;
  Park: NodeRef;
  Industry: NodeRef;
  Project: NodeRef;
  Policy: NodeRef;
  Enterprise: NodeRef;
  Organization: NodeRef;
  Infrastructure: NodeRef;
  Indicator: NodeRef;
  Place: NodeRef;
  Plan: NodeRef;
  PlanCounts: PlanCounts;
  Section: NodeRef;
  Passage: NodeRef;
  Measurement: NodeRef;
  Conflict: NodeRef;
  Evidence: Evidence;
  Spelling: Spelling;
  LevelFact: LevelFact;
  StatusFact: StatusFact;
  MentionSpan: MentionSpan;
  RoleTerm: RoleTerm;
  CitationTerm: CitationTerm;
  NatureTerm: NatureTerm;
  ComparatorTerm: ComparatorTerm;
  Path: Omit<Path, 'nodes'> & { nodes: Array<ResolversParentTypes['Node']> };
  PathEdge: PathEdge;
  SearchConnection: Page;
  SearchEdge: PageEdge;
  PageInfo: PageInfo;
  Answer: Answer;
  AnswerItem: AnswerItem;
  FloatRange: FloatRange;
  AnswerChange: AnswerChange;
  AskedPlan: AskedPlan;
  AnswerFigure: AnswerFigure;
  RanStatement: RanStatement;
  FrameView: FrameView;
  Chip: Chip;
  Frame: Frame;
  PlanScope: PlanScope;
  Wanted: Wanted;
  Measure: Measure;
  FrameFilter: FrameFilter;
  Rank: Rank;
  FrameInput: FrameInput;
  PlanScopeInput: PlanScopeInput;
  WantedInput: WantedInput;
  MeasureInput: MeasureInput;
  FrameFilterInput: FrameFilterInput;
  RankInput: RankInput;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  File: Scalars['File']['output'];
  PlanAddition: Addition;
  ReadingReport: IngestReport;
  PlanIdentity: PlanIdentity;
  KindCount: KindCount;
  ReadingNote: ReadingNote;
  PlanRemoval: PlanRemoval;
  PlanProgress: Followed;
  PlanFailure: PlanFailure;
  Correction: Correction;
  CorrectionInPlan: CorrectionInPlan;
  CorrectionInput: CorrectionInput;
  CorrectionResult: CorrectionResult;
  CorrectedPlan: CorrectedPlan;
  CorrectedFact: CorrectedFact;
  CorrectedClause: CorrectedClause;
  CorrectedName: CorrectedName;
  PlanFileNeeded: PlanFileNeeded;
  CityFilter: CityFilter;
  CityOrder: CityOrder;
  ParkFilter: ParkFilter;
  ParkOrder: ParkOrder;
  IndustryFilter: IndustryFilter;
  IndustryOrder: IndustryOrder;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrder: EnterpriseOrder;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  InfrastructureFilter: InfrastructureFilter;
  InfrastructureOrder: InfrastructureOrder;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  SectionFilter: SectionFilter;
  SectionOrder: SectionOrder;
  PassageFilter: PassageFilter;
  PassageOrder: PassageOrder;
  MeasurementFilter: MeasurementFilter;
  MeasurementOrder: MeasurementOrder;
  ConflictFilter: ConflictFilter;
  ConflictOrder: ConflictOrder;
  EntityFilter: EntityFilter;
  ParkFactCondition: ParkFactCondition;
  ProjectFactCondition: ProjectFactCondition;
  InfrastructureFactCondition: InfrastructureFactCondition;
  IndustryDevelopsCondition: IndustryDevelopsCondition;
  EnterpriseFactCondition: EnterpriseFactCondition;
  CityTreeCondition: CityTreeCondition;
  CityFactCondition: CityFactCondition;
  ParkDevelopsCondition: ParkDevelopsCondition;
  CityDevelopsCondition: CityDevelopsCondition;
  IndustryFactCondition: IndustryFactCondition;
  SectionCitesCondition: SectionCitesCondition;
  PlaceFactCondition: PlaceFactCondition;
  MeasurementTreeCondition: MeasurementTreeCondition;
  ConflictTreeCondition: ConflictTreeCondition;
  PassageMentionCondition: PassageMentionCondition;
  EntityTreeCondition: EntityTreeCondition;
  PolicyCitesCondition: PolicyCitesCondition;
  PassageTreeCondition: PassageTreeCondition;
  EntityMentionCondition: EntityMentionCondition;
  SectionTreeCondition: SectionTreeCondition;
  AmountCondition: AmountCondition;
  FigureCondition: FigureCondition;
  CityEdge: PageEdge;
  CityConnection: Page;
  ParkEdge: PageEdge;
  ParkConnection: Page;
  IndustryEdge: PageEdge;
  IndustryConnection: Page;
  ProjectEdge: PageEdge;
  ProjectConnection: Page;
  PolicyEdge: PageEdge;
  PolicyConnection: Page;
  EnterpriseEdge: PageEdge;
  EnterpriseConnection: Page;
  OrganizationEdge: PageEdge;
  OrganizationConnection: Page;
  InfrastructureEdge: PageEdge;
  InfrastructureConnection: Page;
  IndicatorEdge: PageEdge;
  IndicatorConnection: Page;
  PlaceEdge: PageEdge;
  PlaceConnection: Page;
  SectionEdge: PageEdge;
  SectionConnection: Page;
  PassageEdge: PageEdge;
  PassageConnection: Page;
  MeasurementEdge: PageEdge;
  MeasurementConnection: Page;
  ConflictEdge: PageEdge;
  ConflictConnection: Page;
  ParkFactEdge: PageEdge;
  ParkFactConnection: Page;
  ProjectFactEdge: PageEdge;
  ProjectFactConnection: Page;
  InfrastructureFactEdge: PageEdge;
  InfrastructureFactConnection: Page;
  IndustryDevelopsEdge: PageEdge;
  IndustryDevelopsConnection: Page;
  EnterpriseFactEdge: PageEdge;
  EnterpriseFactConnection: Page;
  CityTreeEdge: PageEdge;
  CityTreeConnection: Page;
  CityFactEdge: PageEdge;
  CityFactConnection: Page;
  ParkDevelopsEdge: PageEdge;
  ParkDevelopsConnection: Page;
  CityDevelopsEdge: PageEdge;
  CityDevelopsConnection: Page;
  IndustryFactEdge: PageEdge;
  IndustryFactConnection: Page;
  SectionCitesEdge: PageEdge;
  SectionCitesConnection: Page;
  PlaceFactEdge: PageEdge;
  PlaceFactConnection: Page;
  MeasurementTreeEdge: PageEdge;
  MeasurementTreeConnection: Page;
  ConflictTreeEdge: PageEdge;
  ConflictTreeConnection: Page;
  PassageMentionEdge: PageEdge;
  PassageMentionConnection: Page;
  EntityTreeEdge: PageEdge;
  EntityTreeConnection: Page;
  PolicyCitesEdge: PageEdge;
  PolicyCitesConnection: Page;
  PassageTreeEdge: PageEdge;
  PassageTreeConnection: Page;
  EntityMentionEdge: PageEdge;
  EntityMentionConnection: Page;
  SectionTreeEdge: PageEdge;
  SectionTreeConnection: Page;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  askFrame?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskFrameArgs, 'frame' | 'language'>>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType, RequireFields<QuerySectionArgs, 'path'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'upTo'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'first'>>;
  comparePlans?: Resolver<ResolversTypes['PlanComparison'], ParentType, ContextType, RequireFields<QueryComparePlansArgs, 'a' | 'b'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<QueryCitiesArgs, 'first'>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, RequireFields<QueryParksArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<QueryIndustriesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  infrastructure?: Resolver<ResolversTypes['InfrastructureConnection'], ParentType, ContextType, RequireFields<QueryInfrastructureArgs, 'first'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, RequireFields<QuerySectionsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first'>>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<QueryMeasurementsArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
};

export type PlanComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanComparison'] = ResolversParentTypes['PlanComparison']> = {
  a?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['PlanChangeList'], ParentType, ContextType, Partial<PlanComparisonChangesArgs>>;
  conflicts?: Resolver<ResolversTypes['PlanDisagreementList'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['TargetOutcomeList'], ParentType, ContextType>;
  notCompared?: Resolver<ResolversTypes['UncomparedList'], ParentType, ContextType>;
};

export type PlanChangeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangeList'] = ResolversParentTypes['PlanChangeList']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlanChange']>, ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  kind?: Resolver<ResolversTypes['ComparedKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['ChangeAspect'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ComparedThing'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PlanStatement']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['PlanStatement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanChangeTextArgs, 'language'>>;
};

export type ComparedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedThing'] = ResolversParentTypes['ComparedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStatement'] = ResolversParentTypes['PlanStatement']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['ComparatorTerm']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['NatureTerm']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PlanDisagreementListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDisagreementList'] = ResolversParentTypes['PlanDisagreementList']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlanDisagreement']>, ParentType, ContextType>;
};

export type PlanDisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDisagreement'] = ResolversParentTypes['PlanDisagreement']> = {
  thing?: Resolver<ResolversTypes['ComparedThing'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PlanStatement'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PlanStatement'], ParentType, ContextType>;
};

export type TargetOutcomeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetOutcomeList'] = ResolversParentTypes['TargetOutcomeList']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TargetOutcome']>, ParentType, ContextType>;
};

export type TargetOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetOutcome'] = ResolversParentTypes['TargetOutcome']> = {
  thing?: Resolver<ResolversTypes['ComparedThing'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['PlanStatement'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PlanStatement'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UncomparedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncomparedList'] = ResolversParentTypes['UncomparedList']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Uncompared']>, ParentType, ContextType>;
};

export type UncomparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uncompared'] = ResolversParentTypes['Uncompared']> = {
  thing?: Resolver<ResolversTypes['ComparedThing'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComparedThing']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ComparisonObstacle'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['PlanStatement']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['PlanStatement']>, ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  common?: Resolver<Array<ResolversTypes['CommonName']>, ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duplicate'], ParentType, ContextType>;
};

export type DuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['DuplicateSide'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['DuplicateSide'], ParentType, ContextType>;
};

export type DuplicateSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateSide'] = ResolversParentTypes['DuplicateSide']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type CommonNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonName'] = ResolversParentTypes['CommonName']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'City' | 'Park' | 'Industry' | 'Project' | 'Policy' | 'Enterprise' | 'Organization' | 'Infrastructure' | 'Indicator' | 'Place' | 'Plan' | 'Section' | 'Passage' | 'Measurement' | 'Conflict', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'City' | 'Park' | 'Industry' | 'Project' | 'Policy' | 'Enterprise' | 'Organization' | 'Infrastructure' | 'Indicator' | 'Place', ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parks?: Resolver<ResolversTypes['ParkFactConnection'], ParentType, ContextType, RequireFields<CityParksArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, RequireFields<CityProjectsArgs, 'first'>>;
  infrastructure?: Resolver<ResolversTypes['InfrastructureFactConnection'], ParentType, ContextType, RequireFields<CityInfrastructureArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryDevelopsConnection'], ParentType, ContextType, RequireFields<CityIndustriesArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseFactConnection'], ParentType, ContextType, RequireFields<CityEnterprisesArgs, 'first'>>;
  routesFrom?: Resolver<ResolversTypes['InfrastructureFactConnection'], ParentType, ContextType, RequireFields<CityRoutesFromArgs, 'first'>>;
  routesTo?: Resolver<ResolversTypes['InfrastructureFactConnection'], ParentType, ContextType, RequireFields<CityRoutesToArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['CityTreeConnection'], ParentType, ContextType, RequireFields<CityPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['CityTreeConnection'], ParentType, ContextType, RequireFields<CityPartsArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<CityFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<CityConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<CityPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parkKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelFact']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityFactConnection'], ParentType, ContextType, RequireFields<ParkCitiesArgs, 'first'>>;
  withinParks?: Resolver<ResolversTypes['ParkFactConnection'], ParentType, ContextType, RequireFields<ParkWithinParksArgs, 'first'>>;
  innerParks?: Resolver<ResolversTypes['ParkFactConnection'], ParentType, ContextType, RequireFields<ParkInnerParksArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, RequireFields<ParkProjectsArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryDevelopsConnection'], ParentType, ContextType, RequireFields<ParkIndustriesArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseFactConnection'], ParentType, ContextType, RequireFields<ParkEnterprisesArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<ParkFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<ParkConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<ParkPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  parks?: Resolver<ResolversTypes['ParkDevelopsConnection'], ParentType, ContextType, RequireFields<IndustryParksArgs, 'first'>>;
  cities?: Resolver<ResolversTypes['CityDevelopsConnection'], ParentType, ContextType, RequireFields<IndustryCitiesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, RequireFields<IndustryProjectsArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseFactConnection'], ParentType, ContextType, RequireFields<IndustryEnterprisesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['IndustryFactConnection'], ParentType, ContextType, RequireFields<IndustryPartOfArgs, 'first'>>;
  branches?: Resolver<ResolversTypes['IndustryFactConnection'], ParentType, ContextType, RequireFields<IndustryBranchesArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<IndustryFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<IndustryConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<IndustryPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusFact']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityFactConnection'], ParentType, ContextType, RequireFields<ProjectCitiesArgs, 'first'>>;
  parks?: Resolver<ResolversTypes['ParkFactConnection'], ParentType, ContextType, RequireFields<ProjectParksArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryFactConnection'], ParentType, ContextType, RequireFields<ProjectIndustriesArgs, 'first'>>;
  builders?: Resolver<ResolversTypes['EnterpriseFactConnection'], ParentType, ContextType, RequireFields<ProjectBuildersArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<ProjectFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<ProjectConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<ProjectPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  policyKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['SectionCitesConnection'], ParentType, ContextType, RequireFields<PolicyCitedByArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<PolicyFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<PolicyConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<PolicyPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityFactConnection'], ParentType, ContextType, RequireFields<EnterpriseCitiesArgs, 'first'>>;
  parks?: Resolver<ResolversTypes['ParkFactConnection'], ParentType, ContextType, RequireFields<EnterpriseParksArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryFactConnection'], ParentType, ContextType, RequireFields<EnterpriseIndustriesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, RequireFields<EnterpriseProjectsArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<EnterpriseFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<EnterpriseConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<EnterprisePassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<OrganizationFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<OrganizationConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<OrganizationPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfrastructureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Infrastructure'] = ResolversParentTypes['Infrastructure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  infraKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusFact']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CityFactConnection'], ParentType, ContextType, RequireFields<InfrastructureCitiesArgs, 'first'>>;
  fromCities?: Resolver<ResolversTypes['CityFactConnection'], ParentType, ContextType, RequireFields<InfrastructureFromCitiesArgs, 'first'>>;
  fromPlaces?: Resolver<ResolversTypes['PlaceFactConnection'], ParentType, ContextType, RequireFields<InfrastructureFromPlacesArgs, 'first'>>;
  toCities?: Resolver<ResolversTypes['CityFactConnection'], ParentType, ContextType, RequireFields<InfrastructureToCitiesArgs, 'first'>>;
  toPlaces?: Resolver<ResolversTypes['PlaceFactConnection'], ParentType, ContextType, RequireFields<InfrastructureToPlacesArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<InfrastructureFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<InfrastructureConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<InfrastructurePassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<IndicatorMeasurementsArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<IndicatorFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<IndicatorConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<IndicatorPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['Spelling']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  routesFrom?: Resolver<ResolversTypes['InfrastructureFactConnection'], ParentType, ContextType, RequireFields<PlaceRoutesFromArgs, 'first'>>;
  routesTo?: Resolver<ResolversTypes['InfrastructureFactConnection'], ParentType, ContextType, RequireFields<PlaceRoutesToArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<PlaceFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<PlaceConflictsArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageMentionConnection'], ParentType, ContextType, RequireFields<PlacePassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contents?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PlanCounts'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityTreeConnection'], ParentType, ContextType, RequireFields<PlanEntitiesArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<PlanFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<PlanConflictsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCounts'] = ResolversParentTypes['PlanCounts']> = {
  sections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionKind?: Resolver<ResolversTypes['SectionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyCitesConnection'], ParentType, ContextType, RequireFields<SectionPoliciesArgs, 'first'>>;
  citedSections?: Resolver<ResolversTypes['SectionCitesConnection'], ParentType, ContextType, RequireFields<SectionCitedSectionsArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['SectionCitesConnection'], ParentType, ContextType, RequireFields<SectionCitedByArgs, 'first'>>;
  passages?: Resolver<ResolversTypes['PassageTreeConnection'], ParentType, ContextType, RequireFields<SectionPassagesArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['MeasurementTreeConnection'], ParentType, ContextType, RequireFields<SectionFiguresArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictTreeConnection'], ParentType, ContextType, RequireFields<SectionConflictsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passageKind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityMentionConnection'], ParentType, ContextType, RequireFields<PassageEntitiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['ComparatorTerm']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['NatureTerm']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['SectionTreeConnection'], ParentType, ContextType, RequireFields<MeasurementSectionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['SectionTreeConnection'], ParentType, ContextType, RequireFields<ConflictSectionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  plan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SpellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spelling'] = ResolversParentTypes['Spelling']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LevelFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelFact'] = ResolversParentTypes['LevelFact']> = {
  value?: Resolver<ResolversTypes['ParkLevel'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StatusFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusFact'] = ResolversParentTypes['StatusFact']> = {
  value?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MentionSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionSpan'] = ResolversParentTypes['MentionSpan']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleTerm'] = ResolversParentTypes['RoleTerm']> = {
  value?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationTerm'] = ResolversParentTypes['CitationTerm']> = {
  value?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NatureTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NatureTerm'] = ResolversParentTypes['NatureTerm']> = {
  value?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparatorTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparatorTerm'] = ResolversParentTypes['ComparatorTerm']> = {
  value?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AnswerItem']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['FrameView']>, ParentType, ContextType>;
  cypher?: Resolver<Array<ResolversTypes['RanStatement']>, ParentType, ContextType>;
  graphql?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  searched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['AskedPlan']>, ParentType, ContextType>;
};

export type AnswerItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerItem'] = ResolversParentTypes['AnswerItem']> = {
  kind?: Resolver<ResolversTypes['AnswerItemKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['AnswerFigure']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['AnswerChange']>, ParentType, ContextType>;
};

export type AnswerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerChange'] = ResolversParentTypes['AnswerChange']> = {
  kind?: Resolver<ResolversTypes['ComparedKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
};

export type AskedPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedPlan'] = ResolversParentTypes['AskedPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerFigure'] = ResolversParentTypes['AnswerFigure']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RanStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RanStatement'] = ResolversParentTypes['RanStatement']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameView'] = ResolversParentTypes['FrameView']> = {
  chips?: Resolver<Array<ResolversTypes['Chip']>, ParentType, ContextType>;
  filler?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['Frame'], ParentType, ContextType>;
};

export type ChipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chip'] = ResolversParentTypes['Chip']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Frame'] = ResolversParentTypes['Frame']> = {
  operation?: Resolver<ResolversTypes['FrameOperation'], ParentType, ContextType>;
  want?: Resolver<Array<ResolversTypes['Wanted']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['FrameFilter']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plans?: Resolver<Maybe<ResolversTypes['PlanScope']>, ParentType, ContextType>;
};

export type PlanScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanScope'] = ResolversParentTypes['PlanScope']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wanted'] = ResolversParentTypes['Wanted']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  nameHas?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
};

export type FrameFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameFilter'] = ResolversParentTypes['FrameFilter']> = {
  field?: Resolver<ResolversTypes['FrameField'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  words?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  not?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  alone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  up?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  join?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  cmp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['Frame']>, ParentType, ContextType>;
};

export type RankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rank'] = ResolversParentTypes['Rank']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPlan?: Resolver<ResolversTypes['PlanAddition'], ParentType, ContextType, Partial<MutationAddPlanArgs>>;
  removePlan?: Resolver<ResolversTypes['PlanRemoval'], ParentType, ContextType, RequireFields<MutationRemovePlanArgs, 'plan'>>;
  correct?: Resolver<ResolversTypes['CorrectionResult'], ParentType, ContextType, RequireFields<MutationCorrectArgs, 'input' | 'dryRun'>>;
  removeCorrection?: Resolver<ResolversTypes['CorrectionResult'], ParentType, ContextType, RequireFields<MutationRemoveCorrectionArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  planProgress?: SubscriptionResolver<ResolversTypes['PlanProgress'], "planProgress", ParentType, ContextType, RequireFields<SubscriptionPlanProgressArgs, 'ticket'>>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type PlanAdditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAddition'] = ResolversParentTypes['PlanAddition']> = {
  ticket?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PlanOutcome'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ReadingReport'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanAdditionTextArgs, 'language'>>;
};

export type ReadingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingReport'] = ResolversParentTypes['ReadingReport']> = {
  plan?: Resolver<ResolversTypes['PlanIdentity'], ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ReadingNote']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlanIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanIdentity'] = ResolversParentTypes['PlanIdentity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadingNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingNote'] = ResolversParentTypes['ReadingNote']> = {
  code?: Resolver<ResolversTypes['ReadingNoteCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRemoval'] = ResolversParentTypes['PlanRemoval']> = {
  plan?: Resolver<ResolversTypes['PlanIdentity'], ParentType, ContextType>;
};

export type PlanProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProgress'] = ResolversParentTypes['PlanProgress']> = {
  ticket?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PlanProgressStage'], ParentType, ContextType>;
  fraction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  addition?: Resolver<Maybe<ResolversTypes['PlanAddition']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['PlanFailure']>, ParentType, ContextType>;
};

export type PlanFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFailure'] = ResolversParentTypes['PlanFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CorrectionType'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['CorrectionInPlan']>, ParentType, ContextType>;
};

export type CorrectionInPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionInPlan'] = ResolversParentTypes['CorrectionInPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
};

export type CorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionResult'] = ResolversParentTypes['CorrectionResult']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['CorrectedPlan']>, ParentType, ContextType>;
  filesNeeded?: Resolver<Array<ResolversTypes['PlanFileNeeded']>, ParentType, ContextType>;
};

export type CorrectedPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedPlan'] = ResolversParentTypes['CorrectedPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['CorrectedFact']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['CorrectedName']>, ParentType, ContextType>;
};

export type CorrectedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedFact'] = ResolversParentTypes['CorrectedFact']> = {
  change?: Resolver<ResolversTypes['CorrectionChange'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['CorrectedClause']>, ParentType, ContextType>;
};

export type CorrectedClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedClause'] = ResolversParentTypes['CorrectedClause']> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedName'] = ResolversParentTypes['CorrectedName']> = {
  change?: Resolver<ResolversTypes['CorrectionChange'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanFileNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFileNeeded'] = ResolversParentTypes['PlanFileNeeded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfrastructureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureEdge'] = ResolversParentTypes['InfrastructureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Infrastructure'], ParentType, ContextType>;
};

export type InfrastructureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureConnection'] = ResolversParentTypes['InfrastructureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InfrastructureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Infrastructure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkFactEdge'] = ResolversParentTypes['ParkFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ParkFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkFactConnection'] = ResolversParentTypes['ParkFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFactEdge'] = ResolversParentTypes['ProjectFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProjectFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFactConnection'] = ResolversParentTypes['ProjectFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfrastructureFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureFactEdge'] = ResolversParentTypes['InfrastructureFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Infrastructure'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InfrastructureFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureFactConnection'] = ResolversParentTypes['InfrastructureFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InfrastructureFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Infrastructure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryDevelopsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryDevelopsEdge'] = ResolversParentTypes['IndustryDevelopsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleTerm']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IndustryDevelopsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryDevelopsConnection'] = ResolversParentTypes['IndustryDevelopsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryDevelopsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFactEdge'] = ResolversParentTypes['EnterpriseFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EnterpriseFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFactConnection'] = ResolversParentTypes['EnterpriseFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityTreeEdge'] = ResolversParentTypes['CityTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CityTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityTreeConnection'] = ResolversParentTypes['CityTreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityFactEdge'] = ResolversParentTypes['CityFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CityFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityFactConnection'] = ResolversParentTypes['CityFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkDevelopsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkDevelopsEdge'] = ResolversParentTypes['ParkDevelopsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleTerm']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ParkDevelopsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkDevelopsConnection'] = ResolversParentTypes['ParkDevelopsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkDevelopsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityDevelopsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityDevelopsEdge'] = ResolversParentTypes['CityDevelopsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleTerm']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CityDevelopsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityDevelopsConnection'] = ResolversParentTypes['CityDevelopsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityDevelopsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryFactEdge'] = ResolversParentTypes['IndustryFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IndustryFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryFactConnection'] = ResolversParentTypes['IndustryFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionCitesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionCitesEdge'] = ResolversParentTypes['SectionCitesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['CitationTerm']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SectionCitesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionCitesConnection'] = ResolversParentTypes['SectionCitesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SectionCitesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceFactEdge'] = ResolversParentTypes['PlaceFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlaceFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceFactConnection'] = ResolversParentTypes['PlaceFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementTreeEdge'] = ResolversParentTypes['MeasurementTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type MeasurementTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurementTreeConnection'] = ResolversParentTypes['MeasurementTreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasurementTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictTreeEdge'] = ResolversParentTypes['ConflictTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictTreeConnection'] = ResolversParentTypes['ConflictTreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageMentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageMentionEdge'] = ResolversParentTypes['PassageMentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  at?: Resolver<Array<ResolversTypes['MentionSpan']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PassageMentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageMentionConnection'] = ResolversParentTypes['PassageMentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTreeEdge'] = ResolversParentTypes['EntityTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTreeConnection'] = ResolversParentTypes['EntityTreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyCitesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCitesEdge'] = ResolversParentTypes['PolicyCitesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['CitationTerm']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PolicyCitesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCitesConnection'] = ResolversParentTypes['PolicyCitesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyCitesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageTreeEdge'] = ResolversParentTypes['PassageTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageTreeConnection'] = ResolversParentTypes['PassageTreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityMentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMentionEdge'] = ResolversParentTypes['EntityMentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  at?: Resolver<Array<ResolversTypes['MentionSpan']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EntityMentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMentionConnection'] = ResolversParentTypes['EntityMentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionTreeEdge'] = ResolversParentTypes['SectionTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionTreeConnection'] = ResolversParentTypes['SectionTreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SectionTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  PlanComparison?: PlanComparisonResolvers<ContextType>;
  PlanChangeList?: PlanChangeListResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  ComparedThing?: ComparedThingResolvers<ContextType>;
  PlanStatement?: PlanStatementResolvers<ContextType>;
  PlanDisagreementList?: PlanDisagreementListResolvers<ContextType>;
  PlanDisagreement?: PlanDisagreementResolvers<ContextType>;
  TargetOutcomeList?: TargetOutcomeListResolvers<ContextType>;
  TargetOutcome?: TargetOutcomeResolvers<ContextType>;
  UncomparedList?: UncomparedListResolvers<ContextType>;
  Uncompared?: UncomparedResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  DuplicateSide?: DuplicateSideResolvers<ContextType>;
  CommonName?: CommonNameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Infrastructure?: InfrastructureResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanCounts?: PlanCountsResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Spelling?: SpellingResolvers<ContextType>;
  LevelFact?: LevelFactResolvers<ContextType>;
  StatusFact?: StatusFactResolvers<ContextType>;
  MentionSpan?: MentionSpanResolvers<ContextType>;
  RoleTerm?: RoleTermResolvers<ContextType>;
  CitationTerm?: CitationTermResolvers<ContextType>;
  NatureTerm?: NatureTermResolvers<ContextType>;
  ComparatorTerm?: ComparatorTermResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerItem?: AnswerItemResolvers<ContextType>;
  AnswerChange?: AnswerChangeResolvers<ContextType>;
  AskedPlan?: AskedPlanResolvers<ContextType>;
  AnswerFigure?: AnswerFigureResolvers<ContextType>;
  RanStatement?: RanStatementResolvers<ContextType>;
  FrameView?: FrameViewResolvers<ContextType>;
  Chip?: ChipResolvers<ContextType>;
  Frame?: FrameResolvers<ContextType>;
  PlanScope?: PlanScopeResolvers<ContextType>;
  Wanted?: WantedResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  FrameFilter?: FrameFilterResolvers<ContextType>;
  Rank?: RankResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  File?: GraphQLScalarType;
  PlanAddition?: PlanAdditionResolvers<ContextType>;
  ReadingReport?: ReadingReportResolvers<ContextType>;
  PlanIdentity?: PlanIdentityResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  ReadingNote?: ReadingNoteResolvers<ContextType>;
  PlanRemoval?: PlanRemovalResolvers<ContextType>;
  PlanProgress?: PlanProgressResolvers<ContextType>;
  PlanFailure?: PlanFailureResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionInPlan?: CorrectionInPlanResolvers<ContextType>;
  CorrectionResult?: CorrectionResultResolvers<ContextType>;
  CorrectedPlan?: CorrectedPlanResolvers<ContextType>;
  CorrectedFact?: CorrectedFactResolvers<ContextType>;
  CorrectedClause?: CorrectedClauseResolvers<ContextType>;
  CorrectedName?: CorrectedNameResolvers<ContextType>;
  PlanFileNeeded?: PlanFileNeededResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  InfrastructureEdge?: InfrastructureEdgeResolvers<ContextType>;
  InfrastructureConnection?: InfrastructureConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ParkFactEdge?: ParkFactEdgeResolvers<ContextType>;
  ParkFactConnection?: ParkFactConnectionResolvers<ContextType>;
  ProjectFactEdge?: ProjectFactEdgeResolvers<ContextType>;
  ProjectFactConnection?: ProjectFactConnectionResolvers<ContextType>;
  InfrastructureFactEdge?: InfrastructureFactEdgeResolvers<ContextType>;
  InfrastructureFactConnection?: InfrastructureFactConnectionResolvers<ContextType>;
  IndustryDevelopsEdge?: IndustryDevelopsEdgeResolvers<ContextType>;
  IndustryDevelopsConnection?: IndustryDevelopsConnectionResolvers<ContextType>;
  EnterpriseFactEdge?: EnterpriseFactEdgeResolvers<ContextType>;
  EnterpriseFactConnection?: EnterpriseFactConnectionResolvers<ContextType>;
  CityTreeEdge?: CityTreeEdgeResolvers<ContextType>;
  CityTreeConnection?: CityTreeConnectionResolvers<ContextType>;
  CityFactEdge?: CityFactEdgeResolvers<ContextType>;
  CityFactConnection?: CityFactConnectionResolvers<ContextType>;
  ParkDevelopsEdge?: ParkDevelopsEdgeResolvers<ContextType>;
  ParkDevelopsConnection?: ParkDevelopsConnectionResolvers<ContextType>;
  CityDevelopsEdge?: CityDevelopsEdgeResolvers<ContextType>;
  CityDevelopsConnection?: CityDevelopsConnectionResolvers<ContextType>;
  IndustryFactEdge?: IndustryFactEdgeResolvers<ContextType>;
  IndustryFactConnection?: IndustryFactConnectionResolvers<ContextType>;
  SectionCitesEdge?: SectionCitesEdgeResolvers<ContextType>;
  SectionCitesConnection?: SectionCitesConnectionResolvers<ContextType>;
  PlaceFactEdge?: PlaceFactEdgeResolvers<ContextType>;
  PlaceFactConnection?: PlaceFactConnectionResolvers<ContextType>;
  MeasurementTreeEdge?: MeasurementTreeEdgeResolvers<ContextType>;
  MeasurementTreeConnection?: MeasurementTreeConnectionResolvers<ContextType>;
  ConflictTreeEdge?: ConflictTreeEdgeResolvers<ContextType>;
  ConflictTreeConnection?: ConflictTreeConnectionResolvers<ContextType>;
  PassageMentionEdge?: PassageMentionEdgeResolvers<ContextType>;
  PassageMentionConnection?: PassageMentionConnectionResolvers<ContextType>;
  EntityTreeEdge?: EntityTreeEdgeResolvers<ContextType>;
  EntityTreeConnection?: EntityTreeConnectionResolvers<ContextType>;
  PolicyCitesEdge?: PolicyCitesEdgeResolvers<ContextType>;
  PolicyCitesConnection?: PolicyCitesConnectionResolvers<ContextType>;
  PassageTreeEdge?: PassageTreeEdgeResolvers<ContextType>;
  PassageTreeConnection?: PassageTreeConnectionResolvers<ContextType>;
  EntityMentionEdge?: EntityMentionEdgeResolvers<ContextType>;
  EntityMentionConnection?: EntityMentionConnectionResolvers<ContextType>;
  SectionTreeEdge?: SectionTreeEdgeResolvers<ContextType>;
  SectionTreeConnection?: SectionTreeConnectionResolvers<ContextType>;
};

