/** The statements of a passage: its sentences, and the list that its heading announces (主导产业：| 轴承、锻件。). */
import { type Sentence, sentencesOf } from '../facts/clauses.js';
import { announcers } from '../lexicon/industry-cues.js';
import { anyOf } from '../lexicon/words.js';
import type { Outline } from '../stages.js';
import { listedIn, type Statement, statementsIn } from './industry-statements.js';
import { jointTopics, topicIn } from './industry-topics.js';
import { leadsOf } from './lead-topics.js';

export interface InSentence {
  sentence: Sentence;
  statement: Statement;
}

const announces = new RegExp(`(?:^|[^\\u4e00-\\u9fff])(?:${anyOf(announcers)})[：:]?$`);

const memo = new WeakMap<Outline, Map<number, InSentence[]>>();

/** Pure; kept with the outline, since the recogniser and the rules both ask. */
export function statementsOf(outline: Outline, index: number): InSentence[] {
  const known = memo.get(outline) ?? new Map<number, InSentence[]>();
  memo.set(outline, known);
  const statements = known.get(index) ?? read(outline, index);
  known.set(index, statements);
  return statements;
}

function read(outline: Outline, index: number): InSentence[] {
  const passage = outline.passages[index];
  if (passage === undefined || passage.kind === 'row') return [];
  const text = passage.body.text;
  const topical = leadsOf(outline).has(index) || belowTopic(outline, passage.section);
  return sentencesOf(text).flatMap((sentence) => {
    const statements = statementsIn(text, sentence, topical);
    const found = statements.length === 0 && sentence.index === 0 ? announcedBy(outline, index, sentence) : undefined;
    return (found ? [found] : statements).map((statement) => ({ sentence, statement }));
  });
}

/** Does the section, or the one that it stands in, have an industry for its heading? */
function belowTopic(outline: Outline, index: number): boolean {
  const section = outline.sections[index];
  const above = section?.parent == null ? undefined : outline.sections[section.parent];
  return [section, above].some((s) => s !== undefined && (topicIn(s.title) !== undefined || jointTopics(s.title).length > 0));
}

/** The first sentence behind a heading that ends 主导产业 is that list, where it says nothing else. */
function announcedBy(outline: Outline, index: number, sentence: Sentence): Statement | undefined {
  const [before, passage] = [outline.passages[index - 1], outline.passages[index]];
  if (before?.kind !== 'heading' || passage === undefined || before.section !== passage.section) return undefined;
  const title = announces.exec(before.body.text.trim().replace(/[：:]$/, ''));
  if (title === null) return undefined;
  const { start, end } = sentence;
  const list = listedIn(passage.body.text, start, end);
  const word = title[0].replace(/^[^\u4e00-\u9fff]/, '');
  const cue = { start, end: start, text: word, strict: false, objectStart: start, objectEnd: end };
  return list.items.length > 0 ? { cue, form: 'verb', ...list } : undefined;
}
