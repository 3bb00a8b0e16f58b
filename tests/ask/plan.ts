/** A small invented plan, as the reader would hand it on: every fact stands in the text below. */
import type { EntityKind, Evidence, PlanFacts, RelationshipType, Role } from '../../graph/model.js';

const lines: readonly (readonly [section: string, title: string, kind: 'heading' | 'paragraph' | 'row', text: string])[] = [
  ['前言', '前言', 'paragraph', '云江省工业厅 2021-11-03 09:30'],
  ['前言', '前言', 'paragraph', '临江经济区“十四五”工业规划'],
  [
    '前言',
    '前言',
    'paragraph',
    '本规划依据《云江省制造强省行动方案》（云政发〔2021〕9号）编制，范围为临江经济区的临江、云岭、北港三市。',
  ],
  ['第一章', '发展基础', 'heading', '第一章 发展基础'],
  ['第一章', '发展基础', 'paragraph', '2020年，临江经济区工业总产值3200亿元，研发投入占比1.6%。规模以上工业企业860家。'],
  ['第一章', '发展基础', 'paragraph', '海鲸造船基地、云岭光伏电站建成投产，北港原油码头开工建设，北港液化气项目开展前期工作。'],
  ['第二章', '产业布局', 'heading', '第二章 产业布局'],
  ['第二章/一', '先进制造', 'heading', '一、先进制造'],
  [
    '第二章/一',
    '先进制造',
    'paragraph',
    '支持临江高新技术产业开发区、云岭工业园区发展激光雷达产业。依托海鲸重工有限公司发展船舶修造。',
  ],
  ['第二章/一', '先进制造', 'paragraph', '在云岭、北港等适宜地区发展竹浆造纸。积极引进飞帆机器人、东岳数控等企业。'],
  ['第二章/一', '先进制造', 'paragraph', '在云岭市玉湖县扩建玉湖水厂。'],
  ['第二章/二', '新兴产业', 'heading', '二、新兴产业'],
  ['第二章/二', '新兴产业', 'paragraph', '云岭市培育发展氢能、储能产业，改造提升水泥产业。'],
  ['第三章', '园区建设', 'heading', '第三章 园区建设'],
  ['第三章/一', '临江高新技术产业开发区', 'heading', '一、临江高新技术产业开发区'],
  ['第三章/一', '临江高新技术产业开发区', 'paragraph', '重点发展电子信息、生物医药产业。2025年力争实现产值900亿元。'],
  ['第三章/二', '北港保税港区', 'heading', '二、北港保税港区'],
  [
    '第三章/二',
    '北港保税港区',
    'paragraph',
    '重点发展现代物流、船舶修造产业，推进北港冷链物流项目。2025年力争实现产值500亿元。形成冷链交易中心、油品交易中心、保税维修基地“两中心一基地”格局。',
  ],
  ['第三章/二', '北港保税港区', 'paragraph', '依托临江高新技术产业开发区设立。'],
  ['专栏 1', '重点园区', 'heading', '专栏1 重点园区'],
  ['专栏 1', '重点园区', 'row', '临江高新技术产业开发区 35.5 国家级 900'],
  ['专栏 1', '重点园区', 'row', '云岭工业园区 12 省级 300'],
  ['专栏 1', '重点园区', 'row', '北港保税港区 8 国家级 500'],
  ['专栏 2', '产城融合试点园区', 'heading', '专栏2 产城融合试点园区'],
  ['专栏 2', '产城融合试点园区', 'paragraph', '云岭市：云岭工业园区；北港市：北港保税港区'],
  ['第四章', '目标', 'heading', '第四章 目标'],
  [
    '第四章',
    '目标',
    'paragraph',
    '到2025年，临江经济区工业总产值达到5000亿元，研发投入占比达到2.5%，突出绿色三化（绿色化、智能化、融合化）。',
  ],
  [
    '第四章',
    '目标',
    'paragraph',
    '临江市统筹推进重大项目40项，项目投资800亿元；云岭市统筹推进重大项目25项，项目投资350亿元；北港市统筹推进重大项目30项，项目投资450亿元。',
  ],
  [
    '第四章',
    '目标',
    'paragraph',
    '争取国家在安排新材料专项资金、园区建设专项资金、节水技改专项资金等方面的扶持，设立中小企业引导基金。',
  ],
  ['表 1', '主要指标', 'row', '规模指标 1 工业总产值 亿元 3200 5200 预期性'],
  ['表 1', '主要指标', 'row', '2 研发投入占比 % 1.6 2.5 预期性'],
  ['表 1', '主要指标', 'row', '绿色指标 3 单位产值能耗下降 % — 14 约束性'],
];

