/** A statement put to the plan: 龙泉园是省级的吧, 云江铁路是续建? Nothing is asked but whether it is so. */
import type { AskWord } from '../lexicon/sense.js';
import type { Marks } from './marks.js';

const open: ReadonlySet<AskWord> = new Set<AskWord>([
  'which',
  'howmany',
  'howmuch',
  'what',
  'where',
  'name',
  'define',
  'sections',
]);
/** 说说云岭的园区吧: something is wanted, nothing stated. */
const request = /^(?:请|帮|给|替|麻烦|劳驾|介绍|说|讲|看|查|找|列|告诉|聊|问|谈|来|盘点|罗列)/;
const mark = /^[?!.,;。]$/;

/** Does the question state something, with 吧 or a mere question mark behind it? */
export function statesIt(marks: Marks): boolean {
  const { tokens } = marks;
  if (marks.every('ask').some((m) => open.has(m.sense.ask)) || marks.has('rank')) return false;
  const last = tokens.findLastIndex((t) => !mark.test(t.text));
  if (last < 2 || request.test(tokens[0]!.text)) return false;
  if (/^(?:吧|对吧|是吧|没错吧|的吧|了吧)$/.test(tokens[last]!.text)) return true;
  const is = tokens.findIndex((t) => /^(?:是|属于|位于|算是|算)$/.test(t.text));
  const said = tokens.slice(is + 1, last + 1).some((t) => t.senses.some((s) => s.is !== 'filler'));
  return marks.language === 'zh' && tokens.at(-1)!.text === '?' && is > 0 && said;
}
