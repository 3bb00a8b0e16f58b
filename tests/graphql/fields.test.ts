import { buildSchema, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import { everyField } from './every-field.js';
import { otherId, plan, planId } from './fixture.js';
import { type Setup, setup } from './setup.js';

let graph: Setup;
beforeAll(async () => {
  graph = await setup();
});
afterAll(() => graph.close());

const schema = buildSchema(typeDefs);
const query = schema.getQueryType()!.getFields();

/** Every clause in an answer, wherever it stands. */
function evidenceIn(
  value: unknown,
): { plan: string; quote: string; start: number; end: number; section: string; mode: string }[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = '__typename' in value && value.__typename === 'Evidence' ? [value as never] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

describe('every field of every kind answers', () => {
  const lists = Object.values(query).filter((f) => /(?<!Search|Duplicate)Connection!$/.test(String(f.type)));
  it.each(lists.map((f) => f.name))('%s', async (name) => {
    const type = getNamedType(query[name]!.type);
    const data = await graph.ask<Record<string, { edges: unknown[]; totalCount: number }>>(
      `{ ${name} ${everyField(schema, type, 2)} }`,
    );
    expect(data[name]!.totalCount).toBeGreaterThan(0);
    expect(data[name]!.edges).toHaveLength(data[name]!.totalCount);
    for (const e of evidenceIn(data)) {
      expect(e.quote).not.toBe('');
      if (e.plan === planId) expect(plan.plan.text.slice(e.start, e.end)).toBe(e.quote);
    }
  });

  it.each([
    ['plans', 'plans', 'Plan'],
    ['plan', `plan(id: "${planId}")`, 'Plan'],
    ['section', `section(plan: "${planId}", path: "第二章/一")`, 'Section'],
    ['node', 'node(id: "park:松湖产业园")', 'Node'],
    ['search', 'search(text: "松湖")', 'SearchConnection'],
    ['duplicates', 'duplicates', 'DuplicateConnection'],
  ])('%s', async (field, call, type) => {
    const data = await graph.ask<Record<string, unknown>>(`{ ${call} ${everyField(schema, schema.getType(type)!, 1)} }`);
    expect(data[field]).toBeTruthy();
  });
});

it('a plan has its text and its tree', async () => {
  const { plan: found } = await graph.ask<{
    plan: { text: string; contents: { path: string; children: { path: string; children: { path: string }[] }[] }[] };
  }>(`{ plan(id: "${planId}") { text contents { path children { path children { path ancestors { path } } } } } }`);
  expect(found.text).toBe(plan.plan.text);
  expect(found.contents).toEqual([
    { path: '第一章', children: [] },
    {
      path: '第二章',
      children: [{ path: '第二章/一', children: [{ path: '专栏 1', ancestors: [{ path: '第二章' }, { path: '第二章/一' }] }] }],
    },
  ]);
});

it('facts come with their sentence, role and mode', async () => {
  const { parks } = await graph.ask<{ parks: { nodes: unknown[] } }>(
    `{ parks(filter: {name: ["松湖产业园"]}) { nodes {
        levels { value label evidence { quote } }
        cities { edges { node { name level } evidence { section quote mode } } }
        industries(role: [SUPPORT]) { totalCount edges { node { name } roles { value label } evidence { plan quote } } }
        figures { nodes { valueText unit indicator { name } about { name } evidence { quote } } }
        plans { id }
      } } }`,
  );
  expect(parks.nodes).toEqual([
    {
      levels: [],
      cities: {
        edges: [
          {
            node: { name: '松湖区', level: 'county' },
            evidence: [{ section: '第二章/一', quote: '松湖产业园配套发展电子信息产业。', mode: 'INHERITED' }],
          },
        ],
      },
      industries: {
        totalCount: 1,
        edges: [
          {
            node: { name: '电子信息产业' },
            roles: [{ value: 'SUPPORT', label: '配套发展' }],
            evidence: [{ plan: planId, quote: '松湖产业园配套发展电子信息产业。' }],
          },
        ],
      },
      figures: {
        nodes: [
          {
            valueText: '3000000',
            unit: '万元',
            indicator: { name: '工业总产值' },
            about: [{ name: '松湖产业园' }],
            evidence: [{ quote: '到2020年，松湖产业园工业总产值达到3000000万元。' }],
          },
        ],
      },
      plans: expect.arrayContaining([{ id: planId }, { id: otherId }]),
    },
  ]);
});

it('a policy says where it is cited, a section what it cites', async () => {
  const data = await graph.ask(
    '{ policies { nodes { name citedBy { edges { node { path } relations { value label } evidence { quote } } } } } sections(filter: {path: ["第一章"]}, plans: ["' +
      planId +
      '"]) { nodes { policies { nodes { name } } citedSections { edges { node { path } relations { label } } } } } }',
  );
  expect(data).toEqual({
    policies: {
      nodes: [
        {
          name: '沿江产业纲要',
          citedBy: {
            edges: [
              {
                node: { path: '第一章' },
                relations: [{ value: 'BASED_ON', label: '依据' }],
                evidence: [{ quote: '依据《沿江产业纲要》编制本规划。' }],
              },
            ],
          },
        },
      ],
    },
    sections: {
      nodes: [
        {
          policies: { nodes: [{ name: '沿江产业纲要' }] },
          citedSections: { edges: [{ node: { path: '第二章' }, relations: [{ label: '落实' }] }] },
        },
      ],
    },
  });
});

it('a conflict has both sides', async () => {
  const { conflicts } = await graph.ask<{ conflicts: { nodes: unknown[] } }>(
    '{ conflicts(filter: {check: ["target"]}) { totalCount nodes { topic values about { name } sections { nodes { path } } evidence { quote } } } }',
  );
  expect(conflicts.nodes).toEqual([
    {
      topic: '地区生产总值',
      values: ['>2500亿元', '2400亿元'],
      about: [{ name: '临江市工业发展“十三五”规划' }],
      sections: { nodes: [{ path: '第二章/一' }] },
      evidence: [{ quote: '到2020年，全市地区生产总值超过2500亿元。' }, { quote: '到2020年，全市地区生产总值为2400亿元。' }],
    },
  ]);
});

it('a passage says what it names and where', async () => {
  const { passages } = await graph.ask<{ passages: { nodes: unknown[] } }>(
    '{ passages(filter: {textContains: "卫星导航"}) { nodes { section { path } entities { edges { node { name } at { start end } } } } } }',
  );
  const at = plan.plan.text.indexOf('云岭高新区培育');
  expect(passages.nodes).toEqual([
    {
      section: { path: '第二章/一' },
      entities: { edges: [{ node: { name: '云岭高新技术产业开发区' }, at: [{ start: at, end: at + 5 }] }] },
    },
  ]);
});

it('a path joins two things by facts, each with its sentence', async () => {
  const { path } = await graph.ask<{ path: { nodes: { name: string }[]; edges: { type: string; evidence: unknown[] }[] } }>(
    '{ path(from: "enterprise:远川电子公司", to: "city:临江市") { nodes { id name } edges { type from to evidence { quote } } } }',
  );
  expect(path.nodes.map((n) => n.name).at(0)).toBe('远川电子公司');
  expect(path.nodes.map((n) => n.name).at(-1)).toBe('临江市');
  expect(path.edges).toHaveLength(path.nodes.length - 1);
  expect(path.edges.every((e) => e.evidence.length > 0)).toBe(true);
});

it('there is no path where there is none so short', async () => {
  const { path } = await graph.ask<{ path: null }>(
    '{ path(from: "organization:临江市工业局", to: "place:海安港", upTo: 1) { nodes { id } } }',
  );
  expect(path).toBeNull();
});

describe('search', () => {
  it('finds names and passages, and pages through them', async () => {
    type Data = {
      search: {
        totalCount: number;
        edges: { at: number; node: { kind: string; name: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const all = (
      await graph.ask<Data>(
        '{ search(text: "松湖") { totalCount edges { at node { kind name } } pageInfo { endCursor hasNextPage } } }',
      )
    ).search;
    expect(all.edges.map((e) => e.node.kind)).toEqual(expect.arrayContaining(['PARK', 'CITY', 'PASSAGE']));
    expect(all.totalCount).toBe(all.edges.length);
    const first = (
      await graph.ask<Data>(
        '{ search(text: "松湖", first: 2) { totalCount edges { at node { kind name } } pageInfo { endCursor hasNextPage } } }',
      )
    ).search;
    const rest = (
      await graph.ask<Data>(
        `{ search(text: "松湖", first: 50, after: "${first.pageInfo.endCursor}") { totalCount edges { at node { kind name } } pageInfo { endCursor hasNextPage } } }`,
      )
    ).search;
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
  });

  it('keeps to the kinds asked for', async () => {
    const { search } = await graph.ask<{ search: { nodes: { kind: string }[] } }>(
      '{ search(text: "松湖", kinds: [CITY]) { nodes { kind } } }',
    );
    expect(search.nodes).toEqual([{ kind: 'CITY' }]);
  });

  it('finds nothing where nothing is', async () => {
    const { search } = await graph.ask<{ search: { totalCount: number } }>('{ search(text: "星际旅行") { totalCount } }');
    expect(search.totalCount).toBe(0);
  });
});

it('node finds every kind by its id, and null for none', async () => {
  for (const id of [planId, `${planId}#第二章/一`, `${planId}@0`, `${planId}!m1`, `${planId}!c1`, 'industry:新材料产业']) {
    const { node } = await graph.ask<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id name kind } }', {
      id,
    });
    expect(node?.id).toBe(id);
  }
  expect(await graph.ask('{ node(id: "park:没有") { id } }')).toEqual({ node: null });
  expect(await graph.ask(`{ node(id: "city:临江市", plans: ["${otherId}"]) { id } }`)).toEqual({ node: null });
});
