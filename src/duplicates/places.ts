/** The places that names may begin with: the country's divisions, and the cities, counties and towns that the plans speak of. */
import { divisions, everydayShorts } from '../../ingest/lexicon/divisions.js';
import { Dictionary } from '../../ingest/mentions/dictionary.js';

/** Where a name says that the thing is, outermost first, each without its kind (临江市 is 临江). */
export interface Places {
  /** 云江省临江市恒远产业园 is 云江, 临江 and 恒远产业园. The rest has two characters at least. */
  leading(name: string): { places: string[]; rest: string };
  /** The place that this is the whole name of, or null. */
  whole(name: string): string | null;
  /** Are these two cities, or two counties? False where that is not known. */
  ofOneRank(a: string, b: string): boolean;
}

/** As the graph has it; `level` is prefecture, county … */
export interface KnownCity {
  names: readonly string[];
  level?: string;
}

const kindSuffix = /(?:自治区|自治州|自治县|自治旗|地区|新区|街道|省|市|县|区|州|盟|旗|镇|乡)$/;
/** 城区, 开发区: words of many cities. */
const wordlike = /^(?:[城郊矿新市]区|港口区|开发区|全[省市县区]|[本我各该]?[省市县区])$/;
/** The end of a line (临江至海州铁路, 临江—海州铁路) or a member of a list is not where the rest is. */
const joined = /^(?:[—至到、和与及]|经济(?:带|区|圈)|[流海]域)/;

/** By place; null where one name is of two ranks. */
type Ranks = Map<string, string | null>;

function rank(ranks: Ranks, place: string, level: string): void {
  const known = ranks.get(place);
  ranks.set(place, known === undefined || known === level ? level : null);
}

export function placesOf(cities: readonly KnownCity[]): Places {
  const words = new Dictionary<string>();
  const national: Ranks = new Map();
  const own: Ranks = new Map();
  for (const { name, short, level } of divisions) {
    if (wordlike.test(name)) continue;
    words.set(name, short ?? name);
    rank(national, short ?? name, level);
    if (short && level !== 'county') words.set(short, short);
  }
  for (const [name, level] of cities.flatMap(({ names, level }) => names.map((n) => [n, level] as const))) {
    if (wordlike.test(name) || name.length < 2) continue;
    const short = name.replace(kindSuffix, '');
    const plain = short.length >= 2 ? short : name;
    words.set(name, plain);
    if (level) rank(own, plain, level);
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
    ofOneRank(a, b) {
      const rankOf = (place: string) => (own.has(place) ? own.get(place) : national.get(place)) ?? null;
      return rankOf(a) !== null && rankOf(a) === rankOf(b);
    },
  };
}

/** What is known of where a thing is: by its name, and by where the plans say that it lies. */
export interface Whereabouts {
  places: readonly string[];
  lies: readonly string[];
}

/** May the two be one thing by where they are? Not 临江 and 海州; 临江 and 云江省临江 may, and so may 临江 and one that lies in 临江. */
export function placesAgree(a: Whereabouts, b: Whereabouts, { ofOneRank }: Places): boolean {
  const [few, many] = a.places.length <= b.places.length ? [a.places, b.places] : [b.places, a.places];
  if (!few.every((place) => many.includes(place))) return false;
  const [all, others] = [a, b].map(({ places, lies }) => [...places, ...lies]) as [string[], string[]];
  return all.some((place) => others.includes(place)) || !all.some((place) => others.some((other) => ofOneRank(place, other)));
}
