/** Amounts of money that make a class: 营收超亿元的企业, 千亿级园区. Equal by value, however they are written. */
import { magnitudes } from '../../../ingest/lexicon/units.js';
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';

/** `value` in 元; `below` where things under the amount are meant. Offsets in UTF-16 code units, end exclusive. */
export interface Threshold {
  start: number;
  end: number;
  value: number;
  below: boolean;
}

const shape =
  /(不足|不到|低于|小于|少于|不满|超过|突破|大于|高于|不低于|达到|[超过破逾上满达])?了?(\d{1,6}(?:\.\d{1,4})?|[一二两三四五六七八九]?)(万亿|千亿|百亿|十亿|亿)元?(?:人民币)?(以上|以下|以内|级)?/g;

/** All thresholds of a normalised text. 3亿千瓦时 and 2亿株 are none. */
export function thresholdsIn(text: string): Threshold[] {
  return [...text.matchAll(shape)].flatMap((m) => {
    const [whole, before = '', digits = '', power = '', behind = ''] = m;
    const end = m.index + whole.length;
    if (/^(?:美元|欧元|千瓦|立方|吨|斤|度|株|人次|平方)/.test(text.slice(end))) return [];
    const count = digits === '' ? 1 : parseNumeral(digits);
    // 多少亿, 几亿: the unit asked for.
    const asked = digits === '' && power === '亿' && before === '' && !behind;
    if (count === null || asked || /[几少数]$/.test(text.slice(0, m.index))) return [];
    const below = /^(?:不足|不到|低于|小于|少于|不满)$/.test(before) || /^以[下内]$/.test(behind);
    return [{ start: m.index, end, value: count * magnitudes.get(power)!, below }];
  });
}

/** Do they make the same class? */
export const sameThreshold = (a: Threshold, b: Threshold): boolean =>
  a.below === b.below && Math.abs(a.value - b.value) < a.value * 1e-9;
