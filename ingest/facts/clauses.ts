/**
 * Sentences and comma clauses of a passage, and the quote that carries a fact. A mark inside brackets or
 * quotation marks does not end anything: 发展药业（原料药，制剂）；发展物流。 is two sentences of one clause each.
 */
import type { Evidence, Mode } from '../../graph/model.js';
import { spanOf } from '../mapped-text.js';
import { remembered } from '../remembered.js';
import type { Outline } from '../stages.js';

/** `[start, end)` in the passage's text, white space at both ends left out; `end` is before the mark that ends it. */
export interface Clause {
  start: number;
  end: number;
  /** Position among the sentence's clauses. */
  index: number;
  /** Position of its sentence in the passage. */
  sentence: number;
}

export interface Sentence {
  start: number;
  end: number;
  index: number;
  clauses: Clause[];
}

const openers = '（(【[〔“‘「《';
const closers = '）)】]〕”’」》';
const sentenceEnds = '。；;！!？?\n\r';

/** The sentences of a text in order; one without words is left out. */
export const sentencesOf = remembered(split);

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const brackets = bracketsOf(text);
  for (const span of splitOutside(text, 0, text.length, brackets, (ch) => sentenceEnds.includes(ch))) {
    const index = sentences.length;
    const parts = splitOutside(text, span.start, span.end, brackets, (ch, at) => isComma(text, ch, at));
    const clauses = parts.map((part, i) => ({ start: part.start, end: part.end, index: i, sentence: index }));
    sentences.push({ start: span.start, end: span.end, index, clauses });
  }
  return sentences;
}

export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return sentences.find((s) => at >= s.start && at < s.end) ?? sentences.findLast((s) => s.start <= at);
}

export function clauseAt(sentences: readonly Sentence[], at: number): Clause | undefined {
  const clauses = sentenceAt(sentences, at)?.clauses ?? [];
  return clauses.find((c) => at >= c.start && at < c.end) ?? clauses.findLast((c) => c.start <= at);
}

/**
 * Evidence for what stands at `[start, end)` of a passage: the clauses that hold it, whole. In a table row it is
 * the run of cells touched, since the other cells of a row may stand elsewhere in the file.
 */
export function evidenceAt(outline: Outline, passage: number, start: number, end: number, mode: Mode): Evidence {
  const { body, kind, section } = passageOf(outline, passage);
  const group = kind === 'row' ? { start, end } : clauseGroup(body.text, start, end);
  const { start: from, end: to } = trim(body.text, group.start, group.end);
  const span = spanOf(body, from, to);
  const quote = body.text.slice(from, to);
  const source = outline.source.text.slice(span.start, span.end);
  return {
    section: outline.sections[section]?.path ?? '',
    quote: source === quote || compact(source) === compact(quote) ? quote : source.replace(/\s+/g, ' '),
    start: span.start,
    end: span.end,
    mode,
  };
}

function passageOf(outline: Outline, index: number) {
  const passage = outline.passages[index];
  if (passage === undefined) throw new RangeError(`no passage ${index}`);
  return passage;
}

function clauseGroup(text: string, start: number, end: number): { start: number; end: number } {
  const sentences = sentencesOf(text);
  const first = clauseAt(sentences, start);
  const last = clauseAt(sentences, Math.max(start, end - 1));
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

function isComma(text: string, ch: string, at: number): boolean {
  if (ch === '，') return true;
  return ch === ',' && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
}

/** Cut at the characters that `cuts` names and that stand outside brackets. A bracket never closed counts for nothing. */
function splitOutside(
  text: string,
  from: number,
  to: number,
  brackets: ReadonlyMap<number, number>,
  cuts: (ch: string, at: number) => boolean,
) {
  const spans: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const ch = text[at] ?? '';
    if (at < to && openers.includes(ch)) at = brackets.get(at) ?? at;
    if (at !== to && !cuts(text[at] ?? '', at)) continue;
    const span = trim(text, start, at);
    if (span.end > span.start) spans.push(span);
    start = at + 1;
  }
  return spans;
}

/** Opening bracket → the bracket that closes it, on one line; in one pass, whatever is left open. */
function bracketsOf(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const ch = text[at] ?? '';
    if (ch === '\n') open = [];
    else if (openers.includes(ch)) open.push(at);
    else if (closers.includes(ch)) {
      const first = open.pop();
      if (first !== undefined) pairs.set(first, at);
    }
  }
  return pairs;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
