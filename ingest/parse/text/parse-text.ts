/** Plain text to the same mdast that Markdown gives. */
import type { Root } from 'mdast';
import type { PlanTree, ReadNote, SourceText } from '../../stages.js';
import { textBlock } from '../block.js';
import { placesOf } from '../place.js';
import { promote } from '../promote.js';
import { blocksOf } from './blocks.js';

export function parseText(source: SourceText): PlanTree {
  const places = placesOf(source.text);
  const notes: ReadNote[] = [];
  const blocks = blocksOf(source.text).map((mapped) => textBlock(mapped));
  const root: Root = { type: 'root', children: promote(blocks, places, notes), position: places.position(0, source.text.length) };
  return { root, source, notes };
}
