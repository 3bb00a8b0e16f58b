/** 水网工程建设要点那个专栏, 主要指标那张表: a box or a table by its title, whole or without what the title begins with. */
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import type { Found } from './token.js';

const shape =
  /^(\p{Script=Han}[\p{Script=Han}、0-9]{3,29}?)(?:的)?(?:(?:那|这)(?:一)?(?:个|张|份)?(?:专栏|附表|表格|表|框)|(?:专栏|附表)(?![0-9一二三四五六七八九十])(?:里面|里|中)?)/u;

export function titledBox(text: string, at: number, { sections, lists }: Catalogue): Found | null {
  const m = shape.exec(text.slice(at));
  if (!m) return null;
  const word = m[1]!;
  const bearing = sections.filter(
    (s) => (s.kind === 'box' || s.kind === 'table') && normaliseName(s.title).endsWith(word) && !s.path.includes('/'),
  );
  const [path, ...more] = new Set(bearing.map((s) => s.path));
  if (!path || more.length > 0) return null;
  const kinds = lists.find((l) => l.path === path)?.kinds ?? [];
  return { end: at + m[0].length, sense: { is: 'sectionRef', paths: [path], ...(kinds.length > 0 ? { lists: kinds } : {}) } };
}
