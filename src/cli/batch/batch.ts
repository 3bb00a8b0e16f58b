/** Many files one after another: what becomes of each, and a summary. One that cannot be read stops nothing. */
import { extname } from 'node:path';
import { StoreError, type StoreErrorCode } from '../../../graph/store.js';
import { BadCorrections } from '../../corrections/standing.js';
import type { Ingested } from '../access/access.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { FileProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { overallProgress } from './overall-progress.js';
import type { FoundFiles } from './plan-files.js';

/** As `--json` prints it. `failed` counts `failures`; `samePlan` are files of this run that one plan was read from. */
export interface BatchReport {
  new: number;
  unchanged: number;
  replaced: number;
  failed: number;
  files: Ingested[];
  failures: { file: string | null; reason: string }[];
  skipped: FoundFiles['skipped'];
  samePlan: { plan: string; title: string; files: string[] }[];
}

export interface BatchSteps {
  readOne(file: string, progress: FileProgress): Promise<Ingested>;
  linesOf(result: Ingested): string[];
}

/** Throws what keeps every file out (a store that is gone), and CommandFailure at the end where some failed. */
export async function ingestBatch(
  found: FoundFiles,
  { readOne, linesOf }: BatchSteps,
  options: { json: boolean },
  terminal: Terminal,
): Promise<void> {
  const { messages, tell, out } = terminal;
  const files: Ingested[] = [];
  const failures: BatchReport['failures'] = found.problems.map(({ message }) => ({ file: null, reason: message }));
  const progress = await overallProgress(found.files, terminal);
  try {
    for (const [at, { file }] of found.files.entries()) {
      const here = progress.begin(at);
      try {
        const result = await readOne(file, here);
        files.push(result);
        if (!options.json) for (const line of linesOf(result)) progress.tell(line);
      } catch (error) {
        if (isOfStore(error) || error instanceof BadCorrections) throw error;
        const reason = reasonOf(error, terminal);
        failures.push({ file, reason });
        progress.tell(reason);
      } finally {
        here.end();
      }
    }
  } finally {
    progress.end();
    const report = reportOf(files, failures, found);
    for (const line of summaryLines(report, terminal)) tell(line);
    if (options.json) await out(`${JSON.stringify(report, null, 2)}\n`);
  }
  const all = files.length + failures.length;
  if (failures.length > 0) throw new CommandFailure(exitCodes.input, messages.someFailed(failures.length, all));
}

const gone: ReadonlySet<StoreErrorCode> = new Set(['LOCKED', 'UNREACHABLE', 'UNAUTHORIZED', 'CORRUPT', 'UNWRITABLE', 'CLOSED']);

/** No other file would fare better. */
function isOfStore(error: unknown): boolean {
  if (error instanceof StoreError) return gone.has(error.code);
  return error instanceof CommandFailure && error.exitCode === exitCodes.store;
}

function reasonOf(error: unknown, { messages, env, tell }: Terminal): string {
  if (error instanceof CommandFailure) return error.message;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  if (env.PLANGRAPH_DEBUG) tell(stack ?? message);
  return error instanceof StoreError ? message : messages.internal(message);
}

function reportOf(files: Ingested[], failures: BatchReport['failures'], { skipped }: FoundFiles): BatchReport {
  const of = (outcome: Ingested['outcome']) => files.filter((f) => f.outcome === outcome).length;
  const byPlan = grouped(files);
  return {
    new: of('new'),
    unchanged: of('unchanged'),
    replaced: of('replaced'),
    failed: failures.length,
    files,
    failures,
    skipped,
    samePlan: [...byPlan]
      .filter(([, several]) => several.length > 1)
      .map(([plan, several]) => ({ plan, title: several[0]!.report.plan.title, files: several.map((f) => f.file) })),
  };
}

function grouped(files: readonly Ingested[]): Map<string, Ingested[]> {
  const found = new Map<string, Ingested[]>();
  for (const file of files) found.set(file.report.plan.id, [...(found.get(file.report.plan.id) ?? []), file]);
  return found;
}

function summaryLines(report: BatchReport, { messages: { many } }: Terminal): string[] {
  const { failures, skipped, samePlan } = report;
  const lines = [many.summary({ ...report, all: report.files.length + failures.length })];
  if (failures.length > 0) lines.push(many.failed(failures.length), ...failures.map(({ reason }) => `  ${reason}`));
  for (const { title, files } of samePlan) lines.push(many.samePlan(title, files));
  if (skipped.otherFormats.length > 0)
    lines.push(many.skippedFormats(skipped.otherFormats.length, kindsOf(skipped.otherFormats, many.noExtension)));
  if (skipped.hidden.length > 0) lines.push(many.skippedHidden(skipped.hidden.length));
  return lines;
}

/** .xlsx 2, .png 1 */
function kindsOf(files: readonly string[], none: string): string {
  const counts = new Map<string, number>();
  for (const file of files) {
    const kind = extname(file).toLowerCase() || none;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, n]) => `${kind} ${n}`)
    .join(', ');
}
