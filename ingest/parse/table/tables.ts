/** The stage that finds tables in the stream of blocks and puts mdast tables in their place. */
import type { MappedText } from '../../mapped-text.js';
import type { ReadNote } from '../../stages.js';
import { type Block, type TextBlock, wordsOf } from '../block.js';
import { squeeze } from '../join.js';
import { markerOf, ranks } from '../marker.js';
import { isTableNote, namedHeadingOf } from '../named-heading.js';
import type { Places } from '../place.js';
import { fitRow } from './columns.js';
import { fragmentOf } from './fragment.js';
import { gridTable } from './grid-table.js';
import { isHead } from './header-rows.js';
import { isWholeHeader } from './header-words.js';
import { rebuild } from './rebuild.js';
import { cellsOf, type Gap, isRule } from './separated.js';
import { type CellText, tableNode } from './table-node.js';
import { headRows, twoLevels } from './two-level.js';

/** Fewer fragments than this are no table that could be rebuilt. */
const fewest = 6;
const longest = { fragment: 60, cell: 240, neighbour: 20 };

export function withTables(blocks: readonly Block[], places: Places, notes: ReadNote[]): Block[] {
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const lines = separatedRun(blocks, i, 'wide', places) ?? separatedRun(blocks, i, 'narrow', places);
    if (lines) {
      out.push(...gridTable(lines.rows, places));
      i = lines.end;
      continue;
    }
    const end = fragmentRun(blocks, i);
    if (end === i) out.push(blocks[i++]!);
    else {
      out.push(...fragmentTable(blocks.slice(i, end) as TextBlock[], captionBefore(blocks, i), places, notes));
      i = end;
    }
  }
  return out;
}

/** Lines with the same number of cells, two or more with a caption or header words, else three or more. */
function separatedRun(
  blocks: readonly Block[],
  start: number,
  gap: Gap,
  places: Places,
): { rows: CellText[][]; end: number } | null {
  const head = rowAt(blocks[start], gap);
  if (!head) return null;
  const titles = head.filter((c) => c.text.length <= longest.neighbour && isWholeHeader(c.text)).length;
  if (gap === 'narrow' && titles < head.length) return null;
  const two = twoRows(blocks, start, gap, head);
  const rows = two ?? [head.map((mapped) => ({ mapped }))];
  let end = start + rows.length;
  for (; end < blocks.length; end++) {
    if (isRule(wordsOf(blocks[end]))) continue;
    // 第四节  园区机制: a blank or two part a heading's number from its words.
    if ((markerOf(wordsOf(blocks[end]))?.rank ?? ranks.leadin) <= ranks.section) break;
    const cells = rowAt(blocks[end], gap);
    const row =
      cells && (two || titles < head.length ? (cells.length === rows[0]!.length ? cells : null) : underHead(cells, end));
    if (!row) break;
    rows.push(row.map((mapped) => ({ mapped })));
  }
  return rows.length >= (titles > 0 || captionBefore(blocks, start) ? 2 : 3) ? { rows, end } : null;

  function underHead(cells: MappedText[], at: number): MappedText[] | null {
    const line = (block: Block | undefined) => (block as TextBlock).mapped;
    return fitRow({ line: line(blocks[start]), cells: head! }, { line: line(blocks[at]), cells }, places);
  }
}

/** A header of two lines, the lower with the words under some heads of the upper, that gives as many columns as the next line has cells. */
function twoRows(blocks: readonly Block[], start: number, gap: Gap, head: readonly MappedText[]): CellText[][] | null {
  const lower = rowAt(blocks[start + 1], gap);
  const width = rowAt(blocks[start + 2], gap)?.length;
  if (!lower || !width || width <= head.length || !lower.every((c) => isHead(c.text))) return null;
  const texts = [head, lower].map((row) => row.map((c) => c.text));
  const columns = twoLevels(texts[0]!, texts[1]!).find((way) => way.length === width);
  return columns ? headRows(columns, head, lower, (mapped) => mapped) : null;
}

