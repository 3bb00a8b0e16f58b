/** What a word of a question can do in it. */
import type { NodeKind, RelationshipType } from '../../../graph/model.js';
import type { Comparison } from '../../../graph/query.js';

export type AskWord =
  | 'which'
  | 'howmany'
  | 'howmuch'
  | 'what'
  | 'where'
  | 'whether'
  | 'sections'
  | 'define'
  | 'name'
  /** 文号: the number of a document. */
  | 'number'
  | 'contents';
export type OperatorWord =
  | 'sum'
  | 'average'
  | 'difference'
  | 'ratio'
  | 'both'
  | 'either'
  | 'except'
  | 'not'
  | 'than'
  /** 只有: not carried out, and therefore never passed over. */
  | 'only'
  /** 为啥: a reason. Never carried out either. */
  | 'why'
  /** Is it said the same everywhere: 对得上吗. */
  | 'agree'
  /** The same question turned round: 有出入吗. */
  | 'differ'
  /** Where it is said: 前后, 各分项. Means nothing without one of the two above. */
  | 'places'
  /** 这方面的内容: says nothing of its own where it is asked where something is written. */
  | 'matter'
  | 'next'
  /** 其他, 另外: besides those named before. */
  | 'others'
  | 'between'
  /** From the base to the target: 净增. */
  | 'change'
  /** The target over the base: 翻几番. */
  | 'multiple'
  /** All in their order: 排名, 从大到小. */
  | 'order'
  /** A part of the whole: 占几成. */
  | 'share';

export type Sense =
  | { is: 'kind'; kind: NodeKind; nameHas?: string[]; level?: string; roles?: string[]; said?: string[] }
  | { is: 'ask'; ask: AskWord }
  /** Alternatives within a list, all lists needed: [[增速, 增长]]. */
  | { is: 'measure'; words: string[][]; unit?: string; count?: NodeKind }
  /** Makes a figure of another kind of what it stands beside: 增速, 比重. */
  | { is: 'aspect'; words: string[] }
  /** 翻番: the target is `times` the base. */
  | { is: 'doubles'; times: number }
  /** A noun that only carries the figure named beside it: 投资盘子. */
  | { is: 'carrier' }
  /** A verb of amount that implies the figure: 投多少, 造多少. */
  | { is: 'implies'; words: string[][] }
  /** A figure divided by another: 每个项目, 单位面积. */
  | { is: 'per'; words: string[][] }
  /** A property of the plan itself: 规划期限. */
  | { is: 'planField'; field: 'period' | 'issuer' | 'published' | 'title' }
  | { is: 'rank'; dir: 'max' | 'min'; size?: boolean }
  | { is: 'degree'; direction: 'more' | 'less' }
  | { is: 'op'; op: OperatorWord }
  | { is: 'compare'; cmp: Comparison }
  | { is: 'level'; values: string[] }
  | { is: 'status'; values: string[] }
  | { is: 'role'; values: string[] }
  | { is: 'nature'; values: string[] }
  /** 目标: natures of a target. */
  | { is: 'target' }
  | { is: 'link'; rels: RelationshipType[] }
  /** A verb that the clause should hold, in one of these forms. */
  | { is: 'verb'; words: string[] }
  /** 所在的: what stands before it is given for what follows. */
  | { is: 'relative' }
  | { is: 'refer'; many: boolean }
  /** The plan itself or its whole area. */
  | { is: 'plan' }
  /** A unit without a number: 多少平方公里. */
  | { is: 'unit'; unit: string }
  /** The ends of a line: 从哪到哪, 终点. */
  | { is: 'ends'; end: 'from' | 'to' | 'both' }
  /** Says how much of a kind is meant but narrows nothing: 重点, 全部. */
  | { is: 'adjective' }
  | { is: 'filler' };
