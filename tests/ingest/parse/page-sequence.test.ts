/** Numbers alone on a line are page numbers where they count on through the text, and figures where they do not. */
import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { textBlock, wordsOf } from '../../../ingest/parse/block.js';
import { withoutPageSequence } from '../../../ingest/parse/page-sequence.js';
import type { ReadNote } from '../../../ingest/stages.js';

/** The numbers that stay, of lines of a text in which each `文` is a page's worth of prose. */
function kept(lines: string): string[] {
  let at = 0;
  const blocks = lines.split(' ').map((line) => {
    const text =
      line === '文'
        ? '云岭县推进产业园区建设，'.repeat(40)
        : line === '短'
          ? '临江市'
          : line === '行'
            ? '建设厂房和仓库，'.repeat(16)
            : line;
    at += text.length + 1;
    return textBlock(mapRun(text, at - text.length - 1));
  });
  const notes: ReadNote[] = [];
  const out = withoutPageSequence(blocks, notes);
  expect(out.length + notes.length).toBe(blocks.length);
  return out.map(wordsOf).filter((text) => /^\d+$/.test(text));
}

describe('withoutPageSequence', () => {
  it.each([
    ['one after each page', '文 1 文 2 文 3 文 4 文 5 文 6 文', []],
    ['a page without a number', '文 7 文 8 文 文 10 文 11 文 12 文', []],
    ['figures of a table between them stay', '文 1 文 2 短 30 短 45 文 3 文 4 短 5 短 文 5 文 6 文', ['30', '45', '5']],
    ['full-width', '文 １ 文 ２ 文 ３ 文 ４ 文 ５ 文', []],
    ['ordinals of a table', '短 1 短 2 短 3 短 4 短 5 短 6 短', ['1', '2', '3', '4', '5', '6']],
    [
      'ordinals of a table with long rows',
      '1 短 行 短 2 短 行 短 3 短 行 短 4 短 行 短 5 短 行 短 6 短 行 短',
      ['1', '2', '3', '4', '5', '6'],
    ],
    ['figures without an order', '文 12 文 7 文 30 文 4 文 9 文 2 文', ['12', '7', '30', '4', '9', '2']],
    ['too few', '文 1 文 2 文 3 文', ['1', '2', '3']],
    ['a count in one corner of the text', '文 1 文 2 文 3 文 4 文 5 文 文 文 文 文 文 文 文 文', ['1', '2', '3', '4', '5']],
  ])('%s', (_, lines, expected) => expect(kept(lines)).toEqual(expected));
});
