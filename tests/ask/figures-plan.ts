/** A second small invented plan, rich in figures: indicators with base and target, parks in a table, projects in a box. */
import type { EntityKind, Evidence, Nature, PlanFacts, RelationshipType } from '../../graph/model.js';

const parks = [
  ['青汀高新技术产业开发区', '青汀市', '国家级', 42, 820, 1500],
  ['白石经济技术开发区', '白石市', '国家级', 26, 410, 900],
  ['南屏湖滨产业园', '南屏市', '省级', 9.6, 95, 240],
  ['青汀麓谷数字产业园', '青汀市', '省级', 6.4, 60, 180],
  ['白石雁门物流园', '白石市', '省级', null, 30, 80],
] as const;
const indicators = [
  ['规模以上工业增加值', '亿元', 1250, 2000, '预期性'],
  ['全社会研发经费投入强度', '%', 1.9, 2.6, '预期性'],
  ['三次产业结构', '', '10:42:48', '8:40:52', '预期性'],
  ['汽车产量', '万辆', 60, 120, '预期性'],
  ['森林覆盖率', '%', 38, 40.5, '约束性'],
  ['单位生产总值能耗下降', '%', null, 13.5, '约束性'],
] as const;
const cities = [
  ['青汀市', 1200, 48],
  ['白石市', 900, 30],
  ['南屏市', 600, 20],
] as const;
const projects = [
  ['青汀麓谷云算中心项目', '青汀市', 36, '开工建设'],
  ['白石氢燃料电池项目', '白石市', 18.5, '前期工作'],
  ['南屏竹纤维项目', '南屏市', 6, '建成投产'],
] as const;

/** Companies over a threshold, by city. */
const overThreshold = [
  ['青汀市', 90],
  ['白石市', 210],
  ['南屏市', 140],
] as const;
const thresholdClause = '青汀市90家，白石市210家，南屏市140家';
const said2020 = '2020年移动电话用户950万户，互联网用户700万户，规模以上工业利润180亿元';
const jobs = ['2025年新增就业岗位30万个，占全国的3%', '到2025年新增就业岗位36万个'] as const;

const row = (...cells: (string | number | null)[]) => cells.map((c) => c ?? '—').join(' ');
const parkRow = (p: (typeof parks)[number]) => row(p[0], p[1], p[2], p[3], p[4], p[5]);
const indicatorRow = (m: (typeof indicators)[number]) => row(m[0], m[1], m[2], m[3], m[4]);
const cityClause = ([city, money, count]: (typeof cities)[number]) => `${city}安排重大项目${count}项，总投资${money}亿元`;
const projectClause = ([name, , money, status]: (typeof projects)[number]) => `${name}（总投资${money}亿元，${status}）`;

const lines: readonly (readonly [section: string, title: string, kind: 'heading' | 'paragraph' | 'row', text: string])[] = [
  ['第一章', '发展目标', 'heading', '第一章 发展目标'],
  ['第一章', '发展目标', 'paragraph', '到2025年，全省城镇登记失业率控制在5%以内，规模以上工业增加值年均增长9.9%。'],
  ['第一章', '发展目标', 'paragraph', `${said2020}。营业收入超亿元的企业${thresholdClause}。`],
  ['第一章', '发展目标', 'paragraph', `${jobs[0]}。`],
  ['第一章', '发展目标', 'paragraph', `${jobs[1]}。`],
  ['表 1', '主要指标', 'heading', '表1 主要指标'],
  ...indicators.map((m) => ['表 1', '主要指标', 'row', indicatorRow(m)] as const),
  ['第二章', '园区与项目', 'heading', '第二章 园区与项目'],
  ['第二章', '园区与项目', 'paragraph', `${cities.map(cityClause).join('；')}。`],
  ['第二章', '园区与项目', 'paragraph', '南屏湖滨产业园升格为国家级园区。'],
  ['表 2', '重点园区', 'heading', '表2 重点园区'],
  ...parks.map((p) => ['表 2', '重点园区', 'row', parkRow(p)] as const),
  ['专栏 1', '重大项目', 'heading', '专栏1 重大项目'],
  ...projects.map((p) => ['专栏 1', '重大项目', 'paragraph', `${projectClause(p)}。`] as const),
];

const plan = 'plan:澄川省工业规划';
export const figuresText = lines.map(([, , , t]) => t).join('\n');
const starts = lines.map((_, i) => lines.slice(0, i).reduce((n, l) => n + l[3].length + 1, 0));

function said(quote: string): Evidence {
  const i = lines.findIndex(([, , , t]) => t.includes(quote));
  if (i < 0) throw new Error(`not in the plan: ${quote}`);
  const start = starts[i]! + lines[i]![3].indexOf(quote);
  return { section: lines[i]![0], quote, start, end: start + quote.length, mode: 'stated' };
}

