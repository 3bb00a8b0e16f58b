/** An invented plan whose text and table differ, with a box of pilots, a box of works under headings, and parks with targets. */
import type { ConflictRecord, PlanFacts } from '../../graph/model.js';
import { factsOf, type SmallGraph } from './small-graph.js';

const title = '澜川经济带发展“十四五”规划';
const whole = `plan:${title}`;
const graph: SmallGraph = {
  title,
  lines: [
    ['第一章', '目标', 'heading', '第一章 目标'],
    ['第一章', '目标', 'paragraph', '到2025年，工业总产值达到900亿元，亿元企业达到30家。'],
    ['第二章', '布局', 'heading', '第二章 布局'],
    [
      '第二章',
      '布局',
      'paragraph',
      '沙溪园位于北浦市，湖口园位于南屏市，白石园位于南屏市。续建南屏至北浦铁路，通往东陵市。湖口园为国家级园区。',
    ],
    ['第二章', '布局', 'paragraph', '2020年固定电话用户12万户，宽带用户30万户。'],
    ['专栏 1', '澜川经济带智能制造试点园区', 'heading', '专栏1 澜川经济带智能制造试点园区'],
    ['专栏 1', '澜川经济带智能制造试点园区', 'paragraph', '北浦市：沙溪园'],
    ['专栏 1', '澜川经济带智能制造试点园区', 'paragraph', '南屏市：湖口园'],
    ['专栏 2', '澜川经济带能力提升工程建议', 'heading', '专栏2 澜川经济带能力提升工程建议'],
    ['专栏 2/数字车间工程', '数字车间工程', 'heading', '【数字车间工程】'],
    ['专栏 2/数字车间工程', '数字车间工程', 'paragraph', '建设一批车间。'],
    ['专栏 2/绿色改造工程', '绿色改造工程', 'heading', '【绿色改造工程】'],
    ['专栏 2/绿色改造工程', '绿色改造工程', 'paragraph', '更新一批设备。'],
    ['专栏 3', '园区产值目标', 'heading', '专栏3 园区产值目标'],
    ['专栏 3', '园区产值目标', 'row', '沙溪园 50'],
    ['专栏 3', '园区产值目标', 'row', '湖口园 120'],
    ['专栏 3', '园区产值目标', 'row', '白石园 50'],
    ['表 1', '主要指标', 'heading', '表1 主要指标'],
    ['表 1', '主要指标', 'row', '工业总产值 亿元 600 960'],
    ['表 1', '主要指标', 'row', '亿元企业 家 20 34'],
  ],
  names: {
    City: ['北浦市', '南屏市', '东陵市'],
    Park: ['沙溪园', '湖口园', '白石园'],
    Infrastructure: ['南屏至北浦铁路'],
    Indicator: ['工业总产值', '亿元企业', '产值', '固定电话用户', '宽带用户'],
  },
  relations: [
    ['LOCATED_IN', 'park:沙溪园', 'city:北浦市', '沙溪园位于北浦市'],
    ['LOCATED_IN', 'park:湖口园', 'city:南屏市', '湖口园位于南屏市'],
    ['LOCATED_IN', 'park:白石园', 'city:南屏市', '白石园位于南屏市'],
    ['HAS_LEVEL', 'park:湖口园', 'level:国家级', '湖口园为国家级园区'],
    ['HAS_STATUS', 'infrastructure:南屏至北浦铁路', 'status:续建', '续建南屏至北浦铁路'],
  ],
  props: {
    'city:北浦市': { level: 'prefecture' },
    'city:南屏市': { level: 'prefecture' },
    'city:东陵市': { level: 'prefecture' },
  },
  figures: [
    ['工业总产值', whole, 900, '亿元', '2025', '工业总产值达到900亿元'],
    ['工业总产值', whole, 600, '亿元', '2020', '工业总产值 亿元 600 960'],
    ['工业总产值', whole, 960, '亿元', '2025', '工业总产值 亿元 600 960'],
    ['亿元企业', whole, 30, '家', '2025', '亿元企业达到30家'],
    ['亿元企业', whole, 34, '家', '2025', '亿元企业 家 20 34'],
    ['产值', 'park:沙溪园', 50, '亿元', '2025', '沙溪园 50'],
    ['产值', 'park:湖口园', 120, '亿元', '2025', '湖口园 120'],
    ['产值', 'park:白石园', 50, '亿元', '2025', '白石园 50'],
    ['固定电话用户', whole, 12, '万户', '2020', '固定电话用户12万户'],
    ['宽带用户', whole, 30, '万户', '2020', '宽带用户30万户'],
  ],
};

export function disagreeingPlan(): PlanFacts {
  const facts = factsOf(graph);
  const evidence = ['亿元企业达到30家', '亿元企业 家 20 34'].map((quote) => {
    const passage = facts.passages.find((p) => p.text.includes(quote))!;
    const start = passage.start + passage.text.indexOf(quote);
    return { section: passage.section, quote, start, end: start + quote.length, mode: 'stated' as const };
  });
  const conflict = {
    id: 'conflict|亿元企业',
    topic: '2025年亿元企业',
    check: 'target',
    about: [whole],
    values: ['30家', '34家'],
    evidence,
  } as ConflictRecord;
  return { ...facts, conflicts: [conflict] };
}
