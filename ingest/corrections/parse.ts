/** The kept lines as corrections. */
import type { Correction, Removal } from './correction.js';
import { type CorrectionProblem, problemOf, problemText } from './problem.js';

/** `line` counts from 1. */
export class CorrectionError extends Error {
  constructor(
    readonly line: number,
    readonly problem: CorrectionProblem,
  ) {
    super(`Line ${line} of the corrections: ${problemText(problem)}`);
    this.name = 'CorrectionError';
  }
}

export interface ParsedCorrections {
  /** Those that stand, oldest first. */
  corrections: Correction[];
  /** Those taken back. */
  removed: Correction[];
}

/** One JSON object a line. Throws CorrectionError with the line that is none. */
export function parseCorrections(lines: readonly { line: number; text: string }[]): ParsedCorrections {
  const found = new Map<string, Correction>();
  const taken = new Set<string>();
  for (const { line, text } of lines) {
    const value = jsonOf(text);
    const problem = problemOf(value);
    if (problem) throw new CorrectionError(line, problem);
    const said = value as Correction | Removal;
    if (said.type === 'removed') taken.add(said.of);
    else if (found.has(said.id)) throw new CorrectionError(line, { code: 'TWICE', field: said.id });
    else found.set(said.id, said);
  }
  const all = [...found.values()];
  return { corrections: all.filter(({ id }) => !taken.has(id)), removed: all.filter(({ id }) => taken.has(id)) };
}

/** Undefined for what is no JSON: no correction either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
