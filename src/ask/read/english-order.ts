/** English puts some things the other way round than the plans do: an amount before its figure, a company before its place. */
import { words } from '../lexicon/words.js';
import type { Catalogue } from '../names/catalogue.js';

const amountFirst = /(超过|低于|不低于|不超过) ?(\d[\d.]*[万亿]*元?) (\p{Script=Han}{2,8})(?= |$)/gu;

/** Of a glossed question: 超过 500亿元 产值 → 产值 超过500亿元; 云程 临浦 电池园 → 临浦云程电池园, where that is a name. */
export function chineseOrder(glossed: string, catalogue: Catalogue): string {
  const figures = glossed.replace(amountFirst, (all, compared: string, amount: string, figure: string) =>
    words.get(figure)?.some((s) => s.is === 'measure') ? `${figure} ${compared}${amount}` : all,
  );
  const parts = figures.split(' ');
  for (const size of [3, 2])
    for (let i = 0; i + size <= parts.length; i++) {
      const run = parts.slice(i, i + size);
      if (!run.every((part) => /^\p{Script=Han}{2,}$/u.test(part) && !words.has(part))) continue;
      const name = turned(run).find((text) => catalogue.forms.has(text));
      if (name) parts.splice(i, size, name);
    }
  return parts.join(' ');
}

/** The parts in every order but their own, joined. */
function turned(parts: readonly string[]): string[] {
  const orders = (rest: readonly string[]): string[] =>
    rest.length === 0 ? [''] : rest.flatMap((part, i) => orders(rest.filter((_, k) => k !== i)).map((tail) => part + tail));
  return orders(parts).filter((text) => text !== parts.join(''));
}
