/** What is asked of something that is described, not named: 打造声谷的那个园，规划面积多少. First the thing, then what is asked. */
import type { Frame, FrameFilter } from '../frame.js';
import type { Token } from '../read/token.js';
import { run } from '../run/run.js';
import type { Session } from '../run/session.js';
import { byWords, byWordsOf } from './by-words.js';

const described: ReadonlySet<string> = new Set(['City', 'Park', 'Enterprise', 'Project']);
/** What is said of the figure, not of the thing. */
const ofFigure: ReadonlySet<FrameFilter['field']> = new Set(['year', 'nature', 'quantity']);
const ofFigureTokens: ReadonlySet<string> = new Set(['measure', 'year', 'nature', 'target', 'unit', 'aspect', 'planField']);

const isOfFigure = ({ senses }: Token): boolean =>
  senses.some(
    (s) =>
      ofFigureTokens.has(s.is) ||
      (s.is === 'ask' && s.ask !== 'which') ||
      (s.is === 'entity' && s.entries.every((e) => e.kind === 'Indicator')),
  );
/** A description that fits more says too little. */
const most = 3;

export interface Described {
  frame: Frame;
  names: string[];
}

/** 要打造声谷的那个园有哪些企业: the thing stands in a frame of its own. */
const innerOf = ({ filters }: Frame): FrameFilter | undefined => filters.find((f) => f.field === 'within' && f.frame && !f.not);

/** The frame with the things found in place of their description; null where there is none, or not few. */
export async function describedThing(
  text: string,
  tokens: readonly Token[],
  frame: Frame,
  session: Session,
): Promise<Described | null> {
  const inner = innerOf(frame);
  const asksFigure = frame.measures.length > 0;
  if ((frame.operation !== 'value' && frame.operation !== 'list') || (!asksFigure && !inner)) return null;
  const [wanted, ...more] = (inner?.frame ?? frame).want.filter((w) => w.kind !== 'Level' && w.kind !== 'Status');
  if (!wanted || more.length > 0 || frame.rank || inner?.frame?.rank || !described.has(wanted.kind)) return null;
  const about = inner?.frame?.filters ?? frame.filters.filter((f) => !ofFigure.has(f.field));
  if (about.length === 0) return null;
  const list: Frame = { operation: 'list', want: [wanted], measures: [], filters: about };
  let { items } = await run(list, session);
  if (items.length === 0 && inner) items = (await byWordsOf(asWords(list), session))?.outcome.items ?? [];
  if (items.length === 0 && asksFigure) {
    const rest = tokens.filter((t) => !isOfFigure(t));
    const asked: Token = { start: text.length, end: text.length, text: '哪个', senses: [{ is: 'ask', ask: 'which' }] };
    items = (await byWords(text, [...rest, asked], list, session))?.outcome.items ?? [];
  }
  const ids = items.flatMap((item) => (item.kind === 'ENTITY' && item.id ? [item.id] : []));
  if (ids.length === 0 || ids.length > most) return null;
  const names = items.flatMap((item) => item.name ?? []);
  const thing: FrameFilter = {
    field: 'entity',
    word: names.join('、'),
    ids,
    ...(ids.length > 1 ? { join: 'any' as const } : {}),
  };
  if (inner) return { frame: { ...frame, filters: frame.filters.map((f) => (f === inner ? thing : f)) }, names };
  const want = frame.want.filter((w) => w !== wanted);
  return {
    frame: { ...frame, operation: 'value', want, filters: [thing, ...frame.filters.filter((f) => ofFigure.has(f.field))] },
    names,
  };
}

/** An industry given as a word that the sentence must hold. */
const asWords = (frame: Frame): Frame => ({
  ...frame,
  filters: frame.filters.map((f) => (f.field === 'topic' && !f.not ? { ...f, field: 'text', ids: [] } : f)),
});
