import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailure, exitCodes } from '../failure.js';
import { readPlanFile } from '../plan-file.js';
import type { Terminal } from '../terminal.js';
import { explainReading } from './ingest.js';
import type { InspectOptions } from './stages.js';

/** What one stage of the reader makes of the file: as JSON, or the facts beside their text for a person to review. */
export async function inspectFile(file: string, options: InspectOptions, terminal: Terminal): Promise<void> {
  const wrong = wrongUse(file, options, terminal);
  if (wrong !== null) throw new CommandFailure(exitCodes.usage, wrong);
  const bytes = await readPlanFile(file, terminal);
  let text: string;
  try {
    text = options.stage === 'facts' ? await factsText(bytes, file, options, terminal) : await stageText(bytes, file, options);
  } catch (error) {
    throw explainReading(error, file, terminal);
  }
  await (options.out === undefined ? terminal.out(text) : writeOut(options.out, text, terminal));
}

function wrongUse(file: string, { stage, section, html, json, out }: InspectOptions, { messages, cwd }: Terminal): string | null {
  if (stage !== 'facts' && section !== undefined) return messages.factsOnly('--section');
  if (stage !== 'facts' && html) return messages.factsOnly('--html');
  if (html && json) return messages.jsonOrHtml();
  return out !== undefined && resolve(cwd, out) === resolve(cwd, file) ? messages.outIsPlan(file) : null;
}

async function stageText(bytes: Uint8Array, file: string, { stage }: InspectOptions): Promise<string> {
  const { inspectPlan } = await import('../../../ingest/ingest.js');
  const { readPlan } = await import('../../../ingest/read/read.js');
  return jsonText(inspectPlan(await readPlan(bytes, file), file, stage));
}

async function factsText(bytes: Uint8Array, file: string, options: InspectOptions, terminal: Terminal): Promise<string> {
  const { messages, language, coloured } = terminal;
  const [{ reviewPlan }, { readPlan }, { chosenSections }] = await Promise.all([
    import('../../../ingest/ingest.js'),
    import('../../../ingest/read/read.js'),
    import('../review/chosen-sections.js'),
  ]);
  const { outline, facts } = reviewPlan(await readPlan(bytes, file), file);
  const roots = chosenSections(outline.sections, options.section, terminal);
  if (options.json) {
    const { factsWithin } = await import('../review/facts-within.js');
    return jsonText(options.section === undefined ? facts : factsWithin(outline, facts, roots));
  }
  const { reviewOf } = await import('../review/review.js');
  const review = reviewOf(outline, facts, roots, messages.review.wholePlan);
  if (options.html) return (await import('../review/page.js')).reviewPage(review, messages.review, language);
  return (await import('../review/terminal-text.js')).reviewText(review, messages.review, coloured && options.out === undefined);
}

async function writeOut(out: string, text: string, { cwd, messages }: Terminal): Promise<void> {
  try {
    await writeFile(resolve(cwd, out), text);
  } catch (error) {
    throw new CommandFailure(exitCodes.input, messages.notWritable(out, (error as Error).message), { cause: error });
  }
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, replaceMaps, 2)}\n`;

/** A Map is written as an object. */
function replaceMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
