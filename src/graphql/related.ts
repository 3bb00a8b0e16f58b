/** Neighbours of many nodes by one query: what resolvers ask for in the same tick goes to the store together. */
import DataLoader from 'dataloader';
import type { NodeKind } from '../../graph/model.js';
import type { EdgeRow, Hop, NodeRow, NodeSet, OrderBy } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';

export interface Request {
  id: string;
  kind: NodeKind;
  hop: Hop;
  to: NodeSet;
  plans?: string[];
  /** By these properties of the neighbour. */
  order: OrderBy[];
}

/** One neighbour with its edges, one a plan. */
export interface Neighbour {
  node: NodeRow;
  edges: EdgeRow[];
}

/** Ids are sent to the store in groups of so many. */
const groupSize = 500;

export class Related {
  readonly #loader: DataLoader<Request, Neighbour[], string>;

  constructor(private readonly store: GraphStore) {
    this.#loader = new DataLoader((requests) => this.#all(requests), { cacheKeyFn: (r) => `${r.id}\n${shapeOf(r)}` });
  }

  /** In the order asked for; each neighbour once, with the edges of all plans in scope. */
  of(request: Request): Promise<Neighbour[]> {
    return this.#loader.load(request);
  }

  async #all(requests: readonly Request[]): Promise<Neighbour[][]> {
    const groups = new Map<string, Request[]>();
    for (const request of requests) {
      const shape = shapeOf(request);
      const group = groups.get(shape);
      if (group) group.push(request);
      else groups.set(shape, [request]);
    }
    const found = new Map<Request, Neighbour[]>();
    for (const group of groups.values())
      for (let i = 0; i < group.length; i += groupSize) await this.#group(group.slice(i, i + groupSize), found);
    return requests.map((request) => found.get(request) ?? []);
  }

  /** All of one shape: they differ in their ids only. */
  async #group(group: Request[], found: Map<Request, Neighbour[]>): Promise<void> {
    const [{ kind, hop, to, plans, order }] = group as [Request];
    const ids = group.map((r) => r.id);
    const { rows } = await this.store.run({
      from: { kind, where: { op: 'ids', ids } },
      follow: [{ hop, to }],
      ...(plans ? { plans } : {}),
      order,
    });
    const byId = new Map(group.map((r): [string, Map<string, Neighbour>] => [r.id, new Map()]));
    for (const { nodes, edges } of rows) {
      const [from, node] = nodes;
      if (!from || !node) continue;
      const neighbours = byId.get(from.id);
      if (!neighbours) continue;
      const known = neighbours.get(node.id) ?? { node, edges: [] };
      if (edges[0]) known.edges.push(edges[0]);
      neighbours.set(node.id, known);
    }
    for (const request of group) found.set(request, [...byId.get(request.id)!.values()]);
  }
}

const shapeOf = ({ kind, hop, to, plans, order }: Request): string => JSON.stringify([kind, hop, to, plans ?? null, order]);
