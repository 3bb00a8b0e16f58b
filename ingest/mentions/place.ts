/** Places that are no divisions: countries, regions, economic areas, ports, islands, peninsulas. */
import { countries, placeHeads, regions } from '../lexicon/place-names.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { Dictionary } from './dictionary.js';
import { leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';
import { partsOf } from './stem.js';

const known = new Dictionary<true>();
for (const name of [...countries, ...regions]) known.set(name, true);
const head = new RegExp(`(?:${placeHeads})`, 'g');
/** 港口, 岛屿, 湾区 …: the head goes on to another word. */
const headStop = /^(?:口(?!岸)|屿|区(?!域)|内|澳|城|航|池|商|务|币|元|股|企|资)/;

export function placeMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    const put = (start: number, end: number, rule: string) =>
      found.push({ passage: passage.index, start, end, kind: 'Place', name: cleanName(text.slice(start, end)), rule });
    for (const hit of known.scan(text)) put(hit.start, hit.end, 'place-known');
    for (const match of matches(text, head)) {
      const end = match.index + match[0].length;
      if (match[0] !== '经济区' && match[0] !== '口岸' && headStop.test(text.slice(end))) continue;
      const edge = leftEdge(text, match.index, 0, {
        gazetteer: reading.gazetteer,
        accept: (stem) => namesPlace(stem, match[0], reading),
      });
      if (!edge) continue;
      const start = edge.start + beforePlace(text.slice(edge.start, match.index), reading);
      const isCity = reading.cities.get(passage.index)?.some((c) => c.start <= start && c.end >= end);
      if (!isCity) put(start, end, 'place-head');
    }
  }
  return found;
}

/** 临港, 空港 are manners of lying; 经济区 alone is the plan's own area. */
function namesPlace(stem: string, head: string, reading: Reading): boolean {
  const name = cleanName(stem);
  if (name.length > 8 || /[临空]$/.test(name)) return false;
  const parts = partsOf(name, reading.gazetteer);
  const place = parts.some((p) => p.kind === 'division' || p.kind === 'region');
  return parts.every((p) => p.kind === 'division' || p.kind === 'region' || p.kind === 'proper') && (place || head !== '经济区');
}

/** 拉动|北湾经济区: a verb that no list of cues holds stands before the region. */
function beforePlace(stem: string, reading: Reading): number {
  const parts = partsOf(stem, reading.gazetteer);
  const place = parts.findIndex((p) => p.kind === 'division' || p.kind === 'region');
  return place > 0 ? parts[place]!.start : 0;
}
