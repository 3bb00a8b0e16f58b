import { describe, expect, it } from 'vitest';
import { cleanJoin } from '../../../ingest/parse/join.js';
import { blocksOf } from '../../../ingest/parse/text/blocks.js';

const blocks = (text: string) => blocksOf(text).map((b) => cleanJoin(b).text);

describe('blocksOf', () => {
  it('takes each line of an unwrapped file for a paragraph', () => {
    expect(blocks('一、总则\n加快发展电子信息产业。\n培育新材料。\r\n二、任务\r\n')).toEqual([
      '一、总则',
      '加快发展电子信息产业。',
      '培育新材料。',
      '二、任务',
    ]);
  });

  it('rejoins wrapped lines, in mid-word and inside 《》, by their indentation', () => {
    const text = [
      '一、总则',
      '    加快发展电子信息产业和新材料产业，贯彻落实《临江市工业高质',
      '量发展行动计划》，到2025年规模以上工业总产值达到1 200亿元，其',
      '中云岭高新区达到300亿元。',
      '    培育壮大生物医药产业，建设一批中试基地和检验检测平台，支持',
      '企业牵头组建创新联合体。',
      '二、任务',
      '    推进重点项目建设，完善要素保障机制，强化用地用能服务，优化',
      '营商环境。',
    ].join('\n');
    expect(blocks(text)).toEqual([
      '一、总则',
      '加快发展电子信息产业和新材料产业，贯彻落实《临江市工业高质量发展行动计划》，到2025年规模以上工业总产值达到1 200亿元，其中云岭高新区达到300亿元。',
      '培育壮大生物医药产业，建设一批中试基地和检验检测平台，支持企业牵头组建创新联合体。',
      '二、任务',
      '推进重点项目建设，完善要素保障机制，强化用地用能服务，优化营商环境。',
    ]);
  });

  it('keeps rows whose cells two blanks part as lines of their own in a wrapped file', () => {
    const prose = [
      '　　加快发展电子信息产业和新材料产业，贯彻落实临江市工业高质量发展行动计划，',
      '到2025年规模以上工业总产值达到1200亿元，其中云岭高新区达到300亿元，东湾产',
      '业园达到200亿元，企业研发投入强度明显提高。',
    ];
    const rows = [
      '园区名称  所在地  规划面积（平方公里）  主导产业  2025年产值（亿元）  级别',
      '云岭高新区  临江市  42  电子信息、装备制造和新型显示材料  300  国家级',
      '东湾产业园  东港县  18.5  新材料、再生金属和表面处理服务  200  省级',
    ];
    const text = [...prose, ...prose, ...rows, '第四节  创新园区体制机制', ...prose].join('\n');
    const whole = prose.join('').trim();
    expect(blocks(text)).toEqual([
      whole,
      whole,
      ...rows.map((row) => cleanJoin(blocksOf(row)[0]!).text),
      '第四节创新园区体制机制',
      whole,
    ]);
  });

  it('does not take a wrapped figure or reference for a number of its own', () => {
    const text = [
      '　　到规划期末，全市宽带用户和移动电话用户分别达到2.3万户和',
      '1.9万户，实现村村通。',
      '　　各县区按照本规划第二章提出的目标和任务，结合实际，对照表',
      '1.所列指标抓好落实，并在年底前报送执行情况和下一步的安排等',
      '有关材料。',
      '　　市直各部门要加强指导，及时研究解决实施中出现的新情况和新',
      '问题。',
    ].join('\n');
    expect(blocks(text)).toHaveLength(3);
    expect(blocks(text)[1]).toContain('对照表1.所列指标');
  });

  it('keeps a page number apart from the lines around it', () => {
    expect(blocks('加快发展\n- 3 -\n新材料')).toEqual(['加快发展', '-3-', '新材料']);
  });
});
