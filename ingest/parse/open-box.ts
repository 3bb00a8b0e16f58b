/** A box (专栏) that is being read, and how far it reaches: from its title to the block where ordinary text goes on. */
import type { Blockquote } from 'mdast';
import { type Block, wordsOf } from './block.js';
import { type Marker, markerOf, ranks } from './marker.js';
import { isTableNote } from './named-heading.js';
import { valueOfNumber } from './numeral.js';

/** What a box holds, as its first block shows: 【某工程】…, 某地：…, 1.…, ——…, a table, names line by line, or plain text. */
type Style = 'head' | 'label' | 'numbered' | 'leadin' | 'table' | 'list' | 'plain';

export const boxHead = /^【([^】\n]{1,30})】/;
const label = /^[^，。；：]{1,14}[：:](?=.)/;
/** A longer sentence is no item of a list of names. */
const longestItem = 30;
const ended = /[。！？][”）」』]*$/;

function styleOf(block: Block): Style {
  const text = wordsOf(block);
  const marker = markerOf(text);
  if (block.type === 'table') return 'table';
  if (marker) return marker.kind === 'leadin' ? 'leadin' : 'numbered';
  return boxHead.test(text) ? 'head' : label.test(text) ? 'label' : /[。；]/.test(text) ? 'plain' : 'list';
}

const countOf = (marker: Marker): number => valueOfNumber(marker.number);

export class OpenBox {
  private style: Style | null = null;
  /** Last number at each rank inside. */
  private readonly counted = new Map<number, number>();
  private before = '';

  constructor(
    readonly node: Blockquote,
    private readonly title: Extract<Block, { type: 'text' }>,
  ) {}

  /** Is a block of the box? The first one decides what the others must look like. */
  takes(block: Block): boolean {
    const stays = this.fits(block);
    if (stays) {
      this.style ??= styleOf(block);
      this.before = wordsOf(block);
    }
    return stays;
  }

  private fits(block: Block): boolean {
    if (this.title.quoted !== block.quoted) return false;
    if (this.title.quoted) return true;
    if (block.type === 'text' && block.boxed) return this.counts(block);
    if (block.type === 'table') return this.style === null || this.style === 'table';
    const { text } = block.mapped;
    if (block.depth !== undefined && block.depth <= (this.title.depth ?? 6)) return false;
    const marker = markerOf(text);
    if (marker) return this.fitsNumber(marker);
    if (this.style === 'table') return block.cell === true || isTableNote(text) || !/。/.test(text);
    if (this.style === 'head' || this.style === 'label') {
      return styleOf(block) === this.style || (this.style === 'head' && !ended.test(this.before));
    }
    if (this.style === 'list' && ended.test(text) && text.length > longestItem) return false;
    return !this.title.runsOn;
  }

  /** Text that stood in one paragraph with the title is the box's, whatever its numbers. */
  private counts(block: Block): true {
    const marker = markerOf(wordsOf(block));
    if (marker && marker.kind !== 'leadin') this.counted.set(marker.rank, countOf(marker));
    return true;
  }

  /** Numbers inside a box begin at 1 and count on; one that does not is the next section of the text around it. */
  private fitsNumber(marker: Marker): boolean {
    if (marker.kind === 'leadin')
      return this.style !== 'label' && this.style !== 'table' && this.style !== 'plain' && this.style !== 'list';
    if (marker.rank < ranks.arabic || this.style === 'table') return false;
    const value = countOf(marker);
    if (value !== (this.counted.get(marker.rank) ?? 0) + 1) return value === 1 && this.style === 'head';
    if (this.style === 'plain' || this.style === 'list' || this.style === 'label') return false;
    this.counted.set(marker.rank, value);
    for (const rank of this.counted.keys()) if (rank > marker.rank) this.counted.delete(rank);
    return true;
  }
}
