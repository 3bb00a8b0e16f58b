/** One spelling for what is written alike: full width and half width, all kinds of dash, brackets, quotes, white space. */

import { splitCharacter, splitCharacters } from '../lexicon/split-characters.js';
import { remembered } from '../remembered.js';

const scannedDash = /^(中国|[\u4e00-\u9fff]{2})一(?=东盟|[\u4e00-\u9fff]{2,5}(?:经济|产业|工业|合作))/;
const whole = (two: string): string => splitCharacters.get(two) ?? two;

/** A character written as two is made whole (氵工口 is 江口). 一 that a scan put for a dash: between two names of places. 临江省一东盟 */
export const plainName = remembered((name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(splitCharacter, whole)
    .replace(/[“”"'‘’《》「」]/g, '')
    .replace(/[—–－\-─~～]+/g, '—')
    .replace(scannedDash, '$1—'),
);

/** A spelling that a scan spoiled: no name to show where the plan has a better one. */
export function isSpoiled(name: string): boolean {
  return scannedDash.test(name) || name.replace(splitCharacter, whole) !== name;
}

/** Brackets flattened: 临江(沿海)工业区 → 临江沿海工业区 */
export function withoutMarks(name: string): string {
  return plainName(name).replace(/[()（）·.．]/g, '');
}
