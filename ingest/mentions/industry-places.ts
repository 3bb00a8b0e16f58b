/** Provinces and cities that stand before an industry without being part of its name: 临江 | 轴承制造. */
import { divisions, everydayShorts } from '../lexicon/divisions.js';
import { partsOfProvinces } from '../lexicon/place-names.js';

const countries = ['中国', '韩国', '日本', '德国', '东盟', '欧洲', '粤港澳', '京津冀', '长三角', '珠三角'];
const names = new Set([
  ...countries,
  ...partsOfProvinces,
  ...divisions
    .filter((d) => d.level !== 'county')
    .flatMap((d) => [d.name, ...(d.short !== null && !everydayShorts.has(d.short) ? [d.short] : [])]),
]);
const longest = Math.max(...[...names].map((name) => name.length));

/** What they begin with, two characters each: most names of industries begin otherwise. */
const openings = new Set([...names].map((name) => name.slice(0, 2)));

/** Length of the place that the name begins with; the name itself may be one. */
export function placeLength(name: string): number {
  if (!openings.has(name.slice(0, 2))) return 0;
  for (let length = Math.min(longest, name.length); length > 1; length--) if (names.has(name.slice(0, length))) return length;
  return 0;
}
