/** 正文和表1各写的多少: the text beside a table of it is both sides, so that neither narrows the figure asked for. */
import type { Frame } from '../frame.js';
import type { Marks } from './marks.js';

const prose = /^(?:正文|文中|文字|文字部分|正文里|正文中|行文)$/;
const joint = /^(?:和|与|跟|及|以及|、|,|还有|同|里|中|的)$/;

/** Takes the table out of the conditions where the plan's own text is named beside it and a figure is asked for. */
export function proseBeside(frame: Frame, marks: Marks): void {
  const sections = frame.filters.filter((f) => f.field === 'section');
  const [ref, ...more] = marks.every('sectionRef');
  if (frame.operation !== 'value' || sections.length !== 1 || sections[0]!.not || !ref || more.length > 0) return;
  const at = marks.tokens.findIndex((t) => prose.test(t.text));
  if (at < 0) return;
  const [from, to] = at < ref.at ? [at, ref.at] : [ref.at, at];
  if (!marks.tokens.slice(from + 1, to).every((t) => joint.test(t.text))) return;
  marks.use({ at });
  frame.filters = frame.filters.filter((f) => f !== sections[0]);
}
