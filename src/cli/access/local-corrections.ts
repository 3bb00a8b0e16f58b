import type { GraphStore } from '../../../graph/store.js';
import { listCorrections } from '../../corrections/listed.js';
import { settleCorrections } from '../../corrections/settle.js';
import { type ShownCorrection, shownCorrection } from '../../corrections/shown.js';

/** All that stand, once the plans are as they say: somebody may have written into the file. */
export async function settledCorrections(store: GraphStore): Promise<ShownCorrection[]> {
  await settleCorrections(store);
  return (await listCorrections(store)).map(shownCorrection);
}
