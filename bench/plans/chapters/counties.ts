/** What each county is to develop and to reach. */
import type { Draft } from '../draft.js';
import { committed } from '../forms/commitments.js';
import { targetSentence } from '../forms/figure.js';
import type { CountyFacts, World } from '../world/world.js';

export function counties(draft: Draft, world: World): void {
  const style = draft.manner.counties;
  for (const county of world.counties) {
    const industries = committed(draft.draw, county.name, county.commitments);
    draft.note(industries.said.map((said) => ({ ...said, form: `county ${style}: ${said.form}` })));
    if (style === 'heading') {
      draft.heading(2, county.name);
      draft.paragraph(`${industries.text}。${goal(draft, world, county, '')}`);
    } else if (style === 'dash') draft.paragraph(`——${county.name}。${industries.text}。${goal(draft, world, county, '')}`);
    else draft.paragraph(`${county.name}${industries.text}。${goal(draft, world, county, county.name)}`);
  }
  if (style === 'prose') respectively(draft, world);
}

function goal(draft: Draft, { period }: World, county: CountyFacts, subject: string): string {
  if (draft.draw.chance(0.3)) return '';
  const { text, said } = targetSentence(draft.draw, { name: subject, about: county.name }, county.goal, period);
  draft.note(said.map((one) => ({ ...one, form: `county: ${one.form}` })));
  return `${text}。`;
}

/** 甲县、乙县工业总产值分别为600亿元、400亿元 */
function respectively(draft: Draft, { counties, period }: World): void {
  const some = draft.draw.sample(counties, 3);
  const { kind } = some[0]!.goal;
  const base = period.from - 1;
  const values = some.map(({ goal }) => `${goal.baseline}${kind.unit}`);
  for (const { name, goal } of some)
    draft.say('分别为', {
      kind: 'figure',
      indicator: kind.name,
      about: name,
      value: goal.baseline,
      unit: kind.unit,
      year: String(base),
      comparator: '=',
      nature: '现状',
    });
  draft.paragraph(`${base}年，${some.map(({ name }) => name).join('、')}${kind.name}分别为${values.join('、')}。`);
}
