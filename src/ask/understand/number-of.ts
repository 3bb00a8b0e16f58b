/**
 * 园区最多的市, 各市有多少个园区: things are ordered or set side by side by how many of another kind belong to them. The
 * number becomes a figure of the kind asked for, counted in the graph.
 */
import type { NodeKind } from '../../../graph/model.js';
import type { Measure, Rank } from '../frame.js';
import { sense, type Token } from '../read/token.js';
import type { Marks } from './marks.js';
import { everyPlace } from './rank.js';

const counted: ReadonlySet<NodeKind> = new Set(['Park', 'Project', 'Enterprise', 'Industry', 'Infrastructure', 'City']);
const many = /多|少/;
const each = /^(?:各|每|每个|各个|每一个|每座|每一)$/;

const quiet = (t: Token) => t.senses.every((s) => s.is === 'filler');
const kindAt = (t: Token | undefined) => {
  const kind = t && sense(t, 'kind');
  return kind && counted.has(kind.kind) && !kind.nameHas && !kind.roles ? kind.kind : null;
};
const measureOf = (count: NodeKind, word: string): Measure => ({ word: `${word}数量`, words: [[word]], indicators: [], count });

/** 哪个市的园区最多, 哪个市有最多的园区: adds the number as the figure of the order; uses the word for what is counted. */
export function orderedByNumber(marks: Marks, measures: Measure[]): void {
  const rank = marks.tokens.findIndex((t) => sense(t, 'rank') !== undefined && many.test(t.text));
  if (rank < 0 || measures.length > 0) return;
  const before = marks.tokens.slice(0, rank).findLastIndex((t) => !quiet(t));
  const others = (at: number) =>
    marks.tokens.some((t, i) => i !== at && kindAt(t) !== null && kindAt(t) !== kindAt(marks.tokens[at]));
  // 哪个市有最多的园区: the kind asked for stands first.
  const asked =
    sense(marks.tokens[before - 1] ?? marks.tokens[rank]!, 'ask') !== undefined && kindAt(marks.tokens[rank + 1]) !== null;
  for (const at of asked ? [rank + 1] : [before, rank + 1]) {
    const kind = kindAt(marks.tokens[at]);
    if (!kind || !others(at)) continue;
    marks.use({ at });
    measures.push(measureOf(kind, marks.tokens[at]!.text));
    return;
  }
}

/** 各市有多少个园区, 各市的园区数量: one number for each; null where no such pair of kinds is asked for. */
export function numberForEach(marks: Marks, measures: Measure[]): Rank | null {
  const at = marks.tokens.findIndex((t, i) => each.test(t.text) && kindAt(nextKind(marks.tokens, i)) !== null);
  const whole: Rank = { dir: 'max', from: 1, count: everyPlace };
  if (at < 0 || marks.has('rank') || marks.has('op')) return null;
  const [only, ...more] = measures;
  if (only?.count && more.length === 0) return whole;
  const asks = marks.every('ask').some((m) => m.sense.ask === 'howmany' || /^有?多少$/.test(m.token.text));
  const group = kindAt(nextKind(marks.tokens, at));
  const of = marks.tokens.findIndex((t) => kindAt(t) !== null && kindAt(t) !== group);
  if (only || !asks || of < 0) return null;
  marks.use({ at: of });
  measures.push(measureOf(kindAt(marks.tokens[of])!, marks.tokens[of]!.text));
  return whole;
}

/** Behind 每个 the tokens may be 每, 个. */
const nextKind = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(at + 1, at + 3).find((t) => kindAt(t) !== null || !/^[个座家]$/.test(t.text));
