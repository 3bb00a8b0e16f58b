import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Setup, setup } from './setup.js';

let graph: Setup;
beforeAll(async () => {
  graph = await setup();
});
afterAll(() => graph.close());

const names = async (field: string, filter: string): Promise<string[]> => {
  const data = await graph.ask<Record<string, { totalCount: number; nodes: { name: string }[] }>>(
    `{ ${field}(filter: ${filter}) { totalCount nodes { name } } }`,
  );
  const page = data[field]!;
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map((n) => n.name).sort();
};

const yunling = '云岭高新技术产业开发区';
const songhu = '松湖产业园';

describe('filters find what the plan says and nothing else', () => {
  it.each<[field: string, filter: string, expected: string[]]>([
    ['parks', '{}', ['云岭创新园', yunling, songhu]],
    ['parks', '{ name: ["云岭高新区"] }', [yunling]],
    ['parks', '{ name: ["云岭"] }', []],
    ['parks', '{ nameContains: "云岭" }', ['云岭创新园', yunling]],
    ['parks', '{ city: "临江" }', ['云岭创新园', yunling, songhu]],
    ['parks', '{ city: "松湖区" }', [songhu]],
    ['parks', '{ city: "海安" }', []],
    ['parks', '{ develops: "电子信息" }', [yunling, songhu]],
    ['parks', '{ develops: "卫星导航" }', [yunling]],
    ['parks', '{ develops: "石化" }', []],
    ['parks', '{ develops: "电子信息", role: [SUPPORT] }', [songhu]],
    ['parks', '{ develops: "电子信息", role: [TRADITIONAL] }', []],
    ['parks', '{ role: [EMERGING] }', [yunling]],
    ['parks', '{ level: ["国家级"] }', [yunling]],
    ['parks', '{ level: ["省级"] }', []],
    ['parks', '{ areaKm2: { atLeast: 4, atMost: 12 } }', [songhu]],
    ['parks', '{ target: { atLeast: 1000, unit: "亿元", year: 2020 } }', [yunling]],
    ['parks', '{ target: { atLeast: 300, unit: "亿元", year: 2020 } }', [yunling, songhu]],
    ['parks', '{ target: { atMost: 300, unit: "亿元", indicator: "总产值" } }', [songhu]],
    ['parks', '{ target: { atLeast: 300, unit: "亿元", year: 2015 } }', []],
    ['parks', '{ target: { atLeast: 300, unit: "公顷" } }', []],
    ['parks', '{ city: "临江", develops: "电子信息", target: { atLeast: 1000, unit: "亿元", year: 2020 } }', [yunling]],
    ['parks', '{ not: { develops: "电子信息" } }', ['云岭创新园']],
    ['parks', '{ or: [{ areaKm2: { atMost: 5 } }, { level: ["国家级"] }] }', [yunling, songhu]],
    ['parks', '{ and: [{ develops: "电子信息" }, { not: { develops: "卫星导航" } }] }', [songhu]],
    ['parks', '{ industries: { atLeast: 3 } }', [yunling]],
    ['parks', '{ industries: { atMost: 0 } }', ['云岭创新园']],
    ['parks', '{ industries: { where: { branchOf: "电子信息" }, role: [EMERGING], mode: STATED } }', [yunling]],
    ['parks', '{ projects: { where: { status: [UNDER_CONSTRUCTION] } } }', [yunling]],
    ['parks', '{ cities: { mode: INHERITED } }', [songhu]],
    ['cities', '{ develops: "装备" }', ['临江市']],
    ['cities', '{ level: ["county"] }', ['松湖区']],
    ['industries', '{ branchOf: "电子信息" }', ['卫星导航应用产业']],
    ['industries', '{ parks: { where: { name: ["松湖产业园"] } } }', ['新材料产业', '电子信息产业']],
    ['projects', '{ city: "临江", builtBy: "远川", industry: "电子信息", park: "云岭" }', ['云岭显示面板项目']],
    ['projects', '{ status: [COMPLETED] }', []],
    ['projects', '{ investment: { atLeast: 20 } }', ['云岭显示面板项目']],
    ['policies', '{ citedIn: "第一章", relation: [BASED_ON] }', ['沿江产业纲要']],
    ['policies', '{ citedIn: "第二章" }', []],
    ['policies', '{ policyKind: ["意见"] }', []],
    ['enterprises', '{ city: "临江", industry: "电子信息", park: "云岭" }', ['远川电子公司']],
    ['organizations', '{ nameContains: "工业局" }', ['临江市工业局']],
    ['infrastructure', '{ from: "临江", to: "海安港" }', ['临江至海安港铁路']],
    ['infrastructure', '{ from: "海安港" }', []],
    ['indicators', '{ name: ["总产值"] }', ['工业总产值']],
    ['places', '{ nameContains: "港" }', ['海安港']],
    ['sections', '{ sectionKind: [BOX] }', ['专栏 1']],
    ['sections', '{ titleContains: "园区" }', ['第二章', '第二章/一']],
    ['passages', '{ in: "第二章/一", textContains: "铁路" }', ['第二章/一']],
    ['measurements', '{ indicator: "总产值", year: ["2020"], aboutName: "松湖产业园" }', ['3000000']],
    ['measurements', '{ scope: PLAN }', ['>2500']],
    ['measurements', '{ scope: OTHER }', []],
    ['measurements', '{ comparator: [GREATER], nature: [EXPECTED] }', ['>2500']],
    ['measurements', '{ amount: { atMost: 2500, unit: "亿元" }, scope: PLAN }', []],
    ['conflicts', '{ check: ["target"] }', ['地区生产总值']],
    ['conflicts', '{ aboutName: "松湖产业园" }', ['松湖产业园的归属']],
  ])('%s %s', async (field, filter, expected) => {
    expect(await names(field, filter)).toEqual([...expected].sort());
  });

  it('sections inside a section, boxes included', async () => {
    expect(await names('sections', '{ in: "第二章" }')).toEqual(['专栏 1', '第二章/一']);
  });
});

