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
const commas = '，,';
/** All of them; most characters are none. */
const anyMark = /[（(【[〔“‘「《）)】\]〕”’」》。；;！!？?\n\r，,]/g;

/** The sentences of a text in order; one without words is left out. */
export const sentencesOf = remembered(split);

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const marks = marksOf(text);
  for (const span of splitAt(text, 0, text.length, marks.ends)) {
    const index = sentences.length;
    const parts = splitAt(
      text,
      span.start,
      span.end,
      marks.commas.filter((at) => at >= span.start && at < span.end),
    );
    const clauses = parts.map((part, i) => ({ start: part.start, end: part.end, index: i, sentence: index }));
    sentences.push({ start: span.start, end: span.end, index, clauses });
  }
  return sentences;
}

export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return lastFrom(sentences, at);
}

export function clauseAt(sentences: readonly Sentence[], at: number): Clause | undefined {
  return lastFrom(sentenceAt(sentences, at)?.clauses ?? [], at);
}

/** Of pieces in order, none overlapping, the last that begins at `at` or before it: the one that holds it, or stands before it. */
function lastFrom<T extends { start: number }>(pieces: readonly T[], at: number): T | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
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

/** A comma between two digits is part of a figure. */
const isComma = (text: string, at: number): boolean =>
  text[at] === '，' || !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));

interface Marks {
  /** Where sentences and clauses may end: outside brackets, in order. */
  ends: number[];
  commas: number[];
}

/** In one pass over the marks, whatever is left open. A bracket closes on its own line, or counts for nothing. */
function marksOf(text: string): Marks {
  const marks: number[] = [];
  anyMark.lastIndex = 0;
  while (anyMark.test(text)) marks.push(anyMark.lastIndex - 1);
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (const at of marks) {
    const ch = text.charAt(at);
    if (ch === '\n') open = [];
    else if (openers.includes(ch)) open.push(at);
    else if (closers.includes(ch)) {
      const first = open.pop();
      if (first !== undefined) pairs.set(first, at);
    }
  }
  const found: Marks = { ends: [], commas: [] };
  let inside = -1;
  for (const at of marks) {
    if (at <= inside) continue;
    const ch = text.charAt(at);
    if (openers.includes(ch)) inside = pairs.get(at) ?? inside;
    else if (sentenceEnds.includes(ch)) found.ends.push(at);
    else if (commas.includes(ch) && isComma(text, at)) found.commas.push(at);
  }
  return found;
}

/** `[from, to)` cut at the marks, without those pieces that hold no word. */
function splitAt(text: string, from: number, to: number, marks: readonly number[]) {
  const spans: { start: number; end: number }[] = [];
  let start = from;
  for (const at of [...marks, to]) {
    const span = trim(text, start, at);
    if (span.end > span.start) spans.push(span);
    start = at + 1;
  }
  return spans;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space by its code unit; a Chinese character is told without a look at the rest. */
const isWhite = (unit: number): boolean => (unit <= 0x3000 || unit === 0xfeff) && /\s/.test(String.fromCharCode(unit));
