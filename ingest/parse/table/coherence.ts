/**
 * How unlike each other the cells of a column are, from 0 to about 1: where rows are cut at the wrong fragment, a column mixes
 * places with lists, short words with long ones, and words of different endings.
 */

const fewest = 4;
const weights = { lists: 0.4, lengths: 0.4, endings: 0.4 };

function unlike(cells: readonly string[]): number {
  const texts = cells.filter((text) => text.length > 0);
  if (texts.length < fewest) return 0;
  const share = (holds: (text: string) => boolean) => texts.filter(holds).length / texts.length;
  const lists = share((text) => text.includes('、'));
  const logs = texts.map((text) => Math.log(text.length));
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logs.length);
  const endings = new Map<string, number>();
  for (const text of texts) endings.set(text.at(-1)!, (endings.get(text.at(-1)!) ?? 0) + 1);
  const common = [...endings.values()].sort((a, b) => b - a).slice(0, 2);
  const other = 1 - common.reduce((a, b) => a + b, 0) / texts.length;
  return weights.lists * 4 * lists * (1 - lists) + weights.lengths * spread + weights.endings * other;
}

/** The mean over the columns of `rows`; all rows have as many cells. */
export function incoherence(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return 0;
  const columns = Array.from({ length: width }, (_, c) => unlike(rows.map((row) => row[c]!)));
  return columns.reduce((a, b) => a + b, 0) / width;
}
