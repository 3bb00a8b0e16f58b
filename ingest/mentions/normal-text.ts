/** One spelling for what is written alike: full width and half width, all kinds of dash, brackets, quotes, white space. */

import { splitCharacter, splitCharacters } from '../lexicon/split-characters.js';

/** A character written as two is made whole (氵工口 is 江口). 一 that a scan put for a dash: between two names of places. 临江省一东盟 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(splitCharacter, (two) => splitCharacters.get(two) ?? two)
    .replace(/[“”"'‘’《》「」]/g, '')
    .replace(/[—–－\-─~～]+/g, '—')
    .replace(/^(中国|[\u4e00-\u9fff]{2})一(?=东盟|[\u4e00-\u9fff]{2,5}(?:经济|产业|工业|合作))/, '$1—');
}

/** Brackets flattened: 临江(沿海)工业区 → 临江沿海工业区 */
export function withoutMarks(name: string): string {
  return plainName(name).replace(/[()（）·.．]/g, '');
}
