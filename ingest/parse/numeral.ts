/** What a heading's number counts: 十二 of 第十二章, 3 of （3）, ② → 12, 3, 2. */

const digits = '零一二三四五六七八九';

function ofHan(text: string): number {
  const ten = /^([二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (ten) return (ten[1] ? digits.indexOf(ten[1]) : 1) * 10 + (ten[2] ? digits.indexOf(ten[2]) : 0);
  return text.length === 1 ? digits.indexOf(text) : Number.NaN;
}

/** NaN where the number is none of these. */
export function valueOfNumber(number: string): number {
  const circled = /[①-⑳]/.exec(number);
  if (circled) return circled[0].charCodeAt(0) - 0x245f;
  const figure = /[0-9０-９]+/.exec(number);
  if (figure) return Number(figure[0].normalize('NFKC'));
  const han = /[零一二三四五六七八九十]+/.exec(number);
  return han ? ofHan(han[0]) : Number.NaN;
}
