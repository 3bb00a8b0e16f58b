/** The places that names may begin with: the country's divisions, and the cities, counties and towns that the plans speak of. */
import { divisions, everydayShorts } from '../../ingest/lexicon/divisions.js';
import { Dictionary } from '../../ingest/mentions/dictionary.js';

/** Where a name says that the thing is, outermost first, each without its kind (临江市 is 临江). */
export interface Places {
  /** 云江省临江市恒远产业园 is 云江, 临江 and 恒远产业园. The rest has two characters at least. */
  leading(name: string): { places: string[]; rest: string };
  /** The place that this is the whole name of, or null. */
  whole(name: string): string | null;
}

const kindSuffix = /(?:自治区|自治州|自治县|自治旗|地区|新区|街道|省|市|县|区|州|盟|旗|镇|乡)$/;
/** 城区, 开发区: words of many cities. */
const wordlike = /^(?:[城郊矿新市]区|港口区|开发区|全[省市县区]|[本我各该]?[省市县区])$/;
/** The end of a line (临江至海州铁路, 临江—海州铁路) or a member of a list is not where the rest is. */
const joined = /^(?:[—至到、和与及]|经济(?:带|区|圈)|[流海]域)/;

export function placesOf(cityNames: readonly string[]): Places {
  const words = new Dictionary<string>();
  for (const { name, short, level } of divisions) {
    if (wordlike.test(name)) continue;
    words.set(name, short ?? name);
    if (short && level !== 'county') words.set(short, short);
  }
  for (const name of cityNames) {
    if (wordlike.test(name) || name.length < 2) continue;
    const short = name.replace(kindSuffix, '');
    const plain = short.length >= 2 ? short : name;
    words.set(name, plain);
    if (!everydayShorts.has(plain)) words.set(plain, plain);
  }
  return {
    leading(name) {
      const places: string[] = [];
      let rest = name;
      for (let hit = words.longestAt(rest, 0); hit; hit = words.longestAt(rest, 0)) {
        const after = rest.slice(hit.end);
        if (after.length < 2 || joined.test(after)) break;
        places.push(hit.value);
        rest = after;
      }
      return { places, rest };
    },
    whole(name) {
      const hit = words.longestAt(name, 0);
      return hit && hit.end === name.length ? hit.value : null;
    },
  };
}

/** May a thing in the one place be the thing in the other? Not 临江 and 海州; 临江 and 云江省临江 may. */
export function placesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((place) => many.includes(place));
}
