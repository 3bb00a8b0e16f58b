/** A numbered block as heading and body: where the title ends, and how sure that is. */
import { type MappedText, slice } from '../mapped-text.js';
import type { Titles } from './contents.js';
import { cleanJoin, isWhite, joinSpaced, squeeze, trim, wordsOnly } from './join.js';
import { type Marker, markerOf, ranks } from './marker.js';
import type { SectionMark } from './plan-data.js';

export interface SplitBlock {
  /** The heading as it stands, number included. */
  heading: MappedText;
  mark: SectionMark;
  /** What follows the heading on the same lines; null where nothing does. */
  body: MappedText | null;
  /** Nothing told where the title ends: the body is then the whole block. */
  doubtful: boolean;
}

/** Longest title, in characters, that is taken whole, and that is cut off before prose. */
const longest = { whole: 50, cut: 30 };

const sentenceMark = /[。；！？]/;
const gloss = /[（(][^（）()]*[）)]$/;
const han = /[\u4E00-\u9FFF]/;

/** The block after a title that the table of contents knows: 一、“一轴”：沿江展开充分发挥… */
function byContents(text: string, titles: Titles): number | null {
  const bare = wordsOnly(text);
  let best = 0;
  for (const title of titles) if (title.length > best && bare.startsWith(title)) best = title.length;
  if (best === 0) return null;
  let at = 0;
  for (let seen = 0; seen < best && at < text.length; at++) seen += wordsOnly(text[at]!).length;
  return at + /^[\s]*[”’》）)」]*/.exec(text.slice(at))![0].trimEnd().length;
}

/** The first white space between two Chinese words, not far in, with no sentence before it: 1.战略机遇 随着… */
function bySpace(text: string, from: number): number | null {
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
function byMark(text: string, from: number, marks: RegExp): number | null {
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
function byOpener(text: string, from: number, kind: keyof typeof openers): number | null {
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

/** A title as one step of a path, which slashes part. */
export const segmentText = (title: string): string => title.replaceAll('/', '／');

function markOf(marker: Marker, title: MappedText): SectionMark {
  const { kind, rank } = marker;
  if (kind !== 'leadin') return { kind, rank, number: marker.number, segment: marker.segment, title };
  return { kind, rank, number: marker.number, segment: `——${segmentText(title.text.replace(gloss, ''))}`, title };
}

/** A heading cleaned; the space that sets a number like 第一章 or 专栏 2 off from the title at `from` stays. */
export function headingWords(heading: MappedText, from: number): MappedText {
  const apart = isWhite(heading.text[from - 1]) && !/[、．.）)：:]\s*$/.test(heading.text.slice(0, from));
  if (!apart) return cleanJoin(heading);
  return joinSpaced([cleanJoin(slice(heading, 0, from)), cleanJoin(slice(heading, from))]);
}

const titleOf = (block: MappedText, start: number, end: number): MappedText => {
  const title = cleanJoin(slice(block, start, end));
  return /[。：:，；、]$/.test(title.text) ? slice(title, 0, title.text.length - 1) : title;
};

/**
 * Null for a block that has no number, or whose number only counts an item of a list in prose (1.建成三条道路；).
 * `block` is trimmed and still has the white space of the source, which may part title and body; `whole` where Markdown
 * says that it is a heading and nothing else.
 */
export function splitHeading(
  block: MappedText,
  titles: Titles,
  whole = false,
  marker: Marker | null = markerOf(block.text),
): SplitBlock | null {
  if (!marker) return null;
  const text = block.text;
  let from = marker.length;
  while (isWhite(text[from])) from++;
  const length = squeeze(text.slice(from)).length;
  if (length === 0) return null;

  const cutAt = (end: number): SplitBlock | null => {
    const title = titleOf(block, from, end);
    if (title.text.length === 0) return null;
    const body = trim(slice(block, end));
    return {
      heading: headingWords(slice(block, 0, end), from),
      mark: markOf(marker, title),
      body: body.text ? body : null,
      doubtful: false,
    };
  };

  if (whole) return cutAt(text.length);
  const known = byContents(text, titles);
  if (known !== null && known > from) return cutAt(known);
  const leadin = marker.kind === 'leadin';
  const prose = sentenceMark.test(text.slice(from)) || length > longest.whole;
  if (!prose) return leadin && length > longest.cut ? null : cutAt((leadin ? byMark(text, from, /[：:]/) : null) ?? text.length);

  const end = leadin
    ? byMark(text, from, /[。：:]/)
    : (bySpace(text, from) ??
      byMark(text, from, /[：:]/) ??
      (marker.rank <= ranks.section ? byOpener(text, from, 'sure') : null) ??
      byMark(text, from, /。/) ??
      (marker.rank <= ranks.section ? byOpener(text, from, 'likely') : null));
  if (end !== null) return cutAt(end);
  if (leadin || marker.rank >= ranks.arabic) return null;
  const clause = from + Math.max(1, text.slice(from).search(/[，。：；]/));
  const title = titleOf(block, from, Math.min(clause, from + longest.whole));
  return {
    heading: headingWords(slice(block, 0, clause), from),
    mark: { ...markOf(marker, title), repeated: true },
    body: block,
    doubtful: true,
  };
}
