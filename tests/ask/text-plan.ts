/** An invented plan for questions about its text: documents with numbers, short names, pointers, what it says in two ways. */
import type { ConflictRecord, Evidence, PlanFacts } from '../../graph/model.js';
import { factsOf, type SmallGraph } from './small-graph.js';

const order = '青岚省人民政府关于促进制造业提质的实施意见';
const outline = '青岚省国民经济和社会发展第十四个五年规划纲要';
const graph: SmallGraph = {
  title: '石湖市“十四五”制造业规划',
  lines: [
    ['前言', '前言', 'heading', '前言'],
    ['前言', '前言', 'paragraph', `根据《${outline}》（以下简称《省纲要》），编制本规划。`],
    ['第一章', '基础', 'heading', '第一章 基础'],
    ['第一章', '基础', 'paragraph', '青岚石湖循环经济示范园（以下简称示范园）起步区建成。全市尚无百亿级机器人企业。'],
    ['第一章', '基础', 'paragraph', '石湖特大桥建成通车。重点项目共40项，其中工业项目22项、农业项目20项。'],
    ['第二章', '产业', 'heading', '第二章 产业'],
    ['第二章', '产业', 'paragraph', '氢能、储能、生物医药等新兴产业加快壮大。推进矿坑治理，根据《青岚省数字规划》布局数据中心。'],
    ['第二章/一', '储能', 'heading', '一、储能'],
    ['第二章/一', '储能', 'paragraph', '石湖储能产业园建设储能电站，落实第三章提出的用地措施。农业项目见专栏2。'],
    ['第二章/二', '石湖储能产业园', 'heading', '二、石湖储能产业园'],
    ['第二章/二', '石湖储能产业园', 'paragraph', '园区为省级，规划面积12平方公里。'],
    ['第三章', '保障', 'heading', '第三章 保障'],
    ['第三章', '保障', 'paragraph', `贯彻《${order}》（青政发〔2021〕8号），治理矿坑三处，开工建设石湖特大桥。`],
    ['第三章', '保障', 'paragraph', '培育氢能、储能、新材料等战略性新兴产业，按照青政发〔2021〕8号文件安排用地。'],
    ['第四章', '布局', 'heading', '第四章 布局'],
    ['第四章/一', '“两带”', 'heading', '一、“两带”'],
    ['第四章/一/（一）', '滨湖产业带', 'heading', '（一）滨湖产业带'],
    ['第四章/一/（二）', '山前产业带', 'heading', '（二）山前产业带'],
    ['第四章/二', '“一核”：石湖市', 'heading', '二、“一核”：石湖市'],
    ['专栏 1', '工业项目', 'heading', '专栏1 工业项目'],
    ['专栏 1', '工业项目', 'row', '石湖储能产业园 省级 14'],
    ['专栏 2', '农业项目', 'heading', '专栏2 农业项目'],
    ['专栏 2', '农业项目', 'row', '石湖果品冷链项目'],
  ],
  names: {
    City: ['石湖市'],
    Park: ['青岚石湖循环经济示范园', '石湖储能产业园'],
    Industry: ['氢能', '储能', '生物医药', '新材料'],
    Project: ['石湖果品冷链项目'],
    Infrastructure: ['石湖特大桥'],
    Policy: [order, outline, '青岚省数字规划'],
    Indicator: ['规划面积'],
  },
  relations: [
    ['HAS_STATUS', 'infrastructure:石湖特大桥', 'status:建成投产', '石湖特大桥建成通车'],
    ['HAS_STATUS', 'infrastructure:石湖特大桥', 'status:开工建设', '开工建设石湖特大桥'],
    ['HAS_LEVEL', 'park:石湖储能产业园', 'level:省级', '园区为省级'],
    ['LOCATED_IN', 'park:石湖储能产业园', 'city:石湖市', '石湖储能产业园建设储能电站'],
  ],
  props: { [`policy:${order}`]: { docNumber: '青政发〔2021〕8号' } },
  figures: [['规划面积', 'park:石湖储能产业园', 12, '平方公里', null, '规划面积12平方公里']],
};

/** With citations among sections and policies, and three conflicts. */
export function textPlan(): PlanFacts {
  const facts = factsOf(graph);
  const plan = facts.plan.id;
  const said = (quote: string): Evidence => {
    const passage = facts.passages.find((p) => p.text.includes(quote));
    if (!passage) throw new Error(`not in the plan: ${quote}`);
    const start = passage.start + passage.text.indexOf(quote);
    return { section: passage.section, quote, start, end: start + quote.length, mode: 'stated' };
  };
  const cites = (from: string, to: string, quote: string, relation: '依据' | '贯彻' | '提及') => ({
    type: 'CITES' as const,
    from: `${plan}#${from}`,
    to,
    relation,
    evidence: [said(quote)],
  });
  const conflict = (check: string, topic: string, about: string, values: string[], quotes: string[]): ConflictRecord =>
    ({ id: `conflict|${topic}`, topic, check, about: [about], values, evidence: quotes.map(said) }) as ConflictRecord;
  return {
    ...facts,
    relations: [
      ...facts.relations,
      cites('前言', `policy:${outline}`, `根据《${outline}》`, '依据'),
      cites('第二章', 'policy:青岚省数字规划', '根据《青岚省数字规划》布局数据中心', '依据'),
      cites('第三章', `policy:${order}`, `贯彻《${order}》`, '贯彻'),
      cites('第二章/一', `${plan}#第三章`, '落实第三章提出的用地措施', '提及'),
      cites('第二章/一', `${plan}#专栏 2`, '农业项目见专栏2', '提及'),
    ],
    conflicts: [
      conflict(
        'status',
        '石湖特大桥的状态',
        'infrastructure:石湖特大桥',
        ['建成投产', '开工建设'],
        ['石湖特大桥建成通车', '开工建设石湖特大桥'],
      ),
      conflict(
        'sum',
        '重点项目：总数与各部分之和',
        plan,
        ['40项', '22项+20项'],
        ['重点项目共40项', '其中工业项目22项、农业项目20项'],
      ),
      conflict(
        'area',
        '石湖储能产业园的规划面积',
        'park:石湖储能产业园',
        ['12平方公里', '14平方公里'],
        ['规划面积12平方公里', '石湖储能产业园 省级 14'],
      ),
    ],
  };
}
