/** Heads, feet and numbers of pages: lines at the edge of the page that come again, at the same height, on others. */
import { isPageNumber } from '../../parse/page-number.js';
import type { Line } from './lines.js';
import type { LinePart, Part } from './page-parts.js';

export interface PageParts {
  number: number;
  height: number;
  parts: Part[];
}

/** Shares of the page's height; points; pages. */
const edge = 0.12;
const sameHeight = 4;
const fewestPages = 3;

const wordsOf = (line: Line): string => line.text.replace(/\s+/g, '').replace(/\d+/g, '#');

/** The pages without such lines. A text of two pages needs both, one page only shows a number. */
export function withoutFurniture(pages: readonly PageParts[]): PageParts[] {
  const needed = Math.min(fewestPages, Math.max(2, pages.length));
  const seen = new Map<string, Set<number>>();
  const keysOf = (line: Line, page: PageParts) => {
    const words = isPageNumber(line.text) ? '#' : wordsOf(line);
    // A line may fall on either side of a step.
    const step = Math.round(Math.min(line.y, page.height - line.y) / sameHeight);
    const where = line.y < page.height / 2 ? 'top' : 'bottom';
    return [step - 1, step, step + 1].map((at) => `${where} ${at} ${words}`);
  };
  const edges = pages.map((page) => page.parts.filter((part): part is LinePart => atEdge(part, page)));
  pages.forEach((page, i) => {
    for (const part of edges[i]!)
      for (const key of keysOf(part.line, page)) seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
  });
  return pages.map((page, i) => {
    const dropped = new Set<Part>(
      edges[i]!.filter((part) => {
        const pagesOf = Math.max(...keysOf(part.line, page).map((key) => seen.get(key)!.size));
        return pagesOf >= needed || (pages.length === 1 && isPageNumber(part.line.text) && part.line.y > page.height / 2);
      }),
    );
    return { ...page, parts: page.parts.filter((part) => !dropped.has(part)) };
  });
}

const atEdge = (part: Part, { height }: PageParts): boolean =>
  part.type === 'line' && !part.box && (part.line.y < edge * height || part.line.y > (1 - edge) * height);
