/** Parks: a head (高新技术产业开发区, 产业园 …) with a proper name before it. */
import { type ParkHead, parkHeadStop, parkHeads } from '../lexicon/park-heads.js';
import type { Reading } from './context.js';
import { leftEdge, opensWithPlace } from './edge.js';
import { cleanName, type Found } from './found.js';
import { couldName, isPlace, partsOf } from './stem.js';

const head = new RegExp(`(?:${parkHeads.map((h) => h.head).join('|')})`, 'g');
const byHead = new Map(parkHeads.map((h) => [h.head, h]));
/** The head of the park that `name` ends with. */
export function parkHeadOf(name: string): ParkHead | null {
  return parkHeads.find((h) => name.endsWith(h.head)) ?? null;
}

/** What something is to become is an aim, not a park: 建设成为临江物流基地. */
const aim = /(?:成为|建设成|打造成|建成|培育成|发展成|建设为)$/;

export function parkMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    const cities = reading.cities.get(passage.index) ?? [];
    const floor = 0;
    for (const match of text.matchAll(head)) {
      const kind = byHead.get(match[0]);
      const end = match.index + match[0].length;
      if (!kind || parkHeadStop.test(text.slice(end))) continue;
      const edge = leftEdge(text, match.index, floor, {
        gazetteer: reading.gazetteer,
        closed: cities,
        accept: (stem) => namesPark(stem, kind, reading),
      });
      if (!edge || aim.test(text.slice(Math.max(0, edge.start - 6), edge.start))) continue;
      const start = edge.start + afterLeadingWords(text.slice(edge.start, match.index), kind, reading);
      const name = cleanName(text.slice(start, end));
      found.push({ passage: passage.index, start, end, kind: 'Park', name, rule: `park:${kind.family}` });
    }
  }
  return found;
}

/** A weak head (基地, 集聚区) needs a place, a pair or a company; a strong one any proper part. */
function namesPark(stem: string, head: ParkHead, reading: Reading): boolean {
  if (!couldName(stem, reading.gazetteer)) return false;
  return !head.weak || partsOf(stem, reading.gazetteer).some(isPlace);
}

/** A park's name begins with its place; words before it are a verb we do not know (盘活|云岭高新区). */
function afterLeadingWords(stem: string, head: ParkHead, reading: Reading): number {
  if (head.weak || opensWithPlace(stem, reading.gazetteer)) return 0;
  const parts = partsOf(stem, reading.gazetteer);
  const place = parts.findIndex((p) => p.kind === 'division');
  const before = parts.slice(0, Math.max(0, place));
  if (place < 1 || before.some((p) => p.kind === 'mark' || p.kind === 'pair')) return 0;
  return parts[place]?.start ?? 0;
}
