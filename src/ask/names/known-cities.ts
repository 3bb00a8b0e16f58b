/** Cities and provinces by name, whether a plan speaks of them or not. */
import { divisions } from '../../../ingest/lexicon/divisions.js';

const known: ReadonlySet<string> = new Set(
  divisions
    .filter((d) => d.level === 'province' || d.level === 'prefecture')
    .flatMap((d) => [d.name, ...(d.short ? [d.short] : [])]),
);

/** A city that the plan does not speak of is no part of a name that holds its letters; districts are called like many things. */
export const isKnownCity = (word: string): boolean => known.has(word);
