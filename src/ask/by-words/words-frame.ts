/** The words of a question as a frame, for the chips and for asking again, and back. */
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { type Units, writtenForms } from './units.js';

export function frameOfWords(want: Wanted[], { needed, sections }: Units): Frame {
  const filters = needed.map(
    ({ word, ids, options }): FrameFilter =>
      ids.length > 0 ? { field: 'entity', word, ids } : { field: 'text', word, words: options, join: 'any' },
  );
  if (sections.length > 0) filters.push({ field: 'section', word: sections.join('、'), words: sections });
  return { operation: 'list', want, measures: [], filters };
}

/** Null where a filter is more than words that a sentence holds. */
export function unitsOfFrame({ filters }: Frame, catalogue: Catalogue): Units | null {
  const units: Units = { needed: [], light: [], sections: [], object: false };
  for (const { field, word, words = [], ids = [], not } of filters) {
    if (not || !['entity', 'text', 'section'].includes(field)) return null;
    if (field === 'section') units.sections.push(...words);
    else {
      units.needed.push({ word, ids, options: [...new Set([...writtenForms(ids, catalogue), ...words.map(normaliseName)])] });
    }
  }
  return units.needed.length > 0 ? units : null;
}
