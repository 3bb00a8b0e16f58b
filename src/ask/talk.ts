/** A question in its talk: normalised, glossed, words and names found, understood, completed from the questions before it. */
import type { Language } from './answer.js';
import type { Frame } from './frame.js';
import { type Earlier, inherit } from './history.js';
import { languageOf, normaliseText } from './normalise.js';
import { joinDenied } from './read/denied-words.js';
import { gloss, preferHan } from './read/gloss.js';
import { joinIndicators } from './read/indicators.js';
import { linkParts } from './read/parts-of-names.js';
import { joinPhrases } from './read/phrases.js';
import { withoutPremise } from './read/premise.js';
import { resolve } from './read/resolve.js';
import { segment } from './read/segment.js';
import { sense, type Token } from './read/token.js';
import { holders, subjectsOf } from './run/figures.js';
import { run } from './run/run.js';
import type { Session } from './run/session.js';
import { nicknamed } from './understand/nicknames.js';
import { understand } from './understand/understand.js';

/** What a question was read as, before it is run. */
export interface Read {
  language: Language;
  frame: Frame;
  inherited: Set<unknown>;
  left: Token[];
  filler: string[];
  notes: string[];
}

export async function read(
  question: string,
  history: readonly string[],
  session: Session,
  places: Map<string, string>,
): Promise<Read> {
  const { catalogue } = session;
  const language = languageOf(question);
  const text = gloss(normaliseText(preferHan(question)), places);
  const whole = linkParts(
    resolve(joinIndicators(joinDenied(segment(text, catalogue), catalogue), text, catalogue), text, catalogue),
    text,
    catalogue,
  );
  const cut = history.length === 0 ? withoutPremise(whole) : null;
  let tokens = cut?.tokens ?? whole;
  for (const t of tokens)
    for (const is of ['absent', 'text', 'topic'] as const) if (sense(t, is)) session.searched.add(sense(t, is)!.term);
  let reading = understand(tokens, { catalogue, language });
  const phrases = reading.left.length > 0 ? joinPhrases(tokens, reading.left, text, catalogue) : null;
  if (phrases) {
    const again = understand(phrases, { catalogue, language });
    if (again.left.length < reading.left.length) {
      reading = again;
      tokens = phrases;
    }
  }
  const nick = asksFigures(reading.frame) || history.length > 0 ? nicknamed(reading.frame, catalogue) : null;
  if (nick) reading = { ...reading, frame: nick.frame };
  const notes = [
    ...corrections(tokens, language),
    ...(nick?.readings ?? []).map(([part, name]) => readAs(part, name, language)),
    ...(cut ? [premiseNote(cut.premise, language)] : []),
  ];
  const next = tokens.some((t) => sense(t, 'op')?.op === 'next');
  const left = reading.left.filter((t) => !(next && sense(t, 'op')?.op === 'next'));
  const previous = history.at(-1);
  // 云算中心这个项目: the pronoun only says again what stands before it.
  const pronouns = tokens.filter(
    (t, i) => sense(t, 'refer') && !(tokens[i - 1]?.end === t.start && sense(tokens[i - 1]!, 'entity') && t.text.length > 2),
  );
  if (previous === undefined)
    return {
      language,
      frame: reading.frame,
      inherited: new Set(),
      left: [...left, ...pronouns],
      filler: reading.filler,
      notes,
    };
  const earlier = await earlierOf(previous, history.slice(0, -1), session, places);
  const { frame, inherited, lost } = inherit({ ...reading, left }, earlier, catalogue, next);
  return { language, frame, inherited, left: lost ? [...left, ...pronouns] : left, filler: reading.filler, notes };
}

async function earlierOf(
  question: string,
  history: readonly string[],
  session: Session,
  places: Map<string, string>,
): Promise<Earlier> {
  const { frame } = await read(question, history, session, places);
  const outcome = await run(frame, session);
  const answer = outcome.items.flatMap((i) => (i.kind === 'ENTITY' && i.id ? [i.id] : []));
  // 青云园面积多少, 它的产值呢: what the figure was of.
  const holder = answer.length === 0 && frame.operation === 'value' && frame.want.some((w) => holders.has(w.kind));
  return { frame, answer: holder ? (await subjectsOf(frame, session)).map((s) => s.id) : answer };
}

const premiseNote = (premise: string, language: Language): string =>
  language === 'zh' ? `“${premise}”未作核对` : `“${premise}” was not checked`;

const readAs = (part: string, name: string, language: Language): string =>
  language === 'zh' ? `“${part}”按“${name}”理解` : `“${part}” is read as “${name}”`;

/** Are figures of given things asked for, or the things set side by side by their figures? */
const asksFigures = (frame: Frame): boolean =>
  frame.measures.length > 0 &&
  frame.want.every((w) => w.kind === 'Level' || w.kind === 'Status') &&
  ['value', 'sum', 'average', 'difference', 'ratio', 'compare', 'check'].includes(frame.operation);

/** What was put right, to be told. */
function corrections(tokens: readonly Token[], language: Language): string[] {
  return tokens.flatMap((t) => {
    const entity = sense(t, 'entity');
    if (!entity?.corrected || entity.corrected === t.text) return [];
    return [readAs(t.text, entity.corrected, language)];
  });
}
