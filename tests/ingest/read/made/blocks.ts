import { readPlan } from '../../../../ingest/read/read.js';

/**
 * The blocks of a file with a layout, one line each: a paragraph with its mark before it (# of its depth, - item, > in a
 * frame, ~ entry of a table of contents), a table's rows with bars, a spanned place as ^, a line break within as ⏎.
 */
export async function blocksOf(bytes: Uint8Array, name = 'plan'): Promise<string[]> {
  const { text, layout } = await readPlan(bytes, name);
  const shown = (start: number, end: number) => text.slice(start, end).replaceAll('\n', '⏎');
  return layout!.flatMap((block) => {
    if (block.type === 'table') {
      const rows = block.rows.map((row) => row.map((c) => (c.spanned ? '^' : shown(c.start, c.end))).join(' | '));
      return block.quoted ? rows.map((r) => `> ${r}`) : rows;
    }
    const mark = [
      block.quoted ? '>' : '',
      block.depth ? '#'.repeat(block.depth) : '',
      block.item ? '-' : '',
      block.entry ? '~' : '',
    ].filter((m) => m !== '');
    return [[...mark, shown(block.start, block.end)].join(' ')];
  });
}
