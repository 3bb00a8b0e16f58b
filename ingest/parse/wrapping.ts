/** The page around the plan: an encyclopedia's menus, marks and references, an office's lines about the file. Left out with a note. */
import { concat, type MappedText, slice } from '../mapped-text.js';
import { matches } from '../matches.js';
import type { ReadNote } from '../stages.js';
import { type Block, type TextBlock, wordsOf } from './block.js';
import { squeeze, trim } from './join.js';
import { markerOf, ranks } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { buttons, menuWords, pageLabels, tailHeads } from './site-words.js';

const longestLine = 120;
const between = '[\\s|｜·>/»«\\[\\]【】［］()（）,，、-]*';
const menu = new RegExp(
  `^${between}(?:(?:${buttons})|(?:${buttons}|${menuWords})(?:${between}(?:${buttons}|${menuWords}))+)${between}$`,
);
const labelled = new RegExp(`^[（(]?(?:${pageLabels})\\s*[:：]`);
const issued = /^[^，。；]{4,40}(?:办公室|办公厅|秘书处|综合科)\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:印发|印)$/;
const tail = new RegExp(`^[\\s\\d.、]*(?:${tailHeads})(?:${between}(?:编辑|播报))*$`);
/** 发展基础[编辑], 发展基础 编辑 播报 */
const editMark = /\s*(?:[[［【]\s*(?:编辑|编辑源代码|编辑本段)\s*[\]］】]|(?:编辑|播报)\s*(?:编辑|播报)|\s编辑)\s*$/;
/** [1], [2-3] behind a word or a mark. */
const reference =
  /(?<=[\u4E00-\u9FFF，。；：”》）%％])\s?[[［]\d{1,2}(?:[-–,，]\d{1,2})*[\]］](?=$|[\u4E00-\u9FFF\s，。；：“《（])/g;

const isLine = (text: string): boolean => {
  const bare = squeeze(text);
  return bare.length >= 2 && bare.length <= longestLine && (menu.test(text) || labelled.test(bare) || issued.test(bare));
};

/** Where the tail begins: its head in the second half of the text, with no higher number behind it; the end where there is none. */
function tailOf(blocks: readonly Block[]): number {
  const lengths = blocks.map((b) => wordsOf(b).length);
  const total = lengths.reduce((sum, n) => sum + n, 0);
  const last = blocks.findLastIndex((b) => headsPlan(b));
  let before = 0;
  const from = blocks.findIndex((b, i) => {
    before += lengths[i]!;
    return i > last && before >= total / 2 && tail.test(wordsOf(b));
  });
  return from < 0 ? blocks.length : from;
}

function headsPlan(block: Block): boolean {
  const text = wordsOf(block);
  const rank = markerOf(text)?.rank;
  return (rank !== undefined && rank <= ranks.bracketHan) || (namedHeadingOf(text)?.kind ?? 'front') !== 'front';
}

/** A text without the stretches that the pattern finds. */
function without(mapped: MappedText, pattern: RegExp, drop: (piece: MappedText) => void): MappedText {
  const kept: MappedText[] = [];
  let start = 0;
  for (const found of matches(mapped.text, pattern)) {
    kept.push(slice(mapped, start, found.index));
    start = found.index + found[0].length;
    drop(trim(slice(mapped, found.index, start)));
  }
  return start === 0 ? mapped : trim(concat([...kept, slice(mapped, start)]));
}

const isHeadingLike = (block: TextBlock): boolean =>
  block.depth !== undefined || (squeeze(block.mapped.text).length <= 40 && !/[，。；]/.test(block.mapped.text));

export function withoutWrapping(blocks: readonly Block[], notes: ReadNote[]): Block[] {
  const end = tailOf(blocks);
  const note = (what: string, mapped: MappedText) => {
    const message = `${what} ${squeeze(mapped.text).slice(0, 30)}`;
    notes.push({ code: 'TEXT_SKIPPED', message, start: mapped.offsets[0]!, end: mapped.offsets.at(-1)! + 1 });
  };
  const referenced = end < blocks.length;
  return blocks.flatMap((block, i): Block[] => {
    if (block.type === 'table') {
      if (i < end) return [block];
      const { start, end: stop } = block.node.position!;
      notes.push({ code: 'TEXT_SKIPPED', message: 'After the plan: a table', start: start.offset!, end: stop.offset! });
      return [];
    }
    if (block.role) return [block];
    if (i >= end || isLine(block.mapped.text)) {
      note(i >= end ? 'After the plan:' : 'Of the page:', block.mapped);
      return [];
    }
    let { mapped } = block;
    if (isHeadingLike(block)) mapped = without(mapped, new RegExp(editMark, 'g'), (piece) => note('Of the page:', piece));
    else if (referenced) mapped = without(mapped, reference, (piece) => note('Reference', piece));
    return mapped === block.mapped ? [block] : mapped.text ? [{ ...block, mapped }] : [];
  });
}
