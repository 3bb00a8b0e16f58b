/**
 * The division that a whole plan is about: 临江市“十四五”工业发展规划. Of a region of several cities there is none.
 * What a plan says without naming a place it says of that division. A thing, though, lies in a city: that a province's
 * plan names it does not tell in which.
 */

import { matches } from '../matches.js';
import type { Mentions, Outline } from '../stages.js';

/** A name that goes on with another place is about that: 临江市沿河经济区规划. Not 临江市园区和产业发展规划: all of its parks. */
const otherPlace =
  /^(?!(?:开发区|园区|各类园区)[和与及、])[^“”"\d国]{0,8}?(?:经济区|经济带|城市群|都市圈|片区|新区|流域|示范区|试验区|开发区|园区|[县区市](?=[^场域]))/;

/** 临江市制造业与开发区规划: all parks of the place, as the second of two topics. No name can begin between the two words. */
const allParks = /(?:和|与|及|以及|、)(?:各类|产业|工业|重点)?(?:开发区|园区)(?=高质量|创新|转型|集群|发展|建设|[“”"\d]|规划|$)/g;

const memo = new WeakMap<Mentions, Map<string, number | undefined>>();

/** The city or county whose plan it is, not the province. Index into `Mentions.entities`. */
export function planPlace(outline: Pick<Outline, 'title' | 'passages'>, mentions: Mentions): number | undefined {
  const place = planArea(outline, mentions);
  return place === undefined || mentions.entities[place]!.props.level === 'province' ? undefined : place;
}

/** The same with the province. Kept with the mentions, since each statement without a place of its own asks. */
export function planArea(outline: Pick<Outline, 'title' | 'passages'>, mentions: Mentions): number | undefined {
  const { title } = outline;
  const known = memo.get(mentions) ?? new Map<string, number | undefined>();
  memo.set(mentions, known);
  if (!known.has(title)) known.set(title, agreed(outline, mentions));
  return known.get(title);
}

/** 编制《临江湾经济区工业发展规划》, in a plan that its cover calls 云岭省工业发展规划: the text knows better. */
const calledSo = /(?:编制|制定|实施)[^，。；《]{0,8}《([^》]{6,60})》/g;
/** Which plan of several: its kind with what it plans. */
const subjectLength = 8;

function agreed({ title, passages }: Pick<Outline, 'title' | 'passages'>, mentions: Mentions): number | undefined {
  const place = placeOf(title, mentions);
  const tail = title.replace(/[》\s]+$/, '').slice(-subjectLength);
  const opening = passages.slice(0, 60).map((p) => p.body.text);
  const names = opening.flatMap((text) => matches(text, calledSo).map((m) => m[1]!.replace(/\s/g, '')));
  const own = names.filter((name) => name.endsWith(tail));
  return own.some((name) => placeOf(name, mentions) !== place) ? undefined : place;
}

/** Of a title, what is behind the name of a division: 高新区产业规划 is about that, 工业发展规划 about the division. */
export const namesOtherPlace = (rest: string): boolean => otherPlace.test(rest.replace(allParks, ''));

function placeOf(title: string, mentions: Mentions): number | undefined {
  let rest = title.replace(/^[\s《“"]+/, '');
  let found: number | undefined;
  for (;;) {
    const next = openingCity(rest, mentions);
    if (!next) break;
    [found, rest] = [next.entity, rest.slice(next.length)];
  }
  return found === undefined || namesOtherPlace(rest) ? undefined : found;
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
