/** Text → words and names → frame, without the talk around it. */
import type { Language } from './answer.js';
import type { Catalogue } from './names/catalogue.js';
import { withoutAppositives, withoutOwnKind } from './read/appositives.js';
import { joinDenied } from './read/denied-words.js';
import { joinIndicators } from './read/indicators.js';
import { levelKinds } from './read/level-kinds.js';
import { linkParts } from './read/parts-of-names.js';
import { joinPhrases } from './read/phrases.js';
import { pointersAlone } from './read/pointers.js';
import { withoutPremise } from './read/premise.js';
import { resolve } from './read/resolve.js';
import { segment } from './read/segment.js';
import type { Token } from './read/token.js';
import { writtenRuns } from './read/written-runs.js';
import { type Reading, understand } from './understand/understand.js';
import type { GeneralWord } from './words/dictionary.js';

export interface Context {
  catalogue: Catalogue;
  language: Language;
  /** A question after others has no premise of its own to cut off. */
  first: boolean;
}

export interface Parsed {
  text: string;
  tokens: Token[];
  reading: Reading;
  /** What the question supposes, cut off and not checked. */
  premise: string | null;
}

/** `text` is normalised and glossed; `general`: words of the language that unknown letters are not cut across. */
export function parse(text: string, { catalogue, language, first }: Context, general: readonly GeneralWord[] = []): Parsed {
  const named = resolve(
    joinIndicators(joinDenied(segment(text, catalogue, general), catalogue), text, catalogue),
    text,
    catalogue,
  );
  const linked = linkParts(levelKinds(named, catalogue), text, catalogue);
  const whole = language === 'en' ? withoutOwnKind(linked) : linked;
  const cut = first ? withoutPremise(whole) : null;
  const tokens = writtenRuns(pointersAlone(withoutAppositives(cut?.tokens ?? whole, catalogue), first), text, catalogue);
  const parsed = { text, tokens, reading: understand(tokens, { catalogue, language }), premise: cut?.premise ?? null };
  const phrases = parsed.reading.left.length > 0 ? joinPhrases(tokens, parsed.reading.left, text, catalogue) : null;
  if (!phrases) return parsed;
  const again = understand(phrases, { catalogue, language });
  return again.left.length < parsed.reading.left.length ? { ...parsed, tokens: phrases, reading: again } : parsed;
}
