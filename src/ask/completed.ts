/** What a question of a talk has from the ones before it: their frames and answers, and the frame completed from them. */
import type { EntityKind } from '../../graph/model.js';
import type { Frame } from './frame.js';
import type { AskWord } from './lexicon/sense.js';
import type { Token } from './read/token.js';
import type { Reading } from './understand/understand.js';

export interface Earlier {
  frame: Frame;
  /** Ids of the entities it answered with, or that its figures are of. */
  answer: string[];
  /** Words of it that were not understood. */
  left: readonly Token[];
  /** The figures that it answered with. */
  values: number[];
  /** Ids of all that the talk has named or answered so far. */
  named: string[];
}

/** A question of a talk, with the signs by which it leans on an earlier one. */
export interface Turn extends Pick<Reading, 'frame' | 'refers' | 'refersToMany'> {
  asks: ReadonlySet<AskWord>;
  /** 合计, 平均, 相差: to be applied to what was asked. */
  operation: 'sum' | 'average' | 'difference' | null;
  /** 再往下一个 */
  next: boolean;
  /** 还有, 另外, 其他: besides those named. */
  others: boolean;
  /** 多长, 多宽: a figure that the question before it did not ask for. */
  ownAmount: boolean;
  /** 那…呢, what about */
  leans: boolean;
  /** 最大 without a figure. */
  size: boolean;
  /** 那个市: the kind of thing that is pointed to, where it is said. */
  points: EntityKind | null;
  /** 云岭也是吗: the same of another thing. */
  also: boolean;
  /** 云岭的比它多吗: the thing named comes before the pronoun. */
  otherFirst: boolean;
  /** 那里有几个园区: a place is pointed to. */
  there: boolean;
}

/** `inherited` holds the parts that came from an earlier question; 'operation' where that did. */
export interface Completed {
  frame: Frame;
  inherited: Set<unknown>;
  /** Completions of one group exclude each other: where two of them have an answer, none is it. */
  group?: string;
}

export const alone = (frame: Frame): Completed => ({ frame, inherited: new Set() });

/** Marks what of the frame is the earlier one's. */
export function taken(frame: Frame, before: Frame, more: readonly unknown[] = []): Completed {
  const theirs = new Set<unknown>([...before.want, ...before.measures, ...before.filters, before.rank, ...more]);
  const inherited = new Set<unknown>(
    [...frame.want, ...frame.measures, ...frame.filters, frame.rank].filter((p) => theirs.has(p)),
  );
  return { frame, inherited };
}
