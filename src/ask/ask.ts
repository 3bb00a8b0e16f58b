/**
 * Question → normalised → glossed → words and names → frame → run → answer. An answer is given only when the frame
 * uses every content word of the question.
 */
import type { GraphStore } from '../../graph/store.js';
import type { Answer, Language } from './answer.js';
import { answer, built, refused } from './answered.js';
import { withoutAsides, withTakenIn } from './asides.js';
import type { AskOptions, ScopedOptions } from './ask-options.js';
import { createOverPlans } from './ask-over-plans.js';
import { byWords, byWordsOf, isFreeNoun } from './by-words/by-words.js';
import { describedThing } from './by-words/described.js';
import { figuresByWords } from './by-words/figures.js';
import { claimedCount } from './claimed-count.js';
import { complete } from './complete.js';
import { chipsOf } from './describe.js';
import { inEarlierWords, thingsMeant, withThing } from './earlier-words.js';
import type { FrameInput, FrameView } from './frame.js';
import { absentTerms, unclearWords } from './left-over.js';
import { words } from './lexicon/words.js';
import { type Catalogue, loadCatalogue } from './names/catalogue.js';
import { languageOf } from './normalise.js';
import { textOver } from './plans/reply-over-plans.js';
import { pointedAt } from './pointing.js';
import { latinPlaces } from './read/gloss.js';
import { absentText, unclearText } from './reply.js';
import { Session } from './run/session.js';
import { suggestionsFor } from './suggest.js';
import { type Read, read, unusedNote } from './talk.js';
import { asksTwice, joined, leansOnFirst, ofTwoKinds, pointsToFirst, tellsBoth, twoParts } from './two-parts.js';

export interface Asker {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The same from an edited frame. */
  askFrame(frame: FrameInput, options?: AskOptions & { language?: Language }): Promise<Answer>;
}

interface Index {
  catalogue: Catalogue;
  places: Map<string, string>;
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

  const overPlans = createOverPlans({
    answerTo,
    read: async (question, session) => read(question, [], session, (await load()).places),
    sessionFor,
    load,
  });

  async function ask(question: string, options: AskOptions = {}): Promise<Answer> {
    return withSuggestions(question, await overPlans(question, options), options);
  }

  /** Of the plans that the question names, else of those that it may ask. */
  async function sessionFor(language: Language, { plans, scope }: ScopedOptions): Promise<Session> {
    const { catalogue } = await load();
    return new Session(store, catalogue, language, scope?.ids ?? plans, scope ?? null);
  }

  /** The suggestions are asked aside: what ran for the answer is told, not what ran for them. */
  async function withSuggestions(question: string, answer: Answer, { plans, suggest = true }: AskOptions): Promise<Answer> {
    if (!suggest) return answer;
    const aside = await sessionFor(answer.language, plans ? { plans } : {});
    const suggestions = await suggestionsFor(question, answer, aside, (next) => overPlans(next, plans ? { plans } : {}));
    return { ...answer, suggestions };
  }

  async function answerTo(asked: string, options: ScopedOptions): Promise<Answer> {
    const question = withTakenIn(asked);
    const whole = await inParts(question, options);
    return isAnswered(whole) ? whole : ((await withoutMore(asked, options)) ?? whole);
  }

  /** Without what stands in brackets, or without the claim before the question; what was set aside is told. */
  async function withoutMore(question: string, options: ScopedOptions): Promise<Answer | null> {
    const short = withoutAsides(question);
    const counted = claimedCount(question, kindNouns);
    const ways = [
      ...(short ? [{ rest: short.rest, unused: short.asides }] : []),
      ...(counted ? [{ rest: counted.rest, unused: [counted.claimed] }] : []),
    ];
    for (const { rest, unused } of ways) {
      const answer = await inParts(rest, options);
      if (isAnswered(answer))
        return { ...answer, text: unusedNote(unused, answer.language) + (answer.language === 'zh' ? '。' : '. ') + answer.text };
    }
    return null;
  }

  async function inParts(question: string, options: ScopedOptions): Promise<Answer> {
    const parts = twoParts(question);
    if (parts && leansOnFirst(parts)) return (await bothOf(parts, options)) ?? inTalk(question, options);
    const whole = await inTalk(question, options);
    const settled =
      parts && (pointsToFirst(parts) || asksTwice(question))
        ? tellsBoth(whole)
        : whole.status === 'ANSWERED' && !ofTwoKinds(whole);
    return parts && !settled ? ((await bothOf(parts, options)) ?? whole) : whole;
  }

  async function inTalk(question: string, options: ScopedOptions): Promise<Answer> {
    const alone = await askOne(question, options);
    return isAnswered(alone) ? alone : ((await inOtherWords(question, options)) ?? alone);
  }

  /** In the words of the question before it, each slot that is said again filled anew; null where that has no answer either. */
  async function inOtherWords(question: string, options: ScopedOptions): Promise<Answer | null> {
    const history = options.history ?? [];
    const previous = history.at(-1);
    const language = languageOf(question);
    if (previous === undefined || language !== 'zh') return null;
    const { places } = await load();
    const session = await sessionFor(language, options);
    const { catalogue } = session;
    const rest = { ...options, history: history.slice(0, -1) };
    const before = await read(previous, rest.history, session, places);
    const own = await read(question, history, session, places);
    const earlier = await askOne(previous, rest);
    const kind = pointedAt(question).kind;
    const things = thingsMeant(before.frame, earlier, catalogue).filter((t) =>
      kind === null ? t.kind !== 'Indicator' : t.kind === kind,
    );
    for (const words of [inEarlierWords(own, before), ...things.map((t) => withThing(own, t.name))]) {
      const answer = words === null ? null : await askOne(words, rest);
      if (answer?.status === 'ANSWERED') return { ...answer, text: `按“${words}”理解。${answer.text}` };
    }
    return null;
  }

