/** What a recogniser hands on: a mention not yet joined to its entity. */
import { remembered } from '../remembered.js';
import type { Mention } from '../stages.js';
import { withoutGloss } from './gloss.js';

export type Found = Omit<Mention, 'entity'>;

/** A name as it should be read: no bracket that gives a short form, no white space but between two Latin words. 年产 30 万吨 → 年产30万吨 */
export const cleanName = remembered((text: string): string =>
  withoutGloss(text)
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '')
    .replace(/^[·、，\-—－\s]+|[·、，\s]+$/g, ''),
);

export function covers(outer: Found, inner: Found): boolean {
  return outer.passage === inner.passage && outer.start <= inner.start && outer.end >= inner.end;
}

export function overlaps(a: Found, b: Found): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
