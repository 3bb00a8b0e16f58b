/** Questions to a graph of several plans: which plans a question names, and what it asks of them. */
import { divisions } from '../../ingest/lexicon/divisions.js';
import type { Answer, Language } from './answer.js';
import { answer, refused } from './answered.js';
import type { AskOptions, ScopedOptions } from './ask-options.js';
import { chipsOf } from './describe.js';
import type { Frame, FrameView } from './frame.js';
import { absentTerms, unclearWords } from './left-over.js';
import type { Catalogue } from './names/catalogue.js';
import { languageOf } from './normalise.js';
import { type Asked, askedOfPlans, changeFrame } from './plans/asked-of-plans.js';
import type { LatinKnown } from './plans/english-references.js';
import { askedOfOnlyPlan } from './plans/only-plan.js';
import { problemAnswer } from './plans/problem-answer.js';
import { absentText, unclearText } from './reply.js';
import type { Session } from './run/session.js';
import type { Read } from './talk.js';

/** How an ordinary question is asked. */
export interface Ways {
  answerTo(question: string, options: ScopedOptions): Promise<Answer>;
  read(question: string, session: Session): Promise<Read>;
  sessionFor(language: Language, options: ScopedOptions): Promise<Session>;
  load(): Promise<{ catalogue: Catalogue; places: Map<string, string> }>;
}

const placeNames = divisions.flatMap(({ name, short, level }) =>
  short && level !== 'county' && level !== 'township' ? [name, short] : [name],
);

export function createOverPlans({ answerTo, read, sessionFor, load }: Ways) {
  const knownOf = new WeakMap<Catalogue, LatinKnown>();

  /** With one plan in the graph a question is asked of it as it stands, unless it names another. */
  return async function overPlans(question: string, options: AskOptions): Promise<Answer> {
    const { catalogue: whole, places } = await load();
    const catalogue = options.plans ? whole.within(options.plans) : whole;
    const known: LatinKnown = knownOf.get(catalogue) ?? {
      plans: catalogue.plans,
      places: new Set([...placeNames, ...whole.places]),
      cities: whole.places,
      latin: places,
    };
    knownOf.set(catalogue, known);
    const only = whole.plans.length < 2;
    const asked = only ? askedOfOnlyPlan(question, known) : askedOfPlans(question, options.history ?? [], catalogue, known);
    if (asked === null) return answerTo(question, options);
    switch (asked.is) {
      case 'problem':
        return problemAnswer(asked.problem, await sessionFor(languageOf(question), options));
      case 'plans':
        return whichPlans(question, asked, options);
      case 'changes':
        return changes(question, asked, options);
      case 'question':
        return ofPlans(asked, options);
    }
  };

  async function ofPlans(asked: Extract<Asked, { is: 'question' }>, options: AskOptions): Promise<Answer> {
    const { question, history, scope } = asked;
    const found = await answerTo(question, { ...options, history, scope });
    if (asked.ifLeaning && !leans(found)) return answerTo(question, { ...options, history });
    if (!asked.again || !found.frame) return found;
    const chips = found.frame.chips.map((chip) => (chip.role === 'plans' ? chip : { ...chip, source: 'history' as const }));
    return { ...found, frame: { ...found.frame, chips } };
  }

  /** The plans in which what is asked of each has an answer. */
  async function whichPlans(question: string, asked: Extract<Asked, { is: 'plans' }>, options: AskOptions): Promise<Answer> {
    const language = languageOf(question);
    const list: Frame = {
      operation: 'plans',
      want: [{ kind: 'Plan', word: language === 'zh' ? '规划' : 'plans' }],
      measures: [],
      filters: [],
    };
    const session = await sessionFor(language, options);
    if (asked.question === null) return answer(list, session, language, viewOf(list, language), []);
    const inner = await answerTo(asked.question, { ...options, history: asked.history });
    if (inner.status !== 'ANSWERED' || !inner.frame) return inner;
    const { plans: _, ...each } = inner.frame.frame;
    const word = inner.frame.chips
      .flatMap((chip) => (chip.role === 'plans' || chip.role === 'operation' ? [] : [chip.label]))
      .join(' · ');
    const frame: Frame = { ...list, filters: [{ field: 'within', word, frame: each }] };
    return answer(frame, session, language, viewOf(frame, language), []);
  }

  async function changes(
    question: string,
    { asked, scope }: Extract<Asked, { is: 'changes' }>,
    options: AskOptions,
  ): Promise<Answer> {
    const language = languageOf(question);
    const session = await sessionFor(language, { ...options, scope });
    const named = asked.rest === '' ? null : await read(asked.rest, session);
    const frame = changeFrame(asked, named?.frame ?? null);
    const view = viewOf(frame, language);
    const left = named?.left ?? [];
    const absent = absentTerms(left, asked.rest, session.catalogue);
    if (absent.length > 0) return refused('NOT_IN_PLAN', absentText(absent, language), session, language, view, absent);
    if (left.length > 0) return refused('NOT_UNDERSTOOD', unclearText(unclearWords(left), language), session, language, view);
    return answer(frame, session, language, view, named?.notes ?? []);
  }
}

const viewOf = (frame: Frame, language: Language): FrameView => ({ chips: chipsOf(frame, language), filler: [], frame });

/** Does the answer have something from an earlier question? */
const leans = ({ frame }: Answer): boolean => frame?.chips.some((c) => c.role !== 'plans' && c.source === 'history') ?? false;
