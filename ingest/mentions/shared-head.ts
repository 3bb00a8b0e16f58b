/**
 * One head for several names. The head is read after each:
 *   海州、临江、云岭等中德合作区   three parks         临江、云岭高新区   two
 *   临江高新区、经开区             two                 海州—临江、云岭—石湾等高速公路   two lines
 */
import { parkHeads } from '../lexicon/park-heads.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { cleanName, type Found } from './found.js';
import { isDivisionShort } from './gazetteer.js';
import { type Item, itemsBefore } from './list.js';
import { parkHeadOf } from './park.js';
import { partsOf } from './stem.js';

/** Heads that every city's park may have, so that the cities before it share it. */
const common = new Set(['高新区', '经开区', '综合保税区', '基地', '示范园', '合作区']);
const bareHead = new RegExp(
  `^(?:、|和|与|及)((?:${parkHeads
    .filter((h) => /^(?:高新区|经开区|综保区|边合区|综合保税区|保税区|出口加工区)$/.test(h.head))
    .map((h) => h.head)
    .join('|')}))(?!域|级)`,
);
const opening = /^(?:建设|推进|加快|新建|续建|实施|开工)+/;
const lines =
  /(?:^|[，。；：、]|建设|推进|加快)((?:[\u4e00-\u9fff]{2,5}(?:[—－–-]|至)[\u4e00-\u9fff]{2,5}、?)+)等(高速公路|铁路|公路|城际铁路|快速路)/g;

/** `parks` with the shared ones in place of what was read of them. */
export function shareParkHeads(reading: Reading, parks: readonly Found[]): Found[] {
  return parks.flatMap((park) => {
    const text = reading.outline.passages[park.passage]!.body.text;
    const tail = tailOf(park, text, reading);
    const places = tail ? placesBefore(text, park, reading) : [];
    const shared = places.map(
      (p): Found => ({ ...park, ...p, name: cleanName(`${text.slice(p.start, p.end)}${tail}`), rule: `shared-${park.rule}` }),
    );
    const alone = text[park.start - 1] === '等' && shared.length ? [] : [park];
    return [...shared, ...alone, ...bareHeads(text, park, reading)];
  });
}

/** What the places before share: the name behind its own place, or all of it after 等. */
function tailOf(park: Found, text: string, reading: Reading): string | null {
  if (text[park.start - 1] === '等') return park.name;
  if (text[park.start - 1] !== '、' || !common.has(parkHeadOf(park.name)?.family ?? '')) return null;
  const first = partsOf(park.name, reading.gazetteer)[0];
  return first?.kind === 'division' && park.name.length > first.end ? park.name.slice(first.end) : null;
}

/** The bare divisions listed right before. */
function placesBefore(text: string, park: Found, reading: Reading): Item[] {
  const end = park.start - 1;
  const places: Item[] = [];
  for (const item of itemsBefore(text, end).reverse()) {
    const parts = partsOf(text.slice(item.start, item.end), reading.gazetteer);
    const last = parts.at(-1);
    // Beside divisions a county's short form from anywhere will do.
    if ((last?.kind === 'proper' || last?.kind === 'everyday') && parts.length === 1 && isDivisionShort(last.text)) {
      places.unshift(item);
      continue;
    }
    if (last?.kind !== 'division') break;
    places.unshift({ start: item.start + last.start, end: item.start + last.end });
    if (parts.length > 1) break;
  }
  return places;
}

/** 临江高新区、经开区: the second is of the same city. */
function bareHeads(text: string, park: Found, reading: Reading): Found[] {
  const match = bareHead.exec(text.slice(park.end));
  const place = partsOf(park.name, reading.gazetteer)[0];
  const kind = match && parkHeadOf(match[1]!);
  if (!match || !kind || place?.kind !== 'division') return [];
  const end = park.end + match[0].length;
  const name = `${park.name.slice(0, place.end)}${match[1]}`;
  return [{ ...park, start: end - match[1]!.length, end, name, rule: `park:${kind.family}` }];
}

export function sharedLines(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) =>
    matches(passage.body.text, lines).flatMap((match) => {
      const from = match.index + match[0].indexOf(match[1]!);
      let at = from;
      return match[1]!
        .replace(opening, '')
        .split('、')
        .filter(Boolean)
        .map((pair): Found => {
          const start = passage.body.text.indexOf(pair, at);
          at = start + pair.length;
          return {
            passage: passage.index,
            start,
            end: at,
            kind: 'Infrastructure',
            name: `${pair}${match[2]}`,
            rule: `infrastructure:${match[2] === '铁路' || match[2] === '城际铁路' ? '铁路' : '公路'}`,
          };
        });
    }),
  );
}
