/**
 * Places listed under a class that says what they are for:
 *   做大做强云岭产业园、东港工业园等轴承产业园区      云岭产业园, 东港工业园 lead 轴承
 */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { clauseAt, evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { type PlacedStatement, readIndustries } from './industry-reading.js';
import { roleOf } from './roles.js';

/** What is to shrink is not developed. */
const ends = /关停|关闭|整治|清理|退出|取缔|淘汰|压减|撤销|腾退/;

export function developsByClass(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  const reading = readIndustries(outline, mentions);
  return reading.statements
    .filter((s) => s.form === 'class')
    .flatMap((statement) => {
      const { passage, cue, items } = statement;
      const places = placesOfClass(context, statement);
      const [first] = places;
      if (first === undefined) return [];
      const text = outline.passages[passage]?.body.text ?? '';
      const verb = text.slice(clauseAt([statement.sentence], first.start)?.start ?? first.start, first.start);
      if (ends.test(verb)) return [];
      const role = roleOf({ cue: verb, heads: [], before: [] });
      return places.flatMap((place) =>
        items.flatMap((item): RelationRecord[] => {
          const [from, to] = [mentions.entities[place.entity]?.id, reading.idOf(item.name)];
          if (from === undefined || to === undefined) return [];
          const evidence = evidenceAt(outline, passage, first.start, cue.end, 'stated');
          return [{ type: 'DEVELOPS', from, to, role: [role], evidence: [evidence] }];
        }),
      );
    });
}

const joined = /^(?:（[^（）]{1,16}）)?(?:、|以及|和|与|及|等)/;

/** The parks of the clause that stand in the list; where it ends with a city, the cities. Names in between need not be known. */
export function placesOfClass({ outline, scopes }: FactContext, { passage, cue, sentence }: PlacedStatement): Mention[] {
  const text = outline.passages[passage]?.body.text ?? '';
  const here = scopes.mentionsIn(passage).filter((m) => m.start >= sentence.start && m.end <= cue.start);
  const outer = here.filter(
    (m) =>
      (m.kind === 'Park' || m.kind === 'City') &&
      !here.some((o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start),
  );
  const from = clauseAt([sentence], Math.max(sentence.start, cue.start - 1))?.start ?? sentence.start;
  const listed = outer.filter((m) => m.start >= from && joined.test(text.slice(m.end, m.end + 20)));
  const kind = listed.findLast((m) => m.end === cue.start)?.kind ?? 'Park';
  return listed.filter((m) => m.kind === kind);
}
