/** What stands before the plan: its title, issuer and date, or a covering notice. */
import { squeeze } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import type { PlanRole } from './plan-data.js';

const planWord = /(?:规划|纲要|计划|方案|意见|行动|战略)(?:[（(].{1,20}[）)])?(?:的通知)?$/;
const titleLine = /(?:规划|纲要|计划|方案|“十[一二三四五六七]五”|五年|年远景目标)/;
const prose = /[。；]/;

/** A heading of the plan proper: the cover ends before it. */
export const beginsPlan = (text: string): boolean => {
  const named = namedHeadingOf(text);
  return markerOf(text) !== null || named?.kind === 'front' || named?.kind === 'box' || named?.kind === 'table';
};

/** Roles of the blocks before the plan's first heading, by index. Prose there is a notice or a preamble and stays. */
export function coverOf(texts: readonly string[]): Map<number, PlanRole> {
  const roles = new Map<number, PlanRole>();
  const first = texts.findIndex((t) => beginsPlan(t));
  const end = Math.min(first < 0 ? texts.length : first, 60);
  const short = (t: string) => squeeze(t).length <= 60 && !prose.test(t);
  const titles = Array.from({ length: end }, (_, i) => i).filter((i) => short(texts[i]!) && titleLine.test(squeeze(texts[i]!)));
  const closing = titles.filter((i) => planWord.test(squeeze(texts[i]!)));
  const own = closing.findLast((i) => !/通知$/.test(squeeze(texts[i]!))) ?? closing[0] ?? titles[0];
  for (let i = 0; i < end; i++) {
    const bare = squeeze(texts[i]!);
    if (bare.length === 0) continue;
    if (i === own) roles.set(i, 'title');
    else if (/的通知$/.test(bare) && short(texts[i]!)) roles.set(i, 'notice');
    else if (short(texts[i]!) && !/[：:]$/.test(bare)) roles.set(i, 'cover');
  }
  // A title set on two lines: the line before, where it is no title of its own and names no issuer alone.
  if (own !== undefined && own > 0) {
    const before = squeeze(texts[own - 1]!);
    if (roles.get(own - 1) === 'cover' && !planWord.test(before) && titleLine.test(before)) roles.set(own - 1, 'title');
  }
  return roles;
}
