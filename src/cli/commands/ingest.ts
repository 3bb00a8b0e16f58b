import { ReadError } from '../../../ingest/read/read-error.js';
import type { GraphAccess, Ingested } from '../access/access.js';
import { CommandFailure, exitCodes } from '../failure.js';
import { readPlanFile } from '../plan-file.js';
import { fileProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';

export interface IngestOptions {
  json: boolean;
  id?: string;
}

/**
 * Reads the files one after another. One that cannot be read does not keep the others out: what is wrong with it is
 * said at once, and the command fails at the end.
 */
export async function ingestFiles(
  access: GraphAccess,
  files: readonly string[],
  options: IngestOptions,
  terminal: Terminal,
): Promise<Ingested[]> {
  if (options.id !== undefined && files.length > 1) throw new CommandFailure(exitCodes.usage, terminal.messages.idOfMany());
  const done: Ingested[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      const result = await ingestFile(access, file, options.id, terminal);
      done.push(result);
      if (!options.json) tellIngested(result, terminal);
    } catch (error) {
      if (!(error instanceof CommandFailure) || error.exitCode !== exitCodes.input) throw error;
      if (files.length === 1) throw error;
      terminal.tell(error.message);
      failed++;
    }
  }
  if (options.json) await terminal.out(`${JSON.stringify(done, null, 2)}\n`);
  if (failed > 0) throw new CommandFailure(exitCodes.input, terminal.messages.someFailed(failed, files.length));
  return done;
}

async function ingestFile(access: GraphAccess, file: string, id: string | undefined, terminal: Terminal): Promise<Ingested> {
  const bytes = await readPlanFile(file, terminal);
  const progress = await fileProgress(terminal, file);
  try {
    progress.step(terminal.messages.reading(file));
    return await access.ingest(file, bytes, { ...(id === undefined ? {} : { id }), onProgress: progress.update });
  } catch (error) {
    throw explainReading(error, file, terminal);
  } finally {
    progress.end();
  }
}

/** A ReadError as what the person can do about it; anything else as it is. */
export function explainReading(error: unknown, file: string, terminal: Terminal): unknown {
  if (!(error instanceof ReadError)) return error;
  const text = messageOf(error, file, terminal);
  return new CommandFailure(exitCodes.input, text, { cause: error });
}

function messageOf({ code }: ReadError, file: string, { messages }: Terminal): string {
  switch (code) {
    case 'EMPTY':
      return messages.empty(file);
    case 'NOT_TEXT':
      return messages.notText(file);
    case 'NOT_A_PLAN':
      return messages.notPlan(file);
    default:
      return messages.unread[code](file);
  }
}

function tellIngested({ outcome, report }: Ingested, { messages, tell }: Terminal): void {
  const entities = Object.values(report.entities).reduce((sum, count) => sum + count, 0);
  const { sections, facts, measurements, conflicts } = report;
  tell(
    messages.ingested({
      outcome: messages.outcome[outcome],
      title: report.plan.title,
      sections,
      entities,
      facts,
      measurements,
      conflicts,
      seconds: report.seconds.toFixed(1),
    }),
  );
  if (report.notes.length > 0) tell(messages.notes(report.notes.length));
}
