/** A question as data: what is asked for, which things and conditions are given, which operation is wrapped around. */
import type { NodeKind } from '../../graph/model.js';
import type { Comparison } from '../../graph/query.js';

export const operations = [
  /** All members of the kinds wanted. */
  'list',
  'count',
  /** Figures of the measures, one or more for each subject. */
  'value',
  'sum',
  'average',
  /** Between the two subjects, or between two years. */
  'difference',
  'ratio',
  /** The first ones by the measure. */
  'rank',
  /** Yes or no: do the given things meet the conditions? */
  'check',
  /** Yes or no between two subjects: is the first one's figure greater (or smaller)? */
  'compare',
  /** The sections that speak of the given things. */
  'sections',
  /** The sections that passages about the given things point to: 见专栏4. */
  'references',
  /** What a term stands for: 三个千亿（千亿产业、…）. */
  'define',
  /** The given things themselves, with their names. */
  'identify',
  'conflicts',
  /** Yes or no: is what the plan says of the given things the same everywhere? */
  'agrees',
  /** The same turned round: is it said in two ways? */
  'differs',
  /** The plans themselves, or those in which the inner frame has an answer. */
  'plans',
  /** What the second of two plans says differently from the first. */
  'changes',
] as const;
export type Operation = (typeof operations)[number];

/** A kind that can be wanted, narrowed by words in its name: 铁路 is Infrastructure with 铁路. */
export interface Wanted {
  kind: NodeKind;
  nameHas?: string[];
  /** City only. */
  level?: string;
  /** Words by which the plan calls its members, where it does: 链主. */
  said?: string[];
  /** The ends of a line, not the places it lies in. */
  ends?: 'from' | 'to' | 'both';
  /** As the question says it. */
  word: string;
}

export type FilterField =
  /** Related to one of `ids` by the cheapest path of the ontology. */
  | 'entity'
  /** About a topic: an industry or a word in names; `ids` are the industries it stands for. */
  | 'topic'
  | 'level'
  | 'status'
  | 'role'
  | 'year'
  | 'nature'
  /** Stated in these sections (`words` are paths). */
  | 'section'
  /** The clause that states it holds these words. */
  | 'text'
  /** `measure` compared with a number. */
  | 'quantity'
  /** Related to a member of the inner frame's answer. */
  | 'within'
  /** A member of the inner frame's answer: 其中, which of them. */
  | 'among'
  /** Of a change between two plans: what happened, or what of the thing is different (`words` of src/compare). */
  | 'change';

export interface FrameFilter {
  field: FilterField;
  /** As the question says it. */
  word: string;
  ids?: string[];
  words?: string[];
  not?: boolean;
  /** Of a city given: without its counties. */
  alone?: boolean;
  /** Of an industry given: what it is part of, not its parts. Of a section: what points to it, not what it points to. */
  up?: boolean;
  /** Several things that must all hold (both), or of which one is enough (any). */
  join?: 'all' | 'any';
  measure?: Measure;
  /** Of a text, `startsWith`: the words stand before the thing asked for, as in 依托哪个园区. */
  cmp?: Comparison;
  value?: number;
  unit?: string;
  frame?: Frame;
}

/** A figure asked for. `indicators` are the nodes that the words may stand for; `area` is a park's planned area. */
export interface Measure {
  word: string;
  /** Words that the indicator's name must hold, alternatives within one list. */
  words: string[][];
  indicators: string[];
  /** How many things of a kind belong to the subject: 项目数 without an indicator of that name. */
  count?: NodeKind;
  /** Just these indicators, not others that are called much alike. */
  only?: true;
}

export interface Rank {
  dir: 'max' | 'min';
  /** 1 is the first. */
  from: number;
  count: number;
}

/** The plans asked of, where a question says which. */
export interface PlanScope {
  /** Ids. */
  ids: string[];
  /** As the question says it: 十四五规划, 两个规划. */
  word: string;
  /** `each`: what every one of them says. `all`: what they have in common. `between`: one set against the other, the earlier first. */
  how: 'each' | 'all' | 'between';
}

export interface Frame {
  operation: Operation;
  want: Wanted[];
  measures: Measure[];
  filters: FrameFilter[];
  rank?: Rank;
  /** The greater (or smaller) side that a comparison asks about. */
  direction?: 'more' | 'less';
  /** The question's own count, as 两个 in 两个园区. */
  expected?: number;
  plans?: PlanScope;
}

/** `chips` are the frame in words, each with what it was taken from; `filler` the words that carry no meaning. */
export interface FrameView {
  chips: Chip[];
  filler: string[];
  frame: Frame;
}

export interface Chip {
  role: 'operation' | 'want' | 'measure' | 'filter' | 'rank' | 'plans';
  label: string;
  source: 'question' | 'history' | 'default';
}

/** An edited frame coming back. */
export type FrameInput = Frame;
