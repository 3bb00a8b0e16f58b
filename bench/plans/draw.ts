/** Draws of a seeded generator: everything in a generated plan is decided here. */
import { Random } from '../../tests/graph/random.js';

export class Draw extends Random {
  /** Both ends included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** With one decimal more often than not; both ends included. */
  figure(low: number, high: number): number {
    return this.chance(0.6) ? this.between(low * 10, high * 10) / 10 : this.between(low, high);
  }

  /** `count` different members, in random order; all of them where the list is shorter. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && rest.length) drawn.push(rest.splice(this.below(rest.length), 1)[0]!);
    return drawn;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return this.sample(list, list.length);
  }
}
