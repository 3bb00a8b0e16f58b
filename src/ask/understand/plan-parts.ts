/** Questions about the plan's own parts: 一共几章, 有哪些专栏, 专栏3叫什么, 某词出现了几次. */
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import type { Marks } from './marks.js';

/** How `Wanted.word` says that a section's own title is asked for. */
export const ownTitle = '标题';
const parts = /^(?:编|篇|章|节|小节|专栏|表|附表|附图|章节|部分|目录|框架|篇章|章节目录|目录结构|结构)$/;

/** Changes the frame where such a part, a title or a number of mentions is asked for; uses the words that say so. */
export function planParts(frame: Frame, marks: Marks): void {
  const asks = new Set(marks.every('ask').map((m) => m.sense.ask));
  const sections = frame.filters.every((f) => f.field === 'section');
  const idle = frame.want.every((w) => w.kind === 'Section') && frame.measures.length === 0 && !frame.rank;
  if (!idle || !['list', 'count', 'sections', 'identify', 'value'].includes(frame.operation)) return;
  const part = marks.every('kind').find((m) => m.sense.kind === 'Section' && parts.test(m.token.text));
  const counted = asks.has('howmany') || marks.every('ask').some((m) => /^有?多少$/.test(m.token.text));
  if (sections && part && !asks.has('sections') && (counted || asks.has('which') || part.token.text === '目录')) {
    marks.use(part, ...marks.all('op').filter((m) => m.sense.op === 'sum'));
    frame.operation = counted ? 'count' : 'sections';
    frame.want = [
      {
        kind: 'Section',
        word: /^(?:章节|篇章|部分|框架|章节目录|目录结构|结构)$/.test(part.token.text) ? '目录' : part.token.text,
      },
    ];
    return;
  }
  if (sections && frame.filters.length > 0 && asks.has('name') && !part) {
    frame.operation = 'sections';
    frame.want = [{ kind: 'Section', word: ownTitle }];
    return;
  }
  if (counted && frame.want.length === 0 && itsOwnParts(frame, marks)) return;
  mentions(frame, marks, counted);
}

/** 基本原则有几条, 第七章由几个方面构成: a section by its number or its title, and how many parts it has. */
function itsOwnParts(frame: Frame, marks: Marks): boolean {
  const [only, ...more] = frame.filters.filter((f) => f.field !== 'section');
  const given = frame.filters.filter((f) => f.field === 'section' && !f.not);
  if (more.length > 0 || (only && only.field !== 'text') || given.length > 1) return false;
  const within = given[0]?.words?.[0] ?? '';
  const titled = only
    ? marks.catalogue.sections.filter((s) => s.path.startsWith(within) && normaliseName(s.title) === normaliseName(only.word))
    : [];
  if (only ? titled.length !== 1 : given.length === 0) return false;
  frame.operation = 'count';
  frame.want = [{ kind: 'Section', word: '目录' }];
  if (only) frame.filters = [{ field: 'section', word: only.word, words: [titled[0]!.path] }];
  return true;
}

/** 出现了几次 counts the word, 几处提到 the sections. */
function mentions(frame: Frame, marks: Marks, counted: boolean): void {
  const times = marks.every('ask').find((m) => /[次回遍频]/.test(m.token.text));
  const placesAsked = marks.every('ask').find((m) => /^(?:有)?(?:几|多少)处$/.test(m.token.text));
  const says = marks.every('link').some((m) => m.sense.rels.includes('CITES'));
  const given = frame.filters.some((f) => f.field === 'text' || f.field === 'topic' || f.field === 'entity');
  if (!counted || !says || !given || frame.want.length > 0 || !(times || placesAsked)) return;
  marks.use(...marks.all('op').filter((m) => m.sense.op === 'sum'));
  frame.operation = 'count';
  frame.want = [times ? { kind: 'Passage', word: '次' } : { kind: 'Section', word: '处' }];
}
