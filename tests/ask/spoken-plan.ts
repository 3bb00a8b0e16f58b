/** An invented plan for loosely named parks, names with a year put into them, and questions that ask two things at once. */
import type { ConflictRecord, PlanFacts } from '../../graph/model.js';
import { factsOf, type SmallGraph } from './small-graph.js';

const graph: SmallGraph = {
  title: '澜水市“十四五”产业规划',
  lines: [
    ['第一章', '目标', 'heading', '第一章 目标'],
    [
      '第一章',
      '目标',
      'paragraph',
      '2020年城镇化率56%，2025年城镇化率达到63%。共建园区总产值2022年达到80亿元、2025年达到200亿元。',
    ],
    ['第一章', '目标', 'paragraph', '2020年粮食总产61万吨。新建保障性住房4200套。公共绿地面积35公顷。'],
    ['第二章', '园区', 'heading', '第二章 园区'],
    ['第二章/一', '园区布局', 'heading', '一、园区布局'],
    ['第二章/一', '园区布局', 'paragraph', '澜水东湖化工新材料产业园位于澜水市，规划面积18平方公里，发展煤化工。'],
    ['第二章/一', '园区布局', 'paragraph', '丰原镁合金产业基地位于丰原县，规划面积7平方公里，市级，发展镁合金。'],
    ['第二章/一', '园区布局', 'paragraph', '丰原装备制造产业园位于丰原县，规划面积9平方公里，发展农业机械。'],
    ['第二章/一', '园区布局', 'paragraph', '澜水装备制造产业园位于澜水市，规划面积12平方公里，发展数控机床。'],
    [
      '第二章/一',
      '园区布局',
      'paragraph',
      '桐坡烯烃产业园位于丰原县，发展烯烃。恒味食品有限公司在桐坡烯烃产业园建设果脯加工线。',
    ],
    ['第二章/二', '公路与过江通道', 'heading', '二、公路与过江通道'],
    ['第二章/二', '公路与过江通道', 'paragraph', '新开工丰原澜江大桥、桐坡大桥，新开工丰原至澜水公路。'],
    ['第三章', '保障', 'heading', '第三章 保障'],
    [
      '第三章',
      '保障',
      'paragraph',
      '市产业发展领导小组办公室（以下简称“产业办”）设在市发展改革委。丰原镁合金产业基地占地6平方公里。',
    ],
    ['专栏 1', '重点桥梁', 'heading', '专栏1 重点桥梁'],
    ['专栏 1', '重点桥梁', 'row', '桐坡大桥 新开工'],
  ],
  names: {
    City: ['澜水市|澜水', '丰原县|丰原'],
    Park: ['澜水东湖化工新材料产业园', '丰原镁合金产业基地', '丰原装备制造产业园', '澜水装备制造产业园', '桐坡烯烃产业园'],
    Industry: ['煤化工', '烯烃', '镁合金', '农业机械', '数控机床', '果脯加工'],
    Infrastructure: ['丰原澜江大桥', '桐坡大桥', '丰原至澜水公路'],
    Enterprise: ['恒味食品有限公司'],
    Indicator: ['粮食总产', '面积', '规划面积', '城镇化率', '共建园区总产值', '保障性住房'],
  },
  props: { 'city:澜水市': { level: 'prefecture' }, 'city:丰原县': { level: 'county' } },
  relations: [
    ['LOCATED_IN', 'park:澜水东湖化工新材料产业园', 'city:澜水市', '澜水东湖化工新材料产业园位于澜水市'],
    ['LOCATED_IN', 'park:丰原镁合金产业基地', 'city:丰原县', '丰原镁合金产业基地位于丰原县'],
    ['LOCATED_IN', 'park:丰原装备制造产业园', 'city:丰原县', '丰原装备制造产业园位于丰原县'],
    ['LOCATED_IN', 'park:澜水装备制造产业园', 'city:澜水市', '澜水装备制造产业园位于澜水市'],
    ['LOCATED_IN', 'park:桐坡烯烃产业园', 'city:丰原县', '桐坡烯烃产业园位于丰原县'],
    ['DEVELOPS', 'park:澜水东湖化工新材料产业园', 'industry:煤化工', '发展煤化工', 'mentioned'],
    ['DEVELOPS', 'park:丰原镁合金产业基地', 'industry:镁合金', '发展镁合金', 'mentioned'],
    ['DEVELOPS', 'park:丰原装备制造产业园', 'industry:农业机械', '发展农业机械', 'mentioned'],
    ['DEVELOPS', 'park:澜水装备制造产业园', 'industry:数控机床', '发展数控机床', 'mentioned'],
    ['DEVELOPS', 'park:桐坡烯烃产业园', 'industry:烯烃', '桐坡烯烃产业园位于丰原县，发展烯烃', 'mentioned'],
    ['HAS_LEVEL', 'park:丰原镁合金产业基地', 'level:市级', '规划面积7平方公里，市级'],
    ['HAS_STATUS', 'infrastructure:丰原澜江大桥', 'status:新开工', '新开工丰原澜江大桥'],
    ['HAS_STATUS', 'infrastructure:桐坡大桥', 'status:新开工', '桐坡大桥 新开工'],
    ['HAS_STATUS', 'infrastructure:丰原至澜水公路', 'status:新开工', '新开工丰原至澜水公路'],
  ],
  figures: [
    ['粮食总产', 'plan:澜水市“十四五”产业规划', 61, '万吨', '2020', '2020年粮食总产61万吨'],
    ['城镇化率', 'plan:澜水市“十四五”产业规划', 56, '%', '2020', '2020年城镇化率56%'],
    ['城镇化率', 'plan:澜水市“十四五”产业规划', 63, '%', '2025', '2025年城镇化率达到63%'],
    ['共建园区总产值', 'plan:澜水市“十四五”产业规划', 80, '亿元', '2022', '共建园区总产值2022年达到80亿元'],
    ['共建园区总产值', 'plan:澜水市“十四五”产业规划', 200, '亿元', '2025', '2025年达到200亿元'],
    ['保障性住房', 'plan:澜水市“十四五”产业规划', 4200, '套', null, '新建保障性住房4200套'],
    ['面积', 'plan:澜水市“十四五”产业规划', 35, '公顷', null, '公共绿地面积35公顷'],
    ['规划面积', 'park:澜水东湖化工新材料产业园', 18, 'km2', null, '规划面积18平方公里'],
    ['规划面积', 'park:丰原镁合金产业基地', 7, 'km2', null, '规划面积7平方公里'],
    ['规划面积', 'park:丰原装备制造产业园', 9, 'km2', null, '规划面积9平方公里'],
    ['规划面积', 'park:澜水装备制造产业园', 12, 'km2', null, '规划面积12平方公里'],
  ],
};

/** With one park whose area is said in two ways. */
export function spokenPlan(): PlanFacts {
  const facts = factsOf(graph);
  const said = (quote: string) => {
    const passage = facts.passages.find((p) => p.text.includes(quote))!;
    const start = passage.start + passage.text.indexOf(quote);
    return { section: passage.section, quote, start, end: start + quote.length, mode: 'stated' as const };
  };
  const conflict = {
    id: 'conflict|area',
    topic: '丰原镁合金产业基地的规划面积',
    check: 'figure',
    about: ['park:丰原镁合金产业基地'],
    values: ['7平方公里', '6平方公里'],
    evidence: [said('规划面积7平方公里'), said('占地6平方公里')],
  } as ConflictRecord;
  return { ...facts, conflicts: [...facts.conflicts, conflict] };
}
