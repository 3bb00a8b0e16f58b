/** After a number of things, those things; after the parts of a section, their number. */
import { type Completed, type Earlier, type Turn, taken } from './completed.js';
import type { FrameFilter } from './frame.js';
import { classKind } from './understand/measures.js';

/** 分别是哪几项, which ones; nothing where the question asks for anything else. */
export function membersCounted(turn: Turn, { frame: before, values }: Earlier): Completed[] {
  const own = turn.frame;
  // 一共几条, after what the principles are: how many parts the section has.
  const told = before.operation === 'sections' && before.want.some((w) => w.kind === 'Passage');
  if (told && turn.asks.has('howmany') && own.want.length + own.filters.length + own.measures.length === 0)
    return [taken({ ...before, operation: 'count', want: [{ kind: 'Section', word: '目录' }] }, before)];
  const asks = turn.asks.has('which') && !turn.asks.has('howmany') && !turn.asks.has('howmuch');
  if (!asks || turn.leans || own.operation !== 'list' || own.measures.length > 0 || own.rank || own.filters.length > 0) return [];
  if (before.operation === 'count' && own.want.every((w) => before.want.some((b) => b.kind === w.kind)))
    return [taken({ ...before, operation: 'list' }, before)];
  const [measure, ...more] = before.measures;
  const kind = before.operation === 'value' && measure && more.length === 0 ? classKind(measure.word) : null;
  if (!kind || !measure || own.want.some((w) => w.kind !== kind)) return [];
  const named: FrameFilter = { field: 'text', word: measure.word, words: [measure.word] };
  const filters = [...before.filters.filter((f) => f.field !== 'year' && f.field !== 'nature'), named];
  const [expected] = values;
  return [
    taken(
      { operation: 'list', want: [{ kind, word: measure.word }], measures: [], filters, ...(expected ? { expected } : {}) },
      before,
      [named],
    ),
  ];
}
