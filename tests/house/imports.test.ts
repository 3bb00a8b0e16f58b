import { describe, expect, it } from 'vitest';
import { filesOf, importsOf } from './sources.js';

const sources = filesOf(/^(graph|ingest|src)\/.*\.ts$/);
const edges = sources.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
const room = (path: string) => /^(graph|ingest|src)\//.exec(path)?.[1] ?? null;
const shown = (list: { from: string; to: string }[]) => list.map(({ from, to }) => `${from} → ${to}`);

/** May a module of the first room import the second path? */
const rules: { what: string; broken: (edge: { from: string; to: string }) => boolean }[] = [
  {
    what: 'graph imports neither ingest nor src',
    broken: ({ from, to }) => room(from) === 'graph' && (room(to) === 'ingest' || room(to) === 'src'),
  },
  {
    what: 'ingest imports only graph/model.ts of graph',
    broken: ({ from, to }) => room(from) === 'ingest' && room(to) === 'graph' && to !== 'graph/model.ts',
  },
  { what: 'ingest does not import src', broken: ({ from, to }) => room(from) === 'ingest' && room(to) === 'src' },
  { what: 'graph/model.ts imports nothing', broken: ({ from }) => from === 'graph/model.ts' },
  {
    what: 'only graph/neo4j.ts imports neo4j-driver',
    broken: ({ from, to }) => /^neo4j-driver/.test(to) && from !== 'graph/neo4j.ts',
  },
  {
    what: 'only graph imports the embedded engine',
    broken: ({ from, to }) => to.startsWith('@grafeo-db/') && room(from) !== 'graph',
  },
  {
    what: 'only src/compose.ts chooses an engine',
    broken: ({ from, to }) => room(from) === 'src' && /^graph\/(embedded|neo4j)\b/.test(to) && from !== 'src/compose.ts',
  },
  {
    what: 'lexicons are modules, not JSON',
    broken: ({ from, to }) => room(from) === 'ingest' && to.startsWith('ingest/') && to.endsWith('.json'),
  },
  { what: 'natural is imported by path, its main entry loads databases', broken: ({ to }) => to === 'natural' },
];

describe('imports run one way', () => {
  it('sees the sources', () => {
    expect(sources).toContain('graph/model.ts');
    expect(edges.length).toBeGreaterThan(20);
  });

  it.each(rules)('$what', ({ broken }) => {
    expect(shown(edges.filter(broken))).toEqual([]);
  });

  it('every relative import names a file that is there', () => {
    const known = new Set(sources);
    expect(shown(edges.filter(({ to }) => room(to) !== null && to.endsWith('.ts') && !known.has(to)))).toEqual([]);
  });

  it('has no cycle', () => {
    expect(cycleIn(sources, edges)).toBeNull();
  });

  it('would find a cycle', () => {
    const ring = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
    ];
    expect(cycleIn(['a', 'b', 'c'], ring)).toEqual(['a', 'b', 'c', 'a']);
    expect(cycleIn(['a', 'b', 'c'], ring.slice(0, 2))).toBeNull();
  });
});

/** One cycle, first node repeated at the end, or null. */
function cycleIn(nodes: readonly string[], all: readonly { from: string; to: string }[]): string[] | null {
  const next = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of all) if (next.has(to)) next.get(from)?.push(to);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    path.push(node);
    for (const target of next.get(node) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return null;
  };
  for (const node of nodes) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}
