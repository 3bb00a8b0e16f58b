/** A table written as HTML inside Markdown, rowspan and colspan kept. */
import { concat, type MappedText, mapRun } from '../../mapped-text.js';
import { matches } from '../../matches.js';
import { cleanJoin, trim } from '../join.js';
import type { CellText } from '../table/table-node.js';

const references: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&ensp;': ' ',
  '&emsp;': ' ',
};

/** The words between tags from `start` on; a tag is white space. */
export function wordsOfHtml(html: string, start: number): MappedText {
  const parts: MappedText[] = [];
  for (const found of matches(html, /<!--[\s\S]*?-->|<[^>]*>|&[a-z]+;|[^<&]+|[<&]/g)) {
    const at = start + found.index;
    const [piece] = found;
    if (piece.startsWith('<') && piece.length > 1) parts.push(mapRun(' ', at));
    else if (references[piece]) parts.push({ text: references[piece], offsets: [at] });
    else parts.push(mapRun(piece, at));
  }
  return trim(concat(parts));
}

const spanIn = (tag: string, name: string) =>
  Math.min(100, Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1] ?? 1)));

/** Rows of equal length; a cell that spans is repeated and marked. `start` is the offset of `html` in the source. */
export function rowsOfHtml(html: string, start: number): CellText[][] {
  const rows: CellText[][] = [];
  let pending: { cell: CellText; left: number }[] = [];
  for (const row of matches(html, /<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>|$)/gi)) {
    const cells: CellText[] = [];
    const next: typeof pending = [];
    const carry = () => {
      for (let above = pending[cells.length]; above && above.left > 0; above = pending[cells.length]) {
        next[cells.length] = { cell: above.cell, left: above.left - 1 };
        cells.push({ mapped: above.cell.mapped, spanned: true });
      }
    };
    const inner = start + row.index + row[0].indexOf(row[1]!);
    for (const found of matches(row[1]!, /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi)) {
      carry();
      const words = cleanJoin(wordsOfHtml(found[2]!, inner + found.index + found[0].length - found[2]!.length));
      const down = spanIn(found[1]!, 'rowspan') - 1;
      for (let k = 0; k < spanIn(found[1]!, 'colspan'); k++) {
        const cell = { mapped: words };
        next[cells.length] = { cell, left: down };
        cells.push(k === 0 ? cell : { mapped: cell.mapped, spanned: true });
      }
    }
    carry();
    if (cells.length > 0) rows.push(cells);
    pending = next;
  }
  return rows;
}
