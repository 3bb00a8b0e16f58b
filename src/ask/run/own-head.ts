/**
 * 建设云岭纳米材料基地、临江储能基地: a branch belongs to the head noun that follows it next, so the nano-materials base is
 * not the one in 临江. Where no head follows, or what follows is further off than a name is long, nothing is said.
 */

const longest = 14;

/** Does the branch say something of the thing so spelled? All are normalised; `heads` are the words a kind is narrowed by. */
export function isOfItsHead(text: string, spellings: readonly string[], branch: string, heads: readonly string[]): boolean {
  const at = text.indexOf(branch);
  if (at < 0) return true;
  const from = at + branch.length;
  const next = heads.map((h) => ({ at: text.indexOf(h, from), length: h.length })).filter((h) => h.at >= 0);
  const head = next.sort((a, b) => a.at - b.at)[0];
  if (!head || head.at - from > longest || /[,;。]/.test(text.slice(from, head.at))) return true;
  return spellings.some((s) => {
    const start = text.indexOf(s);
    return start >= 0 && start <= head.at && start + s.length >= head.at + head.length;
  });
}
