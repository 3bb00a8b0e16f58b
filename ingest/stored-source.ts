/** What the graph keeps of a plan, as the file that it was read from: corrections need no file. */
import type { PlanRecord } from '../graph/model.js';
import type { SourceBlock, SourceText } from './stages.js';

const laidOut: ReadonlySet<PlanRecord['format']> = new Set(['html', 'docx', 'pdf']);

/** `plan` with its text and layout. Null where an earlier version kept no layout of such a file: it has to be given once more. */
export function storedSource({ text, format, source, hash, layout, pages }: PlanRecord): SourceText | null {
  if (layout === undefined && laidOut.has(format)) return null;
  return {
    text,
    format,
    encoding: null,
    name: source,
    hash,
    ...(layout === undefined ? {} : { layout: JSON.parse(layout) as SourceBlock[] }),
    ...(pages ? { pages } : {}),
  };
}

/** The blocks of a file with a layout, to be kept beside its text. */
export function keptLayout({ layout }: SourceText): { layout?: string } {
  return layout ? { layout: JSON.stringify(layout) } : {};
}
