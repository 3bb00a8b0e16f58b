/** What a plan's facts say, one line each, without where they stand: what two readings of one plan are compared by. */
import type { PlanFacts } from '../../graph/model.js';

export function factLines({ plan, sections, entities, relations, measurements, conflicts }: PlanFacts): Set<string> {
  const names = new Map<string, string>([
    [plan.id, 'the plan'],
    ...sections.map((s): [string, string] => [s.id, s.id.slice(plan.id.length)]),
    ...entities.map((e): [string, string] => [e.id, `${e.kind} ${e.name}`]),
  ]);
  const name = (id: string) => names.get(id) ?? id;
  const lines = [
    ...entities.map((e) => ['entity', e.kind, e.name, JSON.stringify(Object.entries(e.props).sort())]),
    ...relations.map((r) => [r.type, name(r.from), name(r.to), [...(r.role ?? [])].sort().join(), r.relation ?? '']),
    ...measurements.map((m) => [
      'measurement',
      name(m.indicator),
      m.about.map(name).sort().join(),
      m.valueText,
      m.value,
      m.unit,
      m.year,
      m.comparator,
      m.nature,
    ]),
    ...conflicts.map((c) => ['conflict', c.topic, c.check, [...c.values].sort().join()]),
  ];
  return new Set(lines.map((parts) => parts.join(' | ')));
}

export interface Agreement {
  /** Of the Markdown's facts, the share that the other format gives too. */
  share: number;
  missing: string[];
  /** Facts that the Markdown does not give. */
  added: string[];
}

export function agreement(markdown: PlanFacts, other: PlanFacts): Agreement {
  const [wanted, given] = [factLines(markdown), factLines(other)];
  const missing = [...wanted].filter((line) => !given.has(line));
  return { share: 1 - missing.length / wanted.size, missing, added: [...given].filter((line) => !wanted.has(line)) };
}
