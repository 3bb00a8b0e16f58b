/** Invented plans: the same seed gives the same facts; plans of different seeds share some entities and spellings. */
import {
  type EntityKind,
  type EntityRecord,
  type Evidence,
  type PlanFacts,
  type RelationRecord,
  type RelationshipType,
  roles,
  statuses,
} from '../../graph/model.js';
import { Random } from './random.js';

export interface Size {
  sections: number;
  passages: number;
  entities: number;
  relations: number;
  measurements: number;
}

export const small: Size = { sections: 5, passages: 12, entities: 24, relations: 40, measurements: 8 };
/** About what a plan of 45,000 characters gives. */
export const real: Size = { sections: 140, passages: 850, entities: 900, relations: 1600, measurements: 260 };

const shares: Record<EntityKind, number> = {
  City: 3,
  Park: 5,
  Industry: 6,
  Project: 4,
  Policy: 2,
  Enterprise: 3,
  Organization: 1,
  Infrastructure: 2,
  Indicator: 2,
  Place: 1,
};

const shapes: [RelationshipType, EntityKind, EntityKind][] = [
  ['DEVELOPS', 'Park', 'Industry'],
  ['DEVELOPS', 'City', 'Industry'],
  ['LOCATED_IN', 'Park', 'City'],
  ['LOCATED_IN', 'Project', 'City'],
  ['LOCATED_IN', 'Project', 'Park'],
  ['BELONGS_TO', 'Project', 'Industry'],
  ['BUILT_BY', 'Project', 'Enterprise'],
  ['BASED_IN', 'Enterprise', 'City'],
  ['OPERATES_IN', 'Enterprise', 'Industry'],
  ['FROM', 'Infrastructure', 'City'],
  ['TO', 'Infrastructure', 'Place'],
  ['PART_OF', 'Industry', 'Industry'],
  ['PART_OF', 'City', 'City'],
];

const syllables = ['云', '临', '江', '岭', '海', '泉', '松', '石', '湖', '川', '安', '宁'];

