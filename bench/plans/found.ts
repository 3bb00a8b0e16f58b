/** Is what a generated plan states among the facts that were read from it? */
import type { EntityKind, PlanFacts, RelationshipType } from '../../graph/model.js';
import type { FigureStatement, Statement } from './statement.js';

type Entity = PlanFacts['entities'][number];

export class ReadFacts {
  readonly #byName = new Map<string, Entity[]>();
  readonly #edges = new Map<string, PlanFacts['relations']>();
  readonly #names = new Map<string, string>();

  constructor(readonly facts: PlanFacts) {
    for (const entity of facts.entities) {
      this.#names.set(entity.id, entity.name);
      for (const { text } of [{ text: entity.name }, ...entity.names]) put(this.#byName, `${entity.kind} ${bare(text)}`, entity);
    }
    for (const relation of facts.relations) put(this.#edges, `${relation.type} ${relation.from}`, relation);
  }

  has(statement: Statement): boolean {
    switch (statement.kind) {
      case 'park':
        return this.#entities('Park', statement.name).length > 0;
      case 'project':
        return this.#entities('Project', statement.name).length > 0;
      case 'alias':
        return this.#entities('Park', statement.of).some((one) => this.#entities('Park', statement.name).includes(one));
      case 'located':
        return this.#edge('LOCATED_IN', statement.what, statement.name, this.#ids('City', statement.place)) !== null;
      case 'level':
        return this.#edge('HAS_LEVEL', 'Park', statement.park, [`level:${statement.level}`]) !== null;
      case 'status':
        return this.#edge('HAS_STATUS', 'Project', statement.project, [`status:${statement.status}`]) !== null;
      case 'builder':
        return this.#edge('BUILT_BY', 'Project', statement.project, this.#ids('Enterprise', statement.company)) !== null;
      case 'develops':
        return this.#develops(statement.place, statement.industry)?.role?.includes(statement.role) ?? false;
      case 'area':
        return this.#entities('Park', statement.park).some(({ props }) => near(props.areaKm2, statement.km2));
      case 'investment':
        return this.#entities('Project', statement.project).some(({ props }) => near(props.investment, statement.amount));
      case 'cites':
        return this.#cites(statement.policy, statement.relation);
      case 'figure':
        return this.#figure(statement);
      case 'conflict':
        return this.facts.conflicts.some(({ values }) => statement.values.every((value) => values.some((v) => holds(v, value))));
    }
  }

  #entities(kind: EntityKind, name: string): Entity[] {
    return this.#byName.get(`${kind} ${bare(name)}`) ?? [];
  }

  #ids(kind: EntityKind, name: string): string[] {
    return this.#entities(kind, name).map(({ id }) => id);
  }

  #edge(type: RelationshipType, kind: EntityKind, name: string, to: readonly string[]) {
    const edges = this.#ids(kind, name).flatMap((from) => this.#edges.get(`${type} ${from}`) ?? []);
    return edges.find((edge) => to.includes(edge.to)) ?? null;
  }

  #develops(place: string, industry: string) {
    const to = this.#ids('Industry', industry);
    return this.#edge('DEVELOPS', 'Park', place, to) ?? this.#edge('DEVELOPS', 'City', place, to);
  }

  #cites(policy: string, relation: string): boolean {
    const ids = this.#ids('Policy', policy);
    return this.facts.relations.some((edge) => edge.type === 'CITES' && ids.includes(edge.to) && edge.relation === relation);
  }

  #figure({ indicator, about, value, unit, year, comparator, nature }: FigureStatement): boolean {
    const owners = about === null ? [this.facts.plan.id] : [...this.#ids('Park', about), ...this.#ids('City', about)];
    return this.facts.measurements.some(
      (m) =>
        near(m.value, value, m.unit, unit) &&
        m.year === year &&
        m.comparator === comparator &&
        m.nature === nature &&
        this.#names.get(m.indicator) === indicator &&
        m.about.some((id) => owners.includes(id)),
    );
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** 轴承产业 and 轴承 are one industry; brackets and titles are written in several ways. */
const bare = (name: string): string => name.replace(/[《》“”\s]/g, '').replace(/产业$/, '');

/** Equal but for what floating point does; 1.2万亿元 is 12000亿元. */
function near(read: unknown, stated: number, unit?: string | null, statedUnit?: string): boolean {
  if (typeof read !== 'number') return false;
  if (unit !== statedUnit && `${unit}` !== `万${statedUnit}`) return false;
  const value = unit === statedUnit ? read : read * 10000;
  return Math.abs(value - stated) <= 1e-6 * Math.max(1, Math.abs(stated));
}

/** Does a side of a conflict, as written, give that value? */
const holds = (written: string, value: number | string): boolean =>
  written.normalize('NFKC').replaceAll(',', '').includes(String(value));
