/** Names nobody has yet, put together from syllables; each is given once in a plan. */

import { companyBegins, companyEnds, placeBegins, placeEnds } from '../data/syllables.js';
import { companyForms, companyTrades } from '../data/trades.js';
import type { Draw } from '../draw.js';
import { isDivision } from './places.js';

export class Names {
  readonly #given = new Set<string>();
  constructor(private readonly draw: Draw) {}

  /** What a park is called by: 青屏, and 青翠屏 where those of two syllables run out. */
  place(): string {
    const { draw } = this;
    return this.#new(() => draw.pick(placeBegins) + draw.pick(placeEnds), isDivision, placeBegins);
  }

  /** 恒达机械有限公司: the stem is the company's alone. */
  company(): string {
    const { draw } = this;
    const stem = this.#new(() => draw.pick(companyBegins) + draw.pick(companyEnds), isDivision, companyBegins);
    return stem + draw.pick(companyTrades) + draw.pick(companyForms);
  }

  /** True the first time. */
  take(name: string): boolean {
    if (this.#given.has(name)) return false;
    this.#given.add(name);
    return true;
  }

  #new(make: () => string, taken: (name: string) => boolean, longer: readonly string[]): string {
    let name = make();
    // Names get longer rather than rarer, so that a long plan takes no longer a name than a short one.
    for (let tries = 0; taken(name) || !this.take(name); tries++) name = tries < 4 ? make() : this.draw.pick(longer) + name;
    return name;
  }
}
