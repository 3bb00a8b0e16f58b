/**
 * The city or county that a whole plan is about: 临江市“十四五”工业发展规划. Of a region of several cities there is none,
 * and a province is too wide: what its plan says without naming a place is not said of each of its parts.
 */
import type { Mentions, Outline } from '../stages.js';

/** A name that goes on with another place is about that: 临江市沿河经济区规划. */
const otherPlace =
  /^[^“”"\d国]{0,8}?(?:经济区|经济带|城市群|都市圈|片区|新区|流域|示范区|试验区|开发区|园区|[县区市](?=[^场域]))/;

const memo = new WeakMap<Mentions, Map<string, number | undefined>>();

/** Index into `Mentions.entities`. Kept with the mentions, since each statement without a place of its own asks. */
export function planPlace({ title }: Pick<Outline, 'title'>, mentions: Mentions): number | undefined {
  const known = memo.get(mentions) ?? new Map<string, number | undefined>();
  memo.set(mentions, known);
  if (!known.has(title)) known.set(title, placeOf(title, mentions));
  return known.get(title);
}

function placeOf(title: string, mentions: Mentions): number | undefined {
  let rest = title.replace(/^[\s《“"]+/, '');
  let found: number | undefined;
  for (;;) {
    const next = openingCity(rest, mentions);
    if (!next) break;
    [found, rest] = [next.entity, rest.slice(next.length)];
  }
  if (found === undefined || otherPlace.test(rest)) return undefined;
  return mentions.entities[found]!.props.level === 'province' ? undefined : found;
}

function openingCity(text: string, mentions: Mentions): { entity: number; length: number } | undefined {
  let longest: { entity: number; length: number } | undefined;
  mentions.entities.forEach(({ kind, names }, entity) => {
    if (kind !== 'City') return;
    for (const name of names.keys()) {
      if (text.startsWith(name) && name.length > (longest?.length ?? 0)) longest = { entity, length: name.length };
    }
  });
  return longest;
}
