/** Entries of a table of contents: title, leader and page number, alone on a line or all in one paragraph. */
import { squeeze, wordsOnly } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';

/** Longer lines, leaders and all, are no entry. */
export const longestEntry = 160;
const leader = /[\s.．·…‥。_-]*(?:[.．·…‥]{2,}|\s{1,})[\s.．·…‥_（(-]*(?:\d{1,3}|[ivxIVX]{1,6})[）)-]*\s*$/;
export const dotted = /[.．·…‥]{3,}[\s（(-]*\d{1,3}[\s）)-]*$/;

/** 第一章 总体要求……12 → 第一章总体要求, and whether a page number stood behind it. */
export function entryOf(text: string): { title: string; paged: boolean } {
  const line = text.replace(/\s+/g, ' ');
  const cut = line.replace(leader, '');
  return { title: squeeze(cut).replace(/[.．·…‥]+$/, ''), paged: cut !== line };
}

/** 1 发展基础, 2.1 指导思想, ▪ 指导思想: the number is the contents' own. */
const ownNumber = /^(?:(\d{1,2}(?:[.．]\d{1,2})*)[ \t\u3000.．、]*|([▪•·●○■□►▶-])\s*)(?=[\u4E00-\u9FFF“])/;

/** The depth of such an entry, 1 or 2, and its title. */
export function plainEntry(text: string): { depth: number; title: string } | null {
  const found = ownNumber.exec(text.trim());
  if (!found || squeeze(text).length > 40 || /[，。；：]/.test(text)) return null;
  return {
    depth: found[2] !== undefined || /[.．]\d/.test(found[1]!) ? 2 : 1,
    title: wordsOnly(text.trim().slice(found[0].length)),
  };
}

/** Where an entry begins in contents that stand in one paragraph: 目录 第一章 总则 1 第一节 目标 2 */
const entryStart =
  /(?=第[一二三四五六七八九十百\d]+[编篇章节])|(?<=[\s\d.…·）)])(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const fewestRun = 4;

/** The entries of contents that stand in one paragraph, with or without their head; null for any other text. */
export function runOf(text: string, headed: boolean): string[] | null {
  const head = /^[\s]*目[\s]*[录次][\s:：]*/.exec(text);
  if ((!head && !headed) || /[。；！？]/.test(text)) return null;
  const entries = text
    .slice(head?.[0].length ?? 0)
    .split(entryStart)
    .filter((e) => squeeze(e) !== '');
  const whole = entries.every(
    (e) => squeeze(e).length <= longestEntry && (markerOf(e.trim()) ?? namedHeadingOf(e.trim())) !== null,
  );
  return entries.length >= fewestRun && whole ? entries.map((e) => entryOf(e).title) : null;
}