const plan = 'plan:临江经济区工业规划';
export const text = lines.map(([, , , t]) => t).join('\n');
const starts = lines.map((_, i) => lines.slice(0, i).reduce((n, l) => n + l[3].length + 1, 0));

/** The evidence of a clause of the text. */
function said(quote: string): Evidence {
  const i = lines.findIndex(([, , , t]) => t.includes(quote));
  if (i < 0) throw new Error(`not in the plan: ${quote}`);
  const start = starts[i]! + lines[i]![3].indexOf(quote);
  return { section: lines[i]![0], quote, start, end: start + quote.length, mode: 'stated' };
}

const names: Partial<Record<EntityKind, string[]>> = {
  City: ['临江市|临江', '云岭市|云岭', '北港市|北港', '玉湖县|玉湖'],
  Park: ['临江高新技术产业开发区', '云岭工业园区', '北港保税港区'],
  Industry: ['激光雷达', '船舶修造', '氢能', '储能', '水泥', '电子信息|电子信息产业', '生物医药', '现代物流'],
  Project: ['海鲸造船基地', '云岭光伏电站', '北港液化气项目', '北港冷链物流项目'],
  Infrastructure: ['北港原油码头', '玉湖水厂'],
  Enterprise: ['海鲸重工有限公司', '飞帆机器人', '东岳数控'],
  Policy: ['云江省制造强省行动方案'],
  Indicator: ['工业总产值', '研发投入占比', '规模以上工业企业', '产值', '规划面积', '重大项目', '项目投资', '单位产值能耗下降'],
};
const id = (kind: string, name: string) => `${kind.toLowerCase()}:${name}`;

const relations: readonly (readonly [RelationshipType, string, string, string, Role?])[] = [
  ['LOCATED_IN', 'park:临江高新技术产业开发区', 'city:临江市', '临江高新技术产业开发区 35.5'],
  ['LOCATED_IN', 'park:云岭工业园区', 'city:云岭市', '云岭工业园区 12'],
  ['LOCATED_IN', 'park:北港保税港区', 'city:北港市', '北港保税港区 8'],
  ['LOCATED_IN', 'project:云岭光伏电站', 'city:云岭市', '云岭光伏电站建成投产'],
  ['LOCATED_IN', 'project:北港液化气项目', 'city:北港市', '北港液化气项目开展前期工作'],
  ['LOCATED_IN', 'project:北港冷链物流项目', 'park:北港保税港区', '推进北港冷链物流项目'],
  ['LOCATED_IN', 'infrastructure:北港原油码头', 'city:北港市', '北港原油码头开工建设'],
  ['LOCATED_IN', 'infrastructure:玉湖水厂', 'city:玉湖县', '在云岭市玉湖县扩建玉湖水厂'],
  ['PART_OF', 'city:玉湖县', 'city:云岭市', '在云岭市玉湖县扩建玉湖水厂'],
  ['HAS_STATUS', 'project:海鲸造船基地', 'status:建成投产', '海鲸造船基地、云岭光伏电站建成投产'],
  ['HAS_STATUS', 'project:云岭光伏电站', 'status:建成投产', '云岭光伏电站建成投产'],
  ['HAS_STATUS', 'project:北港液化气项目', 'status:前期工作', '北港液化气项目开展前期工作'],
  ['HAS_STATUS', 'infrastructure:北港原油码头', 'status:开工建设', '北港原油码头开工建设'],
  [
    'DEVELOPS',
    'park:临江高新技术产业开发区',
    'industry:激光雷达',
    '支持临江高新技术产业开发区、云岭工业园区发展激光雷达产业',
    'support',
  ],
  ['DEVELOPS', 'park:云岭工业园区', 'industry:激光雷达', '支持临江高新技术产业开发区、云岭工业园区发展激光雷达产业', 'support'],
  ['DEVELOPS', 'park:临江高新技术产业开发区', 'industry:电子信息', '重点发展电子信息、生物医药产业', 'lead'],
  ['DEVELOPS', 'park:临江高新技术产业开发区', 'industry:生物医药', '重点发展电子信息、生物医药产业', 'lead'],
  ['DEVELOPS', 'park:北港保税港区', 'industry:现代物流', '重点发展现代物流、船舶修造产业', 'lead'],
  ['DEVELOPS', 'park:北港保税港区', 'industry:船舶修造', '重点发展现代物流、船舶修造产业', 'lead'],
  ['DEVELOPS', 'city:云岭市', 'industry:氢能', '云岭市培育发展氢能、储能产业', 'emerging'],
  ['DEVELOPS', 'city:云岭市', 'industry:储能', '云岭市培育发展氢能、储能产业', 'emerging'],
  ['DEVELOPS', 'city:云岭市', 'industry:水泥', '改造提升水泥产业', 'traditional'],
  ['OPERATES_IN', 'enterprise:海鲸重工有限公司', 'industry:船舶修造', '依托海鲸重工有限公司发展船舶修造'],
  ['BUILT_BY', 'project:海鲸造船基地', 'enterprise:海鲸重工有限公司', '海鲸造船基地'],
  ['HAS_LEVEL', 'park:临江高新技术产业开发区', 'level:国家级', '临江高新技术产业开发区 35.5 国家级'],
  ['HAS_LEVEL', 'park:云岭工业园区', 'level:省级', '云岭工业园区 12 省级'],
  ['HAS_LEVEL', 'park:北港保税港区', 'level:国家级', '北港保税港区 8 国家级'],
];

