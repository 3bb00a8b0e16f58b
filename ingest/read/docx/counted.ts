/** A number as the numbering of an office document writes it: 3 as 三, iii, c, ③, 叁. Names of formats are those of OOXML (ST_NumberFormat). */

const han = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const legal = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1–999: 十二, 二十, 一百零三. */
function counting(
  n: number,
  digits: readonly string[],
  [ten, hundred, zero]: readonly [string, string, string],
  bareTen: boolean,
): string {
  if (n >= 1000) return String(n);
  const [h, t, o] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const hundreds = h > 0 ? digits[h]! + hundred : '';
  const tens = t > 0 ? (t === 1 && h === 0 && bareTen ? '' : digits[t]!) + ten : h > 0 && o > 0 ? zero : '';
  return hundreds + tens + (o > 0 ? digits[o]! : '');
}

const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);

function roman(n: number): string {
  let out = '';
  let left = n;
  for (const [value, sign] of romans) for (; left >= value; left -= value) out += sign;
  return out;
}

const fullWidth = (n: number): string => String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

const formats: Record<string, (n: number) => string> = {
  chineseCounting: (n) => counting(n, han, ['十', '百', '零'], true),
  chineseCountingThousand: (n) => counting(n, han, ['十', '百', '零'], true),
  taiwaneseCounting: (n) => counting(n, han, ['十', '百', '零'], true),
  taiwaneseCountingThousand: (n) => counting(n, han, ['十', '百', '零'], true),
  japaneseCounting: (n) => counting(n, han, ['十', '百', '〇'], true),
  ideographDigital: (n) => String(n).replace(/\d/g, (d) => han[Number(d)]!),
  taiwaneseDigital: (n) => String(n).replace(/\d/g, (d) => han[Number(d)]!),
  chineseLegalSimplified: (n) => counting(n, legal, ['拾', '佰', '零'], false),
  ideographTraditional: (n) => stems[n - 1] ?? String(n),
  ideographZodiac: (n) => branches[n - 1] ?? String(n),
  decimalEnclosedCircle: (n) => (n <= 20 ? String.fromCharCode(0x245f + n) : String(n)),
  decimalEnclosedCircleChinese: (n) => (n <= 20 ? String.fromCharCode(0x245f + n) : String(n)),
  decimalEnclosedParen: (n) => (n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`),
  decimalEnclosedFullstop: (n) => (n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
};

/** An unknown format, and a number that a format does not know, is written in figures. */
export const counted = (n: number, format: string): string => (n >= 1 && n <= 9999 && formats[format]?.(n)) || String(n);
