/**
 * A weak vote of a general segmenter: everyday words come out whole (推动, 质量|效益), invented names fall to single
 * characters (恒|远). Only to refuse a rest as a proper name, never to find one.
 */
import { remembered } from '../remembered.js';
import { singles } from './vocabulary.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const memo = new Map<string, boolean>();

export function isEveryday(text: string): boolean {
  let known = memo.get(text);
  if (known === undefined) {
    known = !text.startsWith('中国') && [...segmenter.segment(text)].every((s) => s.segment.length > 1 || singles.has(s.segment));
    if (memo.size > 50_000) memo.clear();
    memo.set(text, known);
  }
  return known;
}

/** A name without the everyday words behind it: 恒远|沙发 → 恒远, 恒远|高|性能 → 恒远. */
export const trimEveryday = remembered((text: string): string => {
  if (text.startsWith('中国')) return text;
  const words = [...segmenter.segment(text)].map((s) => s.segment);
  while (words.length > 2 && words.at(-1)!.length > 1) {
    words.pop();
    if (words.length > 2 && singles.has(words.at(-1)!)) words.pop();
  }
  return words.join('');
});