const figures: readonly (readonly [
  indicator: string,
  about: string,
  value: number,
  unit: string,
  year: string | null,
  nature: '目标' | '现状' | '预期性' | '约束性' | null,
  quote: string,
])[] = [
  ['工业总产值', plan, 3200, '亿元', '2020', '现状', '临江经济区工业总产值3200亿元'],
  ['工业总产值', plan, 5000, '亿元', '2025', '目标', '临江经济区工业总产值达到5000亿元'],
  ['工业总产值', plan, 5200, '亿元', '2025', '预期性', '规模指标 1 工业总产值 亿元 3200 5200 预期性'],
  ['研发投入占比', plan, 1.6, '%', '2020', '现状', '研发投入占比1.6%'],
  ['研发投入占比', plan, 2.5, '%', '2025', '目标', '研发投入占比达到2.5%'],
  ['规模以上工业企业', plan, 860, '家', '2020', '现状', '规模以上工业企业860家'],
  ['单位产值能耗下降', plan, 14, '%', '2025', '约束性', '绿色指标 3 单位产值能耗下降 % — 14 约束性'],
  ['产值', 'park:临江高新技术产业开发区', 900, '亿元', '2025', '目标', '2025年力争实现产值900亿元'],
  ['产值', 'park:云岭工业园区', 300, '亿元', '2025', '目标', '云岭工业园区 12 省级 300'],
  ['产值', 'park:北港保税港区', 500, '亿元', '2025', '目标', '2025年力争实现产值500亿元'],
  ['规划面积', 'park:临江高新技术产业开发区', 35.5, 'km2', null, null, '临江高新技术产业开发区 35.5'],
  ['规划面积', 'park:云岭工业园区', 12, 'km2', null, null, '云岭工业园区 12'],
  ['规划面积', 'park:北港保税港区', 8, 'km2', null, null, '北港保税港区 8'],
  ['重大项目', 'city:临江市', 40, '项', '2021-2025', '目标', '临江市统筹推进重大项目40项'],
  ['重大项目', 'city:云岭市', 25, '项', '2021-2025', '目标', '云岭市统筹推进重大项目25项'],
  ['重大项目', 'city:北港市', 30, '项', '2021-2025', '目标', '北港市统筹推进重大项目30项'],
  ['项目投资', 'city:临江市', 800, '亿元', '2021-2025', '目标', '项目投资800亿元'],
  ['项目投资', 'city:云岭市', 350, '亿元', '2021-2025', '目标', '项目投资350亿元'],
  ['项目投资', 'city:北港市', 450, '亿元', '2021-2025', '目标', '项目投资450亿元'],
];

