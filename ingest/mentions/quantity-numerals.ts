/** Numbers as plans write them: 1,234.5, 一千二百, 两千, 1.5万, 8千. */
import { digits, largePowers, smallPowers } from '../lexicon/numerals.js';

/** Chinese numeral characters that can follow one another in one number. */
export const hanNumeral = `[${Object.keys(digits).join('')}${Object.keys(smallPowers).join('')}]`;

/**
 * The value of a whole Chinese numeral, or null: 一千二百 is 1200, 两千 2000, 一万五 15000, 二〇二五 2025, 百 100.
 * A power without a digit before it counts once.
 */
export function parseHan(text: string): number | null {
  const chars = Array.from(text);
  if (chars.length === 0) return null;
  if (chars.every((c) => digits[c] !== undefined)) {
    return chars.length === 1 || !/[两]/.test(text) ? Number(chars.map((c) => digits[c]).join('')) : null;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 1;
  let lastLarge = 0;
  for (const c of chars) {
    const d = digits[c];
    const small = smallPowers[c];
    const large = largePowers[c];
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      if (d === 0) last = 1;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
      last = small;
    } else if (large !== undefined) {
      const before = section + (digit ?? 0);
      // 一万三千亿 multiplies all that went before; 一亿二千万 only what came after 亿.
      total = large > lastLarge ? (total + before || 1) * large : total + (before || 1) * large;
      lastLarge = large;
      section = 0;
      digit = null;
      last = large;
    } else return null;
  }
  // 一万五 is 15000, 三百二 is 320: a last digit takes the next power down; after 十 or 零 it is a unit.
  const tail = digit === null ? 0 : last > 10 ? digit * (last / 10) : digit;
  return total + section + tail;
}

/** The value of an Arabic number with optional thousands separators: "1,234.5", "1 234" is not one. */
export function parseArabic(text: string): number | null {
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text)) return null;
  return Number(text.replace(/,/g, ''));
}

/** Either notation, an Arabic number with powers behind it included: "1.5万亿" is 1.5e12, "8千" 8000. */
export function parseNumeral(text: string): number | null {
  const mixed = /^([+-]?[\d,]+(?:\.\d+)?)([十百千]?)(万亿|万|亿)?$/.exec(text);
  if (!mixed) return parseHan(text);
  const base = parseArabic(mixed[1]!);
  if (base === null) return null;
  const large = mixed[3] === '万亿' ? 1e12 : (largePowers[mixed[3] ?? ''] ?? 1);
  return scaled(base, (smallPowers[mixed[2] ?? ''] ?? 1) * large);
}

/** `base * factor` without the noise of binary fractions: 596.3 × 1e8 and 1.1 × 10 stay exact decimals. */
export function scaled(base: number, factor: number): number {
  return Number((base * factor).toPrecision(15));
}
