/** What stands in brackets only explains what is before it: 生物医药（含生物制药）, 云岭高新区（12平方公里）. */

/** A name's own bracket stands between its parts: 临江（沿海）工业区. An aside ends a word. */
const aside = /[（(]([^（）()]{1,20})[)）](?=$|[\s，。；：？！、,;:?!]|的|在|是|有|和|与|还|已|布局|项目|企业|公司)/g;

/** 化工（石墨这些）, 化工（尤其是石墨）: says which of them are meant; without it another thing is asked. */
const narrows =
  /^(?:比如|例如|譬如|如|像|特别是|尤其是|尤其|仅|只|不|除|非)|(?:这些|那些|这类|那类|之类|之类的|等|等等|什么的|除外)$/;

/** 生物医药（含生物制药）: what a bracket says is taken in is asked of as well; behind an amount (1000亿元（含税）) it is not. */
const takenIn = /(?<![\d万亿元里顷亩吨米%％个家项人])[（(](?:含|包含|包括)([^（）()]{2,20})[)）]/g;
export const withTakenIn = (question: string): string => question.replace(takenIn, '、$1');

/** The question without its asides, and what they say; null where it has none. */
export function withoutAsides(question: string): { rest: string; asides: string[] } | null {
  const asides: string[] = [];
  const rest = question.replace(aside, (_, said: string) => {
    asides.push(said);
    return '';
  });
  if (asides.some((said) => narrows.test(said.trim()))) return null;
  return asides.length > 0 && rest.trim().length >= 4 ? { rest, asides } : null;
}
