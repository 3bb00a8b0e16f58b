import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../ingest/facts/clauses.js';
import { industryListIn } from '../../../ingest/mentions/industry-list.js';
import { statementsIn } from '../../../ingest/mentions/industry-statements.js';

/** `name<head1+head2` for each item. */
function listed(text: string): string[] {
  const { items } = industryListIn(text, 0, text.length);
  return items.map((item) => [item.name, ...item.parents.map((p) => items[p]!.name)].join('<'));
}

describe('lists of industries', () => {
  const rows: [string, string[]][] = [
    // Heads after 等
    ['轴承、锻件等通用部件', ['轴承<通用部件', '锻件<通用部件', '通用部件']],
    ['轴承、锻件等配套产业', ['轴承', '锻件']],
    ['轴承、锻件等下游高附加值项目', ['轴承', '锻件']],
    ['特种电缆、开关柜等输电设备', ['特种电缆<输电设备', '开关柜<输电设备', '输电设备']],
    ['新能源、新材料等高新技术产业', ['新能源<高新技术产业', '新材料<高新技术产业', '高新技术产业']],
    ['航运、电子等领域的高端铜材', ['高端铜材']],
    ['高等教育', ['高等教育']],
    // Counted heads
    ['锻压机床、医药、食品三大主导产业', ['锻压机床', '医药', '食品']],
    ['石化、轻纺两大“千亿级”产业集群', ['石化', '轻纺']],
    // Brackets
    ['医药（原料药、制剂等）及种业', ['医药', '原料药<医药', '制剂<医药', '种业']],
    ['饮料（茶叶）、糕点', ['饮料', '茶叶<饮料', '糕点']],
    ['特殊（婴幼儿）食品制造业', ['特殊食品制造业']],
    // 以 … 为主的
    ['以果汁、茶饮为主的饮料产业', ['饮料', '果汁<饮料', '茶饮<饮料']],
    ['以龙江重机为龙头的装备制造业', ['装备制造业']],
    ['以出口为导向的家具产业', ['家具']],
    // Joins
    ['中药和医疗器械', ['中药', '医疗器械']],
    ['锻件、轴承和齿轮箱', ['锻件', '轴承', '齿轮箱']],
    ['软件和信息技术服务', ['软件和信息技术服务', '软件', '信息技术服务']],
    ['汽车及工程机械、物流', ['汽车及工程机械', '汽车', '工程机械', '物流']],
    ['铸件及相关配套产业', ['铸件']],
    ['电动船舶及其核心部件', ['电动船舶', '电动船舶核心部件']],
    ['大型和中型柴油发电机', ['大型和中型柴油发电机']],
    ['新能源新材料', ['新能源', '新材料']],
    ['医疗器械制造业', ['医疗器械制造业']],
    // Modifiers
    ['面向省内和境外的动漫等文化创意产业', ['动漫<文化创意', '文化创意']],
    ['优质、安全、便捷的冷链物流', ['冷链物流']],
    ['高硬、高强和耐磨镁基合金材料', ['耐磨镁基合金材料']],
    ['建筑、汽车用钢材', ['汽车用钢材']],
    // Tails
    ['乙烯产业链', ['乙烯']],
    ['铝产业', ['铝产业']],
    ['海洋产业', ['海洋产业']],
    ['智能终端的研发和产业化', ['智能终端']],
    ['一批精密铸造产品', ['精密铸造']],
    // Places before the industry
    ['杭州丝绸', ['丝绸']],
  ];
  it.each(rows)('%s', (text, expected) => expect(listed(text).sort()).toEqual([...expected].sort()));

  const han = fc.string({ unit: fc.constantFrom(...'轴承锻件医药和及与等、，（）的以为主产业“”其 大三'), maxLength: 30 });
  it('keeps every item inside the object, with parents that exist', () => {
    fc.assert(
      fc.property(han, (text) => {
        const { items } = industryListIn(text, 0, text.length);
        for (const item of items) {
          expect(item.start).toBeGreaterThanOrEqual(0);
          expect(item.end).toBeLessThanOrEqual(text.length);
          expect(item.end).toBeGreaterThan(item.start);
          expect(item.name).not.toBe('');
          for (const p of item.parents) expect(items[p]).toBeDefined();
        }
      }),
    );
  });
});

