/** A question in its talk: normalised, glossed, words and names found, understood, completed from the questions before it. */
import type { Language } from './answer.js';
import type { Completed, Earlier } from './completed.js';
import type { Frame } from './frame.js';
import { completions } from './history.js';
import type { Catalogue } from './names/catalogue.js';
import { languageOf, mainlandWords, normaliseText } from './normalise.js';
import { parse } from './parse.js';
import { pointedAt } from './pointing.js';
import { preferHan } from './read/bracketed-names.js';
import { chineseOrder } from './read/english-order.js';
import { dictionaryReader, gloss, withoutGloss, withoutPossessives } from './read/gloss.js';
import { sense, type Token } from './read/token.js';
import { holders, subjectsOf } from './run/figures.js';
import { run } from './run/run.js';
import { Session } from './run/session.js';
import { hasOp, turnOf } from './turn.js';
import { nicknamed } from './understand/nicknames.js';
import { englishDictionary } from './words/english-dictionary.js';
import { englishTags } from './words/english-tags.js';
import { secondLook } from './words/second-look.js';

/** What a question was read as, before it is run. */
export interface Read {
  language: Language;
  frame: Frame;
  inherited: Set<unknown>;
  left: Token[];
  filler: string[];
  notes: string[];
  /** As it was cut: the question normalised and glossed, in pieces. */
  text: string;
  tokens: readonly Token[];
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
  const plain = normaliseText(withoutPossessives(mainlandWords(preferHan(question))));
  const pointed = history.length > 0 ? pointedAt(plain) : { text: plain, kind: null };
  const { text, told } = await inChinese(pointed.text, catalogue, places);
  const context = { catalogue, language, first: history.length === 0 };
  const glance = parse(text, context);
  const {
    tokens,
    text: meant,
    premise,
    unused,
    heard,
    ...parsed
  } = glance.reading.left.length > 0 ? await secondLook(text, context) : { ...glance, unused: [], heard: [] };
  let reading = parsed.reading;
  for (const t of tokens)
    for (const is of ['absent', 'text', 'topic'] as const) if (sense(t, is)) session.searched.add(sense(t, is)!.term);
  const nick = asksFigures(reading.frame) || history.length > 0 ? nicknamed(reading.frame, catalogue) : null;
  if (nick) reading = { ...reading, frame: nick.frame };
  const notes = [
    ...corrections(tokens, language),
    ...[...told, ...heard, ...(nick?.readings ?? [])].map(([part, name]) => readAs(part, name, language)),
    ...(premise === null ? [] : [premiseNote(premise, language)]),
    ...(unused.length > 0 ? [unusedNote(unused, language)] : []),
  ];
  const previous = history.at(-1);
  // 云算中心这个项目: the pronoun only says again what stands before it.
  const pronouns = tokens.filter(
    (t, i) => sense(t, 'refer') && !(tokens[i - 1]?.end === t.start && sense(tokens[i - 1]!, 'entity') && t.text.length > 2),
  );
  const read = { language, frame: reading.frame, inherited: new Set(), filler: reading.filler, notes, text: meant, tokens };
  if (previous === undefined) {
    // 除了云岭，其他园区: said twice.
    const except = tokens.some((t) => hasOp(t, 'except'));
    const open = givenBefore(reading.frame, tokens) ? [] : pronouns;
    return { ...read, left: [...reading.left.filter((t) => !except || !hasOp(t, 'others')), ...open] };
  }
  const aside = new Session(session.store, catalogue, language, session.plans);
  const earlier = await earlierOf(previous, history.slice(0, -1), aside, places);
  const turn = { ...turnOf(reading, tokens, catalogue), points: pointed.kind };
  const used = (t: Token) =>
    (turn.next && hasOp(t, 'next')) || (turn.others && (hasOp(t, 'others') || hasOp(t, 'except'))) || hasOp(t, turn.operation);
  const left = reading.left.filter((t) => !used(t));
  const ways = completions(turn, earlier, catalogue);
  const [first] = ways;
  if (!first) return { ...read, left: [...left, ...pronouns] };
  const way = ways.length > 1 ? ((await firstAnswered(ways, aside)) ?? first) : first;
  const unread = leansOnMeaning(way, earlier) ? earlier.left : [];
  return { ...read, frame: way.frame, inherited: way.inherited, left: [...left, ...unread], named: earlier.named };
}

