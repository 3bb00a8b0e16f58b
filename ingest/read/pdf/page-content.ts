/** What stands on one page: its pieces of text and its rules. A page that is set sideways is turned. */
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { combine, type Matrix, moved, type PageContent, type Run } from './geometry.js';
import type { Pdfjs } from './open-pdf.js';
import { foldRadicals } from './radicals.js';
import { rulesOf } from './rules.js';

/** Text may lean so far (sine) and still be level; what leans more is a watermark. */
const level = 0.05;

export async function pageContent(page: PDFPageProxy, pdfjs: Pdfjs): Promise<PageContent> {
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
  const upright = page.getViewport({ scale: 1 });
  const turned = turnOf(texts, upright.transform as unknown as Matrix);
  const viewport = turned === 0 ? upright : page.getViewport({ scale: 1, rotation: (page.rotate + turned) % 360 });
  const matrix = viewport.transform as unknown as Matrix;
  const rules = rulesOf(await page.getOperatorList(), pdfjs, matrix);
  page.cleanup();
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: texts.flatMap((item) => runOf(item, matrix)),
    rules,
  };
}

function runOf(item: TextItem, page: Matrix): Run[] {
  const m = combine(page, item.transform as unknown as Matrix);
  const size = Math.hypot(m[2], m[3]);
  const along = Math.hypot(m[0], m[1]);
  if (size < 1 || along === 0 || m[0] <= 0 || Math.abs(m[1]) / along > level) return [];
  const [left, y] = moved(page, item.transform[4], item.transform[5]);
  return [{ text: foldRadicals(item.str), left, right: left + item.width, y, size, font: item.fontName }];
}

/** By how many degrees the page is to be turned so that most of its text is level: 0, 90, 180 or 270. */
function turnOf(texts: readonly TextItem[], page: Matrix): 0 | 90 | 180 | 270 {
  const votes = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const item of texts) {
    const m = combine(page, item.transform as unknown as Matrix);
    const along = Math.hypot(m[0], m[1]) || 1;
    const [right, down] = [m[0] / along, m[1] / along];
    if (Math.abs(down) <= level) votes[right > 0 ? 0 : 180] += item.str.length;
    else if (Math.abs(right) <= level) votes[down < 0 ? 90 : 270] += item.str.length;
  }
  const turns = [0, 90, 180, 270] as const;
  return turns.reduce((best, turn) => (votes[turn] > votes[best] ? turn : best), 0 as 0 | 90 | 180 | 270);
}
