/** “一轴三片”那几段里: the parts of the plan that are headed by the pieces of such a slogan, 一轴 and 三片. */
import type { Catalogue, NamedSection } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import type { Found } from './token.js';

const shape =
  /^((?:[一二两三四五六七八九十双多]\p{Script=Han}){2,5}?)(?:的)?(?:(?:那|这)(?:几|一)?(?:个)?(?:段|节|部分|小节|块)|(?:部分|各段|各节))(?:内容)?(?:里|中)?/u;
const number = /^(?:第?[一二三四五六七八九十\d]+[、.章节]|[(（][一二三四五六七八九十\d]+[)）]|-+)\s*/;

/** Each piece must head one part, apart from the parts of that. */
export function sloganSections(text: string, at: number, { sections }: Catalogue): Found | null {
  const m = shape.exec(text.slice(at));
  if (!m) return null;
  const pieces = m[1]!.match(/../gu) ?? [];
  const paths = pieces.flatMap((piece) => headedBy(piece, sections) ?? []);
  return paths.length === pieces.length ? { end: at + m[0].length, sense: { is: 'sectionRef', paths } } : null;
}

function headedBy(piece: string, sections: readonly NamedSection[]): string | null {
  const named = sections.filter(
    (s) => s.kind !== 'box' && s.kind !== 'table' && normaliseName(s.title).replace(number, '').startsWith(piece),
  );
  const [first, ...more] = named.sort((a, b) => a.path.length - b.path.length);
  return first && more.every((s) => s.path.startsWith(`${first.path}/`)) ? first.path : null;
}
