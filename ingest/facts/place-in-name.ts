/**
 * Does a thing lie in the city that stands in its name? 临江轴承产业园 and 云海公路临江段 do; 临江都市圈配套基地,
 * 临江山泉水项目 and 临江至云岭铁路 do not.
 */
import type { Mention } from '../stages.js';

/** A line goes from one place to another and lies in neither; see infrastructure-ends. */
const line = /铁路|高铁|客专|公路|高速|快速路|航线|运河|管道|(?:[—－–-]|至).+段/;

export const isLine = (name: string): boolean => line.test(name);

/** What only begins with a city's name: 临江都市圈配套基地, 临江山泉水项目. */
const region = /^(?:大?都市[圈区]|城市[群圈]|经济[圈带]|湾区|流域|(?:山)?(?:矿)?泉水)/;
/** Behind a city, what makes a piece of a line that lies there: 临江|段, 临江|连接线. */
const piece = /^(?:市|县)?(?:境内)?(?:段|连接线|支线|互通|出入口)/;
const joins = /(?:至|到|[—－–-])$/;

/** `city` is a mention inside that of the thing, both in `text`. */
export function liesIn(text: string, thing: Mention, city: Mention): boolean {
  const behind = text.slice(city.end, thing.end);
  if (!isLine(thing.name)) return !region.test(behind);
  return piece.test(behind) && !joins.test(text.slice(thing.start, city.start));
}
