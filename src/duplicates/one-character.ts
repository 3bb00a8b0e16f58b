/** Long names that differ in one character: a slip of the pen or of a scan, unless the character tells things apart. */
import { pinyin } from 'pinyin-pro';

/** Numbers, directions, sizes and the like: 一期 and 二期, 东区 and 西区, 上游 and 下游 are two things. */
const tellsApart =
  /[0-9A-Za-zⅠ-Ⅻ〇零一二两三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸东南西北中上下左右前后内外新老旧大小高低轻重主副正公私男女陆海水陆冷热干湿进出入不非无未]/;

const shortestAlike = 4;
const shortestUnlike = 10;
const shortestWithout = 8;

/** How many names write two characters side by side. */
export type Neighbours = ReadonlyMap<string, number>;

export function neighboursIn(stems: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of new Set(stems)) for (const pair of new Set(pairsOf(stem))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** May the two stems, one edit apart, be one name? `strict` asks that the characters sound alike: where most words differ in one. */
export function isOneSlip(a: string, b: string, { strict, neighbours }: { strict: boolean; neighbours: Neighbours }): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    if (short.slice(at) !== long.slice(at + 1)) return false;
    return !strict && long.length >= shortestWithout && !tellsApart.test(long[at]!);
  }
  if (a.slice(at + 1) !== b.slice(at + 1) || at === a.length) return false;
  const [one, other] = [a[at]!, b[at]!];
  if (tellsApart.test(one) || tellsApart.test(other)) return false;
  // 铝业 and 铜业 are both written elsewhere: two words, not one misspelt.
  const oddOne = (text: string) =>
    [text.slice(at - 1, at + 1), text.slice(at, at + 2)].every((p) => (neighbours.get(p) ?? 0) <= 1);
  if (!oddOne(a) && !oddOne(b)) return false;
  return sound(one) === sound(other) ? a.length >= shortestAlike : !strict && a.length >= shortestUnlike;
}

const sound = (text: string): string => pinyin(text, { toneType: 'none' });
