/** A line or a plant that is being built is a project and infrastructure at once. A person is shown one thing. */
import type { EntityRecord, PlanFacts } from '../../../graph/model.js';

const key = ({ id }: Pick<EntityRecord, 'id'>): string => id.slice(id.indexOf(':') + 1);

/** Id of an infrastructure → the project with the same normal form. */
export function projectTwins({ entities }: Pick<PlanFacts, 'entities'>): ReadonlyMap<string, EntityRecord> {
  const projects = new Map(entities.filter((e) => e.kind === 'Project').map((e) => [key(e), e]));
  return new Map(
    entities.flatMap((e) => {
      const twin = e.kind === 'Infrastructure' ? projects.get(key(e)) : undefined;
      return twin ? [[e.id, twin] as const] : [];
    }),
  );
}
