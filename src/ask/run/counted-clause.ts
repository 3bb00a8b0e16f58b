/**
 * Where a question counts what it asks for and more is found: those that one clause lists and counts itself.
 * 哪三个新兴产业 · 培育陶瓷、电子、食品三大新兴产业.
 */
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import type { Member } from './member.js';

const counts = /([一二两三四五六七八九十]{1,3}|\d{1,3})\s*(?:大|个|类|项|家|种|条|座)/g;

/** Null where no clause lists so many of them and says the number, or where two clauses do and differ. */
export function countedInOneClause(members: readonly Member[], expected: number): Member[] | null {
  const byClause = new Map<string, Set<Member>>();
  for (const member of members)
    for (const { section, quote } of member.evidence) {
      if (![...quote.matchAll(counts)].some(([, n]) => parseNumeral(n!) === expected)) continue;
      const clause = `${section} ${quote}`;
      (byClause.get(clause) ?? byClause.set(clause, new Set()).get(clause)!).add(member);
    }
  const sets = [...byClause.values()].filter((set) => set.size === expected);
  const [first, ...others] = sets;
  if (!first || others.some((set) => [...set].some((m) => !first.has(m)))) return null;
  return members.filter((m) => first.has(m));
}
