/** The table of contents: left out of the plan, kept as evidence of where titles end. */
import { type Block, wordsOf } from './block.js';
import { squeeze, wordsOnly } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { isPageNumber } from './page-number.js';

/** The titles as the contents give them, number included, letters and figures alone: 一总体要求. */
export type Titles = ReadonlySet<string>;

export interface Contents {
  titles: Titles;
  /** First block and the block after the last. */
  from: number;
  to: number;
}

/** Longer lines, leaders and all, are no entry. */
const longestEntry = 160;
const leader = /[\s.．·…‥。_-]*(?:[.．·…‥]{2,}|\s{1,})[\s.．·…‥_（(-]*(?:\d{1,3}|[ivxIVX]{1,6})[）)-]*\s*$/;
const dotted = /[.．·…‥]{3,}[\s（(-]*\d{1,3}[\s）)-]*$/;

/** 第一章 总体要求……12 → 第一章总体要求, and whether a page number stood behind it. */
function entryOf(text: string): { title: string; paged: boolean } {
  const line = text.replace(/\s+/g, ' ');
  const cut = line.replace(leader, '');
  return { title: squeeze(cut).replace(/[.．·…‥]+$/, ''), paged: cut !== line };
}

const isLink = (block: Block | undefined) => block?.type === 'text' && block.entry === true;
const isHead = (text: string) => /^(?:目录|目次|contents)$/i.test(squeeze(text));
const isDotted = (text: string) => text.length <= longestEntry && dotted.test(text);
const isEntry = (text: string) =>
  squeeze(text).length <= longestEntry &&
  !/[。；！？]$/.test(text.trim()) &&
  (isDotted(text) || markerOf(text) !== null || namedHeadingOf(text) !== null);

interface Seen {
  index: number;
  title: string;
  paged: boolean;
}

/** Entries from a block on, until one comes again (the plan begins), or until prose. */
function collect(blocks: readonly Block[], start: number): Seen[] {
  const seen: Seen[] = [];
  const titles = new Set<string>();
  for (let i = start; i < blocks.length; i++) {
    const text = wordsOf(blocks[i]);
    if (isPageNumber(text)) {
      const last = seen.at(-1);
      if (last) Object.assign(last, { index: i, paged: true });
      continue;
    }
    const link = isLink(blocks[i]);
    if (!link && !isEntry(text)) break;
    const entry = link ? { title: squeeze(text), paged: true } : entryOf(text);
    const again = titles.has(entry.title) && numbered(entry.title);
    if (again && !entry.paged && !repeatsLater(blocks, i, entry.title)) break;
    titles.add(entry.title);
    seen.push({ index: i, ...entry });
  }
  return seen;
}

/** Only what stands once in a plan can tell its beginning: 第二章, not （一）总体要求. */
const numbered = (title: string) => /^第.+[编篇章]|^[一二三四五六七八九十]+、/.test(title);
const repeatsLater = (blocks: readonly Block[], i: number, title: string) =>
  blocks.slice(i + 1).some((b) => squeeze(wordsOf(b)).startsWith(title)) && !/^第.+[编篇章]/.test(title);

/** Where entries carry page numbers, the first without one is the plan's; without any, an entry whose title does not come again is. */
function cut(seen: readonly Seen[], blocks: readonly Block[]): Seen[] {
  const paged = seen.filter((s) => s.paged).length;
  if (paged / Math.max(1, seen.length) >= 0.5) {
    const last = seen.findLastIndex((s) => s.paged);
    return seen.slice(0, last + 1);
  }
  const again = seen.findLastIndex((s) =>
    blocks.slice(seen.at(-1)!.index + 1).some((b) => squeeze(wordsOf(b)).startsWith(s.title)),
  );
  return seen.slice(0, again + 1);
}

/** Where an entry begins in contents that stand in one paragraph: 目录 第一章 总则 1 第一节 目标 2 */
const entryStart =
  /(?=第[一二三四五六七八九十百\d]+[编篇章节])|(?<=[\s\d.…·）)])(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const fewestRun = 4;

/** The entries of contents that stand in one paragraph, with or without their head; null for any other text. */
function runOf(text: string, headed: boolean): string[] | null {
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

/** Contents in one paragraph, their head in it or on the line before. */
function inOneParagraph(blocks: readonly Block[], head: number): Contents | null {
  const from = head >= 0 ? head : blocks.findIndex((b) => /^目\s*[录次]/.test(wordsOf(b)));
  if (from < 0) return null;
  const at = head >= 0 ? head + 1 : from;
  const entries = runOf(wordsOf(blocks[at]), head >= 0);
  return entries && { titles: new Set(entries.map(wordsOnly)), from, to: at + 1 };
}

/** Null where the plan has no table of contents. */
export function contentsOf(blocks: readonly Block[]): Contents | null {
  const head = blocks.findIndex((b) => isHead(wordsOf(b)));
  const run = inOneParagraph(blocks, head);
  if (run) return run;
  const from = head >= 0 ? head : firstDotted(blocks);
  if (from < 0) return null;
  const entries = cut(collect(blocks, head >= 0 ? head + 1 : from), blocks);
  if (entries.length < 2) return null;
  return {
    titles: new Set(entries.map((e) => wordsOnly(e.title)).filter((t) => t.length > 0)),
    from,
    to: entries.at(-1)!.index + 1,
  };
}

/** Contents without a head: two links to headings, or five entries with dotted leaders, one after the other. */
function firstDotted(blocks: readonly Block[]): number {
  const linked = blocks.findIndex((b, i) => isLink(b) && isLink(blocks[i + 1]));
  if (linked >= 0) return linked;
  return blocks.findIndex((_, i) => i + 5 <= blocks.length && blocks.slice(i, i + 5).every((b) => isDotted(wordsOf(b))));
}
