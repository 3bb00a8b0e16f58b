/**
 * After a figure of one thing, the same figure of another is set against it: 比云岭的少多少, 是不是云岭的三倍以上, 它比云岭高吗,
 * 临江的目标和它一样吗.
 */

import type { Completed, Earlier, Turn } from './completed.js';
import type { Frame, FrameFilter } from './frame.js';
import { replaced } from './like-parts.js';
import type { Catalogue } from './names/catalogue.js';
import { sameKindOf } from './same-kind.js';

const sets: ReadonlySet<Frame['operation']> = new Set(['difference', 'ratio', 'compare', 'agrees', 'differs']);

const isThing = (f: FrameFilter): boolean => f.field === 'entity' && !f.not;

/** The earlier frame with both things in it and the new operation; nothing where the question sets nothing against it. */
export function setAgainst(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed[] {
  const own = turn.frame;
  const before = earlier.frame;
  const times = own.filters.find((f) => f.field === 'quantity' && f.unit === '倍');
  const asks = sets.has(own.operation) || (own.operation === 'check' && times !== undefined);
  const figures = before.measures.length > 0 || before.operation === 'count';
  if (!asks || !figures || own.want.length > 0 || own.rank) return [];
  const [other, ...more] = own.filters.filter(isThing);
  const [subject, ...rest] = before.filters.filter(isThing);
  if (!other || more.length > 0 || !subject || rest.length > 0 || subject.ids?.length !== 1) return [];
  // 比云岭的目标少多少: another figure of both is none that was asked for before.
  if (
    own.measures.some(
      (m) => !before.measures.some((b) => b.word === m.word || b.words.flat().some((w) => m.words.flat().includes(w))),
    )
  )
    return [];
  const said = own.filters.filter((f) => f !== other && !isDerived(f));
  const { kept, own: mine } = replaced(
    said,
    before.filters.filter((f) => f !== subject),
    catalogue,
  );
  const readings = sameKindOf(other, subject, catalogue).map((ids, at): Completed => {
    const [first, second] = turn.otherFirst ? [ids, subject.ids!] : [subject.ids!, ids];
    const both: FrameFilter = {
      field: 'entity',
      word: [...first, ...second].map((id) => catalogue.entities.get(id)?.name ?? id).join('、'),
      ids: [...first, ...second],
      join: 'any',
    };
    const frame: Frame = {
      operation: own.operation,
      want: before.operation === 'count' ? [] : before.want,
      measures: measuresOf(before),
      filters: [...kept, ...mine, both, ...(times ? [times] : [])],
      ...(own.direction ? { direction: own.direction } : {}),
    };
    const inherited = new Set<unknown>([...before.want, ...before.measures, ...kept, both]);
    return at === 0 ? { frame, inherited } : { frame, inherited, group: 'same-kind' };
  });
  return [...readings, ...readings.flatMap(withoutWords)];
}

/** 统筹推进多少个项目: words of the clause about the one say nothing of the other. */
function withoutWords({ frame, inherited, group }: Completed): Completed[] {
  const filters = frame.filters.filter((f) => f.not || !(f.field === 'text' || (f.field === 'topic' && f.ids?.length === 0)));
  return filters.length === frame.filters.length
    ? []
    : [{ frame: { ...frame, filters }, inherited, ...(group ? { group: `${group}, any words` } : {}) }];
}

/** Said of a comparison, not of what is compared. */
const isDerived = (f: FrameFilter): boolean => f.field === 'quantity';

/** 有多少个项目: their number is the figure. */
const measuresOf = (before: Frame): Frame['measures'] => {
  const [counted] = before.want;
  if (before.operation !== 'count' || !counted || counted.kind === 'Plan') return before.measures;
  return [
    {
      word: `${counted.word}数`,
      words: [[counted.word.replace(/^(?:重大|重点)(?=..)/, '')]],
      indicators: [],
      count: counted.kind,
    },
  ];
};
