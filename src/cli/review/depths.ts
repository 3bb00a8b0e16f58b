import type { Outline } from '../../../ingest/stages.js';

/** By section index: how far below one of the roots, themselves 0; other sections are not in it. */
export function depthsBelow({ sections }: Outline, roots: readonly number[]): Map<number, number> {
  // A section stands behind its parent in the outline.
  const depths = new Map<number, number>();
  for (const { index, parent } of sections) {
    const above = parent === null ? undefined : depths.get(parent);
    if (above !== undefined) depths.set(index, above + 1);
    else if (roots.includes(index)) depths.set(index, 0);
  }
  return depths;
}
