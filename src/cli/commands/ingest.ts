import { ReadError } from '../../../ingest/read/read-error.js';
import { addedLine, whyUnread } from '../../plans/adding-messages.js';
import type { GraphAccess, Ingested } from '../access/access.js';
import { ingestBatch } from '../batch/batch.js';
import { findPlanFiles } from '../batch/plan-files.js';
import { CommandFailure, exitCodes } from '../failure.js';
import { readPlanFile } from '../plan-file.js';
import { type FileProgress, fileProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';

export interface IngestOptions {
  json: boolean;
  id?: string;
}

/**
 * Reads what files, folders and patterns name. Of one file what is wrong with it ends the command; of many, one that cannot
 * be read does not keep the others out, and the command fails at the end.
 */
export async function ingestFiles(
  access: GraphAccess,
  named: readonly string[],
  options: IngestOptions,
  terminal: Terminal,
): Promise<void> {
  const { id, json } = options;
  const { messages, tell, out } = terminal;
  if (named.length === 0) return;
  const ofMany = () => new CommandFailure(exitCodes.usage, messages.idOfMany());
  if (id !== undefined && named.length > 1) throw ofMany();
  const found = await findPlanFiles(named, terminal);
  if (id !== undefined && found.files.length > 1) throw ofMany();
  if (found.files.length === 0 && found.problems.length === 1) throw found.problems[0]!;
  if (!found.single) {
    const readOne = (file: string, progress: FileProgress) => ingestFile(access, file, id, progress, terminal);
    return ingestBatch(found, { readOne, linesOf: (result) => ingestedLines(result, terminal) }, { json }, terminal);
  }
  const { file } = found.files[0]!;
  const result = await ingestFile(access, file, id, await fileProgress(terminal, file), terminal);
  if (json) await out(`${JSON.stringify([result], null, 2)}\n`);
  else for (const line of ingestedLines(result, terminal)) tell(line);
}

async function ingestFile(
  access: GraphAccess,
  file: string,
  id: string | undefined,
  progress: FileProgress,
  terminal: Terminal,
): Promise<Ingested> {
  try {
    const bytes = await readPlanFile(file, terminal);
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
  const text = whyUnread(error, file, terminal.language);
  return new CommandFailure(exitCodes.input, text, { cause: error });
}

function ingestedLines(result: Ingested, { language, messages }: Terminal): string[] {
  const { notes } = result.report;
  const line = addedLine(result, language);
  const { applied, gone } = result.corrections ?? { applied: 0, gone: 0 };
  const pages = notes.flatMap((note) => (note.pages ? [note.pages] : []));
  return [
    line,
    ...(pages.length > 0 ? [messages.pagesWithoutText(pages)] : []),
    ...(notes.length > 0 ? [messages.notes(notes.length)] : []),
    ...(applied + gone > 0 ? [messages.corrected(applied, gone)] : []),
  ];
}
