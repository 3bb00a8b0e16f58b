/** Sentences that cannot hold beside what the plan has said before. */
import type { Draft } from '../draft.js';
import type { Statement } from '../statement.js';
import { rounded } from '../world/goal.js';
import type { World } from '../world/world.js';

type Contradiction = (
  draft: Draft,
  world: World,
) => { form: string; text: string; about: string; values: [number | string, number | string] } | null;

const otherArea: Contradiction = ({ draw }, { parks }) => {
  const park = draw.pick(parks);
  const other = Math.round(park.km2 * 14) / 10;
  return {
    form: 'area',
    text: `${park.name}规划面积${other}平方公里，实行统一管理。`,
    about: park.name,
    values: [park.km2, other],
  };
};
const otherTarget: Contradiction = ({ draw }, { goals, period, place }) => {
  const { kind, target } = draw.pick(goals.filter((goal) => goal.kind.unit === '亿元').concat(goals));
  const other = rounded(kind, target * 0.8);
  return {
    form: 'target',
    text: `确保到${period.to}年，全市${kind.name}达到${other}${kind.unit}。`,
    about: place.name,
    values: [target, other],
  };
};
const otherOutput: Contradiction = ({ draw }, { parks, period }) => {
  const park = draw.pick(parks);
  const other = Math.round(park.output * 13) / 10;
  return {
    form: 'target of a park',
    text: `到${period.to}年，${park.name}工业总产值达到${other}亿元。`,
    about: park.name,
    values: [park.output, other],
  };
};
const tooMany: Contradiction = ({ draw }, { parks, place }) => {
  const some = draw.sample(parks, 4);
  if (some.length < 4) return null;
  return {
    form: 'count',
    text: `统筹${some.map(({ name }) => name).join('、')}等3个园区的公共配套。`,
    about: place.name,
    values: [3, 4],
  };
};
const otherSum: Contradiction = ({ draw }, { counties, period, place }) => {
  const parts = counties.map(({ name }) => ({ name, count: draw.between(6, 60) }));
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const said = sum + draw.between(3, 15);
  return {
    form: 'sum',
    text: `${period.from - 1}年，${place.short}各县（市、区）共有小微企业园${said}个，分县（市、区）看，${parts.map(({ name, count }) => `${name}${count}个`).join('、')}。`,
    about: place.name,
    values: [said, sum],
  };
};

/** Up to three, of different kinds. */
export function contradictions(draft: Draft, world: World): void {
  for (const contradiction of draft.draw.some([otherArea, otherTarget, otherOutput, tooMany, otherSum], 3)) {
    const found = contradiction(draft, world);
    if (!found) continue;
    const { form, text, about, values } = found;
    draft.say(form, { kind: 'conflict', about, values } satisfies Statement);
    draft.paragraph(text);
  }
}
