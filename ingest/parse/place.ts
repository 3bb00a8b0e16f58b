/** Offsets to unist points, and the node makers that carry mapped text. */
import type { Heading, Paragraph } from 'mdast';
import type { Point, Position } from 'unist';
import type { MappedText } from '../mapped-text.js';
import type { PlanRole, SectionMark } from './plan-data.js';

export interface Places {
  position(start: number, end: number): Position;
}

/** Line and column of every offset of one text; CRLF counts as one line break. */
export function placesOf(text: string): Places {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\n' || (char === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
  }
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
  return { position: (start, end) => ({ start: point(start), end: point(end) }) };
}

export function positionOf(mapped: MappedText, places: Places): Position {
  return places.position(mapped.offsets[0] ?? 0, (mapped.offsets.at(-1) ?? -1) + 1);
}

export function paragraphOf(mapped: MappedText, places: Places, role?: PlanRole): Paragraph {
  const position = positionOf(mapped, places);
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: mapped.text, position }],
    position,
    data: role ? { mapped, role } : { mapped },
  };
}

/** `mapped` is the whole heading, number included. mdast knows six depths, so deeper ranks share the sixth. */
export function headingOf(mapped: MappedText, mark: SectionMark, places: Places): Heading {
  const position = positionOf(mapped, places);
  const depth = Math.min(6, Math.max(1, Math.ceil(mark.rank))) as Heading['depth'];
  return { type: 'heading', depth, children: [{ type: 'text', value: mapped.text, position }], position, data: { mapped, mark } };
}
