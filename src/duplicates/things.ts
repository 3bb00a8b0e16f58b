/** The things of the graph by their names, with where they lie; one or two queries a kind. */
import { type EntityKind, entityKinds, relationships } from '../../graph/model.js';
import type { NodeRow } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import type { Named } from './candidates.js';
import { type Places, placesOf } from './places.js';

/** Of these kinds, as all plans or only `plans` speak of them; and the places that their names may begin with. */
export async function namedThings(
  store: GraphStore,
  kinds: readonly EntityKind[],
  plans?: readonly string[],
): Promise<{ things: Named[]; places: Places }> {
  const scope = plans ? { plans: [...plans] } : {};
  const rowsOf = async (kind: EntityKind) =>
    (await store.run({ from: { kind }, ...scope })).rows.flatMap(({ nodes: [row] }) => row ?? []);
  const cities = await rowsOf('City');
  const places = placesOf(
    cities.map((row) => {
      const { name, aliases } = namedOf(row);
      return { names: [name, ...aliases], ...(typeof row.props.level === 'string' ? { level: row.props.level } : {}) };
    }),
  );
  const things: Named[] = [];
  for (const kind of entityKinds.filter((k) => kinds.includes(k))) {
    const rows = kind === 'City' ? cities : await rowsOf(kind);
    const lies = canLie(kind) ? await liesOf(kind) : new Map<string, string[]>();
    for (const row of rows) things.push({ ...namedOf(row), lies: lies.get(row.id) ?? [] });
  }
  return { things, places };

  async function liesOf(kind: EntityKind): Promise<Map<string, string[]>> {
    const { rows } = await store.run({
      from: { kind },
      follow: [{ hop: { rel: 'LOCATED_IN', dir: 'out' }, to: { kind: 'City' } }],
      ...scope,
    });
    const found = new Map<string, string[]>();
    for (const { nodes } of rows) {
      const [thing, city] = nodes;
      const place = city && places.whole(String(city.props.name));
      if (thing && place) found.set(thing.id, [...(found.get(thing.id) ?? []), place]);
    }
    return found;
  }
}

const canLie = (kind: EntityKind): boolean => relationships.LOCATED_IN.some(([from, to]) => from === kind && to === 'City');

/** An entity as its row gives it. */
export function namedOf({ id, kind, props }: NodeRow): Named {
  const aliases = Array.isArray(props.aliases) ? props.aliases.map(String) : [];
  return { id, kind: kind as EntityKind, name: String(props.name ?? id), aliases };
}
