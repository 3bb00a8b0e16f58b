import type { GraphStore } from '../../../graph/store.js';
import { listCorrections } from '../../corrections/listed.js';
import { settleCorrections } from '../../corrections/settle.js';
import { shownCorrection } from '../../corrections/shown.js';
import { standingCorrections } from '../../corrections/standing.js';
import type { GraphAccess } from './access.js';

/** All that stand, once the plans are as they say: somebody may have written into the file. */
export async function settledCorrections(store: GraphStore): ReturnType<GraphAccess['corrections']> {
  await settleCorrections(store);
  const { cut, place } = await standingCorrections(store);
  return {
    corrections: (await listCorrections(store)).map(shownCorrection),
    cut: cut.map((line) => ({ place, line })),
  };
}
