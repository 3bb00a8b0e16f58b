/** A question in its talk: normalised, glossed, words and names found, understood, completed from the questions before it. */
import type { Language } from './answer.js';
import type { Frame } from './frame.js';
import { completions, type Earlier } from './history.js';
import { languageOf, mainlandWords, normaliseText } from './normalise.js';
import { parse } from './parse.js';
import { preferHan } from './read/bracketed-names.js';
import { gloss, withoutPossessives } from './read/gloss.js';
import { sense, type Token } from './read/token.js';
import { holders, subjectsOf } from './run/figures.js';
import { run } from './run/run.js';
import { Session } from './run/session.js';
import { hasOp, turnOf } from './turn.js';
import { nicknamed } from './understand/nicknames.js';
import { secondLook } from './words/second-look.js';

/** What a question was read as, before it is run. */
export interface Read {
  language: Language;
  frame: Frame;
  inherited: Set<unknown>;
  left: Token[];
  filler: string[];
  notes: string[];
  /** Ids that the earlier questions named or answered. */
  named?: string[];
}

export async function read(
  question: string,
  history: readonly string[],
  session: Session,
  places: Map<string, string>,
): Promise<Read> {
  const { catalogue } = session;
  const language = languageOf(question);
  const text = gloss(normaliseText(withoutPossessives(mainlandWords(preferHan(question)))), places);
  const context = { catalogue, language, first: history.length === 0 };
  const glance = parse(text, context);
  const { tokens, premise, unused, heard, ...parsed } =
    glance.reading.left.length > 0 ? await secondLook(text, context) : { ...glance, unused: [], heard: [] };
  let reading = parsed.reading;
  for (const t of tokens)
    for (const is of ['absent', 'text', 'topic'] as const) if (sense(t, is)) session.searched.add(sense(t, is)!.term);
  const nick = asksFigures(reading.frame) || history.length > 0 ? nicknamed(reading.frame, catalogue) : null;
  if (nick) reading = { ...reading, frame: nick.frame };
  const notes = [
    ...corrections(tokens, language),
    ...[...heard, ...(nick?.readings ?? [])].map(([part, name]) => readAs(part, name, language)),
    ...(premise === null ? [] : [premiseNote(premise, language)]),
    ...(unused.length > 0 ? [unusedNote(unused, language)] : []),
  ];
  const previous = history.at(-1);
  // 云算中心这个项目: the pronoun only says again what stands before it.
  const pronouns = tokens.filter(
    (t, i) => sense(t, 'refer') && !(tokens[i - 1]?.end === t.start && sense(tokens[i - 1]!, 'entity') && t.text.length > 2),
  );
  const read = { language, frame: reading.frame, inherited: new Set(), filler: reading.filler, notes };
  if (previous === undefined) {
    // 除了云岭，其他园区: said twice.
    const except = tokens.some((t) => hasOp(t, 'except'));
    return { ...read, left: [...reading.left.filter((t) => !except || !hasOp(t, 'others')), ...pronouns] };
  }
  const aside = new Session(session.store, catalogue, language, session.plans);
  const earlier = await earlierOf(previous, history.slice(0, -1), aside, places);
  const turn = turnOf(reading, tokens, catalogue);
  const used = (t: Token) =>
    (turn.next && hasOp(t, 'next')) || (turn.others && (hasOp(t, 'others') || hasOp(t, 'except'))) || hasOp(t, turn.operation);
  const left = reading.left.filter((t) => !used(t));
  const ways = completions(turn, earlier, catalogue);
  const [first] = ways;
  if (!first) return { ...read, left: [...left, ...pronouns] };
  for (const way of ways.length > 1 ? ways : [])
    if ((await run(way.frame, aside)).items.length > 0) return { ...read, ...way, left, named: earlier.named };
  return { ...read, ...first, left, named: earlier.named };
}

async function earlierOf(
  question: string,
  history: readonly string[],
  session: Session,
  places: Map<string, string>,
): Promise<Earlier> {
  const { frame, named } = await read(question, history, session, places);
  const outcome = await run(frame, session);
  const items = outcome.items.flatMap((i) => (i.kind === 'ENTITY' && i.id ? [i.id] : []));
  // 青云园面积多少, 它的产值呢: what the figure was of.
  const holder = items.length === 0 && frame.operation === 'value' && frame.want.some((w) => holders.has(w.kind));
  const answer = holder ? (await subjectsOf(frame, session)).map((s) => s.id) : items;
  const given = frame.filters.flatMap((f) => (f.not ? [] : (f.ids ?? [])));
  return { frame, answer, named: [...new Set([...(named ?? []), ...given, ...answer])] };
}

const premiseNote = (premise: string, language: Language): string =>
  language === 'zh' ? `“${premise}”未作核对` : `“${premise}” was not checked`;

const unusedNote = (words: readonly string[], language: Language): string =>
  language === 'zh' ? `未用到：${words.join('、')}` : `Not used: ${words.join(', ')}`;

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