describe('paging', () => {
  it('gives every node once, in one order, with the whole count on every page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const query =
        'query ($after: String) { industries(first: 1, after: $after) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
      const {
        industries,
      }: {
        industries: {
          totalCount: number;
          nodes: { name: string }[];
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
        };
      } = await graph.ask(query, { after });
      expect(industries.totalCount).toBe(4);
      expect(industries.pageInfo.hasPreviousPage).toBe(page > 0);
      seen.push(...industries.nodes.map((n) => n.name));
      after = industries.pageInfo.endCursor;
      if (!industries.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  it('sorts, largest first', async () => {
    const { parks } = await graph.ask<{ parks: { nodes: { name: string }[] } }>(
      '{ parks(filter: {areaKm2: {atLeast: 0}}, orderBy: [{field: AREA_KM2, direction: DESC}]) { nodes { name } } }',
    );
    expect(parks.nodes.map((n) => n.name)).toEqual([yunling, songhu]);
  });

  it('pages the neighbours of a node too', async () => {
    const query = (after: string) =>
      `{ parks(filter: {name: ["云岭高新区"]}) { nodes { industries(first: 2${after}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } } } }`;
    type Data = {
      parks: {
        nodes: [
          {
            industries: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          },
        ];
      };
    };
    const first = (await graph.ask<Data>(query(''))).parks.nodes[0].industries;
    const second = (await graph.ask<Data>(query(`, after: "${first.pageInfo.endCursor}"`))).parks.nodes[0].industries;
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    expect([second.totalCount, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([3, 1, false]);
  });

  it('asks the store once a level, not once a node', async () => {
    graph.ran();
    await graph.ask('{ parks { nodes { industries { nodes { name } } cities { nodes { name } } } } }');
    expect(graph.ran()).toBe(3);
  });
});

describe('plan scope', () => {
  it('keeps lists, relationships and evidence to the plans asked for', async () => {
    const query =
      'query ($plans: [ID!]) { parks(plans: $plans) { totalCount nodes { name industries { edges { node { name } plans evidence { plan } } } } } }';
    type Data = {
      parks: {
        totalCount: number;
        nodes: { name: string; industries: { edges: { node: { name: string }; plans: string[] }[] } }[];
      };
    };
    const { plans } = await graph.ask<{ plans: { id: string; title: string }[] }>('{ plans { id title } }');
    const other = plans.find((p) => p.title === '松湖区产业规划')!;
    const scoped = (await graph.ask<Data>(query, { plans: [other.id] })).parks;
    expect(scoped.totalCount).toBe(1);
    expect(scoped.nodes[0]!.industries.edges.map((e) => [e.node.name, e.plans])).toEqual([['新材料产业', [other.id]]]);
    const all = (await graph.ask<Data>(query, {})).parks;
    expect(all.nodes.find((n) => n.name === songhu)!.industries.edges).toHaveLength(2);
  });
});
