/** What closes a list: 轴承、锻件 | 等 | 部件, 装备、医药 | 三大 | 千亿元产业. */
import { countedHeadNouns } from '../lexicon/list-words.js';
import { anyOf } from '../lexicon/words.js';

export interface Closer {
  /** In the token. */
  start: number;
  end: number;
  /** A counted head runs to the end of the list. */
  counted: boolean;
}

export const etc = /等(?!级|离子|温|静压|效)/;
const notEtc = /[高中初平相同对优]$/;
const counted = new RegExp(`[二两三四五六七八九十\\d]+\\s*(?:大|个|类|项)(?=.*(?:${anyOf(countedHeadNouns)})[”"]?$)`);

/** `rest` is the list from this token on. */
export function closerIn(body: string, rest: string): Closer | undefined {
  const count = counted.exec(rest);
  if (count && count.index > 0 && count.index < body.length)
    return { start: count.index, end: count.index + count[0].length, counted: true };
  const m = etc.exec(body);
  if (m === null || notEtc.test(body.slice(0, m.index)) || m.index === 0) return undefined;
  return { start: m.index, end: m.index + 1, counted: false };
}
