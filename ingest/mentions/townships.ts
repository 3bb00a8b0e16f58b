/**
 * Towns, townships and subdistricts. No list of them is shipped: a plan shows its own, where the kind (镇, 乡, 街道)
 * stands behind a name that begins at an edge of the text. Which county they lie in is what the words before say
 * (临江县石湾镇) or, in a county's own plan, the county.
 */
import type { Division } from '../lexicon/divisions.js';
import { conjunctions, strongCues } from '../lexicon/name-cues.js';
import { afterTown, doubtfulTown, notTownEnd, notTownStart, townHeads } from '../lexicon/town-words.js';
import { matches } from '../matches.js';

const head = new RegExp(`(?:${townHeads})(?!${afterTown})`, 'g');
const cue = new RegExp(`(?:${[...strongCues, ...conjunctions].sort((a, b) => b.length - a.length).join('|')}|到|至|含|各)$`);
const verbs = new Set(strongCues);
const townBefore = new RegExp(`(?:${townHeads})(?:、|和|与|及|以及)$`);
const townBehind = new RegExp(`^(?:${townHeads})(?:、|和|与|及|以及)[\\u4e00-\\u9fff]{2,3}(?:${townHeads})`);

/** What may open a name: the text's own beginning, a mark, a governing word. Behind a character that opens nothing there is no edge. */
function opens(before: string): boolean {
  return before === '' || !/[\u4e00-\u9fff0-9A-Za-z]$/.test(before) || cue.test(before);
}

export interface Around {
  /** The county whose plan it is. */
  home: Division | null;
  /** The county that the text before a town ends with. */
  countyEnding: (before: string) => Division | null;
  /** Is the word the short form of a city, of the plan's province or of another? */
  cityShort: (word: string) => 'near' | 'far' | null;
}

export function townshipsOf(texts: readonly string[], { home, countyEnding, cityShort }: Around): Map<string, Division[]> {
  const seen = new Map<string, Division[]>();
  const put = (name: string, parent: Division) => {
    const list = seen.get(name) ?? [];
    if (!list.some((d) => d.parent === parent)) list.push({ code: parent.code, name, short: null, level: 'township', parent });
    seen.set(name, list);
  };
  for (const text of texts) {
    for (const match of matches(text, head)) {
      if (isCity(text, match.index + match[0].length, cityShort)) continue;
      const found = nameBefore(text, match.index, countyEnding);
      const parent = found?.county ?? home;
      if (found && parent) put(`${found.name}${match[0]}`, parent);
    }
  }
  return seen;
}

/** 铺设|桐乡|管道, 对接|新乡: a city whose short form ends as a town does; one from afar only where a name may begin. */
function isCity(text: string, end: number, cityShort: Around['cityShort']): boolean {
  return [2, 3].some((length) => {
    const start = end - length;
    const known = start < 0 ? null : cityShort(text.slice(start, end));
    return known === 'near' || (known === 'far' && opens(text.slice(Math.max(0, start - 10), start)));
  });
}

/** The one to three characters before the kind that begin at an edge: the shortest that does, but two are more than one. */
function nameBefore(
  text: string,
  at: number,
  countyEnding: (before: string) => Division | null,
): { name: string; county: Division | null } | null {
  for (const length of [2, 3, 1]) {
    const start = at - length;
    if (start < 0) continue;
    const name = text.slice(start, at);
    if (!/^[\u4e00-\u9fff]+$/.test(name) || notTownStart.test(name) || verbs.has(name)) continue;
    const before = text.slice(Math.max(0, start - 10), start);
    const listed = doubtfulTown.test(name) && (townBefore.test(before) || townBehind.test(text.slice(at, at + 10)));
    if (!listed && (notTownEnd.test(name) || doubtfulTown.test(name))) continue;
    const county = countyEnding(before);
    if (county) return { name, county };
    if (length > 1 && opens(before)) return { name, county: null };
  }
  return null;
}
