/** `ask` and `askFrame`: the asker's answer under the schema's names. */

import type { Answer, AnswerItem } from '../../ask/answer.js';
import type { Frame, FrameFilter, Measure, Wanted } from '../../ask/frame.js';
import { oneOf, userError } from '../errors.js';
import { shownEvidence } from '../evidence.js';
import type {
  FrameFilterInput,
  FrameInput,
  MeasureInput,
  QueryResolvers,
  ResolversTypes,
  WantedInput,
} from '../generated/resolver-types.js';
import { scopeOf } from '../scope.js';
import { selects } from '../selected.js';
import { frameFields, frameOperations } from '../shape/frame-terms.js';
import { kindTerms, type Vocabulary, wordOf } from '../shape/terms.js';
import { upper } from '../shape/upper.js';

const maxQuestion = 2000;
const maxHistory = 20;
const maxNesting = 4;

export const askResolvers = {
  ask: async (_, { question, history, plans }, context, info) => {
    if (question.trim() === '') throw userError('BAD_USER_INPUT', 'question is empty; ask something, as: 哪些园区发展电子信息？');
    if (question.length > maxQuestion)
      throw userError('BAD_USER_INPUT', `question is longer than ${maxQuestion} characters; ask a shorter one.`);
    const scope = await scopeOf(context, plans);
    const earlier = (history ?? []).slice(-maxHistory);
    const suggest = selects(info, 'suggestions');
    return shownAnswer(await context.asker.ask(question, { history: earlier, suggest, ...(scope ? { plans: scope } : {}) }));
  },
  askFrame: async (_, { frame, plans, language }, context, info) => {
    const spoken = oneOf('language', language, ['zh', 'en']);
    const scope = await scopeOf(context, plans);
    const suggest = selects(info, 'suggestions');
    const options = { suggest, language: spoken, ...(scope ? { plans: scope } : {}) };
    if (frame.plans) await scopeOf(context, frame.plans.ids);
    return shownAnswer(await context.asker.askFrame(givenFrame(frame, 0), options));
  },
} satisfies QueryResolvers;

type Shown = Extract<ResolversTypes['Answer'], { status: unknown }>;

function shownAnswer(answer: Answer): Shown {
  const { frame } = answer;
  return {
    ...answer,
    items: answer.items.map(shownItem),
    evidence: shownEvidence(answer.evidence),
    frame: frame && { ...frame, frame: shownFrame(frame.frame) },
  };
}

const shownItem = (item: AnswerItem) => ({
  ...item,
  change: item.change && { kind: upper(item.change.kind), type: upper(item.change.type) },
  evidence: shownEvidence(item.evidence),
});

type ShownFrame = NonNullable<Shown['frame']>['frame'];

function shownFrame(frame: Frame): ShownFrame {
  return {
    ...frame,
    operation: frameOperations[frame.operation].name,
    want: frame.want.map((w) => ({ ...w, kind: kindTerms[w.kind].name })),
    measures: frame.measures.map(shownMeasure),
    filters: frame.filters.map((f) => ({
      ...f,
      field: frameFields[f.field].name,
      measure: f.measure && shownMeasure(f.measure),
      frame: f.frame && shownFrame(f.frame),
    })),
  };
}

const shownMeasure = (m: Measure) => ({ ...m, count: m.count && kindTerms[m.count].name });

function givenFrame(frame: FrameInput, depth: number): Frame {
  if (depth > maxNesting) throw userError('BAD_USER_INPUT', `The frame is nested more than ${maxNesting} deep.`);
  const { operation, want, measures, filters, rank, direction, expected, plans } = frame;
  return present<Frame>({
    operation: wordOf(frameOperations, operation),
    want: want.map(givenWanted),
    measures: measures.map(givenMeasure),
    filters: filters.map((f) => givenFilter(f, depth)),
    rank: rank && { dir: oneOf('rank.dir', rank.dir, ['max', 'min']), from: rank.from, count: rank.count },
    direction: optional(direction, (d) => oneOf('direction', d, ['more', 'less'])),
    expected,
    plans: plans && { ids: [...plans.ids], word: plans.word, how: oneOf('plans.how', plans.how, ['each', 'all', 'between']) },
  });
}

const givenWanted = (w: WantedInput): Wanted =>
  present<Wanted>({
    kind: kindOf(w.kind),
    nameHas: w.nameHas,
    level: w.level,
    said: w.said,
    ends: optional(w.ends, (e) => oneOf('ends', e, ['from', 'to', 'both'])),
    word: w.word,
  });

function givenFilter(f: FrameFilterInput, depth: number): FrameFilter {
  return present<FrameFilter>({
    field: wordOf(frameFields, f.field),
    word: f.word,
    ids: f.ids,
    words: f.words,
    not: f.not,
    alone: f.alone,
    up: f.up,
    join: optional(f.join, (j) => oneOf('join', j, ['all', 'any'])),
    measure: f.measure && givenMeasure(f.measure),
    cmp: optional(f.cmp, (c) => comparison('cmp', c)),
    value: f.value,
    unit: f.unit,
    frame: f.frame && givenFrame(f.frame, depth + 1),
  });
}

const givenMeasure = (m: MeasureInput): Measure =>
  present({ word: m.word, words: m.words, indicators: m.indicators, count: m.count && kindOf(m.count) });

const kindOf = (name: string) => wordOf<keyof typeof kindTerms>(kindTerms satisfies Vocabulary<keyof typeof kindTerms>, name);
const comparison = (field: string, value: string) => oneOf(field, value, ['=', '!=', '<', '<=', '>', '>=', 'startsWith']);

const optional = <A, B>(value: A | null | undefined, read: (value: A) => B): B | undefined =>
  value === null || value === undefined ? undefined : read(value);

/** What a client left out or set to null is not there at all. */
function present<T extends object>(value: { [K in keyof T]: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined)) as T;
}