export function inventedPlan(): PlanFacts {
  const paths = [...new Set(lines.map(([path]) => path))];
  const sections = paths.map((path, order) => {
    const first = lines.findIndex(([p]) => p === path);
    const inside = lines.flatMap(([p], i) => (p === path || p.startsWith(`${path}/`) ? [i] : []));
    const last = inside.at(-1)!;
    const parent = path.includes('/')
      ? path.slice(0, path.lastIndexOf('/'))
      : path === '专栏 1'
        ? '第三章'
        : path === '表 1'
          ? '第四章'
          : null;
    return {
      id: `${plan}#${path}`,
      path,
      number: path.split('/').at(-1)!,
      title: lines[first]![1],
      kind: path.startsWith('专栏')
        ? ('box' as const)
        : path.startsWith('表')
          ? ('table' as const)
          : path.includes('/')
            ? ('section' as const)
            : ('chapter' as const),
      level: path.split('/').length,
      order,
      parent: parent === null ? null : `${plan}#${parent}`,
      start: starts[first]!,
      end: starts[last]! + lines[last]![3].length,
    };
  });
  const passages = lines.map(([section, , kind, t], order) => ({
    id: `${plan}@${starts[order]}`,
    section,
    sectionId: `${plan}#${section}`,
    kind,
    text: t,
    order,
    start: starts[order]!,
    end: starts[order]! + t.length,
  }));
  const entities = Object.entries(names).flatMap(([kind, list]) =>
    list.map((spelled) => {
      const forms = spelled.split('|');
      const mentions = passages.flatMap((p) =>
        forms.flatMap((form) => {
          const at = p.text.indexOf(form);
          // Not where it is a part of a longer name: 产值 in 单位产值能耗下降.
          const longer = list.some((o) => o !== spelled && o.includes(form) && p.text.includes(o));
          return at < 0 || longer ? [] : [{ passage: p.id, start: at, end: at + form.length }];
        }),
      );
      const props: Record<string, string | number> = {};
      if (kind === 'City') props.level = forms[0]!.endsWith('县') ? 'county' : 'prefecture';
      if (kind === 'Infrastructure') props.infraKind = spelled.endsWith('码头') ? '码头' : '供水';
      if (kind === 'Policy') props.docNumber = '云政发〔2021〕9号';
      return {
        id: id(kind, forms[0]!),
        kind: kind as EntityKind,
        name: forms[0]!,
        names: forms.map((f) => ({ text: f, rule: 'as written', count: 1 })),
        mentions,
        props,
      };
    }),
  );
  return {
    plan: {
      id: plan,
      title: '临江经济区工业规划',
      issuer: '云江省工业厅',
      period: '2021-2025',
      published: '2021-11-03',
      source: 'invented.txt',
      format: 'txt',
      text,
      hash: 'invented',
      reader: 'test',
    },
    sections,
    passages,
    entities,
    relations: [
      ...relations.map(([type, from, to, quote, role]) => ({
        type,
        from,
        to,
        ...(role ? { role: [role] } : {}),
        evidence: [said(quote)],
      })),
      {
        type: 'CITES' as const,
        from: `${plan}#前言`,
        to: 'policy:云江省制造强省行动方案',
        relation: '依据' as const,
        evidence: [said('本规划依据《云江省制造强省行动方案》')],
      },
    ],
    measurements: figures.map(([indicator, about, value, unit, year, nature, quote], i) => ({
      id: `${plan}!${i}`,
      indicator: `indicator:${indicator}`,
      about: [about],
      valueText: String(value),
      value,
      unit,
      year,
      comparator: '=' as const,
      nature,
      evidence: [said(quote)],
    })),
    conflicts: [
      {
        id: `${plan}?0`,
        topic: '工业总产值目标',
        check: 'target',
        about: [plan],
        values: ['5000亿元', '5200亿元'],
        evidence: [said('临江经济区工业总产值达到5000亿元'), said('规模指标 1 工业总产值 亿元 3200 5200 预期性')],
      },
    ],
  };
}
