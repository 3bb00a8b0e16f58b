/** The facts of a plan, one for each clause that carries them, in words. */
import type { Evidence, Mode, PlanFacts } from '../../../graph/model.js';
import { type FactKind, isFactKind } from './fact-kinds.js';
import { projectTwins } from './twins.js';

/** 云岭园 → 锻件, lead, stated; or 工业产值 → >= 1500 亿元, 2020, 目标. `start` and `end` index `Plan.text`. */
export interface ShownFact {
  kind: FactKind;
  subject: string;
  object: string;
  /** Role, relation, year, nature: what else the fact says, in its own words. */
  details: string[];
  mode: Mode;
  section: string;
  start: number;
  end: number;
}

/** `wholePlan` is how the plan itself is called. */
export function shownFacts(facts: PlanFacts, wholePlan: string): ShownFact[] {
  const nameOf = names(facts, wholePlan);
  const of = (evidence: readonly Evidence[], fact: Pick<ShownFact, 'kind' | 'subject' | 'object' | 'details'>): ShownFact[] =>
    evidence.map(({ mode, section, start, end }) => ({ ...fact, mode, section, start, end }));
  return once([
    ...facts.relations.flatMap(({ type, from, to, role, relation, evidence }) =>
      isFactKind(type)
        ? of(evidence, {
            kind: type,
            subject: nameOf(from),
            object: nameOf(to),
            details: [...(role ?? []), ...(relation ? [relation] : [])],
          })
        : [],
    ),
    ...facts.measurements.flatMap(({ indicator, about, valueText, value, unit, year, comparator, nature, evidence }) =>
      of(evidence, {
        kind: 'Measurement',
        subject: [...about.map(nameOf), nameOf(indicator)].join(' · '),
        object: [...(comparator === '=' ? [] : [comparator]), String(value ?? valueText), ...(unit ? [unit] : [])].join(' '),
        details: [...(year ? [year] : []), ...(nature ? [nature] : [])],
      }),
    ),
    ...facts.conflicts.flatMap(({ topic, values, check, evidence }) =>
      of(evidence, { kind: 'Conflict', subject: topic, object: values.join(' ≠ '), details: [check] }),
    ),
  ]);
}

/** What is said of a project and of the same thing as infrastructure is said once. */
function once(facts: readonly ShownFact[]): ShownFact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

/** Facts of one clause that differ in what they lead to only, as one: 云岭园 → 锻件、轴承. */
export function joinedFacts(facts: readonly ShownFact[]): ShownFact[] {
  const joined = new Map<string, ShownFact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.kind, fact.subject, fact.details, fact.mode]);
    const before = joined.get(key);
    if (before) before.object += `、${fact.object}`;
    else joined.set(key, { ...fact });
  }
  return [...joined.values()];
}

/** What a person calls a node: an entity's name (of a twin, the project's), a section's path, the plan, a term as it is (level:国家级). */
function names(facts: PlanFacts, wholePlan: string): (id: string) => string {
  const { plan, sections, entities } = facts;
  const twins = projectTwins(facts);
  const known = new Map([
    [plan.id, wholePlan],
    ...sections.map((s): [string, string] => [s.id, s.path]),
    ...entities.map((e): [string, string] => [e.id, twins.get(e.id)?.name ?? e.name]),
  ]);
  return (id) => known.get(id) ?? id.replace(/^(?:level|status):/, '');
}
