/**
 * Does a thing lie in the city that stands in its name? 临江轴承产业园 and 云海公路临江段 do; 临江都市圈配套基地,
 * 临江山泉水项目 and 临江至云岭铁路 do not.
 */
import type { Mention } from '../stages.js';
import type { FactContext } from './context.js';
import { holdsIn } from './sentence-places.js';

/** A line goes from one place to another and lies in neither; see infrastructure-ends. */
const line = /铁路|高铁|客专|公路|高速|快速路|航线|运河|管道|(?:[—－–-]|至).+段/;

export const isLine = (name: string): boolean => line.test(name);

/** What only begins with a city's name: 临江都市圈配套基地, 临江山泉水项目. */
const region = /^(?:大?都市[圈区]|城市[群圈]|经济[圈带]|湾区|流域|(?:山)?(?:矿)?泉水)/;
/** Behind a city, what makes a piece of a line that lies there: 临江|段, 临江|连接线. */
const piece = /^(?:市|县)?(?:境内)?(?:段|连接线|支线|互通|出入口)/;
const joins = /(?:至|到|[—－–-])$/;
/** 临江|石湾至白沙管道: both ends lie in the city before them. */
const innerEnds = /^[\u4e00-\u9fff]{2,6}(?:至|[—－–-])/;

/** Where the thing lies by its name; not the city of another province that its company is named after. `home`: see `provinceOf`. */
export function citiesInName(context: FactContext, thing: Mention, home: ReadonlySet<string>): Mention[] {
  const { outline, mentions, scopes } = context;
  const text = outline.passages[thing.passage]!.body.text;
  const inside = scopes.mentionsIn(thing.passage).filter((m) => m !== thing && m.start >= thing.start && m.end <= thing.end);
  const ofCompany = inside.some((m) => m.kind === 'Enterprise');
  const cities = inside.filter(
    (m) =>
      m.kind === 'City' &&
      liesIn(text, thing, m) &&
      mentions.entities[m.entity]?.props.level !== 'province' &&
      (thing.kind === 'Park' || home.has(provinceOf(context, m.entity)) || (thing.kind === 'Infrastructure' && !ofCompany)),
  );
  return cities.filter((city, i) => i === 0 || goesWith(context, text, cities.slice(0, i), city));
}

/** The first two digits of the national code. */
export function provinceOf({ mentions }: FactContext, city: number): string {
  return String(mentions.entities[city]?.props.code ?? '').slice(0, 2);
}

/** 临江东港产业园: the second name is a city's only where that lies in the first, is listed with it or is written in full. */
function goesWith({ mentions }: FactContext, text: string, before: readonly Mention[], city: Mention): boolean {
  const holds = holdsIn(mentions);
  const one = ({ entity }: Mention) => ({ kind: 'City' as const, entities: [entity] });
  return (
    /^[^\u4e00-\u9fff]*[、和与及—－–-]$/.test(text.slice(before.at(-1)!.end, city.start)) ||
    mentions.entities[city.entity]!.name.endsWith(text.slice(city.start, city.end)) ||
    before.some((b) => b.entity === city.entity || holds(one(b), one(city)) || holds(one(city), one(b)))
  );
}

/** `city` is a mention inside that of the thing, both in `text`. */
function liesIn(text: string, thing: Mention, city: Mention): boolean {
  const behind = text.slice(city.end, thing.end);
  if (!isLine(thing.name)) return !region.test(behind);
  if (city.start === thing.start && innerEnds.test(behind) && !/^[市县]?[至到]/.test(behind)) return true;
  return piece.test(behind) && !joins.test(text.slice(thing.start, city.start));
}
