/** The mentions near a place in a passage, found without a look at all others: a passage may have thousands. */
import type { Mention } from '../stages.js';

/** Of mentions in order, those that start in `[from, to]`. */
export function startingWithin(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const first = firstFrom(mentions, from);
  let end = first;
  while (end < mentions.length && mentions[end]!.start <= to) end++;
  return mentions.slice(first, end);
}

/** Index of the first that starts at `at` or behind it. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ends = new WeakMap<readonly Mention[], Map<number, Mention[]>>();

/** Those that end at `at`, in order; kept with the list, since every figure asks. */
export function endingAt(mentions: readonly Mention[], at: number): readonly Mention[] {
  return (ends.get(mentions) ?? byEnd(mentions)).get(at) ?? [];
}

function byEnd(mentions: readonly Mention[]): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const here = found.get(mention.end);
    if (here) here.push(mention);
    else found.set(mention.end, [mention]);
  }
  ends.set(mentions, found);
  return found;
}
