/** A park's area in km2, out of what its figures say: 规划面积1860公顷 is 18.6. */
import { units } from '../lexicon/units.js';
import { scaled } from '../mentions/quantity-numerals.js';
import type { Entity } from '../stages.js';
import type { FigureDraft } from './measure-types.js';

/** Names of the area as a whole, the planned one first; what is built or released of it is something else. */
const names: readonly RegExp[] = [
  /^(?:总体?|核准|核定|批准|批复)?规划(?:总|控制|用地|占地)*面积$/u,
  /^(?:园区|开发区)?(?:总|核准|核定|审核|批准|批复|审批|公告|管辖|占地|用地)*面积$/u,
];

export function squareKilometres(value: number, unit: string | null): number | null {
  const m = /^(?<power>[万亿])?(?<base>.+)$/u.exec(unit ?? '');
  const base = units.get(m?.groups?.base ?? '');
  if (base?.family !== 'area') return null;
  const power = m?.groups?.power === '万' ? 1e4 : m?.groups?.power === '亿' ? 1e8 : 1;
  return Number(scaled(value, base.factor * power).toPrecision(12));
}

/** Entity index → km2. The first figure of the fullest kind of name stands. */
export function parkAreas(figures: readonly FigureDraft[], entities: readonly Entity[]): Map<number, number> {
  const areas = new Map<number, number>();
  for (const pattern of names) {
    for (const f of figures) {
      const [subject] = f.about;
      if (subject === undefined || f.about.length !== 1 || entities[subject]?.kind !== 'Park') continue;
      const area = pattern.test(f.name) && f.value !== null ? squareKilometres(f.value, f.unit) : null;
      if (area !== null && !areas.has(subject)) areas.set(subject, area);
    }
  }
  return areas;
}
