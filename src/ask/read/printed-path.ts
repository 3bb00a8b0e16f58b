/** 第四章/三: a section by its path, as answers print it. */
import type { Catalogue } from '../names/catalogue.js';
import { normaliseText } from '../normalise.js';
import type { Found } from './token.js';

export function printedPath(text: string, at: number, catalogue: Catalogue): Found | null {
  if (text.indexOf('/', at) < 0 || text[at - 1] === '/') return null;
  let best: { end: number; path: string } | null = null;
  for (const { path } of catalogue.sections) {
    if (!path.includes('/') || path[0] !== text[at]) continue;
    const plain = normaliseText(path);
    const end = at + plain.length;
    if (text.startsWith(plain, at) && !/^[/\d]/.test(text.slice(end)) && end > (best?.end ?? 0)) best = { end, path };
  }
  return best && { end: best.end, sense: { is: 'sectionRef', paths: [best.path] } };
}
