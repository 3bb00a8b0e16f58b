/** A generated plan as a reader that misses nothing would give it: the facts that its generator knows. */
import type { GeneratedPlan } from '../../bench/plans/generate-plan.js';
import type { EntityKind, Evidence, MeasurementRecord, PlanFacts, RelationRecord } from '../../graph/model.js';

const path = '第一章';

export function readPerfectly({ text, truth, name, format }: GeneratedPlan, id: string): PlanFacts {
  const entities = new Map<string, PlanFacts['entities'][number]>();
  const relations = new Map<string, RelationRecord>();
  const measurements: MeasurementRecord[] = [];
  const section = `${id}#${path}`;
  // Sentences are not what is tested: each statement has a clause of its own, in the order of the plan.
  const quoting = (at: number): Evidence[] => [
    { section: path, quote: text.slice(at, at + 1), start: at, end: at + 1, mode: 'stated' },
  ];
  const entity = (kind: EntityKind, called: string, at: number) => {
    const own = `${kind.toLowerCase()}:${called}`;
    if (!entities.has(own))
      entities.set(own, {
        id: own,
        kind,
        name: called,
        names: [{ text: called, rule: 'as written', count: 1 }],
        mentions: [{ passage: `${id}@0`, start: at, end: at + 1 }],
        props: {},
      });
    return entities.get(own)!;
  };
  const relate = (type: RelationRecord['type'], from: string, to: string, at: number, more: Partial<RelationRecord> = {}) => {
    const key = `${type} ${from} ${to}`;
    relations.set(key, { type, from, to, evidence: quoting(at), ...more });
  };
  const parks = new Set(truth.said.flatMap((said) => (said.kind === 'park' ? [said.name] : [])));
  const place = (called: string, at: number) => entity(parks.has(called) ? 'Park' : 'City', called, at).id;

  for (const [at, said] of truth.said.entries()) {
    switch (said.kind) {
      case 'park':
        entity('Park', said.name, at);
        break;
      case 'project':
        entity('Project', said.name, at);
        break;
      case 'area':
        entity('Park', said.park, at).props.areaKm2 = said.km2;
        break;
      case 'investment':
        entity('Project', said.project, at).props.investment = said.amount;
        break;
      case 'located':
        relate('LOCATED_IN', entity(said.what, said.name, at).id, entity('City', said.place, at).id, at);
        break;
      case 'level':
        relate('HAS_LEVEL', entity('Park', said.park, at).id, `level:${said.level}`, at);
        break;
      case 'status':
        relate('HAS_STATUS', entity('Project', said.project, at).id, `status:${said.status}`, at);
        break;
      case 'develops':
        relate('DEVELOPS', place(said.place, at), entity('Industry', said.industry, at).id, at, { role: [said.role] });
        break;
      case 'cites':
        relate('CITES', section, entity('Policy', said.policy, at).id, at, { relation: said.relation });
        break;
      case 'figure': {
        const { indicator, about, value, unit, year, comparator, nature } = said;
        measurements.push({
          id: `${id}!m${at}`,
          indicator: entity('Indicator', indicator, at).id,
          about: [about === null ? id : place(about, at)],
          valueText: String(value),
          value,
          unit,
          year,
          comparator,
          nature,
          evidence: quoting(at),
        });
      }
    }
  }
  const end = text.length;
  return {
    plan: { id, ...truthOf(truth), published: null, source: name, format, text, hash: id, reader: 'perfect' },
    sections: [{ id: section, path, number: path, title: '', kind: 'chapter', level: 1, order: 0, parent: null, start: 0, end }],
    passages: [{ id: `${id}@0`, section: path, sectionId: section, kind: 'paragraph', text, order: 0, start: 0, end }],
    entities: [...entities.values()],
    relations: [...relations.values()],
    measurements,
    conflicts: [],
  };
}

const truthOf = ({ title, issuer, period }: GeneratedPlan['truth']) => ({ title, issuer, period });
