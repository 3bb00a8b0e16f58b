/** The divisions inside longer names, also where they go on to another word: 临江港经济开发区 lies in 临江市. */

import type { CityFound } from './city.js';
import { cityName } from './city.js';
import { byPassage, type Reading } from './context.js';
import type { Found } from './found.js';
import { partsOf } from './stem.js';

export function innerCities(reading: Reading, names: readonly Found[]): CityFound[] {
  const found: CityFound[] = [];
  const companies = byPassage(names.filter((n) => n.kind === 'Enterprise'));
  for (const name of names) {
    const known = reading.cities.get(name.passage) ?? [];
    const text = reading.outline.passages[name.passage]?.body.text.slice(name.start, name.end) ?? '';
    for (const part of partsOf(text, reading.gazetteer)) {
      // 临江 for 临江区 in a park's name is a guess at the district; not a place to put it in.
      if (
        !part.division ||
        (part.division.level === 'county' && part.text !== part.division.name && part.division.name.endsWith('区'))
      )
        continue;
      const [start, end] = [name.start + part.start, name.start + part.end];
      // 石湾集团 may be called after anything; 石湾化工产业园 is called after the town.
      const bareTown = part.division.level === 'township' && part.text !== part.division.name;
      if (bareTown && companies.get(name.passage)?.some((c) => c.start < end && start < c.end)) continue;
      if (known.some((k) => k.start < end && start < k.end)) continue;
      found.push({
        passage: name.passage,
        start,
        end,
        kind: 'City',
        name: cityName(part.division),
        rule: 'city-in-name',
        division: part.division,
      });
    }
  }
  return found;
}
