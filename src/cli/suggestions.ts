/** Questions to try on a graph that this program has never seen: made from what is in it. */
import type { EntityKind, RelationshipType } from '../../graph/model.js';
import type { Row } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';

/** How many pairs are looked at; enough to find what is spoken of most, and quick. */
const sampleSize = 2000;

/** At most three questions in Chinese, each of which the graph has an answer to. */
export async function suggestedQuestions(store: GraphStore): Promise<string[]> {
  const developed = await mostLinked(store, 'Park', 'DEVELOPS', 'Industry');
  const located = await mostLinked(store, 'Park', 'LOCATED_IN', 'City');
  return [
    developed.target && `哪些园区发展${developed.target}？`,
    developed.source && `${developed.source}发展哪些产业？`,
    located.target && `${located.target}有哪些园区？`,
  ].filter((question): question is string => Boolean(question));
}

/** The names at either end of a relationship that most edges meet. */
async function mostLinked(store: GraphStore, from: EntityKind, rel: RelationshipType, to: EntityKind) {
  const { rows } = await store.run({
    from: { kind: from },
    follow: [{ hop: { rel, dir: 'out' }, to: { kind: to } }],
    limit: sampleSize,
  });
  return { source: mostFrequent(rows, 0), target: mostFrequent(rows, 1) };
}

function mostFrequent(rows: readonly Row[], at: number): string | null {
  const counts = new Map<string, number>();
  for (const { nodes } of rows) {
    const name = nodes[at]?.props.name;
    if (typeof name === 'string') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return first?.[0] ?? null;
}
