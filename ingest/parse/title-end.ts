/** Where the title of a numbered block ends: what tells it, each alone. Positions in the block's text, or null. */
import type { Titles } from './contents.js';
import { isWhite, squeeze, wordsOnly } from './join.js';

/** Longest title, in characters, that is taken whole, and that is cut off before prose. */
export const longest = { whole: 50, cut: 30 };

export const sentenceMark = /[。；！？]/;
const han = /[\u4E00-\u9FFF]/;

/** The block after a title that the table of contents knows: 一、“一轴”：沿江展开充分发挥… */
export function byContents(text: string, titles: Titles): number | null {
  const bare = wordsOnly(text);
  let best = 0;
  for (const title of titles) if (title.length > best && bare.startsWith(title)) best = title.length;
  if (best === 0) return null;
  let at = 0;
  for (let seen = 0; seen < best && at < text.length; at++) seen += wordsOnly(text[at]!).length;
  return at + /^[\s]*[”’》）)」]*/.exec(text.slice(at))![0].trimEnd().length;
}

/** The first white space between two Chinese words, not far in, with no sentence before it: 1.战略机遇 随着… */
export function bySpace(text: string, from: number): number | null {
  for (let i = from + 2; i < text.length && squeeze(text.slice(from, i)).length <= longest.cut; i++) {
    if (sentenceMark.test(text[i - 1]!)) return null;
    if (!isWhite(text[i])) continue;
    let next = i;
    while (isWhite(text[next])) next++;
    const left = text[i - 1]!;
    if ((han.test(left) || /[）)”》]/.test(left)) && /[\u4E00-\u9FFF“《（]/.test(text[next] ?? '')) return i;
  }
  return null;
}

/** A short first sentence or label that more text follows: （一）加强组织领导。成立…, ——总量指标：到… */
export function byMark(text: string, from: number, marks: RegExp): number | null {
  const length = text.slice(from).search(marks);
  const title = text.slice(from, from + length);
  // （一）某园区。主导产业：… has its title before the first sentence mark.
  if (length < 2 || sentenceMark.test(title) || squeeze(title).length > longest.cut || from + length + 1 >= text.trimEnd().length)
    return null;
  // 到2025年，形成以下产业：… is a sentence; “一轴”：沿江展开 is a title.
  if (/[：:]/.test(text[from + length]!) && /[，,]|”$/.test(title)) return null;
  return from + length + 1;
}

/** Words that begin a sentence and stand in no title, and words that hardly do. */
const openers = {
  sure: /[“"]?十[一二三四五六七八九]五[”"]?(?:时期|期间|以来|末)|到?20\d\d年|截至|截止|近年来|近几年|目前|当前|随着/,
  likely: /围绕|依托|按照|根据|充分发挥|充分利用|大力发展|重点发展|积极发展|加快(?:建设|发展|推进)|坚持以/,
};
const fewestBefore = { sure: 2, likely: 4 };

/** A title that runs on into a sentence: 第一节 主要成效“十三五”时期，… */
export function byOpener(text: string, from: number, kind: keyof typeof openers): number | null {
  const rest = text.slice(from);
  const at = rest.search(openers[kind]);
  const title = squeeze(rest.slice(0, Math.max(0, at)));
  return title.length >= fewestBefore[kind] &&
    title.length <= longest.cut &&
    /[\u4E00-\u9FFF]$/.test(title) &&
    !/[，。；：、]/.test(title)
    ? from + at
    : null;
}
