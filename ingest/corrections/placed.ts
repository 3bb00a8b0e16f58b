/**
 * What became of a correction. `gone`: the plan has the sentence, or one of the names, no longer; `idle`: it has them,
 * but what the correction is against is not read from it any more.
 */
export type Placed = 'applied' | 'gone' | 'idle';
