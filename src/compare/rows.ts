/** What is fetched of one plan: a fixed number of queries, whatever the plan's size. */
import type { RelationshipType } from '../../graph/model.js';
import type { NodeRow, Query, QueryKind, Row } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';

/** Of a chain of one step, as `Park DESCRIBED_IN Plan`: `from`, the edge's properties, `to`. */
export interface Link {
  from: NodeRow;
  to: NodeRow;
  said: NodeRow['props'];
}

export interface FigureRow {
  indicator: NodeRow;
  measurement: NodeRow;
  about: NodeRow;
}

export interface PlanRows {
  cities: Link[];
  parks: Link[];
  projects: Link[];
  levels: Link[];
  sites: Link[];
  trades: Link[];
  states: Link[];
  cited: Link[];
  within: Link[];
  figures: FigureRow[];
  /** Of parks and projects of which nothing else is said: `to` is the passage, `said` where it names them. */
  mentions: Link[];
}

export async function rowsOf(store: GraphStore, plan: string): Promise<PlanRows> {
  const run = async (query: Query): Promise<Row[]> => (await store.run({ ...query, plans: [plan] })).rows;
  const links = async (from: QueryKind, rel: RelationshipType, to: QueryKind, ids?: string[]): Promise<Link[]> => {
    const where = ids && ({ op: 'ids', ids } as const);
    const rows = await run({
      from: where ? { kind: from, where } : { kind: from },
      follow: [{ hop: { rel, dir: 'out' }, to: { kind: to } }],
    });
    return rows.map(({ nodes, edges }) => ({ from: nodes[0]!, to: nodes[1]!, said: edges[0]!.props }));
  };
  const figuresAbout = async (about: QueryKind): Promise<FigureRow[]> => {
    const rows = await run({
      from: { kind: 'Indicator' },
      follow: [
        { hop: { rel: 'OF', dir: 'in' }, to: { kind: 'Measurement' } },
        { hop: { rel: 'ABOUT', dir: 'out' }, to: { kind: about } },
      ],
    });
    return rows.map(({ nodes }) => ({ indicator: nodes[0]!, measurement: nodes[1]!, about: nodes[2]! }));
  };
  const [cities, parks, projects, levels, sites, parkTrades, cityTrades, states, cited, within, ofPlan, ofThings] =
    await Promise.all([
      links('City', 'DESCRIBED_IN', 'Plan'),
      links('Park', 'DESCRIBED_IN', 'Plan'),
      links('Project', 'DESCRIBED_IN', 'Plan'),
      links('Park', 'HAS_LEVEL', 'Level'),
      links('Park', 'LOCATED_IN', 'City'),
      links('Park', 'DEVELOPS', 'Industry'),
      links('City', 'DEVELOPS', 'Industry'),
      links('Project', 'HAS_STATUS', 'Status'),
      links('Section', 'CITES', 'Policy'),
      links('City', 'PART_OF', 'City'),
      figuresAbout('Plan'),
      figuresAbout('Entity'),
    ]);
  const trades = [...parkTrades, ...cityTrades];
  const spokenOf = new Set([...levels, ...sites, ...trades, ...states].map((link) => link.from.id));
  const bare = [...parks, ...projects].map((link) => link.from.id).filter((id) => !spokenOf.has(id));
  const mentions = bare.length > 0 ? await links('Entity', 'MENTIONED_IN', 'Passage', bare) : [];
  return { cities, parks, projects, levels, sites, trades, states, cited, within, figures: [...ofPlan, ...ofThings], mentions };
}
