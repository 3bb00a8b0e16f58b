/** Plan scope: what makes a node one of the plans asked for. */
import { isEntityKind } from '../properties.js';
import type { QueryKind } from '../query.js';
import { StoreError } from '../store.js';

/** A condition on the unbound node `n`, which no scoped edge has led to. `plans` is the parameter, as `$plans`. */
export function inPlans(n: string, kind: QueryKind, plans: string): string {
  if (kind === 'Entity' || isEntityKind(kind)) return `COUNT { (${n})-[d:DESCRIBED_IN]->(:Plan) WHERE d.plan IN ${plans} } > 0`;
  switch (kind) {
    case 'Plan':
      return `${n}.id IN ${plans}`;
    case 'Section':
    case 'Passage':
    case 'Measurement':
    case 'Conflict':
      return `${n}.plan IN ${plans}`;
    case 'Name':
      return `COUNT { (${n})<-[d:NAMED]-(:Entity) WHERE d.plan IN ${plans} } > 0`;
    case 'Level':
      return `COUNT { (${n})<-[d:HAS_LEVEL]-(:Entity) WHERE d.plan IN ${plans} } > 0`;
    case 'Status':
      return `COUNT { (${n})<-[d:HAS_STATUS]-(:Entity) WHERE d.plan IN ${plans} } > 0`;
    default:
      throw new StoreError('BAD_QUERY', `There is no kind of node “${kind}”.`);
  }
}
