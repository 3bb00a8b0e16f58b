/** A PDF with a text layer to its text: lines made paragraphs again, ruled tables by their rules, furniture of pages left out. */
import type { ReadNote, SourceText } from '../../stages.js';
import { LayoutText } from '../layout-text.js';
import { limits } from '../limits.js';
import { ReadError } from '../read-error.js';
import { type PageParts, withoutFurniture } from './furniture.js';
import { headingDepths } from './heading-depths.js';
import { damagedPdf, type OpenPdf, openPdf } from './open-pdf.js';
import { pageContent } from './page-content.js';
import { partsOf } from './page-parts.js';
import { bodyOf, type Flow, flowOf, type Paragraph, textOf } from './paragraphs.js';
import { wholeTable } from './whole-table.js';

/** Fewer characters a page are stamps on pictures of pages; more of these signs among them are codes of a font that tells no characters. */
const fewestCharacters = 10;
const unreadable = { signs: /[\p{Co}\p{Cc}\uFFFD]/gu, share: 0.3 };

type PdfText = Required<Pick<SourceText, 'text' | 'layout' | 'pages' | 'notes'>>;

/** Throws ReadError: ENCRYPTED, DAMAGED, SCANNED, TOO_LARGE. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PdfText> {
  const pdf = await openPdf(bytes, name);
  try {
    return written(await pagesOf(pdf, name));
  } catch (error) {
    throw error instanceof ReadError ? error : damagedPdf(name, error);
  } finally {
    await pdf.close();
  }
}

async function pagesOf({ pdfjs, document }: OpenPdf, name: string): Promise<PageParts[]> {
  if (document.numPages > limits.pages)
    throw new ReadError('TOO_LARGE', `${name} has more than ${limits.pages} pages.`, 'Give each plan as a file of its own.');
  const pages: PageParts[] = [];
  let words = '';
  for (let number = 1; number <= document.numPages; number++) {
    const content = await pageContent(await document.getPage(number), pdfjs);
    words += content.runs.map((run) => run.text).join('');
    if (words.length > limits.characters)
      throw new ReadError(
        'TOO_LARGE',
        `${name} has more than ${limits.characters} characters.`,
        'Give each plan as a file of its own.',
      );
    pages.push({ number, height: content.height, parts: partsOf(content) });
  }
  const odd = words.match(unreadable.signs)?.length ?? 0;
  const own = withoutFurniture(pages);
  // A stamp that each page has is no text of the plan.
  if (charactersOf(own) < fewestCharacters * document.numPages || odd > unreadable.share * words.length)
    throw new ReadError(
      'SCANNED',
      `${name} holds pictures of pages and no text that can be read.`,
      'Recognise its text (OCR) first, as with ocrmypdf -l chi_sim, and give the result.',
    );
  return own;
}

const charactersOf = (pages: readonly PageParts[]): number =>
  pages
    .flatMap((page) => page.parts)
    .flatMap((part) => (part.type === 'line' ? [part.line.text] : part.rows.flatMap((row) => row.map((cell) => cell.text))))
    .reduce((sum, text) => sum + text.length, 0);

function written(pages: readonly PageParts[]): PdfText {
  const body = bodyOf(pages);
  const flow = flowOf(pages, body);
  const depthOf = headingDepths(flow, body);
  const out = new LayoutText();
  const starts = new Map<number, number>();
  const begins = (page: number, at: number) => {
    if (!starts.has(page)) starts.set(page, at);
  };
  for (const block of flow) write(block, out, depthOf, begins);
  const begin = pageStarts(pages.length, starts);
  return { text: out.text, layout: out.layout, pages: begin, notes: withoutText(pages, begin) };
}

/** Pages that hold nothing that can be read, those that follow one another as one. */
function withoutText(pages: readonly PageParts[], begin: readonly number[]): ReadNote[] {
  const runs: [number, number][] = [];
  for (const { number } of pages.filter((page) => page.parts.length === 0)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => ({
    code: 'PAGES_WITHOUT_TEXT',
    message: first === last ? `Page ${first} holds no text` : `Pages ${first} to ${last} hold no text`,
    start: begin[first - 1]!,
    end: begin[first - 1]!,
    pages: [first, last],
  }));
}

const bullet = /^[•●○◦■□◆◇▪▫▶►➢✓]\s*/;

function write(
  block: Flow,
  out: LayoutText,
  depthOf: (p: Paragraph) => number | null,
  begins: (page: number, at: number) => void,
): void {
  if (block.type === 'table') {
    const rows = wholeTable(block.parts);
    out.table(rows.map((row) => row.cells));
    const last = out.layout.at(-1);
    if (last?.type !== 'table') return;
    rows.forEach((row, i) => {
      begins(row.page, last.rows[i]?.find((c) => !c.spanned)?.start ?? out.next);
    });
    return;
  }
  const whole = textOf(block);
  const text = whole.replace(bullet, '');
  const depth = depthOf(block);
  const start = out.next;
  out.paragraph(text, {
    ...(depth === null ? {} : { depth }),
    ...(text === whole ? {} : { item: true as const }),
    ...(block.boxed ? { quoted: true as const } : {}),
  });
  block.lines.forEach((line, i) => {
    const before =
      i === 0 ? 0 : Math.max(0, textOf({ ...block, lines: block.lines.slice(0, i) }).length - (whole.length - text.length));
    if (i === 0 || line.page !== block.lines[i - 1]!.page) begins(line.page, start + before);
  });
}

/** A page on which no block begins or goes on begins where the next one does. */
function pageStarts(count: number, starts: ReadonlyMap<number, number>): number[] {
  const out: number[] = [];
  let at = Math.max(0, ...starts.values());
  for (let page = count; page >= 1; page--) {
    at = Math.min(at, starts.get(page) ?? at);
    out.unshift(page === 1 ? 0 : at);
  }
  return out;
}
