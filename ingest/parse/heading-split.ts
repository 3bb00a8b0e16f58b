/** A numbered block as heading and body: where the title ends, and how sure that is. */
import { type MappedText, slice } from '../mapped-text.js';
import type { Titles } from './contents.js';
import { cleanJoin, isWhite, joinSpaced, squeeze, trim } from './join.js';
import { type Marker, markerOf, ranks } from './marker.js';
import type { SectionMark } from './plan-data.js';
import { byContents, byMark, byOpener, bySpace, longest, sentenceMark } from './title-end.js';

export interface SplitBlock {
  /** The heading as it stands, number included. */
  heading: MappedText;
  mark: SectionMark;
  /** What follows the heading on the same lines; null where nothing does. */
  body: MappedText | null;
  /** Nothing told where the title ends: the body is then the whole block. */
  doubtful: boolean;
}

const gloss = /[（(][^（）()]*[）)]$/;

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
    mark: { repeated: true, ...markOf(marker, title) },
    body: block,
    doubtful: true,
  };
}
