/** English puts some things the other way round than the plans do: an amount before its figure, a company before its place. */
import { words } from '../lexicon/words.js';
import type { Catalogue } from '../names/catalogue.js';

const amountFirst = /(超过|低于|不低于|不超过) ?(\d[\d.]*[万亿]*元?) (\p{Script=Han}{2,8})(?= |$)/gu;

/** which city has most firms with revenue above …: what is counted is described before it, as 营收超过1亿元的企业. */
const describedKind =
  /(?<=城市 (?:最[高低多少大小] )?.{0,8})(企业|公司|园区|项目) (?:有 )?(\p{Script=Han}{2,8}) (超过|低于|不低于|不超过) ?(\d[\d.]*[万亿]*元?)(?= |$)/u;

/** Of a glossed question: 超过 500亿元 产值 → 产值 超过500亿元; 云程 临浦 电池园 → 临浦云程电池园, where that is a name. */
export function chineseOrder(glossed: string, catalogue: Catalogue): string {
  const figures = glossed.replace(amountFirst, (all, compared: string, amount: string, figure: string) =>
    words.get(figure)?.some((s) => s.is === 'measure') ? `${figure} ${compared}${amount}` : all,
  );
  const described = figures.replace(describedKind, (all, kind: string, figure: string, compared: string, amount: string) =>
    words.get(figure)?.some((s) => s.is === 'measure') ? `${figure}${compared}${amount}的${kind}` : all,
  );
  const parts = askedFigure(described).replace(share, '$1占$2比重').split(' ');
  for (const size of [3, 2])
    for (let i = 0; i + size <= parts.length; i++) {
      const run = parts.slice(i, i + size);
      if (!run.every((part) => /^\p{Script=Han}{2,}$/u.test(part) && !words.has(part))) continue;
      const name = turned(run).find((text) => catalogue.forms.has(text));
      if (name) parts.splice(i, size, name);
    }
  return parts.join(' ');
}

/** R&D spending as share of revenue: 研发经费支出 占 营收 → 研发经费支出占营收比重. */
const share = /(\p{Script=Han}+(?: \p{Script=Han}+)?) 占 (\p{Script=Han}+)/u;

/** what is the 2025 target for …: a figure is asked for, unless a kind of thing or the target itself stands behind what. */
function askedFigure(glossed: string): string {
  const m = /^(?:和 )?哪些 (?=(\S+).*(?:目标|基数))/u.exec(glossed);
  const next = m?.[1] ?? '';
  const asksThings = words
    .get(next)
    ?.some((s) => s.is === 'kind' || s.is === 'target' || s.is === 'level' || s.is === 'adjective');
  return m && !asksThings ? `多少 ${glossed.slice(m[0].length)}` : glossed;
}

/** The parts in every order but their own, joined. */
function turned(parts: readonly string[]): string[] {
  const orders = (rest: readonly string[]): string[] =>
    rest.length === 0 ? [''] : rest.flatMap((part, i) => orders(rest.filter((_, k) => k !== i)).map((tail) => part + tail));
  return orders(parts).filter((text) => text !== parts.join(''));
}
