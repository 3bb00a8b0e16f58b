/** Which things a clause counts under a class: in 石化、纺织两大千亿元产业和氢能、储能等5个百亿元产业 only the last two are 百亿元产业. */

const counted = /[\d一二三四五六七八九十两几]+(?:大|个|家|项|条|类)/g;

/** Is one of the names in the list right before the class? Classes end in a kind: 产业, 园区, 企业, 项目, 基地. */
export function isListedUnder(clause: string, names: readonly string[], phrase: string): boolean {
  if (!/(?:产业|园区|企业|项目|基地|集群)$/.test(phrase)) return true;
  for (let at = clause.indexOf(phrase); at >= 0; at = clause.indexOf(phrase, at + 1)) {
    const before = clause.slice(0, at);
    const here = names.map((n) => [before.lastIndexOf(n), n.length] as const).filter(([i]) => i >= 0);
    // The clause may name its thing behind the class, or by a heading.
    if (here.length === 0) return true;
    for (const [i, length] of here) if ((before.slice(i + length).match(counted) ?? []).length <= 1) return true;
  }
  return false;
}
