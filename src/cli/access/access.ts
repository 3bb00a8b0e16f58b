/** The graph as a command sees it: opened by this process, or through the `serve` that has the folder open. */
import type { PlanRecord } from '../../../graph/model.js';
import type { Progress } from '../../../ingest/stages.js';
import type { AnswerFigure, AnswerStatus } from '../../ask/answer.js';
import type { PlanComparison } from '../../compare/comparison.js';
import type { Said } from '../../corrections/correct.js';
import type { ShownCorrection, ShownMade } from '../../corrections/shown.js';
import type { Added } from '../../plans/adding-messages.js';
import type { PlanCounts } from '../../plans/counts.js';
import type { DuplicateReport } from './duplicates.js';

export interface Ingested extends Added {
  file: string;
}

export type PlanSummary = Pick<PlanRecord, 'id' | 'title' | 'issuer' | 'period' | 'published' | 'source' | 'format'>;

/** With how much it gives. */
export interface CountedPlan extends PlanSummary {
  counts: PlanCounts;
}

export interface GraphAccess {
  /** `file` is as the person named it. `id` replaces the identity read from the plan. */
  ingest(file: string, bytes: Uint8Array, options: { id?: string; onProgress?: Progress }): Promise<Ingested>;
  /** The Answer of the contract, ready for JSON. */
  ask(question: string, history: string[]): Promise<CliAnswer>;
  /** The JSONL export, in pieces of whole lines. */
  exportJsonl(): AsyncIterable<string>;
  /** By title. */
  plans(): Promise<PlanSummary[]>;
  countedPlans(): Promise<CountedPlan[]>;
  duplicates(): Promise<DuplicateReport>;
  /** By their ids; null where there is no such plan. */
  compare(a: string, b: string): Promise<PlanComparison | null>;
  /** Oldest first; `cut` are lines of the file whose writing was broken off, where this process reads it. */
  corrections(): Promise<{ corrections: ShownCorrection[]; cut: { place: string; line: number }[] }>;
  /** With `dryRun` only shown. Throws CommandFailure where it is none. */
  correct(said: Said, options: { dryRun: boolean }): Promise<ShownMade>;
  removeCorrection(id: string, by?: string): Promise<ShownMade>;
  /** False where there is no such plan. */
  remove(id: string): Promise<boolean>;
  close(): Promise<void>;
}

/** What the command line reads of an answer; the rest is passed on to `--json` as it is. */
export interface CliAnswer {
  status: AnswerStatus;
  text: string;
  items: {
    kind: string;
    name: string | null;
    figure: AnswerFigure | null;
    /** Ids. */
    plans: string[];
    evidence: { plan: string; section: string; quote: string; page?: number | null; correction?: string | null }[];
  }[];
  evidence: { plan: string; section: string; quote: string; page?: number | null; correction?: string | null }[];
  /** The plans asked, with names that tell them apart. */
  plans: { id: string; name: string }[];
  frame: { chips: { label: string; source: string }[]; filler: string[] } | null;
  language: string;
  suggestions: string[];
  [field: string]: unknown;
}
