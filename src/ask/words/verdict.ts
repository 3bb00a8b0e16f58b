/** What becomes of a word that neither the lexicon nor the graph knows, judged by the general dictionary. */
import {
  asksHow,
  functionTag,
  lightNouns,
  particles,
  pronounTag,
  suitable,
  turning,
  turningAdverb,
  turningEnglish,
  verbTag,
} from '../lexicon/general-classes.js';
import type { GeneralWord } from './dictionary.js';

/**
 * `function`: no content. `suits`: what suits the asker, told as not used. `act`: says that something is done, which a
 * relation of the graph may stand for. Null: it counts, and what counts is never passed over.
 */
export type Verdict = 'function' | 'suits' | 'act' | null;

/** `asksElsewhere`: another word of the question says what is asked for. */
export function verdictOf(word: GeneralWord, asksElsewhere: boolean): Verdict {
  if (particles.has(word.text) || lightNouns.has(word.text)) return 'function';
  if (suitable.has(word.text)) return 'suits';
  if (turningEnglish.test(word.text)) return null;
  if (functionTag.test(word.tag)) return turningAdverb.test(word.text) ? null : 'function';
  if (turning.test(word.text)) return null;
  if (pronounTag.test(word.tag)) return !asksHow.test(word.text) || asksElsewhere ? 'function' : null;
  return verbTag.test(word.tag) ? 'act' : null;
}
