/** 前言说有5个特色园区，专栏2里实际列了几个: the number that is claimed is not judged; the last clause asks, of what was counted. */
const claim =
  /^(.{0,30}?)(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|大|家|条|项|座|类|张)|[两二三四五六七八九十]大)([^，,。？?]{2,30})[，,](.{2,40})$/;
const counting =
  /(?:究竟|实际|实际上|到底|真正|其实)?(?:有|列了|列出|点了|点名了|写了|标了|给了)?(?:几|多少)(?:个|家|条|项|座|类|张)/;
/** The last clause says itself what it counts, or points to the clause before. */
const ownNoun = /(?:几|多少)(?:个|家|条|项|座|类|张)\p{Script=Han}{2,}|[它其这那]/u;
const place = /专栏|附?表|第.{1,3}[编篇章节]/;

/** The last clause with the noun that was counted, and what is set aside; null where no section is asked against a claim. */
export function claimedCount(question: string, nouns: ReadonlySet<string>): { rest: string; claimed: string } | null {
  const m = claim.exec(question.trim());
  if (!m) return null;
  const [, before = '', phrase = '', last = ''] = m;
  const asked = counting.exec(last);
  if (!asked || !place.test(last) || ownNoun.test(last.slice(asked.index)) || /[几哪谁多]/.test(before)) return null;
  const noun = longestEnd(phrase.replace(/[”」』"]$/, ''), nouns);
  return noun === null ? null : { rest: last.replace(asked[0], asked[0] + noun), claimed: question.slice(0, -last.length - 1) };
}

/** The longest word for a kind that the phrase ends in: 园区 of 千亿元园区. */
function longestEnd(phrase: string, nouns: ReadonlySet<string>): string | null {
  for (let from = 0; from < phrase.length - 1; from++) if (nouns.has(phrase.slice(from))) return phrase.slice(from);
  return null;
}