  async function bothOf([first, second]: [string, string], options: ScopedOptions): Promise<Answer | null> {
    const leaning = { ...options, history: [...(options.history ?? []), first] };
    return joined(await inTalk(first, options), await inTalk(second, leaning));
  }

  async function askOne(question: string, options: ScopedOptions): Promise<Answer> {
    const { places } = await load();
    const session = await sessionFor(languageOf(question), options);
    const understood = await read(question, options.history ?? [], session, places);
    const strict = await strictly(question, understood, session);
    if (strict.status === 'ANSWERED' || strict.status === 'AMBIGUOUS') return strict;
    const figure = await figureOf(understood, options.history ?? [], session, places);
    if (figure || understood.inherited.size > 0) return figure ?? strict;
    const described = await ofDescribed(understood, session);
    if (described) return described;
    return (await loosely(understood, session)) ?? strict;
  }

  /** By the grammar: every content word of the question is used. */
  async function strictly(question: string, understood: Read, session: Session): Promise<Answer> {
    const { language, frame, inherited, left, filler, notes } = understood;
    const { catalogue } = session;
    const view: FrameView = { chips: chipsOf(frame, language, inherited), filler, frame };
    const absent = absentTerms(left, question, catalogue);
    if (absent.length > 0) return refused('NOT_IN_PLAN', absentText(absent, language), session, language, view, absent);
    if (left.length > 0) return refused('NOT_UNDERSTOOD', unclearText(unclearWords(left), language), session, language, view);
    if (!complete(frame)) return refused('NOT_UNDERSTOOD', unclearText([], language), session, language, view);
    return answer(frame, session, language, view, notes);
  }

  /** By the words alone, which an indicator must be called by. */
  async function figureOf(
    understood: Read,
    history: readonly string[],
    session: Session,
    places: Index['places'],
  ): Promise<Answer | null> {
    const previous = history.at(-1);
    const before = previous === undefined ? null : await read(previous, history.slice(0, -1), session, places);
    const found = await figuresByWords(understood, before, session);
    if (!found) return null;
    const { language, filler } = understood;
    const view: FrameView = { chips: chipsOf(found.frame, language), filler, frame: found.frame };
    const answered = await answer(found.frame, session, language, view, found.notes);
    return answered.status === 'NOT_IN_PLAN' ? null : answered;
  }

  /** The thing by its description, then what is asked of it. */
  async function ofDescribed(
    { text, tokens, frame, left, filler, notes, language }: Read,
    session: Session,
  ): Promise<Answer | null> {
    const found = left.length === 0 ? await describedThing(text, tokens, frame, session) : null;
    if (!found) return null;
    const view: FrameView = { chips: chipsOf(found.frame, language), filler, frame: found.frame };
    const meant = language === 'zh' ? `所说的是${found.names.join('、')}` : `What is described is ${found.names.join(', ')}`;
    const answered = await answer(found.frame, session, language, view, [...notes, meant]);
    return answered.status === 'ANSWERED' ? answered : null;
  }

  /** By the words alone, which a sentence of the plan must hold. */
  async function loosely({ language, frame, text, tokens, filler, notes }: Read, session: Session): Promise<Answer | null> {
    const found = await byWords(text, tokens, frame, session);
    if (!found) return null;
    const view: FrameView = { chips: chipsOf(found.frame, language), filler, frame: found.frame };
    // What was set aside before is told already.
    const unused = found.unused.filter((w) => !notes.some((note) => note.includes(w)));
    const told = unused.length > 0 ? [...notes, unusedNote(unused, language)] : notes;
    return built('ANSWERED', textOver(found.frame, found.outcome, session, told), found.outcome.items, session, language, view);
  }

  async function askFrame(frame: FrameInput, options: AskOptions & { language?: Language } = {}): Promise<Answer> {
    const { language = 'zh', plans: may } = options;
    const named = frame.plans;
    const ids = named?.ids.filter((id) => !may || may.includes(id)) ?? [];
    const session = await sessionFor(language, {
      ...options,
      ...(named ? { scope: { ...named, ids, source: 'question' } } : {}),
    });
    const view = { chips: chipsOf(frame, language), filler: [], frame };
    const strict = isFreeNoun(frame) ? null : await answer(frame, session, language, view, []);
    const words = strict && isAnswered(strict) ? null : await byWordsOf(frame, session);
    const found =
      words && built('ANSWERED', textOver(frame, words.outcome, session, []), words.outcome.items, session, language, view);
    return withSuggestions('', found ?? strict ?? (await answer(frame, session, language, view, [])), options);
  }

  return { ask, askFrame };
}

/** Words for what can be counted: 园区, 项目. */
const kindNouns: ReadonlySet<string> = new Set(
  [...words].filter(([, senses]) => senses.some((s) => s.is === 'kind')).map(([word]) => word),
);

const isAnswered = ({ status }: Answer): boolean => status === 'ANSWERED' || status === 'AMBIGUOUS';
