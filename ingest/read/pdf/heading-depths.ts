/** Headings told by their letters: larger than the text's, short, no sentence. */
import type { Body, Flow, Paragraph } from './paragraphs.js';
import { textOf } from './paragraphs.js';

/** Larger than the body by so much; sizes this near are one. */
const larger = 1.08;
const same = 0.4;
const longest = 60;
const deepest = 6;

const isTitle = (text: string): boolean => text.length <= longest && !/[。；]/.test(text) && /[\u4E00-\u9FFFA-Za-z]/.test(text);

/** Gives the depth of a paragraph, 1 for the largest letters, null for text. */
export function headingDepths(flow: readonly Flow[], body: Body): (paragraph: Paragraph) => number | null {
  const isHeading = (p: Paragraph) => !p.boxed && p.lines[0]!.size >= larger * body.size && isTitle(textOf(p));
  const sizes: number[] = [];
  for (const p of flow
    .filter((b): b is Paragraph => b.type === 'paragraph' && isHeading(b))
    .sort((a, b) => b.lines[0]!.size - a.lines[0]!.size))
    if (sizes.length === 0 || sizes.at(-1)! - p.lines[0]!.size > same) sizes.push(p.lines[0]!.size);
  return (paragraph) => {
    if (!isHeading(paragraph)) return null;
    const rank = sizes.findIndex((size) => size - paragraph.lines[0]!.size <= same);
    return Math.min(deepest, rank + 1);
  };
}