describe('statements', () => {
  const said = (text: string) =>
    sentencesOf(text).flatMap((s) =>
      statementsIn(text, s).map(
        (x) => `${x.topic ? `${x.topic.name}: ` : ''}${x.cue.text} ${x.items.map((i) => i.name).join(' ')}`,
      ),
    );
  const rows: [string, string[]][] = [
    ['重点发展轴承、锻件。', ['重点发展 轴承 锻件']],
    ['一是做大做强化学药；二是改造提升纺织业。', ['做大做强 化学药', '改造提升 纺织业']],
    ['服装业重点发展成衣制造。', ['服装业: 重点发展 成衣制造']],
    ['主导产业：装备制造、生物医药。', ['主导产业： 装备制造 生物医药']],
    ['产业定位为电子信息和现代物流。', ['产业定位为 电子信息 现代物流']],
    ['以出口加工业、仓储业为主，重点发展精密机械。', ['以出口加工业、仓储业为主 出口加工业 仓储业', '重点发展 精密机械']],
    ['率先推进中药饮片产业化。', ['率先推进 中药饮片']],
    ['引导生产涤纶纤维、锦纶纤维等制品。', ['引导生产 涤纶纤维 锦纶纤维']],
    ['支持恒远、同泰等龙头企业发展高端轴承。', ['发展 高端轴承']],
    ['重点发展动力机械，高端装备制造业，积极布局新能源汽车。', ['重点发展 动力机械 高端装备制造业', '积极布局 新能源汽车']],
    ['支持云岭区重点发展齿轮、箱体，东港区发展轴承、橡胶轮胎。', ['重点发展 齿轮 箱体', '发展 轴承 橡胶轮胎']],
    ['建设轴承、锻件和齿轮箱生产基地。', [' 轴承 锻件 齿轮箱']],
    ['以智能锁具、家纺为主导产业。', ['以智能锁具、家纺为主导产业 智能锁具 家纺']],
    ['重点发展集成灶具、集装袋。', ['重点发展 集成灶具 集装袋']],
    // One thing alone, beside a list or behind its place or point
    ['重点发展轴承、锻件，积极发展有机肥。', ['重点发展 轴承 锻件', '积极发展 有机肥']],
    ['青石镇做大做强核桃。', ['做大做强 核桃']],
    ['二是做优板栗。', ['做优 板栗']],
    ['重点发展轴承、锻件，改造提升传统织锦。', ['重点发展 轴承 锻件', '改造提升 织锦']],
    ['重点发展轴承、锻件，积极发展民营经济。', ['重点发展 轴承 锻件']],
    ['积极发展有机肥。', []],
    // Behind what it leans on
    ['以恒远重工为龙头发展工程机械。', ['发展 工程机械']],
    ['依托古城遗址发展民俗旅游。', ['发展 民俗旅游']],
    ['推动云岭市发展林下药材。', ['发展 林下药材']],
    ['依托资源优势提高经济发展水平。', []],
    // Another's industries end a list
    ['积极发展锻件，云岭市以轴承、竹木加工为主导。', ['积极发展 锻件', '以轴承、竹木加工为主导 轴承 竹木加工']],
    // None
    ['打造标志性产业集群。', []],
    ['推动产业转型升级，完善创新体系，优化发展环境。', []],
    ['打造公共服务平台，形成竞争优势。', []],
    ['积极发展志愿服务队伍，推动全民创新创业。', []],
    ['推进恒远轴承项目、同泰锻件项目等重大项目建设。', []],
    ['经济发展水平不断提高，产业发展基础更加稳固。', []],
    ['加快发展面向企业的公共平台。', []],
    ['鼓励银行、证券机构下沉服务。', []],
  ];
  it.each(rows)('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
