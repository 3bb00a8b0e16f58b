/**
 * A header of two rows, 2020年 2025年 over 数量 占比 数量 占比, as one list of columns. The rows are dealt out by how often the
 * lower words come again: as often as there are heads above them that look alike.
 */
import { squeeze } from '../join.js';
import { isYear } from './header-rows.js';
import { columnTypesOf } from './header-words.js';
import type { CellText } from './table-node.js';

/** For each column the index of its upper cell and, below one that spans, of its lower cell. */
export interface Column {
  upper: number;
  lower: number | null;
}

/** A single head that spans is told by its word: 目标 over 产值 投资. */
const spanning = /(?:目标|规模|其中|规划|情况|产出|效益|能力|指标值|计划)$/;

/** Years stand under the figure that they date: 营业收入（亿元） over 2020年 2025年. */
const spans = (head: string, lower: readonly string[]): boolean =>
  spanning.test(head) || (!isYear(head) && columnTypesOf([head])[0] === 'number' && lower.every((text) => isYear(squeeze(text))));

const alike = (texts: readonly string[]): boolean => {
  const forms = texts.map((t) => squeeze(t).replace(/[\d０-９]+/g, '0'));
  return forms.every((f) => f === forms[0] || (f.at(-1) === forms[0]!.at(-1) && f.length === forms[0]!.length));
};

/** Is a list made of the same `size` words again and again? */
const recurs = (texts: readonly string[], size: number): boolean =>
  new Set(texts.slice(0, size).map(squeeze)).size === size && texts.every((t, i) => squeeze(t) === squeeze(texts[i % size]!));

/** Every way the lower row can stand under heads of the upper. */
export function twoLevels(upper: readonly string[], lower: readonly string[]): Column[][] {
  const ways: Column[][] = [];
  for (let heads = Math.min(upper.length, Math.floor(lower.length / 2)); heads >= 1; heads--) {
    const size = lower.length / heads;
    if (!Number.isInteger(size) || !recurs(lower, size)) continue;
    for (let from = upper.length - heads; from >= 0; from--) {
      const above = upper.slice(from, from + heads);
      if (heads === 1 ? !spans(squeeze(above[0]!), lower) : !alike(above)) continue;
      ways.push(
        upper.flatMap((_, u): Column[] =>
          u < from || u >= from + heads
            ? [{ upper: u, lower: null }]
            : Array.from({ length: size }, (_, k) => ({ upper: u, lower: (u - from) * size + k })),
        ),
      );
    }
  }
  return ways;
}

/** The two rows with a cell a column: upper cells repeated to the right over theirs, and down where nothing stands below. */
export function headRows<T>(
  columns: readonly Column[],
  upper: readonly T[],
  lower: readonly T[],
  mapped: (cell: T) => CellText['mapped'],
): CellText[][] {
  const first = columns.map(({ upper: u }, c) => ({ mapped: mapped(upper[u]!), spanned: columns[c - 1]?.upper === u }));
  const second = columns.map(({ upper: u, lower: l }) =>
    l === null ? { mapped: mapped(upper[u]!), spanned: true } : { mapped: mapped(lower[l]!), spanned: false },
  );
  return [first, second];
}