/** The question in Chinese words; `told`: what the general dictionary was needed for, each beside what it was read as. */
async function inChinese(
  question: string,
  catalogue: Catalogue,
  places: Map<string, string>,
): Promise<{ text: string; told: [string, string][] }> {
  const text = gloss(question, places);
  if (text === question) return { text, told: [] };
  if (withoutGloss(text, catalogue).length === 0) return { text: chineseOrder(text, catalogue), told: [] };
  const [dictionary, tags] = await Promise.all([englishDictionary(catalogue), englishTags()]);
  const told: [string, string][] = [];
  const read = gloss(question, places, dictionaryReader(dictionary, tags, catalogue, places), told);
  return { text: chineseOrder(read, catalogue), told };
}

/** 云岭高新区在专栏2里给它列了什么: the one thing given before the pronoun is what it means. */
function givenBefore({ filters, operation }: Frame, tokens: readonly Token[]): boolean {
  const given = filters.filter((f) => !f.not && (f.field === 'entity' || f.field === 'within'));
  const pronoun = tokens.findIndex((t) => sense(t, 'refer'));
  const named = tokens.slice(0, pronoun).some((t) => sense(t, 'entity') || sense(t, 'relative') || sense(t, 'topic'));
  const [only, ...more] = given;
  // 建基地的那个市 may be several.
  const one = only !== undefined && more.length === 0 && only.ids?.length === 1;
  return one && named && !['compare', 'difference', 'ratio'].includes(operation) && !tokens.some((t) => sense(t, 'compare'));
}

/** More is taken over than a thing that the earlier question names: a word of it that was not understood counts here as well. */
function leansOnMeaning({ inherited }: Completed, { frame }: Earlier): boolean {
  const named: ReadonlySet<unknown> = new Set(frame.filters.filter((f) => f.field === 'entity' || f.field === 'section'));
  return [...inherited].some((part) => !named.has(part));
}

/** The first completion that the plan answers; of a group, the only one that it answers. */
async function firstAnswered(ways: readonly Completed[], session: Session): Promise<Completed | null> {
  const passed = new Set<string>();
  for (const way of ways) {
    if (way.group !== undefined && passed.has(way.group)) continue;
    if ((await run(way.frame, session)).items.length === 0) continue;
    if (way.group === undefined) return way;
    const rivals = ways.filter((o) => o !== way && o.group === way.group);
    const answers = await Promise.all(rivals.map(async (o) => (await run(o.frame, session)).items.length > 0));
    if (!answers.includes(true)) return way;
    passed.add(way.group);
  }
  return null;
}

async function earlierOf(
  question: string,
  history: readonly string[],
  session: Session,
  places: Map<string, string>,
): Promise<Earlier> {
  const { frame, named, left } = await read(question, history, session, places);
  const outcome = await run(frame, session);
  const items = outcome.items.flatMap((i) => (i.kind === 'ENTITY' && i.id ? [i.id] : []));
  // 青云园面积多少, 它的产值呢: what the figure was of.
  const holder = items.length === 0 && frame.operation === 'value' && frame.want.some((w) => holders.has(w.kind));
  const answer = holder ? (await subjectsOf(frame, session)).map((s) => s.id) : items;
  const given = frame.filters.flatMap((f) => (f.not ? [] : (f.ids ?? [])));
  const values = outcome.items.flatMap((i) => i.value ?? []);
  return { frame, answer, values, left, named: [...new Set([...(named ?? []), ...given, ...answer])] };
}

const premiseNote = (premise: string, language: Language): string =>
  language === 'zh' ? `“${premise}”未作核对` : `“${premise}” was not checked`;

export const unusedNote = (words: readonly string[], language: Language): string =>
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
