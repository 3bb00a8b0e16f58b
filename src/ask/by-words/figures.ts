/**
 * A figure looked up by the words of the question, where its grammar was not read or its frame found nothing. It answers
 * only where all nouns and amounts of the question are in the figure's name (or beside it, where the name says nothing
 * else), its subject is the one given and its year the one asked for. 砸钱最少的市 is the city whose 投资 is least.
 */
import type { Frame, Measure } from '../frame.js';
import type { Token } from '../read/token.js';
import type { Session } from '../run/session.js';
import { bestFitting, type Document, documentsOf, type Fitting } from './figure-documents.js';
import { alone, frameOf, measureOf } from './figure-frame.js';
import { type IndicatorNames, indicatorNames } from './figure-names.js';
import { type FigureQuestion, figureQuestion } from './figure-question.js';
import { afterwards } from './figure-talk.js';

/** A question as the grammar cut it. */
export interface Cut {
  text: string;
  tokens: readonly Token[];
  frame: Frame;
}

/** The frame over the indicator that the words name (over several, where they name several alike), and what is to be told of it. */
export async function figuresByWords(
  own: Cut,
  before: Cut | null,
  session: Session,
): Promise<{ frame: Frame; notes: string[] } | null> {
  const names = await indicatorNames(session.catalogue);
  const said = await figureQuestion(own.text, own.tokens, names);
  const earlier = before && (await figureQuestion(before.text, before.tokens, names));
  if (!said || (said.refers && !earlier)) return null;
  const question = earlier ? afterwards(said, earlier) : said;
  if (!asksFigure(question, own.frame, session) || question.needed.length + question.thresholds.length === 0) return null;
  const found = measuresFor(question, await documentsOf(session), names, session);
  const frame = found && frameOf(found.measures, found.groups, question, own.frame);
  return frame && { frame, notes: notesOf(frame, question, session) };
}

/** Which figure was taken for the words, and which verbs it does not say. */
function notesOf({ measures }: Frame, { verbs }: FigureQuestion, session: Session): string[] {
  const zh = session.language === 'zh';
  const taken = measures.map((m) => `“${m.word}”`).join(zh ? '、' : ', ');
  const unused = [...new Set(verbs)].filter((v) => measures.every((m) => !m.word.includes(v)));
  return [
    zh ? `按所问的词对到指标${taken}` : `Found by its words: ${taken}`,
    ...(unused.length === 0 ? [] : [zh ? `未用到：${unused.join('、')}` : `Not used: ${unused.join(', ')}`]),
  ];
}

/** Is a figure wanted, or the things in the order of one? */
function asksFigure({ asks, ops, needed, ranks }: FigureQuestion, frame: Frame, session: Session): boolean {
  if (ranks) return frame.rank !== undefined;
  if (['check', 'compare', 'sections', 'references', 'define', 'conflicts', 'agrees', 'differs'].includes(frame.operation))
    return false;
  // What share of …: in English it is a “which”.
  if (asks.has('which') && !asks.has('howmany') && !asks.has('howmuch'))
    return session.language === 'en' && needed.some((w) => /比重|占比|增速/.test(w.text));
  return asks.has('howmany') || asks.has('howmuch') || ops.size > 0 || needed.some((w) => w.names);
}

interface Found {
  measures: Measure[];
  groups: Fitting[][];
}

function measuresFor(
  question: FigureQuestion,
  documents: readonly Document[],
  names: IndicatorNames,
  session: Session,
): Found | null {
  const fitting = bestFitting(documents, question, names, session);
  const groups = question.ops.size > 0 ? alone(fitting, question, names) : fitting;
  if (groups.length > 0) return { measures: [measureOf(groups, question, session)], groups };
  return joined(question, documents, names, session);
}

/** 进口额、出口额占全区比重: each of the parts with the words that all of them share, the most that fit. */
function joined(question: FigureQuestion, documents: readonly Document[], names: IndicatorNames, session: Session): Found | null {
  const parts = [...new Set(question.needed.map((w) => w.part))];
  const last = question.needed.filter((w) => w.part === parts.at(-1));
  if (parts.length < 2 || question.ranks || question.thresholds.length > 0) return null;
  for (let own = 1; own <= last.length; own++) {
    const shared = last.slice(own);
    const found = parts.map((part) => {
      const needed = part === parts.at(-1) ? last : [...question.needed.filter((w) => w.part === part), ...shared];
      return bestFitting(documents, { ...question, needed }, names, session);
    });
    if (found.every((groups) => groups.length === 1))
      return { measures: found.map((groups) => measureOf(groups, question, session)), groups: found.flat() };
  }
  return null;
}
