/** What the recognisers share while one plan is read. */
import type { Outline } from '../stages.js';
import type { CityFound } from './city.js';
import type { Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';

export interface Reading {
  outline: Outline;
  gazetteer: Gazetteer;
  /** Cities by passage. */
  cities: ReadonlyMap<number, readonly CityFound[]>;
}

export function byPassage<T extends Found>(list: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of list) {
    const at = map.get(item.passage);
    if (at) at.push(item);
    else map.set(item.passage, [item]);
  }
  return map;
}
