/**
 * A section by what it is called or about: 铁路那一节, 临江都市区里, 临江那段 for the part headed ——临江市, 公路那节 for 公路与过江通道.
 * What is known of it are its title's words; a name in full goes before a part of one, and of parts only the one there is.
 */
import type { Catalogue, NamedSection } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import type { Found } from './token.js';

/** Says that what stands before it is a part of the text. */
const part = /^(?:的)?(?:(?:那|这)?(?:一)?(?:节|章|部分|小节)|(?:(?:那|这)(?:一)?|一)(?:段|块))(?:的)?(?:正文)?/;
/** Where what stands before it is no whole title. */
const pointed = /^(\p{Script=Han}{2,10}?)(?:的)?(?:(?:那|这)(?:一)?(?:节|章|部分|小节|段|块)|一(?:段|节))(?:的)?(?:正文)?/u;
/** Behind a whole title: what is asked of it is what it says or how it is divided. */
const contents =
  /^(?:的)?(?:主要)?(?=(?:讲|说|写|谈)(?:的是|了|的)?(?:什么|啥|哪些)|有(?:什么|哪些)内容|(?:都)?(?:包括|包含|分|分为|分成|有)(?:哪|几|多少)[^、，,]{0,3}(?:方面|部分|内容))/;
/** What a title has behind the name of a place or a branch. */
const tail = /(?:市|县|区|州|盟|地区|产业|行业|业|工业)$/;

export function namedSection(text: string, at: number, catalogue: Catalogue): Found | null {
  let best: { end: number; title: string } | null = null;
  for (const s of catalogue.sections) {
    const title = normaliseName(s.title);
    if (title.length < 2 || !text.startsWith(title, at) || title.length <= (best?.title.length ?? 0)) continue;
    const rest = text.slice(at + title.length);
    const said =
      part.exec(rest) ??
      (title.length >= 4 ? contents.exec(rest) : null) ??
      (title.length >= 5 ? /^(?:里面|里|内|中)(?!心|国|小|部|间|等)/.exec(rest) : null);
    if (said) best = { end: at + title.length + said[0].length, title };
  }
  if (!best) return pointedSection(text, at, catalogue);
  const paths = proseOf(catalogue)
    .filter((s) => normaliseName(s.title) === best.title)
    .map((s) => s.path);
  return paths.length > 0 ? { end: best.end, sense: { is: 'sectionRef', paths } } : pointedSection(text, at, catalogue);
}

const proseOf = ({ sections }: Catalogue): NamedSection[] =>
  sections.filter((s) => s.kind !== 'box' && s.kind !== 'table' && !inBox(s));

const inBox = ({ path }: NamedSection): boolean => /^(?:专栏|表|附表|附图)/.test(path);

/** The first of these that finds one part alone. */
function pointedSection(text: string, at: number, catalogue: Catalogue): Found | null {
  const m = pointed.exec(text.slice(at));
  if (!m) return null;
  const word = m[1]!;
  const joined = new RegExp(`^${word}[与和及、]`);
  const ids = new Set((catalogue.forms.get(word) ?? []).map((e) => e.id));
  const bears = (title: string) => (catalogue.forms.get(title) ?? []).some((e) => ids.has(e.id));
  const ways: ((title: string) => boolean)[] = [(title) => title.replace(tail, '') === word, bears];
  // 宣纸那段 is no whole section on 宣纸与丝绸.
  if (!/[段块]/.test(m[0].slice(word.length)))
    ways.push(
      (title) => joined.test(title),
      (title) => title.includes(word) && !catalogue.forms.has(title),
    );
  for (const fits of ways) {
    const [only, ...more] = outermost(proseOf(catalogue).filter((s) => fits(normaliseName(s.title))));
    if (only && more.length === 0) return { end: at + m[0].length, sense: { is: 'sectionRef', paths: [only.path] } };
    if (only) return null;
  }
  return null;
}

/** Without the parts of others among them. */
const outermost = (list: readonly NamedSection[]): NamedSection[] =>
  list.filter((s) => !list.some((o) => o !== s && s.path.startsWith(`${o.path}/`)));
