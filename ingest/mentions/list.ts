/** Lists of names: 恒远铝业、临江石化和云岭重工等企业. */

import { matches } from '../matches.js';
import { runStart } from './edge.js';
import { type Gazetteer, isDivisionShort } from './gazetteer.js';
import { beforeGloss } from './gloss.js';
import { partsOf } from './stem.js';

export interface Item {
  start: number;
  end: number;
}

/** The items of the list that ends at `end`, in order: back over 、 and brackets to the comma or full stop that opens the clause. */
export function itemsBefore(text: string, end: number, floor = 0): Item[] {
  const items: Item[] = [];
  let to = beforeGloss(text, end);
  for (;;) {
    const from = runStart(text, to, floor);
    // 甲、乙等铁路、丙、丁等项目: the list begins behind the one before.
    const closed = text.slice(from, to).lastIndexOf('等');
    // Not the 等 of a county's name that the item begins with.
    if (closed >= 0 && !(closed === 1 && isDivisionShort(text.slice(from, from + 2)))) break;
    if (from < to) items.unshift({ start: from, end: to });
    if (text[from - 1] !== '、' || from - 1 <= floor) break;
    to = beforeGloss(text, from - 1);
  }
  return joinPhases(text, items);
}

/** 二、三期 is one item, not two. */
function joinPhases(text: string, items: Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (
      last &&
      /[一二三四五六七八九]$/.test(text.slice(last.start, last.end)) &&
      /^[一二三四五六七八九]期/.test(text.slice(item.start, item.end))
    ) {
      last.end = item.end;
    } else joined.push({ ...item });
  }
  return joined;
}

/** Cut an item at 和, 与 or 以及 where both sides could be names; `splits` says whether this one joins names. */
export function splitJoined(text: string, item: Item, splits: (left: string, right: string) => boolean): Item[] {
  for (const match of matches(text.slice(item.start, item.end), /以及|和|与|及/g)) {
    const at = item.start + match.index;
    const [left, right] = [text.slice(item.start, at), text.slice(at + match[0].length, item.end)];
    if (left && right && splits(left, right)) {
      return [{ start: item.start, end: at }, ...splitJoined(text, { start: at + match[0].length, end: item.end }, splits)];
    }
  }
  return [item];
}

/** 临江、云岭、海州三市燃气电厂 is one name: the cities before it belong to it. `start` where it stays as it is. */
export function sharedStart(text: string, start: number, end: number, gazetteer: Gazetteer): number {
  if (!/^[^、，]{2,8}[两二三四五六]市/.test(text.slice(start, end))) return start;
  let from = start;
  while (text[from - 1] === '、') {
    const before = runStart(text, from - 1);
    const parts = partsOf(text.slice(before, from - 1), gazetteer);
    if (parts.length !== 1 || parts[0]?.kind !== 'division') break;
    from = before;
  }
  return from;
}
