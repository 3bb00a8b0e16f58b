/** The export as JSON lines, each with its line end: what `plangraph export --format jsonl` writes. */
import type { ExportLine } from '../store.js';

export async function* jsonLines(lines: AsyncIterable<ExportLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}
