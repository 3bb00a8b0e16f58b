/**
 * What the items of a list share with its last:
 *   高技术、高性能 | 电缆        a quality of the one thing named
 *   秸秆、稻壳 | 发电            an end that only the last says
 */
import { isQuality, looksLikeIndustry, qualityLength } from './industry-phrase.js';
import type { JoinedItem, Span } from './list-joins.js';

const ends = /^.{1,6}(发电)$/;
const fuel = /^[\u4e00-\u9fff]{1,4}$/;

/** The item at `at` as it is to be read; undefined where it shares nothing. `span` is where it stands. */
export function sharedIn(words: readonly string[], at: number, span: Span): JoinedItem | undefined {
  if (at === words.length - 1) {
    const length = words.slice(0, -1).some(isQuality) ? qualityLength(words[at] ?? '') : 0;
    return length > 0 ? { ...span, start: span.start + length } : undefined;
  }
  const suffix = ends.exec(words.at(-1) ?? '')?.[1];
  const open = words.slice(at, -1).every((word) => fuel.test(word) && !looksLikeIndustry(word));
  return suffix !== undefined && open ? { ...span, suffix } : undefined;
}
