/** Blocks to nodes, one after the other: headings cut from their bodies, boxes wrapped in a blockquote. */
import type { Blockquote, RootContent } from 'mdast';
import { type MappedText, slice } from '../mapped-text.js';
import type { ReadNote } from '../stages.js';
import { markerOfBlock } from './bare-numbers.js';
import type { Block, TextBlock } from './block.js';
import type { Titles } from './contents.js';
import type { RankOfDepth } from './heading-rank.js';
import { headingWords, segmentText, splitHeading } from './heading-split.js';
import { cleanJoin, squeeze, trim } from './join.js';
import { ranks } from './marker.js';
import { isFigureCaption, isTableNote, namedHeadingOf } from './named-heading.js';
import { boxHead, OpenBox } from './open-box.js';
import { headingOf, type Places, paragraphOf } from './place.js';
import type { PlanRole, SectionMark } from './plan-data.js';

export class TreeBuilder {
  readonly nodes: RootContent[] = [];
  private box: OpenBox | null = null;

  constructor(
    private readonly titles: Titles,
    private readonly rankOf: RankOfDepth,
    private readonly places: Places,
    private readonly notes: ReadNote[],
  ) {}

  block(block: Block, role?: PlanRole): void {
    if (block.type === 'text' && !role && !block.cell && this.named(block)) return;
    if (this.box && !this.box.takes(block)) this.box = null;
    if (block.type === 'table') this.add(block.node);
    else if (role || block.cell) this.paragraph(block.mapped, role ?? 'cell');
    else if (!this.numbered(block)) this.plain(block);
  }

  private add(node: RootContent): void {
    if (!this.box) this.nodes.push(node);
    else {
      // A blockquote holds all that the builder makes: headings, paragraphs and tables.
      this.box.node.children.push(node as Blockquote['children'][number]);
      this.box.node.position!.end = node.position!.end;
    }
  }

  private heading(words: MappedText, mark: SectionMark): void {
    this.add(headingOf(words, mark, this.places));
  }

  private paragraph(words: MappedText, role?: PlanRole): void {
    this.add(paragraphOf(cleanJoin(words), this.places, role));
  }

  /** 前言, 专栏 1 …, 表 1 …, 附件 2 … */
  private named(block: TextBlock): boolean {
    const named = namedHeadingOf(block.mapped.text);
    if (!named) return false;
    const { kind, rank, number, segment, length } = named;
    const title = cleanJoin(slice(block.mapped, length));
    if (kind !== 'table') this.box = null;
    const mark: SectionMark = {
      kind,
      rank: rank || ranks.leadin,
      number,
      segment: number ? segment : segmentText(squeeze(block.mapped.text)),
      title,
    };
    const words = headingWords(block.mapped, length);
    if (kind !== 'box') this.heading(words, mark);
    else {
      const title = headingOf(words, mark, this.places);
      this.box = new OpenBox({ type: 'blockquote', children: [title], position: { ...title.position! } }, block);
      this.nodes.push(this.box.node);
    }
    return true;
  }

  private numbered(block: TextBlock): boolean {
    const split = splitHeading(block.mapped, this.titles, block.depth !== undefined, markerOfBlock(block));
    if (!split) return this.unnumbered(block);
    if (block.item && split.body === null && split.mark.kind !== 'leadin') return false;
    this.heading(split.heading, split.mark);
    if (split.doubtful) {
      const message = `Where the title of ${split.mark.number} ends is not told: ${split.mark.title.text}`;
      const { offsets } = split.heading;
      this.notes.push({ code: 'HEADING_DOUBTFUL', message, start: offsets[0]!, end: offsets.at(-1)! + 1 });
    }
    if (split.body) this.paragraph(split.body);
    return true;
  }

  /** A heading that only Markdown marks. */
  private unnumbered(block: TextBlock): boolean {
    if (block.depth === undefined) return false;
    const title = cleanJoin(block.mapped);
    const rank = this.box ? ranks.bracketArabic : this.rankOf(block.depth);
    this.heading(title, { kind: 'item', rank, number: null, segment: segmentText(title.text), title });
    return true;
  }

  private plain(block: TextBlock): void {
    const { mapped } = block;
    const head = this.box ? boxHead.exec(mapped.text) : null;
    if (!head) {
      this.paragraph(mapped, isTableNote(mapped.text) ? 'note' : isFigureCaption(mapped.text) ? 'caption' : undefined);
      return;
    }
    const title = cleanJoin(slice(mapped, 1, head[0].length - 1));
    const mark: SectionMark = { kind: 'item', rank: ranks.bracketArabic, number: null, segment: segmentText(title.text), title };
    this.heading(cleanJoin(slice(mapped, 0, head[0].length)), mark);
    const body = trim(slice(mapped, head[0].length));
    if (body.text) this.paragraph(body);
  }
}
