/** Where a part of a passage's cleaned text stands in the plan's text: found by counting what is not white. */
interface Span {
  start: number;
  end: number;
}

/** `passage` spans `source`; `part` begins at `part.start` of the passage's cleaned text. */
export function spanInText(source: string, passage: Span & { text: string }, part: { text: string; start: number }): Span {
  const before = count(passage.text.slice(0, part.start));
  const length = count(part.text);
  let seen = 0;
  let { start, end } = passage;
  for (let i = passage.start; i < passage.end && i < source.length; i++) {
    if (/\s/.test(source.charAt(i))) continue;
    seen++;
    if (seen === before + 1) start = i;
    if (seen === before + length) {
      end = i + 1;
      break;
    }
  }
  return { start, end };
}

const count = (text: string): number => text.replace(/\s/g, '').length;
