/** From where to where a line goes: 临江—云岭铁路, 沿江铁路临江至云岭段. */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';

const between = /^(?:市|县)?(?:[—－–-]|至|到)$/;

export function endsRule(context: FactContext): RelationRecord[] {
  return context.mentions.mentions
    .filter((m) => m.kind === 'Infrastructure')
    .flatMap((line): RelationRecord[] => {
      const text = context.outline.passages[line.passage]!.body.text;
      const places = context.scopes
        .mentionsIn(line.passage)
        .filter((m): m is Mention => (m.kind === 'City' || m.kind === 'Place') && m.start >= line.start && m.end <= line.end);
      const first = places.findIndex(
        (p, i) => places[i + 1] !== undefined && between.test(text.slice(p.end, places[i + 1]!.start)),
      );
      const [from, to] = [places[first], places[first + 1]];
      if (first < 0 || !from || !to) return [];
      const evidence = [evidenceAt(context.outline, line.passage, line.start, line.end, 'stated')];
      const id = context.mentions.entities[line.entity]!.id;
      return [
        { type: 'FROM', from: id, to: context.mentions.entities[from.entity]!.id, evidence },
        { type: 'TO', from: id, to: context.mentions.entities[to.entity]!.id, evidence },
      ];
    });
}
