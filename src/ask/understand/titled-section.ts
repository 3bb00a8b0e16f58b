/** 指导思想是什么, 保障措施有哪些, 发展目标分几个方面: what is asked for is a part of the plan, named by its own heading. */
import type { Frame } from '../frame.js';
import type { NamedSection } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import type { Marks } from './marks.js';

const divides = /^(?:分|分为|分成|包括|包含|有|含|讲|说)$/;
const aspects = /^(?:方面|部分|条|点|类|大类|项|块|大块|层面|维度)$/;
/** Before a heading's own words: 规划的, 主要, 总体. */
const praise = /^(?:规划|本规划|主要|总体|总的|十[一二三四五六]五)?(?:的)?/;

/** Changes a frame that gives nothing but such words, so that the parts of the section are its answer; uses what divides it. */
export function titledSection(frame: Frame, marks: Marks): void {
  const [given, ...more] = frame.filters;
  if (!given || more.length > 0 || given.not || !['text', 'nature', 'section'].includes(given.field)) return;
  if (frame.want.length > 0 || frame.measures.length > 0 || frame.rank || !['list', 'value', 'count'].includes(frame.operation))
    return;
  const asks = new Set(marks.every('ask').map((m) => m.sense.ask));
  const counts = asks.has('howmany');
  if (!counts && !asks.has('which') && !asks.has('what') && !asks.has('contents')) return;
  // 发展目标有哪些 asks for the figures, 分几个方面 for the parts.
  const divided =
    marks.tokens.some((t) => divides.test(t.text) || /^(?:分为|分成)/.test(t.text)) &&
    marks.tokens.some((t) => aspects.test(t.text));
  const titled = given.field === 'text' || (given.field === 'nature' && divided);
  const section = titled ? titledBy(normaliseName(given.word), marks.catalogue.sections)?.path : null;
  const path = given.field === 'section' && divided && given.words?.length === 1 ? given.words[0]! : section;
  if (!path) return;
  const big = (at: number) => marks.tokens[at]!.text === '大' && aspects.test(marks.tokens[at + 1]?.text ?? '');
  marks.use(...marks.tokens.flatMap((t, at) => (divides.test(t.text) || aspects.test(t.text) || big(at) ? [{ at }] : [])));
  frame.filters = [{ field: 'section', word: given.word, words: [path] }];
  frame.operation = counts ? 'count' : 'sections';
  frame.want = [counts ? { kind: 'Section', word: '目录' } : { kind: 'Passage', word: divided ? '部分' : '内容' }];
}

/** The one section of just this heading, else the one whose heading adds only 主要, 总体 or 规划 before it. */
function titledBy(word: string, sections: readonly NamedSection[]): NamedSection | null {
  const bare = word.replace(praise, '');
  if (bare.length < 2) return null;
  const own = sections.filter((s) => s.kind !== 'box' && s.kind !== 'table' && s.number !== null);
  const exact = own.filter((s) => normaliseName(s.title) === word);
  const alike = exact.length > 0 ? exact : own.filter((s) => normaliseName(s.title).replace(praise, '') === bare);
  return alike.length === 1 ? alike[0]! : null;
}
