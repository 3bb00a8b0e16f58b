/**
 * Flat blocks to the plan's own tree: the one road that plain text and Markdown share.
 *
 *   contents out ─► tables rebuilt ─► page numbers out ─► broken paragraphs joined ─► cover marked ─► headings cut, boxes wrapped
 */
import type { Blockquote, RootContent } from 'mdast';
import { slice } from '../mapped-text.js';
import type { ReadNote } from '../stages.js';
import { type Block, wordsOf } from './block.js';
import { type BoxStyle, boxHead, staysInBox, styleOf } from './boxes.js';
import { contentsOf, type Titles } from './contents.js';
import { coverOf } from './cover.js';
import { joinBroken, withoutPageNumbers } from './furniture.js';
import { splitHeading } from './heading-split.js';
import { cleanJoin, trim } from './join.js';
import { ranks } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import { headingOf, type Places, paragraphOf } from './place.js';
import { withTables } from './table/tables.js';

const noTitles: Titles = new Set();

export function promote(blocks: readonly Block[], places: Places, notes: ReadNote[]): RootContent[] {
  const { kept, titles } = withoutContents(blocks, notes);
  const whole = joinBroken(withoutPageNumbers(withTables(kept, places, notes), notes));
  const roles = coverOf(whole.map(wordsOf));
  const builder = new TreeBuilder(titles, places, notes);
  whole.forEach((block, i) => {
    const role = roles.get(i);
    if (role && block.type === 'text') builder.add(paragraphOf(cleanJoin(block.mapped), places, role));
    else builder.block(block);
  });
  return builder.nodes;
}

function withoutContents(blocks: readonly Block[], notes: ReadNote[]): { kept: Block[]; titles: Titles } {
  const texts = blocks.map((b) => (b.type === 'text' ? b.mapped : { text: '', offsets: [] }));
  const contents = contentsOf(texts);
  if (!contents) return { kept: [...blocks], titles: noTitles };
  const offsets = texts.slice(contents.from, contents.to).flatMap((t) => t.offsets);
  const message = `Table of contents with ${contents.titles.size} entries`;
  notes.push({ code: 'CONTENTS_SKIPPED', message, start: offsets[0]!, end: offsets.at(-1)! + 1 });
  return { kept: blocks.filter((_, i) => i < contents.from || i >= contents.to), titles: contents.titles };
}

class TreeBuilder {
  readonly nodes: RootContent[] = [];
  private box: Blockquote | null = null;
  private style: BoxStyle | null = null;
  private last = '';

  constructor(
    private readonly titles: Titles,
    private readonly places: Places,
    private readonly notes: ReadNote[],
  ) {}

  add(node: RootContent): void {
    if (this.box && node.type !== 'yaml') {
      this.box.children.push(node as Blockquote['children'][number]);
      this.box.position!.end = node.position!.end;
    } else this.nodes.push(node);
  }

  block(block: Block): void {
    if (block.type === 'table') this.add(block.node);
    else if (block.cell) this.add(paragraphOf(cleanJoin(block.mapped), this.places));
    else if (!this.named(block) && !this.numbered(block)) this.plain(block);
    this.last = wordsOf(block);
  }

  private endBox(): void {
    this.box = null;
    this.style = null;
  }

  /** 前言, 专栏 1 …, 表 1 …, 附件 2 … */
  private named(block: Extract<Block, { type: 'text' }>): boolean {
    const named = namedHeadingOf(block.mapped.text);
    if (!named) return false;
    const { kind, rank, number, segment, length } = named;
    const title = cleanJoin(slice(block.mapped, length));
    const heading = headingOf(cleanJoin(block.mapped), { kind, rank: rank || ranks.leadin, number, segment, title }, this.places);
    if (kind !== 'table') this.endBox();
    if (kind !== 'box') this.add(heading);
    else {
      this.box = { type: 'blockquote', children: [heading], position: { ...heading.position! } };
      this.nodes.push(this.box);
    }
    return true;
  }

  private numbered(block: Extract<Block, { type: 'text' }>): boolean {
    const split = splitHeading(block.mapped, this.titles);
    if (!split) return false;
    if (this.box && (split.mark.rank < ranks.arabic || !this.fits(block.mapped.text))) this.endBox();
    const heading = headingOf(cleanJoin(split.heading), split.mark, this.places);
    if (split.doubtful) {
      const { start, end } = heading.position!;
      const message = `Where the title of ${split.mark.number} ends is not told: ${split.mark.title.text}`;
      this.notes.push({ code: 'HEADING_DOUBTFUL', message, start: start.offset!, end: end.offset! });
    }
    this.add(heading);
    if (split.body) this.add(paragraphOf(cleanJoin(split.body), this.places));
    return true;
  }

  private plain(block: Extract<Block, { type: 'text' }>): void {
    const { mapped } = block;
    if (this.box && !this.fits(mapped.text)) this.endBox();
    if (this.box) this.style ??= styleOf(mapped.text);
    const head = this.box ? boxHead.exec(mapped.text) : null;
    if (!head) {
      this.add(paragraphOf(cleanJoin(mapped), this.places));
      return;
    }
    const title = cleanJoin(slice(mapped, 1, head[0].length - 1));
    const mark = { kind: 'item' as const, rank: ranks.bracketArabic, number: null, segment: title.text, title };
    this.add(headingOf(cleanJoin(slice(mapped, 0, head[0].length)), mark, this.places));
    const body = trim(slice(mapped, head[0].length));
    if (body.text) this.add(paragraphOf(cleanJoin(body), this.places));
  }

  private fits(text: string): boolean {
    return this.style === null || staysInBox(this.style, text, this.last);
  }
}
