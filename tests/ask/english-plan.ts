/** An invented plan for questions in English: terms without a gloss of their own. */
import type { PlanFacts } from '../../graph/model.js';
import { factsOf } from './small-graph.js';

export const englishPlan = (): PlanFacts =>
  factsOf({
    title: '云岭湾制造业规划',
    lines: [
      ['第一章', '布局', 'heading', '第一章 布局'],
      ['第一章', '布局', 'paragraph', '临浦市建设中国—马来西亚临浦产业园和中泰临浦产业园，云岭湾海洋经济起步。'],
      ['第一章', '布局', 'paragraph', '中国—马来西亚临浦产业园重点发展动力电池、钠离子电池和保税加工，2025年产值达到600亿元。'],
      ['第一章', '布局', 'paragraph', '中泰临浦产业园发展针织、花椒和仓储设备，2025年产值达到90亿元。'],
      ['第一章', '布局', 'paragraph', '霜河市种植花椒。富士康临浦工厂开工建设。'],
      ['表 1', '重点园区', 'heading', '表1 重点园区'],
      ['表 1', '重点园区', 'row', '中泰临浦产业园 省级'],
    ],
    names: {
      City: ['临浦市', '霜河市'],
      Park: ['中国—马来西亚临浦产业园', '中泰临浦产业园'],
      Industry: ['动力电池', '钠离子电池', '保税加工', '针织', '花椒', '仓储设备'],
      Enterprise: ['富士康'],
      Project: ['富士康临浦工厂'],
      Indicator: ['产值'],
    },
    relations: [
      ['LOCATED_IN', 'park:中国—马来西亚临浦产业园', 'city:临浦市', '临浦市建设中国—马来西亚临浦产业园'],
      ['LOCATED_IN', 'park:中泰临浦产业园', 'city:临浦市', '中泰临浦产业园，云岭湾'],
      ['DEVELOPS', 'park:中国—马来西亚临浦产业园', 'industry:动力电池', '中国—马来西亚临浦产业园重点发展动力电池'],
      ['DEVELOPS', 'park:中国—马来西亚临浦产业园', 'industry:钠离子电池', '重点发展动力电池、钠离子电池'],
      ['DEVELOPS', 'park:中国—马来西亚临浦产业园', 'industry:保税加工', '钠离子电池和保税加工'],
      ['DEVELOPS', 'park:中泰临浦产业园', 'industry:针织', '中泰临浦产业园发展针织'],
      ['DEVELOPS', 'park:中泰临浦产业园', 'industry:花椒', '发展针织、花椒'],
      ['DEVELOPS', 'park:中泰临浦产业园', 'industry:仓储设备', '花椒和仓储设备'],
      ['DEVELOPS', 'city:霜河市', 'industry:花椒', '霜河市种植花椒'],
      ['HAS_STATUS', 'project:富士康临浦工厂', 'status:开工建设', '富士康临浦工厂开工建设'],
      ['LOCATED_IN', 'project:富士康临浦工厂', 'city:临浦市', '富士康临浦工厂开工建设'],
    ],
    figures: [
      ['产值', 'park:中国—马来西亚临浦产业园', 600, '亿元', '2025', '2025年产值达到600亿元'],
      ['产值', 'park:中泰临浦产业园', 90, '亿元', '2025', '2025年产值达到90亿元'],
    ],
  });
