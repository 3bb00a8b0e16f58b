/**
 * Short names that the plan itself gives, and every place where it then uses them:
 *   临江恒远铝业有限公司（以下简称“恒远铝业”）   of what stands before the bracket
 *   1.云岭经济技术开发区 / 国家级开发区（以下简称云岭经开区）, 以下简称云岭经开区，…   of the park in the heading
 */
import type { EntityKind } from '../../graph/model.js';
import { byPassage, type Reading } from './context.js';
import { Dictionary } from './dictionary.js';
import type { Found } from './found.js';
import { shortNames } from './gloss.js';
import { parkHeadOf } from './park.js';

const kinds: ReadonlySet<EntityKind> = new Set(['Park', 'Enterprise', 'Organization', 'Infrastructure']);
export const ofHeading = 'abbreviation-of-heading';

export function abbreviationMentions(reading: Reading, named: readonly Found[]): Found[] {
  const given = givenNames(reading, named);
  const words = new Dictionary<Found>();
  for (const name of given) words.set(name.name, name);
  const at = new Set(given.map((g) => `${g.passage} ${g.start}`));
  const used = reading.outline.passages.flatMap((passage) =>
    words.scan(passage.body.text).flatMap((hit): Found[] => {
      if (at.has(`${passage.index} ${hit.start}`)) return [];
      const { kind, name } = hit.value;
      return [{ passage: passage.index, start: hit.start, end: hit.end, kind, name, rule: 'abbreviation' }];
    }),
  );
  return [...given, ...used];
}

function givenNames(reading: Reading, named: readonly Found[]): Found[] {
  const { passages } = reading.outline;
  const here = byPassage(named.filter((f) => kinds.has(f.kind)));
  const headings = new Map(passages.filter((p) => p.kind === 'heading').map((p) => [p.section, here.get(p.index) ?? []]));
  return passages.flatMap((passage): Found[] => {
    const text = passage.body.text;
    return shortNames(text).flatMap(({ from, start, end, bracketed }): Found[] => {
      const put = (kind: EntityKind, rule: string): Found[] => [
        { passage: passage.index, start, end, kind, name: text.slice(start, end), rule },
      ];
      const full = bracketed ? (here.get(passage.index) ?? []).find((f) => f.end === from) : undefined;
      if (full) return put(full.kind, 'abbreviation');
      // A class that the paragraph begins with is what the heading names: 国家级开发区（以下简称…）.
      const opens = !/[，。；：]/.test(text.slice(0, from)) && (from === 0 || parkHeadOf(text.slice(0, from)) !== null);
      const park = opens && headings.get(passage.section)?.some((f) => f.kind === 'Park') && parkHeadOf(text.slice(start, end));
      return park ? put('Park', ofHeading) : [];
    });
  });
}
