/** The words of a question that the frame does not use, as they are quoted: whole, not in the pieces they were read in. */
import type { Catalogue } from './names/catalogue.js';
import { languageOf } from './normalise.js';
import { sense, type Token } from './read/token.js';

/** Pieces that touch. */
function runsOf(left: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of left) {
    const last = runs.at(-1);
    if (last && last.at(-1)!.end === token.start) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

const textOf = (run: readonly Token[]): string => run.map((t) => t.text).join('');

/** Words that no plan holds; a run of pieces that were read one by one is one word. */
export function absentTerms(left: readonly Token[], question: string, catalogue: Catalogue): string[] {
  const terms = runsOf(left).flatMap((run) => {
    const isAbsent = run.map((t) => sense(t, 'absent') !== undefined);
    const word = textOf(run.slice(isAbsent.indexOf(true), isAbsent.lastIndexOf(true) + 1));
    const unknown = run.flatMap((t) => sense(t, 'absent')?.term ?? []);
    if (unknown.length > 1 && !catalogue.holds(word)) return [word];
    return unknown.filter((t) => t.length >= 2);
  });
  return languageOf(question) === 'en' && terms.some((t) => isCommon(t, question)) ? [] : terms;
}

/**
 * A common English word without a gloss is not understood; a plan in Chinese could not hold it. A name has a capital; that
 * of the first word says nothing before an article or pronoun: Reserve a table, Drive me to 临江市 are orders.
 */
const isCommon = (term: string, question: string): boolean =>
  (/^[a-z]{4,}(?:[-'][a-z]+)*$/.test(term) && question.includes(term)) ||
  term === /^\s{0,9}([A-Za-z]+) (?:an?|the|me|us|my|our)\s/.exec(question)?.[1]?.toLowerCase();

/** Words that were not understood, each once. */
export const unclearWords = (left: readonly Token[]): string[] => [...new Set(runsOf(left).map(textOf))];