/** `pool`: how many different entities of a kind plans choose from; the smaller, the more they share. */
export function generatePlan(seed: number, size: Size = small, pool = 2): PlanFacts {
  const random = new Random(seed * 7919 + 13);
  const plan = `plan:临江工业规划${seed}`;
  const text = Array.from({ length: size.passages * 40 }, () => random.pick(syllables)).join('');
  const sections = Array.from({ length: size.sections }, (_, i) => {
    const parent = i > 0 && random.chance(0.6) ? random.below(i) : null;
    return { i, parent, path: `第${i + 1}章` };
  });
  const facts: PlanFacts = {
    plan: {
      id: plan,
      title: `临江工业规划${seed}`,
      issuer: random.chance(0.5) ? '临江市人民政府' : null,
      period: random.pick(['2016-2020', '2021-2025', null]),
      published: null,
      source: `plan${seed}.md`,
      format: 'md',
      text,
      hash: `hash${seed}`,
      reader: 'test-1',
    },
    sections: sections.map((s) => ({
      id: `${plan}#${s.path}`,
      path: s.path,
      number: random.chance(0.8) ? `${s.i + 1}` : null,
      title: `${random.pick(syllables)}${random.pick(syllables)}布局`,
      kind: random.pick(['chapter', 'section', 'item', 'box'] as const),
      level: 1 + random.below(4),
      order: s.i,
      parent: s.parent === null ? null : `${plan}#第${s.parent + 1}章`,
      start: 0,
      end: text.length,
    })),
    passages: Array.from({ length: size.passages }, (_, i) => {
      const section = random.below(size.sections);
      return {
        id: `${plan}@${i * 40}`,
        section: `第${section + 1}章`,
        sectionId: `${plan}#第${section + 1}章`,
        kind: random.pick(['heading', 'paragraph', 'row'] as const),
        text: text.slice(i * 40, i * 40 + 40),
        order: i,
        start: i * 40,
        end: i * 40 + 40,
      };
    }),
    entities: [],
    relations: [],
    measurements: [],
    conflicts: [],
  };
  const evidence = (): Evidence[] =>
    Array.from({ length: 1 + random.below(2) }, () => {
      const start = random.below(text.length - 10);
      return {
        section: random.pick(sections).path,
        quote: text.slice(start, start + 8),
        start,
        end: start + 8,
        mode: random.chance(0.7) ? 'stated' : 'inherited',
      } as const;
    });

  const total = Object.values(shares).reduce((a, b) => a + b);
  const byKind = new Map<EntityKind, EntityRecord[]>();
  for (const [kind, share] of Object.entries(shares) as [EntityKind, number][]) {
    const wanted = Math.max(1, Math.round((size.entities * share) / total));
    const numbers = new Set<number>();
    while (numbers.size < wanted) numbers.add(random.below(wanted * pool));
    const made = [...numbers].map((n) => entity(random, kind, n, facts));
    byKind.set(kind, made);
    facts.entities.push(...made);
  }

  const seen = new Set<string>();
  const relate = (record: Omit<RelationRecord, 'evidence'>) => {
    const key = `${record.type} ${record.from} ${record.to}`;
    if (record.from === record.to || seen.has(key)) return;
    seen.add(key);
    facts.relations.push({ ...record, evidence: evidence() });
  };
  for (let i = 0; i < size.relations; i++) {
    const [type, from, to] = random.pick(shapes);
    relate({
      type,
      from: random.pick(byKind.get(from)!).id,
      to: random.pick(byKind.get(to)!).id,
      ...(type === 'DEVELOPS' && random.chance(0.9)
        ? { role: random.some(roles, 1).concat(random.pick(roles)).filter(unique) }
        : {}),
    });
  }
  for (const park of byKind.get('Park')!)
    if (random.chance(0.5)) relate({ type: 'HAS_LEVEL', from: park.id, to: `level:${random.pick(['国家级', '省级', '市级'])}` });
  for (const project of [...byKind.get('Project')!, ...byKind.get('Infrastructure')!])
    for (const status of random.some(statuses, 2)) relate({ type: 'HAS_STATUS', from: project.id, to: `status:${status}` });
  for (const policy of byKind.get('Policy')!)
    relate({
      type: 'CITES',
      from: random.pick(facts.sections).id,
      to: policy.id,
      relation: random.pick(['依据', '贯彻', '落实', '提及'] as const),
    });

  for (let i = 0; i < size.measurements; i++) {
    const value = random.chance(0.8) ? random.below(5000) / (random.chance(0.3) ? 10 : 1) : null;
    facts.measurements.push({
      id: `${plan}!m${i}`,
      indicator: random.pick(byKind.get('Indicator')!).id,
      about: [random.chance(0.3) ? plan : random.pick([...byKind.get('Park')!, ...byKind.get('City')!]).id],
      valueText: value === null ? '15∶43∶42' : String(value),
      value,
      unit: random.chance(0.8) ? '亿元' : null,
      year: random.pick(['2015', '2020', '2016-2020', null]),
      comparator: random.pick(['=', '>', '~'] as const),
      nature: random.pick(['预期性', '目标', null]),
      evidence: evidence(),
    });
  }
  for (let i = 0; i < 2; i++)
    facts.conflicts.push({
      id: `${plan}!c${i}`,
      topic: '产值目标',
      check: 'target',
      about: [random.pick(byKind.get('Park')!).id],
      values: [String(random.below(100)), String(random.below(100))],
      evidence: [...evidence(), ...evidence()],
    });
  return facts;
}

function entity(random: Random, kind: EntityKind, n: number, facts: PlanFacts): EntityRecord {
  const stem = `${syllables[n % 12]}${syllables[Math.floor(n / 12) % 12]}${kind}${n}`;
  const name = random.chance(0.8) ? stem : `新${stem}`;
  const extra = random.chance(0.4) ? [{ text: `${stem}${random.pick(['园', '区'])}`, rule: 'short form', count: 1 }] : [];
  const props: EntityRecord['props'] = {};
  if (kind === 'Park' && random.chance(0.5)) props.areaKm2 = random.below(400) / 4;
  if (kind === 'Project' && random.chance(0.5)) props.investment = 1 + random.below(90);
  if (kind === 'City') props.level = random.pick(['prefecture', 'county']);
  if (kind === 'Policy' && random.chance(0.5)) props.policyKind = random.pick(['规划', '意见']);
  return {
    id: `${kind.toLowerCase()}:${stem}`,
    kind,
    name,
    names: [{ text: name, rule: 'as written', count: 1 + random.below(5) }, ...extra],
    mentions: random.some(facts.passages, 3).flatMap((p) =>
      (random.chance(0.2) ? [0, 10] : [0]).map((at) => ({
        passage: p.id,
        start: p.start + at,
        end: p.start + at + name.length,
      })),
    ),
    props,
  };
}

function unique<T>(value: T, index: number, list: readonly T[]): boolean {
  return list.indexOf(value) === index;
}
