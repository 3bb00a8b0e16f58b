/**
 * A park's name taken apart: 云岭省临江市恒远高新区 is city 临江市, stem 恒远, head 高新区. Two names with equal city,
 * countries, stem and head family are one park, however 市, brackets, dashes and 园/园区 are written.
 */

import type { Division } from '../lexicon/divisions.js';
import { parkQualifiers } from '../lexicon/park-heads.js';
import type { Gazetteer } from './gazetteer.js';
import { plainName } from './normal-text.js';
import { parkHeadOf } from './park.js';
import { partsOf } from './stem.js';

export interface ParkForm {
  /** Divisions below the province that the name gives, in full; the first is where it lies. */
  places: Division[];
  /** A country the park is shared with (中马, 中国—马来西亚), or 东盟. */
  partner: string | null;
  /** What is left: neither place nor partner nor head. */
  stem: string;
  family: string;
  normal: string;
}

const qualifier = new RegExp(`(?:${parkQualifiers})$`);

export function parkForm(name: string, gazetteer: Gazetteer): ParkForm {
  const plain = plainName(name);
  const head = parkHeadOf(plain);
  const before = head ? plain.slice(0, -head.head.length).replace(qualifier, '') : plain;
  const parts = partsOf(before, gazetteer);
  const places: Division[] = [];
  let partner: string | null = null;
  let stem = '';
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    const linked = next?.text === '—' || parts[i - 1]?.text === '—';
    // A town by its bare name: other plans do not know that it is one.
    const bareTown = part.division?.level === 'township' && part.text !== part.division.name;
    if (part.kind === 'division' && part.division && !linked && !bareTown) {
      // The province says nothing where a place follows; alone it is all the name has.
      if (part.division.level !== 'province') places.push(part.division);
      else if (parts.length === 1) stem += part.division.name;
      return;
    }
    if (part.kind === 'pair') {
      partner = part.text;
      return;
    }
    if (part.kind === 'mark' && part.text !== '—') return;
    stem += part.kind === 'division' && part.division?.short && !bareTown ? part.division.short : part.text;
  });
  const family = head?.family ?? '';
  const normal = [...places.map((p) => p.name), partner ? `中国—${partner}` : '', stem, head?.full ?? ''].join('');
  return { places, partner, stem, family, normal };
}
