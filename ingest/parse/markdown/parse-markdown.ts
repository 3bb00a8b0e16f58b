/** Markdown to the plan's tree: remark reads the marks, the shared stages read the plan. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PlanTree, ReadNote, SourceText } from '../../stages.js';
import { textBlock } from '../block.js';
import { placesOf } from '../place.js';
import { promote } from '../promote.js';
import { markdownBlocks } from './blocks.js';
import { frontMatterOf } from './front-matter.js';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/** A byte order mark is no text to Markdown but one place in the source; a blank of the same length keeps all offsets. */
const blanked = (text: string, end: number) => text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);

export function parseMarkdown(source: SourceText): PlanTree {
  const places = placesOf(source.text);
  const notes: ReadNote[] = [];
  const front = frontMatterOf(source.text);
  const body = blanked(source.text, front?.end ?? (source.text.startsWith('\uFEFF') ? 1 : 0));
  if (front) notes.push({ code: 'TEXT_SKIPPED', message: 'Front matter', start: 0, end: front.end });
  const cover = front?.fields.map((f) => textBlock(f.mapped, { role: f.role })) ?? [];
  const blocks = [...cover, ...markdownBlocks(processor.parse(body), body, places, notes)];
  const root: Root = { type: 'root', children: promote(blocks, places, notes), position: places.position(0, source.text.length) };
  return { root, source, notes };
}
