/** A question to a graph of one plan that names another one, or asks which plans there are; any other question is that plan's. */
import { languageOf } from '../normalise.js';
import { type Asked, asksForPlans } from './asked-of-plans.js';
import type { LatinKnown } from './english-references.js';
import { periodSaid } from './plan-words.js';
import { scoped, withoutQuotes } from './scope.js';

/** Null where the question is to be asked as it stands. */
export function askedOfOnlyPlan(question: string, known: LatinKnown): Asked | null {
  const language = languageOf(question);
  const found = scoped(question, known, null, language);
  if (found.asksWhich) return asksForPlans(found, language) ? { is: 'plans', question: null, history: [], scope: null } : null;
  const { text } = withoutQuotes(question);
  // 十五五规划里: what looks inside a plan of a period that there is none of.
  const other = found.references.find(
    (r) =>
      r.parts.length === 1 &&
      r.parts[0]!.plans.length === 0 &&
      (language === 'en' ? /\bin $/i.test(text.slice(0, r.start)) : hasPeriod(r.word) && /^(?:里|中|内)/.test(text.slice(r.end))),
  );
  return other ? { is: 'problem', problem: { why: 'unknown', word: other.word } } : null;
}

const hasPeriod = (word: string): boolean =>
  (word.match(/(?:十[一二三四五六]?|[八九])五|20\d\d.*20\d\d/g) ?? []).some((p) => periodSaid(p) !== null);