type Figure = readonly [
  indicator: string,
  about: string,
  value: number | string,
  unit: string,
  year: string | null,
  nature: Nature | null,
  quote: string,
];
const figures: readonly Figure[] = [
  ...indicators.flatMap((m): Figure[] => [
    ...(m[2] === null ? [] : [[m[0], plan, m[2], m[1], '2020', '现状', indicatorRow(m)] as const]),
    [m[0], plan, m[3], m[1], '2025', m[4], indicatorRow(m)],
  ]),
  ['规模以上工业增加值年均增长', plan, 9.9, '%', '2021-2025', '目标', '规模以上工业增加值年均增长9.9%'],
  ['城镇登记失业率', plan, 5, '%', '2025', '目标', '全省城镇登记失业率控制在5%以内'],
  ['移动电话用户数', plan, 950, '万户', '2020', '现状', said2020],
  ['互联网用户数', plan, 700, '万户', '2020', '现状', said2020],
  ['利润', plan, 180, '亿元', '2020', '现状', said2020],
  ...overThreshold.map(([city, n]): Figure => ['营业收入超亿元的企业', `city:${city}`, n, '家', '2020', '现状', thresholdClause]),
  ['新增就业岗位', plan, 30, '万个', '2025', '目标', jobs[0]],
  ['新增就业岗位', plan, 36, '万个', '2025', '目标', jobs[1]],
  ['新增就业岗位占全国的比重', plan, 3, '%', '2025', '目标', jobs[0]],
  ...parks.flatMap((p): Figure[] => [
    ...(p[3] === null ? [] : [['规划面积', `park:${p[0]}`, p[3], '平方公里', null, null, parkRow(p)] as const]),
    ['营业收入', `park:${p[0]}`, p[4], '亿元', '2020', '现状', parkRow(p)],
    ['营业收入', `park:${p[0]}`, p[5], '亿元', '2025', '目标', parkRow(p)],
  ]),
  ...cities.flatMap((c): Figure[] => [
    ['重大项目', `city:${c[0]}`, c[2], '项', '2021-2025', '目标', cityClause(c)],
    ['总投资', `city:${c[0]}`, c[1], '亿元', '2021-2025', '目标', cityClause(c)],
  ]),
  ...projects.map((p): Figure => ['总投资', `project:${p[0]}`, p[2], '亿元', null, null, projectClause(p)]),
];
const relations: readonly (readonly [RelationshipType, string, string, string])[] = [
  ...parks.map((p) => ['LOCATED_IN', `park:${p[0]}`, `city:${p[1]}`, parkRow(p)] as const),
  ...parks.map((p) => ['HAS_LEVEL', `park:${p[0]}`, `level:${p[2]}`, parkRow(p)] as const),
  ['HAS_LEVEL', 'park:南屏湖滨产业园', 'level:国家级', '南屏湖滨产业园升格为国家级园区'],
  ...projects.map((p) => ['LOCATED_IN', `project:${p[0]}`, `city:${p[1]}`, projectClause(p)] as const),
  ...projects.map((p) => ['HAS_STATUS', `project:${p[0]}`, `status:${p[3]}`, projectClause(p)] as const),
];
const named: Partial<Record<EntityKind, string[]>> = {
  City: cities.map((c) => c[0]),
  Park: parks.map((p) => p[0]),
  Project: projects.map((p) => p[0]),
  Indicator: [...new Set(figures.map((f) => f[0]))],
};

export function figuresPlan(): PlanFacts {
  const paths = [...new Set(lines.map(([path]) => path))];
  const passages = lines.map(([section, , kind, text], order) => ({
    id: `${plan}@${starts[order]}`,
    section,
    sectionId: `${plan}#${section}`,
    kind,
    text,
    order,
    start: starts[order]!,
    end: starts[order]! + text.length,
  }));
  return {
    plan: {
      id: plan,
      title: '澄川省“十四五”工业规划',
      issuer: '澄川省人民政府',
      period: '2021-2025',
      published: '2021-08',
      source: 'figures.txt',
      format: 'txt',
      text: figuresText,
      hash: 'figures',
      reader: 'test',
    },
    sections: paths.map((path, order) => {
      const inside = lines.flatMap(([p], i) => (p === path ? [i] : []));
      return {
        id: `${plan}#${path}`,
        path,
        number: path,
        title: lines[inside[0]!]![1],
        kind: path.startsWith('表') ? ('table' as const) : path.startsWith('专栏') ? ('box' as const) : ('chapter' as const),
        level: 1,
        order,
        parent: null,
        start: starts[inside[0]!]!,
        end: starts[inside.at(-1)!]! + lines[inside.at(-1)!]![3].length,
      };
    }),
    passages,
    entities: Object.entries(named).flatMap(([kind, list]) =>
      list.map((name) => ({
        id: `${kind.toLowerCase()}:${name}`,
        kind: kind as EntityKind,
        name,
        names: [{ text: name, rule: 'as written', count: 1 }],
        mentions: passages.flatMap((p) => {
          const at = p.text.indexOf(name);
          return at < 0 ? [] : [{ passage: p.id, start: at, end: at + name.length }];
        }),
        props: (kind === 'City' ? { level: 'prefecture' } : {}) as Record<string, string>,
      })),
    ),
    relations: relations.map(([type, from, to, quote]) => ({ type, from, to, evidence: [said(quote)] })),
    measurements: figures.map(([indicator, about, value, unit, year, nature, quote], i) => ({
      id: `${plan}!${i}`,
      indicator: `indicator:${indicator}`,
      about: [about],
      valueText: String(value),
      value: typeof value === 'number' ? value : null,
      unit: unit || null,
      year,
      comparator: indicator === '城镇登记失业率' ? ('<=' as const) : ('=' as const),
      nature,
      evidence: [said(quote)],
    })),
    conflicts: [],
  };
}
