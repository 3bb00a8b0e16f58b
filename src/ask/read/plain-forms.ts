/** The plain words that an inflected English word may come from. */

const endings = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ied', 'y'],
  ['al', ''],
] as const;

/** refineries → refinery (and refineri), invested → invest, invested → investe: which of them is a word, a table says. */
export const plainForms = (word: string): string[] =>
  word.length < 5 ? [] : endings.flatMap(([tail, plain]) => (word.endsWith(tail) ? [word.slice(0, -tail.length) + plain] : []));
