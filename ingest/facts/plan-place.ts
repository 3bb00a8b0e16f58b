/**
 * The city or county that a whole plan is about: 临江市“十四五”工业发展规划. Of a region of several cities there is none,
 * and a province is too wide: what its plan says without naming a place is not said of each of its parts.
 */
import type { Mentions, Outline } from '../stages.js';

/** A name that goes on with another place is about that: 临江市沿河经济区规划. */
const otherPlace =
  /^[^“”"\d国]{0,8}?(?:经济区|经济带|城市群|都市圈|片区|新区|流域|示范区|试验区|开发区|园区|[县区市](?=[^场域]))/;

/** Index into `Mentions.entities`. */
export function planPlace(outline: Pick<Outline, 'title'>, mentions: Mentions): number | undefined {
  const title = outline.title.replace(/^[\s《“"]+/, '');
  let found: { entity: number; length: number } | undefined;
  mentions.entities.forEach((entity, index) => {
    if (entity.kind !== 'City' || entity.props.level === 'province') return;
    for (const name of [entity.name, ...entity.names.keys()]) {
      if (!title.startsWith(name) || name.length <= (found?.length ?? 0)) continue;
      if (!otherPlace.test(title.slice(name.length))) found = { entity: index, length: name.length };
    }
  });
  return found?.entity;
}
