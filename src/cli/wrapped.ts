/** Lines of a cell of a table, no wider than the terminal columns given: Chinese characters take two, and may part anywhere. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** What may stand beyond the end rather than begin a line. */
const closing = /[，。；：、）」》”]/;

const widthOf = (character: string): number => (wide.test(character) ? 2 : 1);

/** A mark that closes may take two columns more. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => linesOf(line, columns))
    .join('\n');
}

function linesOf(line: string, columns: number): string[] {
  const lines: string[] = [];
  let now = '';
  let width = 0;
  // A word of Latin letters or digits, and a dash, is one piece.
  for (const piece of line.match(/[\w.]+|—+|[^\w.—]/gu) ?? []) {
    const needed = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    const hangs = closing.test(piece) && width <= columns;
    if (now !== '' && width + needed > columns && !hangs) {
      lines.push(now.trimEnd());
      [now, width] = ['', 0];
    }
    if (needed > columns) {
      for (const character of piece) {
        if (width + 1 > columns) {
          lines.push(now);
          [now, width] = ['', 0];
        }
        now += character;
        width += 1;
      }
    } else if (now !== '' || piece !== ' ') {
      now += piece;
      width += needed;
    }
  }
  return [...lines, now];
}
