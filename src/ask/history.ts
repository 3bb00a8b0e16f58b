/** A question that leans on the one before it takes over what it leaves open: 第二大呢, 那云岭, 2020年目标. */
import type { Frame, FrameFilter } from './frame.js';
import type { Catalogue } from './names/catalogue.js';
import type { Reading } from './understand/understand.js';

export interface Earlier {
  frame: Frame;
  /** Ids of the entities it answered with. */
  answer: string[];
}

/** The frame completed, and the parts that came from the earlier question. */
export function inherit(
  reading: Reading,
  earlier: Earlier,
  catalogue: Catalogue,
  next: boolean,
): { frame: Frame; inherited: Set<unknown>; lost?: boolean } {
  const own = reading.frame;
  const before = earlier.frame;
  const inherited = new Set<unknown>();
  const take = <T>(part: T): T => {
    inherited.add(part);
    return part;
  };
  const asksNothing =
    own.want.length === 0 && own.measures.length === 0 && (own.operation === 'list' || own.operation === 'value');
  if (next && before.rank) {
    const rank = { ...before.rank, from: before.rank.from + before.rank.count, count: own.rank?.count ?? 1 };
    return { frame: { ...before, rank }, inherited: new Set<unknown>([...before.want, ...before.measures, ...before.filters]) };
  }
  if (own.rank && own.want.length === 0 && before.rank) {
    const dir = own.rank.from > 1 ? before.rank.dir : own.rank.dir;
    return {
      frame: { ...before, rank: { ...own.rank, dir } },
      inherited: new Set<unknown>([...before.want, ...before.measures, ...before.filters]),
    };
  }
  if (own.operation === 'rank' && own.want.length === 0 && before.want.length > 0) {
    // 哪个投资最少: of those that were asked for before.
    const filters = before.filters.filter((f) => f.field !== 'quantity');
    return { frame: { ...own, want: before.want.map(take), filters: [...filters.map(take), ...own.filters] }, inherited };
  }
  const kindOf = (f: FrameFilter) =>
    f.field === 'entity' ? `entity:${catalogue.entities.get(f.ids?.[0] ?? '')?.kind}` : f.field;
  const mine = new Set(own.filters.map(kindOf));
  const kept = before.filters.filter((f) => !mine.has(kindOf(f)));
  if (reading.refers && !asksNothing) {
    // It, them: what was answered, else what the earlier question was about.
    const subject = subjectOf(earlier, catalogue);
    if (!subject) return { frame: own, inherited, lost: true };
    const sameKind = own.want.some((w) => w.kind === kindName(subject, catalogue));
    return {
      frame: {
        ...own,
        filters: [
          ...own.filters,
          // 它依托哪个园区: another of the kind; 其中哪个园区: one of them.
          take({ ...subject, field: sameKind && (reading.refersToMany || (subject.ids?.length ?? 0) > 1) ? 'among' : 'entity' }),
        ],
      },
      inherited,
    };
  }
  if (asksNothing) {
    if (reading.refers && earlier.answer.length > 0 && before.want.length > 0) {
      const among: FrameFilter = { field: 'among', word: '其中', ids: earlier.answer };
      return { frame: { ...before, operation: 'list', filters: [...own.filters, take(among)] }, inherited };
    }
    return {
      frame: {
        ...before,
        want: before.want.map(take),
        measures: before.measures.map(take),
        filters: [...kept.map(take), ...own.filters],
      },
      inherited,
    };
  }
  if (own.measures.length > 0 && own.filters.every((f) => f.field === 'year' || f.field === 'nature') && own.want.length === 0) {
    return { frame: { ...own, filters: [...kept.filter((f) => f.field === 'entity').map(take), ...own.filters] }, inherited };
  }
  if (own.filters.length === 0 && !own.rank) return { frame: { ...own, filters: before.filters.map(take) }, inherited };
  return { frame: own, inherited };
}

const kindName = (f: FrameFilter, catalogue: Catalogue) => catalogue.entities.get(f.ids?.[0] ?? '')?.kind;

function subjectOf(earlier: Earlier, catalogue: Catalogue): FrameFilter | null {
  if (earlier.answer.length > 0) {
    const word = earlier.answer.map((id) => catalogue.entities.get(id)?.name ?? id).join('、');
    return { field: 'entity', word, ids: earlier.answer };
  }
  return earlier.frame.filters.find((f) => f.field === 'entity') ?? null;
}
