import { readPlanFile } from '../plan-file.js';
import type { Terminal } from '../terminal.js';
import { explainReading } from './ingest.js';
import type { InspectStage } from './stages.js';

/** What one stage of the reader makes of the file, as JSON. */
export async function inspectFile(file: string, stage: InspectStage, terminal: Terminal): Promise<void> {
  const bytes = await readPlanFile(file, terminal);
  const { inspectPlan } = await import('../../../ingest/ingest.js');
  let value: unknown;
  try {
    value = inspectPlan(bytes, file, stage);
  } catch (error) {
    throw explainReading(error, file, terminal);
  }
  await terminal.out(`${JSON.stringify(value, replaceMaps, 2)}\n`);
}

/** A Map is written as an object. */
function replaceMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
