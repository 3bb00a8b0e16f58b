/** Administrative divisions. 支持临江发展… gives 临江市. */
import type { Division } from '../lexicon/divisions.js';
import type { Outline } from '../stages.js';
import type { Found } from './found.js';
import { type Gazetteer, isUnique } from './gazetteer.js';

export interface CityFound extends Found {
  division: Division;
}

/** A division's name that goes on to a name of water, hill or harbour is not the division: 临江港, 临江河. */
const otherThing =
  /^(?:港(?!市|区|口市)|河(?!池|北|南|西|东)|江(?!苏|西|门|北|南)|湖(?!北|南|州)|湾(?!区)|岛(?!市)|海峡|路(?!桥)|大道|大学|学院|话|菜|菊)/;

/** Unique in the country: 临江市鼓楼区 where other cities have a 鼓楼区 too. */
export function cityName(division: Division): string {
  return isUnique(division) ? division.name : `${division.parent?.name ?? ''}${division.name}`;
}

export function cityMentions(outline: Outline, gazetteer: Gazetteer): CityFound[] {
  const found: CityFound[] = [];
  for (const passage of outline.passages) {
    const text = passage.body.text;
    for (const hit of gazetteer.scan(text)) {
      const word = text.slice(hit.start, hit.end);
      if (word === hit.value.short && otherThing.test(text.slice(hit.end))) continue;
      found.push({
        passage: passage.index,
        start: hit.start,
        end: hit.end,
        kind: 'City',
        name: cityName(hit.value),
        rule: word === hit.value.name ? 'city' : 'city-short',
        division: hit.value,
      });
    }
  }
  return found;
}
