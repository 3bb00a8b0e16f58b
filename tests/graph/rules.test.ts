import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../graph/cypher/compile.js';
import * as corrections from '../../graph/cypher/corrections.js';
import * as reads from '../../graph/cypher/read.js';
import { searchStatement } from '../../graph/cypher/search.js';
import * as writes from '../../graph/cypher/write.js';
import { nodeKinds, type RelationshipType, relationships } from '../../graph/model.js';
import { endKind, expansion } from '../../graph/path.js';
import type { Query } from '../../graph/query.js';
import { generatePlan } from './generate.js';
import { NaiveGraph } from './naive.js';
import { QueryMaker } from './queries.js';
import { Random } from './random.js';
import { violations } from './rules.js';
import { embeddedFactory, exported } from './stores.js';

describe('every query that the compiler emits', () => {
  let graph: NaiveGraph;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    const opened = await embeddedFactory.open();
    dispose = opened.dispose;
    await opened.store.replacePlan(generatePlan(1));
    graph = new NaiveGraph(await exported(opened.store));
  });
  afterAll(() => dispose());

  it('keeps the rules of both engines, over 5000 shapes', () => {
    const maker = new QueryMaker(new Random(99), graph, ['plan:临江工业规划1', 'plan:云岭']);
    const seen = { optional: 0, count: 0, aggregate: 0, upTo: 0, plans: 0, head: 0, paged: 0 };
    for (let i = 0; i < 5000; i++) {
      const query = maker.query();
      const { cypher } = compile(query);
      expect(violations(cypher), cypher).toEqual([]);
      const text = JSON.stringify(query);
      if (text.includes('"optional"')) seen.optional++;
      if (text.includes('"count":')) seen.count++;
      if (text.includes('"upTo"')) seen.upTo++;
      if (query.aggregate) seen.aggregate++;
      if (query.plans) seen.plans++;
      if (cypher.startsWith('CALL')) seen.head++;
      if (query.limit !== undefined) seen.paged++;
    }
    for (const [shape, times] of Object.entries(seen)) expect(times, shape).toBeGreaterThan(200);
  });

  it('never cuts a list short by itself', () => {
    const maker = new QueryMaker(new Random(5), graph, []);
    for (let i = 0; i < 500; i++) {
      const { limit: _, skip: __, ...query } = maker.query();
      const lines = compile(query).cypher.split('\n');
      expect(lines.filter((line) => /^(?:LIMIT|SKIP)/.test(line))).toEqual([]);
    }
  });

  it('holds no value of the user, only parameters', () => {
    const value = `x' OR 1=1 // \\" } ) $p1 \``;
    const query: Query = {
      from: {
        kind: 'Park',
        where: {
          op: 'and',
          of: [
            { op: 'ids', ids: [value] },
            { op: 'prop', prop: 'name', cmp: 'contains', value },
            { op: 'hop', hop: { rel: 'DEVELOPS', dir: 'out', edge: { role: [value] } }, to: { kind: 'Industry' } },
          ],
        },
      },
      plans: [value],
    };
    const { cypher, params } = compile(query);
    expect(cypher).not.toContain('OR 1=1');
    expect(Object.values(params).flat()).toEqual([value, value, value, value]);
  });

  it('gives equal texts for queries of equal shape', () => {
    const named = (name: string): Query => ({
      from: { kind: 'Park', where: { op: 'prop', prop: 'name', cmp: '=', value: name } },
    });
    expect(compile(named('甲')).cypher).toBe(compile(named('乙')).cypher);
  });
});

describe('every fixed statement', () => {
  const all: [string, unknown][] = Object.entries({ ...reads, ...writes, ...corrections });
  const fixed = all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const types = Object.keys(relationships) as RelationshipType[];
  const made: [string, string][] = [
    ...fixed,
    ['expansion', expansion(true)],
    ['endKind', endKind],
    ['listPlans', reads.listPlans({ text: true, layout: true, ids: [] })],
    ...nodeKinds.flatMap((kind): [string, string][] => [
      [`createNodes ${kind}`, writes.createNodes(kind)],
      [`mergeNodes ${kind}`, writes.mergeNodes(kind)],
    ]),
    ...types.map((type): [string, string] => [`createEdges ${type}`, writes.createEdges(type)]),
    ['search passages', searchStatement('Passage', true)],
    ['search entities', searchStatement('Park', true)],
  ];
  it.each(made)('%s keeps the rules', (_, text) => {
    expect(violations(text)).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['MATCH (n0:Park) RETURN count(DISTINCT n0) AS c', 'R1'],
    ['MATCH (n0:Park)-[r:DEVELOPS]->(n1) RETURN n0', 'R2'],
    ['MATCH (n0:Park)\nOPTIONAL MATCH (n1:City)<-[r:LOCATED_IN]-(n0) RETURN n0', 'R3'],
    ['MATCH (n0:Park) WHERE EXISTS { (n0)-[:DEVELOPS]->(:Industry) } RETURN n0', 'R4'],
    ['MATCH p = shortestPath((a)-[*..4]-(b)) RETURN p', 'R5'],
    ['MATCH (n0:Park|City) RETURN n0', 'R6'],
    ['MATCH (n0:Park) RETURN n0 LIMIT 1 + $n', 'R6'],
    ['MATCH (n0:Park) RETURN sum(n0.areaKm2) AS s', 'R7'],
    ['MATCH (n0:Park) WHERE n0.name IN $p1 RETURN n0', 'R8'],
    ['MATCH (n0:Park) WHERE n0.name =~ $p1 RETURN n0', 'R9'],
    ["MATCH (n0:Park) WHERE n0.name = 'a' RETURN n0", 'quoted'],
    ['MATCH (n0:Section)-[r:PART_OF*]->(n1:Plan) RETURN n0', 'bound'],
    [
      'MATCH (n0:Park)\nWITH n0\nOPTIONAL MATCH (n0)-[r:DEVELOPS]->(n1:Industry) WHERE COUNT { (n1)<-[:DEVELOPS]-(:City) } > 0',
      'R12',
    ],
    ['CALL () { x }\nMATCH (n0:Park)\nWITH s1, n0\nOPTIONAL MATCH (n0)-[r:DEVELOPS]->(n1:Industry)', 'R13'],
    ['MATCH (n0:Park)\nCALL (n0) { MATCH (n0)-[r:DEVELOPS]->(n1:Industry) RETURN n1 }', 'R14'],
  ])('finds what is wrong with %s', (text, rule) => {
    expect(violations(text).join('; ')).toContain(rule);
  });
});
