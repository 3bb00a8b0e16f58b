/**
 * Question → normalised → glossed → words and names → frame → run → answer. An answer is given only when the frame
 * uses every content word of the question.
 */
import type { GraphStore } from '../../graph/store.js';
import { readingsOf } from './ambiguity.js';
import type { Answer, AnswerItem, Language } from './answer.js';
import { aboutOf, chipsOf } from './describe.js';
import type { Frame, FrameInput, FrameView } from './frame.js';
import { graphqlOf } from './graphql.js';
import { type Earlier, inherit } from './history.js';
import { type Catalogue, loadCatalogue } from './names/catalogue.js';
import { languageOf, normaliseText } from './normalise.js';
import { joinDenied } from './read/denied-words.js';
import { gloss, latinPlaces, preferHan } from './read/gloss.js';
import { joinIndicators } from './read/indicators.js';
import { linkParts } from './read/parts-of-names.js';
import { joinPhrases } from './read/phrases.js';
import { withoutPremise } from './read/premise.js';
import { resolve } from './read/resolve.js';
import { segment } from './read/segment.js';
import { sense, type Token } from './read/token.js';
import { absentText, answerText, refusalText, unclearText } from './reply.js';
import { tidy } from './run/evidence.js';
import { holders, subjectsOf } from './run/figures.js';
import { type Outcome, run } from './run/run.js';
import { Session } from './run/session.js';
import { suggestionsFor } from './suggest.js';
import { nicknamed } from './understand/nicknames.js';
import { understand } from './understand/understand.js';

export interface AskOptions {
  /** The earlier questions of the same talk, oldest first. */
  history?: string[];
  /** Only what these plans say. */
  plans?: string[];
}

export interface Asker {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The same from an edited frame. */
  askFrame(frame: FrameInput, options?: AskOptions): Promise<Answer>;
}

interface Index {
  catalogue: Catalogue;
  places: Map<string, string>;
}

/** What a question was read as, before it is run. */
interface Read {
  language: Language;
  frame: Frame;
  inherited: Set<unknown>;
  left: Token[];
  filler: string[];
  notes: string[];
}

export function createAsker(store: GraphStore): Asker {
  let index: Promise<Index> | null = null;
  let version = '';

  /** Loaded once for a version of the graph. */
  async function load(): Promise<Index> {
    const now = await store.version();
    if (!index || now !== version) {
      version = now;
      index = loadCatalogue(store).then((catalogue) => ({ catalogue, places: latinPlaces(catalogue) }));
    }
    return index;
  }

  async function read(
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

  async function ask(question: string, options: AskOptions = {}): Promise<Answer> {
    const { catalogue, places } = await load();
    const session = new Session(store, catalogue, languageOf(question), options.plans);
    const { language, frame, inherited, left, filler, notes } = await read(question, options.history ?? [], session, places);
    const view: FrameView = { chips: chipsOf(frame, language, inherited), filler, frame };
    const absent = absentTerms(left, catalogue);
    if (absent.length > 0) return refused('NOT_IN_PLAN', absentText(absent, language), session, language, view);
    if (left.length > 0)
      return refused(
        'NOT_UNDERSTOOD',
        unclearText(
          left.map((t) => t.text),
          language,
        ),
        session,
        language,
        view,
      );
    if (!complete(frame)) return refused('NOT_UNDERSTOOD', unclearText([], language), session, language, view);
    return answer(frame, session, language, view, notes);
  }

  async function askFrame(frame: FrameInput, options: AskOptions = {}): Promise<Answer> {
    const { catalogue } = await load();
    const session = new Session(store, catalogue, 'zh', options.plans);
    return answer(frame, session, 'zh', { chips: chipsOf(frame, 'zh'), filler: [], frame }, []);
  }

  return { ask, askFrame };
}

/** Words that no plan holds; a run of pieces that were read one by one is one word. */
function absentTerms(left: readonly Token[], catalogue: Catalogue): string[] {
  const runs: Token[][] = [];
  for (const token of left) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.end === token.start) last.push(token);
    else runs.push([token]);
  }
  return runs.flatMap((run) => {
    const isAbsent = run.map((t) => sense(t, 'absent') !== undefined);
    const word = run
      .slice(isAbsent.indexOf(true), isAbsent.lastIndexOf(true) + 1)
      .map((t) => t.text)
      .join('');
    const unknown = run.flatMap((t) => sense(t, 'absent')?.term ?? []);
    if (unknown.length > 1 && !catalogue.holds(word)) return [word];
    return unknown.filter((t) => t.length >= 2);
  });
}

