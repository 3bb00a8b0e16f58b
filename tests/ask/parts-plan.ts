/** An invented plan for questions about its own parts: boxes by title, several parts at once, what is written where. */
import type { PlanFacts, RelationRecord } from '../../graph/model.js';
import { factsOf, type SmallGraph } from './small-graph.js';

const pilots = ['专栏 2', '澜溪经济区绿色转型示范园区'] as const;
const keys = ['专栏 1', '澜溪经济区重点园区'] as const;
const works = ['专栏 3', '澜溪经济区水陆联运重大工程建设要点'] as const;
const title = '澜溪经济区工业发展“十四五”规划';
const whole = `plan:${title}`;
const graph: SmallGraph = {
  title,
  lines: [
    ['前言', '前言', 'heading', '前言'],
    ['前言', '前言', 'paragraph', '本规划依据《澜江省工业振兴纲要》编制，规划范围包括澜溪、柳坪、东渡、石桥4市。'],
    ['第一章', '布局', 'heading', '第一章 布局'],
    [
      '第一章',
      '布局',
      'paragraph',
      '澜溪市重点发展陶瓷产业，柳坪市发展家具产业。支持青崖口一带发展港航物流。东渡市发展灯饰。到2025年，工业增加值达到500亿元。',
    ],
    ['第一章', '布局', 'paragraph', '加快柳坪综合保税区、东渡出口加工区建设，健全跨境物流网络。'],
    ['第一章/一', '“一轴”：以澜溪市为主轴', 'heading', '一、“一轴”：以澜溪市为主轴'],
    ['第一章/一', '“一轴”：以澜溪市为主轴', 'paragraph', '澜溪市发展灯饰、家具产业。'],
    ['第一章/二', '“三片”协同', 'heading', '二、“三片”协同'],
    ['第一章/二', '“三片”协同', 'paragraph', '柳坪市发展灯饰、家具、陶瓷产业。2020年，石桥工业园产值超过50亿元。'],
    ['第一章/二', '“三片”协同', 'paragraph', '产值超30亿元的园区达到2个。石桥市产值超亿元企业12家，东渡市产值超亿元企业7家。'],
    ['第一章/三', '集群', 'heading', '三、集群'],
    ['第一章/三', '集群', 'paragraph', '做强陶瓷、家具制造两大优势集群。柳坪市培育陶瓷、家具、灯饰三大百亿元产业。'],
    ['第二章', '保障', 'heading', '第二章 保障'],
    ['第二章/一', '资金', 'heading', '一、资金'],
    ['第二章/一', '资金', 'paragraph', '设立澜溪产业升级基金，用好节水专项资金。'],
    [
      '第二章/一',
      '资金',
      'paragraph',
      '发挥好工业和商贸振兴资金、柳坪家具专项资金和小微企业扶持资金等专项资金的作用，带动社会投入。',
    ],
    ['第二章/一', '资金', 'paragraph', '到2025年，单位贸易额排放量降到3吨。'],
    ['第二章/二', '队伍', 'heading', '二、队伍'],
    ['第二章/二', '队伍', 'paragraph', '澜溪产业升级基金支持引进人才，做强蘑菇加工。'],
    [...keys, 'heading', '专栏1 澜溪经济区重点园区'],
    [...keys, 'row', '青崖口经济技术开发区 40 国家级 600'],
    [...keys, 'row', '柳坪家具产业园 15 省级 200'],
    [...keys, 'row', '石桥工业园 9 省级 90'],
    [...pilots, 'heading', '专栏2 澜溪经济区绿色转型示范园区'],
    [...pilots, 'paragraph', '柳坪市：柳坪家具产业园、柳坪竹木产业园'],
    [...pilots, 'paragraph', '东渡市：东渡出口加工区'],
    [...works, 'heading', '专栏3 澜溪经济区水陆联运重大工程建设要点'],
    [...works, 'paragraph', '续建澜溪至柳坪铁路，新开工东渡至石桥铁路，新开工石桥高速公路。'],
    ['表 1', '主要指标', 'heading', '表1 主要指标'],
    ['表 1', '主要指标', 'row', '1 工业增加值 亿元 300 520 预期性'],
  ],
  names: {
    City: ['澜溪市', '柳坪市', '东渡市', '石桥市'],
    Place: ['青崖口'],
    Park: [
      '青崖口经济技术开发区',
      '青崖口经济技术开发区物流产业园',
      '柳坪家具产业园',
      '柳坪竹木产业园',
      '石桥工业园',
      '柳坪综合保税区',
      '东渡出口加工区',
    ],
    Infrastructure: ['澜溪至柳坪铁路', '东渡至石桥铁路', '石桥高速公路'],
    Industry: ['陶瓷', '家具', '家具制造', '灯饰', '蘑菇加工'],
    Policy: ['澜江省工业振兴纲要'],
    Indicator: ['工业增加值', '规划面积', '工业产值', '产值超30亿元的园区', '产值超亿元企业', '单位贸易额排放量'],
  },
  relations: [
    ['LOCATED_IN', 'park:柳坪家具产业园', 'city:柳坪市', '柳坪市：柳坪家具产业园、柳坪竹木产业园'],
    ['LOCATED_IN', 'park:柳坪竹木产业园', 'city:柳坪市', '柳坪市：柳坪家具产业园、柳坪竹木产业园'],
    ['LOCATED_IN', 'park:东渡出口加工区', 'city:东渡市', '东渡市：东渡出口加工区'],
    ['HAS_LEVEL', 'park:青崖口经济技术开发区', 'level:国家级', '青崖口经济技术开发区 40 国家级 600'],
    ['HAS_LEVEL', 'park:柳坪家具产业园', 'level:省级', '柳坪家具产业园 15 省级 200'],
    ['HAS_LEVEL', 'park:石桥工业园', 'level:省级', '石桥工业园 9 省级 90'],
    ['HAS_STATUS', 'infrastructure:澜溪至柳坪铁路', 'status:续建', '续建澜溪至柳坪铁路'],
    ['HAS_STATUS', 'infrastructure:东渡至石桥铁路', 'status:新开工', '新开工东渡至石桥铁路'],
    ['HAS_STATUS', 'infrastructure:石桥高速公路', 'status:新开工', '新开工石桥高速公路'],
    ['DEVELOPS', 'city:澜溪市', 'industry:陶瓷', '澜溪市重点发展陶瓷产业', 'lead'],
    ['DEVELOPS', 'city:柳坪市', 'industry:家具', '柳坪市发展家具产业', 'support'],
    ['DEVELOPS', 'city:澜溪市', 'industry:灯饰', '澜溪市发展灯饰、家具产业', 'support'],
    ['DEVELOPS', 'city:澜溪市', 'industry:家具', '澜溪市发展灯饰、家具产业', 'support'],
    ['DEVELOPS', 'city:柳坪市', 'industry:灯饰', '柳坪市发展灯饰、家具、陶瓷产业', 'support'],
    ['DEVELOPS', 'city:柳坪市', 'industry:陶瓷', '柳坪市发展灯饰、家具、陶瓷产业', 'support'],
    ['DEVELOPS', 'city:东渡市', 'industry:灯饰', '东渡市发展灯饰', 'support'],
  ],
  props: {
    'city:澜溪市': { level: 'prefecture' },
    'city:柳坪市': { level: 'prefecture' },
    'city:东渡市': { level: 'prefecture' },
    'city:石桥市': { level: 'prefecture' },
  },
  figures: [
    ['规划面积', 'park:青崖口经济技术开发区', 40, '平方公里', null, '青崖口经济技术开发区 40 国家级 600'],
    ['规划面积', 'park:柳坪家具产业园', 15, '平方公里', null, '柳坪家具产业园 15 省级 200'],
    ['规划面积', 'park:石桥工业园', 9, '平方公里', null, '石桥工业园 9 省级 90'],
    ['工业产值', 'park:青崖口经济技术开发区', 600, '亿元', '2025', '青崖口经济技术开发区 40 国家级 600'],
    ['工业产值', 'park:柳坪家具产业园', 200, '亿元', '2025', '柳坪家具产业园 15 省级 200'],
    ['工业产值', 'park:石桥工业园', 50, '亿元', '2020', '石桥工业园产值超过50亿元'],
    ['工业增加值', whole, 500, '亿元', '2025', '到2025年，工业增加值达到500亿元'],
    ['工业增加值', whole, 520, '亿元', '2025', '1 工业增加值 亿元 300 520 预期性'],
    ['产值超30亿元的园区', whole, 2, '个', '2020', '产值超30亿元的园区达到2个'],
    ['单位贸易额排放量', whole, 3, '吨', '2025', '单位贸易额排放量降到3吨'],
    ['产值超亿元企业', 'city:石桥市', 12, '家', '2020', '石桥市产值超亿元企业12家'],
    ['产值超亿元企业', 'city:东渡市', 7, '家', '2020', '东渡市产值超亿元企业7家'],
    ['工业产值', 'park:石桥工业园', 90, '亿元', '2025', '石桥工业园 9 省级 90'],
  ],
};

export function partsPlan(): PlanFacts {
  const facts = factsOf(graph);
  const quote = '依据《澜江省工业振兴纲要》编制';
  const passage = facts.passages.find((p) => p.text.includes(quote))!;
  const start = passage.start + passage.text.indexOf(quote);
  const based: RelationRecord = {
    type: 'CITES',
    from: `${facts.plan.id}#前言`,
    to: 'policy:澜江省工业振兴纲要',
    relation: '依据',
    evidence: [{ section: passage.section, quote, start, end: start + quote.length, mode: 'stated' }],
  };
  return { ...facts, relations: [...facts.relations, based] };
}