function rowAt(block: Block | undefined, gap: Gap): MappedText[] | null {
  if (block?.type !== 'text' || block.depth !== undefined) return null;
  // 第二节  产业布局 is a heading with a gap in it.
  if ((markerOf(block.mapped.text)?.rank ?? ranks.leadin) <= ranks.section) return null;
  const cells = cellsOf(block.mapped, gap);
  const short = gap === 'wide' || cells?.every((c) => c.text.length <= longest.fragment && !/。./.test(c.text));
  return short ? cells : null;
}

/** The title of a table or box just above, a line with its unit in between or not. */
function captionBefore(blocks: readonly Block[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const text = wordsOf(blocks[i]);
    const kind = namedHeadingOf(text)?.kind;
    if (kind === 'table' || kind === 'box' || kind === 'appendix') return squeeze(text);
    if (!isTableNote(text)) return null;
  }
  return null;
}

/** Does a block neither head a section nor note a table? */
function isCell(text: string): boolean {
  if (squeeze(text).length === 0 || isTableNote(text) || /^【/.test(text) || namedHeadingOf(text) !== null) return false;
  const marker = markerOf(text);
  return marker === null || marker.rank >= ranks.circled;
}

const isFragment = (text: string) =>
  isCell(text) &&
  squeeze(text).length <= longest.fragment &&
  !/[。！？]$/.test(text) &&
  !/^[^：]{1,12}：.{12,}/.test(squeeze(text));

/** A long cell or one that ends like a sentence stands among short ones; prose does not. */
function isLongCell(blocks: readonly Block[], at: number): boolean {
  const text = wordsOf(blocks[at]);
  if (!isCell(text) || squeeze(text).length > longest.cell) return false;
  const after = [1, 2, 3].map((k) => wordsOf(blocks[at + k]));
  return after.filter((t) => isFragment(t) && squeeze(t).length <= longest.neighbour).length >= 2;
}

/** The end of a run of fragments that may be a table; `start` where there is none. */
function fragmentRun(blocks: readonly Block[], start: number): number {
  if (!isOpenText(blocks[start]) || !isFragment(wordsOf(blocks[start]))) return start;
  const heads = blocks.slice(start, start + 10).filter((b) => isWholeHeader(squeeze(wordsOf(b)))).length;
  if (heads < (captionBefore(blocks, start) === null ? 3 : 2)) return start;
  let end = start;
  while (isOpenText(blocks[end]) && (isFragment(wordsOf(blocks[end])) || isLongCell(blocks, end))) end++;
  return end - start >= fewest ? end : start;
}

const isOpenText = (block: Block | undefined) => block?.type === 'text' && block.depth === undefined && !block.item;

function fragmentTable(run: readonly TextBlock[], caption: string | null, places: Places, notes: ReadNote[]): Block[] {
  const start = run[0]!.mapped.offsets[0]!;
  const end = run.at(-1)!.mapped.offsets.at(-1)! + 1;
  const table = rebuild(run.map((b) => fragmentOf(b.mapped)));
  if (!table) {
    if (caption === null) return [...run];
    notes.push({ code: 'TABLE_NOT_REBUILT', message: `${caption}: its cells stay as ${run.length} paragraphs`, start, end });
    return run.map((block) => ({ cell: true as const, ...block }));
  }
  for (const piece of table.skipped) {
    const message = `Put in by a page break in a table: ${squeeze(piece.text)}`;
    notes.push({ code: 'TEXT_SKIPPED', message, start: piece.offsets[0]!, end: piece.offsets.at(-1)! + 1 });
  }
  const rows = table.rows.map((row) => row.cells.map((mapped, c) => ({ mapped, spanned: row.spanned.includes(c) })));
  return [{ type: 'table', node: tableNode([...table.heads, ...rows], places, table.heads.length) }];
}