/** Is there something asked for? */
function complete(frame: Frame): boolean {
  switch (frame.operation) {
    case 'list':
    case 'count':
      return (
        frame.want.length > 0 &&
        !(
          frame.measures.length === 0 &&
          !frame.filters.some((f) => f.field === 'quantity') &&
          frame.filters.some((f) => f.field === 'nature') &&
          frame.want.every((w) => w.kind !== 'Indicator')
        )
      );
    case 'rank':
      return frame.want.length > 0 && frame.measures.length > 0;
    case 'value':
    case 'sum':
    case 'average':
    case 'difference':
      return (
        frame.measures.length > 0 || (frame.want.length > 0 && frame.filters.filter((f) => f.field === 'section').length === 2)
      );
    case 'ratio':
    case 'compare':
      return frame.measures.length > 0;
    case 'check':
    case 'sections':
      return (
        frame.filters.length > 0 || frame.measures.length > 0 || frame.want.some((w) => w.kind === 'Section' && w.word !== '章节')
      );
    case 'references':
    case 'define':
    case 'identify':
      return frame.filters.length > 0 || frame.measures.length > 0;
    case 'conflicts':
    case 'agrees':
    case 'differs':
      return true;
  }
}

async function answer(
  frame: Frame,
  session: Session,
  language: Language,
  view: FrameView,
  notes: readonly string[],
): Promise<Answer> {
  const readings = readingsOf(frame, session.catalogue);
  if (readings.length > 1) {
    const outcomes: { frame: Frame; outcome: Outcome }[] = [];
    for (const reading of readings) outcomes.push({ frame: reading, outcome: await run(reading, session) });
    const alive = outcomes.filter((o) => o.outcome.items.length > 0);
    if (
      alive.length > 1 &&
      new Set(alive.map((o) => JSON.stringify(o.outcome.items.map((i) => [i.name, i.value, i.boolean])))).size > 1
    ) {
      const items = alive.flatMap((o) => o.outcome.items);
      const names = alive.map(
        (o) => `${aboutOf(o.frame)}${language === 'zh' ? '：' : ': '}${answerText(o.frame, o.outcome, language, [])}`,
      );
      const text =
        language === 'zh' ? `有${alive.length}种读法：${names.join(' ')}` : `${alive.length} readings: ${names.join(' ')}`;
      return built(
        'AMBIGUOUS',
        text,
        items,
        session,
        language,
        view,
        suggestionsFor(
          alive.map((o) => o.frame),
          session.catalogue,
          language,
        ),
      );
    }
    const only = alive[0];
    if (only)
      return built(
        'ANSWERED',
        answerText(only.frame, only.outcome, language, notes),
        only.outcome.items,
        session,
        language,
        view,
        [],
      );
  }
  const outcome = await run(frame, session);
  if (outcome.items.length === 0)
    return refused('NOT_IN_PLAN', refusalText(frame, outcome, language, notes), session, language, view);
  return built('ANSWERED', answerText(frame, outcome, language, notes), outcome.items, session, language, view, []);
}

function built(
  status: Answer['status'],
  text: string,
  items: AnswerItem[],
  session: Session,
  language: Language,
  frame: FrameView | null,
  suggestions: string[],
): Answer {
  return {
    status,
    text,
    items,
    evidence: tidy(items.flatMap((i) => i.evidence)),
    frame,
    cypher: session.ran,
    graphql: frame && graphqlOf(frame.frame, session.catalogue),
    searched: [...session.searched],
    suggestions,
    language,
  };
}

function refused(
  status: 'NOT_IN_PLAN' | 'NOT_UNDERSTOOD',
  text: string,
  session: Session,
  language: Language,
  frame: FrameView,
): Answer {
  return built(status, text, [], session, language, frame, suggestionsFor([frame.frame], session.catalogue, language));
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
