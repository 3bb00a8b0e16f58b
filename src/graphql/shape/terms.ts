/**
 * The closed vocabularies: the graph keeps a plan's own words (依据, 开工建设), GraphQL gives them English names.
 * The record types make `tsc` fail where a word is added to the model and has no name here.
 */
import type {
  Citation,
  Comparator,
  Mode,
  Nature,
  NodeKind,
  PassageRecord,
  Role,
  SectionKind,
  StatusName,
} from '../../../graph/model.js';

/** `name` is the enum value, `label` what a Chinese reader is shown. */
export interface Term {
  name: string;
  label: string;
}
/** From the word in the graph to its term. */
export type Vocabulary<W extends string> = Readonly<Record<W, Term>>;

const term = <N extends string>(name: N, label: string) => ({ name, label });

export const roleTerms = {
  lead: term('LEAD', '重点发展'),
  support: term('SUPPORT', '配套发展'),
  emerging: term('EMERGING', '培育发展'),
  traditional: term('TRADITIONAL', '改造提升'),
  mentioned: term('MENTIONED', '提及'),
} as const satisfies Vocabulary<Role>;

export const citationTerms = {
  依据: term('BASED_ON', '依据'),
  贯彻: term('CARRIES_OUT', '贯彻'),
  落实: term('IMPLEMENTS', '落实'),
  提及: term('MENTIONS', '提及'),
} as const satisfies Vocabulary<Citation>;

export const statusTerms = {
  建成投产: term('COMPLETED', '建成投产'),
  开工建设: term('UNDER_CONSTRUCTION', '开工建设'),
  前期工作: term('PREPARATORY', '前期工作'),
  推进: term('ADVANCING', '推进'),
  规划: term('PLANNED', '规划'),
  续建: term('CONTINUED', '续建'),
  新开工: term('NEWLY_STARTED', '新开工'),
} as const satisfies Vocabulary<StatusName>;

export const natureTerms = {
  预期性: term('EXPECTED', '预期性'),
  约束性: term('BINDING', '约束性'),
  目标: term('TARGET', '目标'),
  现状: term('PRESENT', '现状'),
} as const satisfies Vocabulary<Nature>;

export const comparatorTerms = {
  '=': term('EQUAL', '等于'),
  '>': term('GREATER', '大于'),
  '>=': term('AT_LEAST', '不少于'),
  '<': term('LESS', '小于'),
  '<=': term('AT_MOST', '不超过'),
  '~': term('ABOUT', '约'),
} as const satisfies Vocabulary<Comparator>;

export const modeTerms = {
  stated: term('STATED', '句中明示'),
  inherited: term('INHERITED', '承标题或引导句'),
} as const satisfies Vocabulary<Mode>;

export const sectionTerms = {
  front: term('FRONT', '前言'),
  part: term('PART', '篇'),
  chapter: term('CHAPTER', '章'),
  section: term('SECTION', '节'),
  item: term('ITEM', '条目'),
  leadin: term('LEADIN', '引导句'),
  box: term('BOX', '专栏'),
  table: term('TABLE', '表'),
  appendix: term('APPENDIX', '附件'),
} as const satisfies Vocabulary<SectionKind>;

export const passageTerms = {
  heading: term('HEADING', '标题'),
  paragraph: term('PARAGRAPH', '段落'),
  row: term('ROW', '表格行'),
  caption: term('CAPTION', '图表题'),
  note: term('NOTE', '注'),
} as const satisfies Vocabulary<PassageRecord['kind']>;

export const kindTerms = {
  City: term('CITY', '城市'),
  Park: term('PARK', '园区'),
  Industry: term('INDUSTRY', '产业'),
  Project: term('PROJECT', '项目'),
  Policy: term('POLICY', '政策文件'),
  Enterprise: term('ENTERPRISE', '企业'),
  Organization: term('ORGANIZATION', '机构'),
  Infrastructure: term('INFRASTRUCTURE', '基础设施'),
  Indicator: term('INDICATOR', '指标'),
  Place: term('PLACE', '地名'),
  Level: term('LEVEL', '级别'),
  Status: term('STATUS', '建设状态'),
  Plan: term('PLAN', '规划'),
  Section: term('SECTION', '章节'),
  Passage: term('PASSAGE', '段落'),
  Name: term('NAME', '写法'),
  Measurement: term('MEASUREMENT', '指标数值'),
  Conflict: term('CONFLICT', '矛盾'),
} as const satisfies Vocabulary<NodeKind>;

/** The generated enums: their name, what they are, and their vocabulary. */
export const vocabularies: readonly { enum: string; about: string; of: Vocabulary<string> }[] = [
  { enum: 'NodeKind', about: 'What kind of node it is (类别).', of: kindTerms },
  { enum: 'Role', about: 'How firmly a park or city is committed to an industry; the verb decides (发展定位).', of: roleTerms },
  { enum: 'Status', about: 'The state of a project (建设状态).', of: statusTerms },
  { enum: 'CitationRelation', about: 'How a section relates to what it cites (引用关系).', of: citationTerms },
  { enum: 'Nature', about: 'The nature of a figure (指标属性).', of: natureTerms },
  { enum: 'Comparator', about: 'How a number bounds what is meant (比较).', of: comparatorTerms },
  { enum: 'Mode', about: 'Whether a sentence says it or its scope does (明示或承上).', of: modeTerms },
  { enum: 'SectionKind', about: 'Which part of a plan a section is (章节类型).', of: sectionTerms },
  { enum: 'PassageKind', about: 'What a passage is in its plan (段落类型).', of: passageTerms },
];

/** What kinds of level a park may have; the plan's own word stays beside it. */
export const parkLevels = {
  NATIONAL: term('NATIONAL', '国家级'),
  PROVINCIAL: term('PROVINCIAL', '省级、自治区级'),
  MUNICIPAL: term('MUNICIPAL', '市级'),
  COUNTY: term('COUNTY', '县级、区级'),
  OUTPUT: term('OUTPUT', '产值规模：千亿级'),
  OTHER: term('OTHER', '其他'),
} as const satisfies Vocabulary<string>;

/** The kind of a level by the plan's word: 省级 → PROVINCIAL, 千亿级 → OUTPUT, 示范园区 → OTHER. */
export function parkLevelOf(word: string): keyof typeof parkLevels {
  if (/^国家/.test(word)) return 'NATIONAL';
  if (/^(省|自治区|直辖市)级?/.test(word)) return 'PROVINCIAL';
  if (/^(地?市|地区|州|盟)级?/.test(word)) return 'MUNICIPAL';
  if (/^(县|区|旗)/.test(word)) return 'COUNTY';
  if (/[百千万亿]+元?级?$/.test(word) || /^[一二三五十百千万亿\d]+元?级/.test(word)) return 'OUTPUT';
  return 'OTHER';
}

/** The word in the graph for a name in the schema: LEAD → lead. */
export function wordOf<W extends string>(of: Vocabulary<W>, name: string): W {
  const found = (Object.keys(of) as W[]).find((word) => of[word].name === name);
  if (found === undefined) throw new RangeError(`no word for ${name}`);
  return found;
}
