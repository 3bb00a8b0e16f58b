/** 高新区到底是哪个, 保税区说的是哪个: the name of a class used as if one were meant; its members are the readings. */
import type { Frame } from '../frame.js';
import type { Marks } from './marks.js';

const definite = /^(?:到底|究竟|说的是|指的是|是指|指)/;
const one = /(?:哪个|哪一个|哪家|哪座|哪一家|哪一座)$/;

/** Turns such a question into one for the members; true of no question that gives or asks anything else. */
export function classNamed(frame: Frame, marks: Marks): void {
  const [name, ...more] = marks.every('kind').filter((m) => m.sense.kind === 'Park');
  if (!name?.sense.nameHas || frame.filters.length > 0 || frame.measures.length > 0 || frame.rank) return;
  if (marks.every('kind').some((m) => m.sense.kind !== 'Park') || more.some((m) => m.sense.nameHas)) return;
  const behind = marks.tokens.slice(name.at + 1);
  if (!behind.some((t) => definite.test(t.text)) || !behind.some((t) => one.test(t.text))) return;
  marks.use(...more);
  frame.operation = 'identify';
  frame.want = [{ kind: 'Park', nameHas: name.sense.nameHas, word: name.token.text }];
}

const meant = /^(?:是|指|说的|到底|究竟|叫)/;

/** 龙口园指的是哪个园, 恒泰项目是哪个: nothing is asked of a name but which thing bears it. */
export function bearerAsked(frame: Frame, marks: Marks): void {
  const [given, ...more] = frame.filters;
  const asks = marks.tokens.some((t) => meant.test(t.text)) && marks.tokens.some((t) => one.test(t.text) || /^指/.test(t.text));
  if (!asks || more.length > 0 || given?.field !== 'entity' || given.not || frame.measures.length > 0 || frame.rank) return;
  if (!['list', 'define'].includes(frame.operation) || frame.want.length > 1) return;
  const kinds = (given.ids ?? []).map((id) => marks.catalogue.entities.get(id)?.kind);
  const [want] = frame.want;
  const named =
    marks.tokens.some((t) => /^(?:指|说的|叫)/.test(t.text)) &&
    kinds.every((k) => !['Policy', 'Industry', 'City'].includes(k ?? ''));
  const fits = want ? kinds.every((k) => k === want.kind) : named;
  const says = marks.tokens.some((t) => t.senses.some((s) => ['link', 'verb', 'status', 'role', 'refer'].includes(s.is)));
  if (fits && !says) frame.operation = 'identify';
}

/** Is this frame such a question? */
export const isClassName = (frame: Frame): boolean =>
  frame.operation === 'identify' && frame.filters.length === 0 && frame.want.some((w) => w.nameHas !== undefined);
