/** 专栏1、专栏2里临江的园区: of several parts set side by side one is enough, unless the question wants what stands in all. */
import type { Frame } from '../frame.js';
import type { Marks } from './marks.js';

const joint = /^(?:、|,|和|与|及|以及|跟|或|或者|还有|\/)$/;
const place = /^(?:里|里面|里头|中|内|上|的|这?两个?(?:专栏|表|章|节)|专栏|表|章|节)$/;
const every = /^(?:都|均|皆|全|也都|都有|都列|都是|均有|同时|共同|共有|全都)/;

/** Makes one condition of the parts that stand together; 都, 同时, 既…又 leave each a condition of its own. */
export function eitherSection(frame: Frame, marks: Marks): void {
  const filters = frame.filters.filter((f) => f.field === 'section' && !f.not && f.join !== 'any');
  if (!['list', 'rank', 'count'].includes(frame.operation) || filters.length < 2) return;
  if (marks.every('op').some((m) => ['both', 'not', 'difference', 'except'].includes(m.sense.op))) return;
  const refs = marks.every('sectionRef');
  const [first, last] = [refs[0]!.at, refs.at(-1)!.at];
  const between = marks.tokens.slice(first, last).filter((_, i) => !refs.some((r) => r.at === first + i));
  if (refs.length !== filters.length || !between.every((t) => joint.test(t.text))) return;
  // 两个专栏里都有的园区; 的园区都列出来 asks for all of them.
  const behind = marks.tokens.slice(last + 1).findIndex((t) => !place.test(t.text));
  if (every.test(marks.tokens[last + 1 + behind]?.text ?? '')) return;
  const paths = [...new Set(filters.flatMap((f) => f.words ?? []))];
  if (paths.length < 2) return;
  const word = filters.map((f) => f.word).join('、');
  frame.filters = frame.filters.flatMap((f) =>
    f === filters[0] ? [{ ...f, word, words: paths }] : filters.includes(f) ? [] : [f],
  );
}
