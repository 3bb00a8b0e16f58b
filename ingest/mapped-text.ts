/** Text that remembers where each of its characters stands in the file it was read from. */

/** `offsets[i]` is the UTF-16 offset of `text[i]` in the source; both have the same length. A character that was put in (a joining space) repeats its left neighbour's offset. */
export interface MappedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

export const emptyText: MappedText = { text: '', offsets: [] };

/** A run of the source as it is: `mapRun('规划', 10)` stands at 10 and 11. */
export function mapRun(text: string, start: number): MappedText {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) offsets.push(start + i);
  return { text, offsets };
}

export function slice(source: MappedText, start: number, end = source.text.length): MappedText {
  return { text: source.text.slice(start, end), offsets: source.offsets.slice(start, end) };
}

export function concat(parts: readonly MappedText[]): MappedText {
  const offsets: number[] = [];
  let text = '';
  for (const part of parts) {
    text += part.text;
    for (const offset of part.offsets) offsets.push(offset);
  }
  return { text, offsets };
}

/** The span of the source that `[start, end)` of the text came from, end exclusive. `end` must be beyond `start`. */
export function spanOf(source: MappedText, start: number, end: number): { start: number; end: number } {
  const first = source.offsets[start];
  const last = source.offsets[end - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no text at ${start}–${end}`);
  return { start: first, end: last + 1 };
}
