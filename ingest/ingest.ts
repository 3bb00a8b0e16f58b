/** A plan's bytes to what the graph keeps of it: the reader, whole. */
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { PlanFacts } from '../graph/model.js';
import { assemble, type FactParts } from './facts/assemble.js';
import { factSteps } from './facts/facts.js';
import { withPages } from './facts/pages.js';
import { findMentions, mentionSteps } from './mentions/mentions.js';
import { outline as outlineOf } from './outline/outline.js';
import { parsePlan } from './parse/parse.js';
import { readSource } from './read/read.js';
import { forget } from './remembered.js';
import type {
  AddingStage,
  IngestReport,
  IngestResult,
  Mentions,
  Outline,
  PlanTree,
  Progress,
  ReadNote,
  SourceText,
} from './stages.js';
import type { Steps } from './steps.js';
import { keptLayout } from './stored-source.js';

/** Kept beside a plan's hash: the same bytes read by another version are read again. */
export const readerVersion = '4';

export interface IngestOptions {
  /** File name, for its extension and for messages. */
  name: string;
  /** The plan's id where the title is not to make it. */
  id?: string;
  onProgress?: Progress;
}

/** What each stage hands on. */
interface Stages {
  source: SourceText;
  mdast: PlanTree;
  outline: Outline;
  mentions: Mentions;
  facts: FactParts;
}

/** Of a hundred, how much of the work is behind when a stage begins: as measured, in time. */
export const workBefore: Readonly<Record<AddingStage, number>> = {
  read: 0,
  parse: 2,
  outline: 12,
  mentions: 13,
  facts: 55,
  store: 85,
};

/** What is under way, and of a hundred how much of the work is behind. */
interface Point {
  stage: AddingStage;
  done: number;
}

const begins = (stage: AddingStage): Point => ({ stage, done: workBefore[stage] });

/** bytes ─ read ─► text ─ parse ─► mdast ─ outline ─► sections ─ mentions ─► entities ─ facts ─► facts */
function* stagesOf(from: Uint8Array | SourceText, options: IngestOptions): Generator<Point, Stages> {
  forget();
  const source = sourceOf(from, options.name);
  yield begins('parse');
  const mdast = parsePlan(source);
  yield begins('outline');
  const outline = outlineOf(mdast);
  yield begins('mentions');
  const mentions = yield* within('mentions', 'facts', mentionSteps(outline));
  yield begins('facts');
  const facts = yield* within('facts', 'store', factSteps(outline, mentions, options));
  return { source, mdast, outline, mentions, facts };
}

function* within<T>(stage: AddingStage, next: AddingStage, steps: Steps<T>): Generator<Point, T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { stage, done: workBefore[stage] + value * (workBefore[next] - workBefore[stage]) };
  }
}

function read(from: Uint8Array | SourceText, options: IngestOptions): Stages {
  const stages = stagesOf(from, options);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
    options.onProgress?.(value.stage, value.done, 100);
  }
}

/** `from` is what `readPlan` made of a file of any format, or the bytes of Markdown or plain text. Throws ReadError. */
export function ingestPlan(from: Uint8Array | SourceText, options: IngestOptions): IngestResult {
  const began = performance.now();
  return resultOf(read(from, options), options, began);
}

/** The same, and between its steps whatever else waits has its turn: a server that reads a plan goes on answering. */
export async function ingestPlanInTurns(from: SourceText, options: IngestOptions): Promise<IngestResult> {
  const began = performance.now();
  const stages = stagesOf(from, options);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return resultOf(value, options, began);
    options.onProgress?.(value.stage, value.done, 100);
    await othersTurn();
  }
}

function resultOf({ outline, mentions, facts }: Stages, options: IngestOptions, began: number): IngestResult {
  const plan = whole(outline, mentions, facts, options);
  const notes = [...outline.notes, ...sectionsWithoutFact(outline, facts)];
  return { facts: plan, report: reportOf(plan, outline, notes, (performance.now() - began) / 1000) };
}

const sourceOf = (from: Uint8Array | SourceText, name: string): SourceText =>
  from instanceof Uint8Array ? readSource(from, name) : from;

/** What one stage makes of the file, to be printed. No stage beyond it runs. */
export function inspectPlan(
  from: Uint8Array | SourceText,
  name: string,
  stage: 'mdast' | 'outline' | 'mentions' | 'facts',
): unknown {
  if (stage === 'facts') return reviewPlan(from, name).facts;
  forget();
  const mdast = parsePlan(sourceOf(from, name));
  if (stage === 'mdast') return mdast.root;
  const outline = outlineOf(mdast);
  return stage === 'outline' ? outline : findMentions(outline);
}

/** What is in the graph beside what was read, to be compared by a person. Throws ReadError. */
export function reviewPlan(from: Uint8Array | SourceText, name: string): { outline: Outline; facts: PlanFacts } {
  const { outline, mentions, facts } = read(from, { name });
  return { outline, facts: whole(outline, mentions, facts, { name }) };
}

function whole(outline: Outline, mentions: Mentions, facts: FactParts, { id }: IngestOptions): PlanFacts {
  const { plan, ...rest } = assemble(outline, mentions, facts, { ...(id === undefined ? {} : { id }), reader: readerVersion });
  const whole: PlanFacts = { ...rest, plan: { ...plan, ...keptLayout(outline.source) } };
  return outline.source.pages ? withPages(whole, outline.source.pages) : whole;
}

function reportOf(plan: PlanFacts, outline: Outline, notes: ReadNote[], seconds: number): IngestReport {
  const entities: IngestReport['entities'] = {};
  for (const entity of plan.entities) entities[entity.kind] = (entities[entity.kind] ?? 0) + 1;
  const { id, title, issuer, period } = plan.plan;
  return {
    plan: { id, title, issuer, period },
    characters: outline.source.text.length,
    sections: plan.sections.length,
    passages: plan.passages.length,
    tables: outline.tables.length,
    entities,
    facts: plan.relations.length,
    measurements: plan.measurements.length,
    conflicts: plan.conflicts.length,
    notes,
    seconds,
  };
}

/** Sections with text of their own of which neither a relation, a figure nor a conflict was read. */
function sectionsWithoutFact(outline: Outline, facts: FactParts): ReadNote[] {
  const told = new Set<string>();
  for (const kind of [facts.relations, facts.measurements, facts.conflicts])
    for (const { evidence } of kind) for (const { section } of evidence) told.add(section);
  const speaking = new Set<number>();
  for (const passage of outline.passages) if (passage.kind !== 'heading') speaking.add(passage.section);
  return outline.sections
    .filter((s) => speaking.has(s.index) && !told.has(s.path))
    .map((s) => ({ code: 'SECTION_WITHOUT_FACT' as const, message: `${s.path} ${s.title}`.trim(), start: s.start, end: s.end }));
}
