/** Each park once with all that is known of it, in one of four manners a plan; in a long plan under their counties. */
import type { Draft } from '../draft.js';
import type { World } from '../world/world.js';
import { parkTable } from './park-table.js';
import { parkText } from './park-text.js';

export function parks(draft: Draft, { parks, counties, period }: World): void {
  const manner = draft.manner.parks;
  for (const { name } of counties) {
    const here = parks.filter((park) => park.county === name);
    if (!here.length) continue;
    if (manner === 'table') {
      parkTable(draft, name, here, period);
      continue;
    }
    if (manner !== 'heading') draft.heading(2, name + draft.manner.parkHeading);
    for (const park of here) parkText(draft, manner, park, period);
  }
}
