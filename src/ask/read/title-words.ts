/** 专栏2的试点名单, 专栏2示范园区: words of a box's own title right behind its number say again which box is meant. */
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { sense, type Token } from './token.js';

const closing = /^(?:名单|清单|名录|一览表|列表)$/;
const describing = new Set(['verb', 'text', 'topic', 'adjective', 'status', 'role', 'level', 'absent']);

/** The tokens with such words made one with the number before them; the kind that they describe stays, for it may be asked for. */
export function withTitleWords(tokens: readonly Token[], { sections }: Catalogue): Token[] {
  let out = [...tokens];
  for (let at = 0; at < out.length - 2; at++) {
    const [path, ...more] = sense(out[at]!, 'sectionRef')?.paths ?? [];
    const section = more.length === 0 ? sections.find((s) => s.path === path) : undefined;
    if (section?.kind !== 'box' && section?.kind !== 'table') continue;
    const from = out[at + 1]!.text === '的' ? at + 2 : at + 1;
    const word = out[from];
    const head = out[from + 1];
    if (!word || !head || word.end !== head.start || out[from - 1]!.end !== word.start) continue;
    if (!word.senses.some((s) => describing.has(s.is))) continue;
    const title = normaliseName(section.title);
    const listed = closing.test(head.text);
    const said = listed ? title.includes(word.text) : sense(head, 'kind') && title.includes(word.text + head.text);
    if (!said) continue;
    const to = listed ? from + 1 : from;
    const token: Token = {
      start: out[at]!.start,
      end: out[to]!.end,
      text: out[at]!.text,
      senses: out[at]!.senses,
    };
    out = [...out.slice(0, at), token, ...out.slice(to + 1)];
  }
  return out;
}
