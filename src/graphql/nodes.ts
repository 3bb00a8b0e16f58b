/** Nodes by id, many by one query. */
import DataLoader from 'dataloader';
import type { EntityKind, NodeKind } from '../../graph/model.js';
import { entityKinds } from '../../graph/model.js';
import type { NodeRow } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';

interface Key {
  kind: NodeKind;
  id: string;
  plans?: string[];
}

export class Nodes {
  readonly #loader: DataLoader<Key, NodeRow | null, string>;

  constructor(private readonly store: GraphStore) {
    this.#loader = new DataLoader((keys) => this.#all(keys), { cacheKeyFn: (k) => `${shapeOf(k)}\n${k.id}` });
  }

  of(kind: NodeKind, id: string, plans?: string[]): Promise<NodeRow | null> {
    return this.#loader.load(plans ? { kind, id, plans } : { kind, id });
  }

  /** Of whichever kind it is: the form of an id tells an entity's kind; the rest are tried. */
  async any(id: string, plans?: string[]): Promise<NodeRow | null> {
    const kind = entityKindOf(id);
    const kinds: NodeKind[] = kind ? [kind] : ['Plan', 'Section', 'Passage', 'Measurement', 'Conflict'];
    const found = await Promise.all(kinds.map((k) => this.of(k, id, plans)));
    return found.find((row) => row !== null) ?? null;
  }

  async #all(keys: readonly Key[]): Promise<(NodeRow | null)[]> {
    const shapes = new Map<string, Key[]>();
    for (const key of keys) shapes.set(shapeOf(key), [...(shapes.get(shapeOf(key)) ?? []), key]);
    const found = new Map<string, NodeRow>();
    for (const [shape, group] of shapes) {
      const [{ kind, plans }] = group as [Key];
      const where = { op: 'ids' as const, ids: group.map((k) => k.id) };
      const { rows } = await this.store.run({ from: { kind, where }, ...(plans ? { plans } : {}) });
      for (const { nodes } of rows) if (nodes[0]) found.set(`${shape}\n${nodes[0].id}`, nodes[0]);
    }
    return keys.map((key) => found.get(`${shapeOf(key)}\n${key.id}`) ?? null);
  }
}

const shapeOf = ({ kind, plans }: Key): string => JSON.stringify([kind, plans ?? null]);

function entityKindOf(id: string): EntityKind | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return entityKinds.find((kind) => kind.toLowerCase() === prefix);
}
