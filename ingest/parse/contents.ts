/** The table of contents: left out of the plan, kept as evidence of where titles end. */
import { type Block, wordsOf } from './block.js';
import { dotted, entryOf, longestEntry, plainEntry, runOf } from './contents-entry.js';
import { squeeze, wordsOnly } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { isPageNumber } from './page-number.js';

/** The titles as the contents give them, number included, letters and figures alone: 一总体要求. */
export type Titles = ReadonlySet<string>;

export interface Contents {
  titles: Titles;
  /** Titles that have no number in the plan, with their depth: an encyclopedia's contents number and indent them. */
  unnumbered: ReadonlyMap<string, number>;
  /** First block and the block after the last. */
  from: number;
  to: number;
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

/** Contents in one paragraph, their head in it or on the line before. */
function inOneParagraph(blocks: readonly Block[], head: number): Contents | null {
  const from = head >= 0 ? head : blocks.findIndex((b) => /^目\s*[录次]/.test(wordsOf(b)));
  if (from < 0) return null;
  const at = head >= 0 ? head + 1 : from;
  const entries = runOf(wordsOf(blocks[at]), head >= 0);
  return entries && { titles: new Set(entries.map(wordsOnly)), unnumbered: new Map(), from, to: at + 1 };
}

/** Contents whose own numbers the plan does not repeat: two entries or more, most of which stand alone on a later line. */
function unnumberedContents(blocks: readonly Block[], head: number): Contents | null {
  if (head < 0) return null;
  const entries: { depth: number; title: string }[] = [];
  for (let entry = plainEntry(wordsOf(blocks[head + 1])); entry; entry = plainEntry(wordsOf(blocks[head + 1 + entries.length]))) {
    entries.push(entry);
  }
  const to = head + 1 + entries.length;
  const later = new Set(blocks.slice(to).map((b) => wordsOnly(wordsOf(b))));
  const found = entries.filter((e) => later.has(e.title));
  if (found.length < 2 || found.length < entries.length / 2) return null;
  return { titles: new Set(), unnumbered: new Map(found.map((e) => [e.title, e.depth])), from: head, to };
}

/** Null where the plan has no table of contents. */
export function contentsOf(blocks: readonly Block[]): Contents | null {
  const head = blocks.findIndex((b) => isHead(wordsOf(b)));
  const special = inOneParagraph(blocks, head) ?? unnumberedContents(blocks, head);
  if (special) return special;
  const from = head >= 0 ? head : firstDotted(blocks);
  if (from < 0) return null;
  const entries = cut(collect(blocks, head >= 0 ? head + 1 : from), blocks);
  if (entries.length < 2) return null;
  return {
    titles: new Set(entries.map((e) => wordsOnly(e.title)).filter((t) => t.length > 0)),
    unnumbered: new Map(),
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
