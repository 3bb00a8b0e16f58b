/** A text as lines with their offsets, and how the file wraps its paragraphs. */

export interface Line {
  text: string;
  start: number;
  /** Offset of the first character that is not white space, and of the end of the last. */
  from: number;
  to: number;
}

/** Lines without their breaks; LF, CRLF, CR and form feed end a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\u2028\u2029]|$/g;
  let start = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    const line = text.slice(start, found.index);
    const lead = line.length - line.trimStart().length;
    const body = line.trimEnd().length;
    lines.push({ text: line, start, from: start + Math.min(lead, body), to: start + body });
    if (found[0] === '') break;
    start = found.index + found[0].length;
  }
  return lines;
}

export const isBlank = (line: Line): boolean => line.from === line.to;

/** An entry of a table of contents: 第一章 总则 ........ 1 */
export const isDotted = (text: string): boolean => /[.．·…‥]{3,}[\s（(-]*\d{1,3}[\s）)-]*$/.test(text);

const wideMarks = '—“”‘’…';
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Columns a text takes: two for a Chinese character or full-width mark, one for the rest. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The second half of a pair that is one character takes no columns of its own.
    if (unit >= 0xdc00 && unit <= 0xdfff && i > 0 && isHigh(text.charCodeAt(i - 1))) continue;
    width += unit >= 0x2e80 || (unit > 0x7f && wideMarks.includes(text.charAt(i))) ? 2 : 1;
  }
  return width;
}

/** How much a full line may fall short of the widest: a mark that may not begin a line takes a character with it. */
const slack = 6;
/** A file of hardly any lines counts as wrapped only where they are as wide as a page. */
const fewLines = 40;

/**
 * The width at which the file wraps its lines, or null where a line is a paragraph: of the lines that another line follows
 * at once, most reach about the same width, and many of them stop in mid-sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const followed = lines.filter(
    (line, i) => !isBlank(line) && !isDotted(line.text) && lines[i + 1] !== undefined && !isBlank(lines[i + 1]!),
  );
  const widths = followed.map((line) => widthOf(line.text.trimEnd())).sort((a, b) => a - b);
  if (widths.length < 4) return openEnded(followed) > 0.5 && Math.max(...widths) >= fewLines ? Math.max(...widths) : null;
  const usual = widths[Math.floor(widths.length * 0.8)]!;
  const full = followed.filter((line) => isFull(line, usual));
  return full.length / followed.length >= 0.35 && openEnded(full) >= 0.3 && usual >= 24 ? usual : null;
}

export const isFull = (line: Line, width: number): boolean => widthOf(line.text.trimEnd()) >= width - slack;

const closed = /[。！？；：!?;:…][”’」』）)]*$/;
export const endsSentence = (text: string): boolean => closed.test(text.trimEnd());

function openEnded(lines: readonly Line[]): number {
  return lines.length === 0 ? 0 : lines.filter((line) => !endsSentence(line.text)).length / lines.length;
}

const leadWidth = (line: Line): number =>
  widthOf(
    line.text
      .slice(0, line.from - line.start)
      .replaceAll('\t', '    ')
      .replace('\uFEFF', ''),
  );

/**
 * Tells the lines that begin a paragraph by their indentation, where the file has such: two columns or more beyond the
 * leftmost margin that lines share. Null where most lines under another are set in so far.
 */
export function indentation(lines: readonly Line[]): ((line: Line) => boolean) | null {
  const filled = lines.filter((line) => !isBlank(line));
  const counts = new Map<number, number>();
  for (const line of filled) counts.set(leadWidth(line), (counts.get(leadWidth(line)) ?? 0) + 1);
  const shared = [...counts].filter(([, times]) => times >= Math.max(2, filled.length / 20)).map(([lead]) => lead);
  const margin = Math.min(...shared, ...(shared.length > 0 ? [] : [0]));
  const begins = (line: Line) => leadWidth(line) >= margin + 2;
  const following = lines.filter((line, i) => !isBlank(line) && i > 0 && !isBlank(lines[i - 1]!));
  return following.length < 5 || following.filter(begins).length / following.length < 0.7 ? begins : null;
}
