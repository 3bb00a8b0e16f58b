/** The corrections that stand, as the store's log has them. */
import type { GraphStore } from '../../graph/store.js';
import type { Correction } from '../../ingest/corrections/correction.js';
import { CorrectionError, parseCorrections } from '../../ingest/corrections/parse.js';
import type { CorrectionProblem } from '../../ingest/corrections/problem.js';

/** A line of the log that is no correction: nothing is read or changed until somebody has mended it, so that none is lost. */
export class BadCorrections extends Error {
  constructor(
    /** The file or the server that has the log. */
    readonly place: string,
    readonly line: number,
    readonly problem: CorrectionProblem,
    options?: ErrorOptions,
  ) {
    super(`${place}, line ${line}: ${problem.code} ${problem.field ?? ''}`.trimEnd(), options);
    this.name = 'BadCorrections';
  }
}

export interface Standing {
  corrections: Correction[];
  /** Lines whose writing was broken off, and where they are. */
  cut: number[];
  place: string;
  /** Equal where the log is. */
  key: string;
}

/** Throws BadCorrections. */
export async function standingCorrections({ corrections: log }: GraphStore): Promise<Standing> {
  const { lines, cut } = await log.read();
  try {
    const { corrections } = parseCorrections(lines);
    return { corrections, cut, place: log.place, key: JSON.stringify(lines.map(({ text }) => text)) };
  } catch (error) {
    if (error instanceof CorrectionError) throw new BadCorrections(log.place, error.line, error.problem, { cause: error });
    throw error;
  }
}
