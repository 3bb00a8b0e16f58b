import { describe, expect, it } from 'vitest';
import { belongsToFacts } from '../../../ingest/facts/belongs-to.js';
import { developsFacts } from '../../../ingest/facts/develops.js';
import { developsByHeadings } from '../../../ingest/facts/develops-headings.js';
import { developsByName } from '../../../ingest/facts/develops-names.js';
import { developsOwned } from '../../../ingest/facts/develops-owned.js';
import { developsByTopic } from '../../../ingest/facts/develops-topics.js';
import { industryPartFacts } from '../../../ingest/facts/industry-parts.js';
import { operatesInFacts } from '../../../ingest/facts/operates-in.js';
import { planArea, planPlace } from '../../../ingest/facts/plan-place.js';
import { roleOf } from '../../../ingest/facts/roles.js';
import { type MadeSection, madeContext, told } from './made.js';

const names = {
  City: [
    ['临江市', '临江'],
    ['云岭市', '云岭'],
    ['东港县', '东港'],
  ],
  Park: [['云岭高新技术产业园', '云岭高新园'], ['临江轴承产业基地'], ['东港工业园'], ['临江—云岭轴承产业带']],
  Project: [['恒远锻件项目'], ['东港工业园炼油项目'], ['同泰热电厂'], ['云岭二期项目'], ['同泰检测中心']],
  Enterprise: [['恒远公司'], ['同泰铝业'], ['华昌集团']],
};
const all = [developsFacts, developsByTopic, developsByHeadings, developsOwned, developsByName];
const develops = (made: MadeSection[], title?: string) => {
  const context = madeContext(made, names, title);
  return told(
    context,
    all.flatMap((rule) => rule(context)),
  );
};

describe('roles', () => {
  const rows: [string, string[], string[], string][] = [
    ['重点发展', [], [], 'lead'],
    ['大力发展', [], [], 'lead'],
    ['做大做强', [], [], 'lead'],
    ['以轴承、锻件为主', [], [], 'lead'],
    ['主导产业：', [], [], 'lead'],
    ['积极发展', [], [], 'support'],
    ['配套发展', [], [], 'support'],
    ['培育发展', [], [], 'emerging'],
    ['积极培育', [], [], 'emerging'],
    ['改造提升', [], [], 'traditional'],
    ['加快发展', [], [], 'mentioned'],
    ['发展', [], [], 'mentioned'],
    ['加快发展', ['新兴产业'], [], 'emerging'],
    ['重点发展', ['新兴产业'], [], 'lead'],
    ['大力提升', ['四大传统产业'], [], 'traditional'],
    ['大力发展', ['传统产业'], [], 'lead'],
    ['大力提升', ['两大产业'], [], 'lead'],
    ['发展', ['以轴承为主'], [], 'lead'],
    ['发展', ['以轴承为代表'], [], 'mentioned'],
    ['形成', ['支柱产业'], [], 'lead'],
    ['发展', [], ['重点以锻件项目为依托'], 'lead'],
    ['发展', [], ['依托锻件项目'], 'mentioned'],
    ['提升', [], ['重点打造轴承产业'], 'mentioned'],
  ];
  it.each(rows)('%s %j %j → %s', (cue, heads, before, role) => expect(roleOf({ cue, heads, before })).toBe(role));
});

describe('DEVELOPS', () => {
  const rows: [string, MadeSection[], string[]][] = [
    ...['位于临江市，重点发展轴承。', '坐落于临江市东部，重点发展轴承。', '地处临江市、云岭市交界，重点发展轴承。'].map(
      (text): [string, MadeSection[], string[]] => [
        `where the park of the heading lies: ${text}`,
        [{ title: '云岭高新技术产业园', text: [text] }],
        ['云岭高新技术产业园 lead 轴承 *'],
      ],
    ),
    [
      'a city as the ground of development under the same heading',
      [{ title: '云岭高新技术产业园', text: ['在临江市重点发展轴承。'] }],
      ['临江市 lead 轴承'],
    ],
    [
      'a lead-in',
      [{ title: '临江市', kind: 'leadin', text: ['重点发展轴承、锻件，积极发展物流业。'] }],
      ['临江市 lead 轴承 *', '临江市 lead 锻件 *', '临江市 support 物流业 *'],
    ],
    [
      'two cities',
      [{ title: '临江市、云岭市', kind: 'leadin', text: ['大力发展轴承。'] }],
      ['临江市 lead 轴承 *', '云岭市 lead 轴承 *'],
    ],
    [
      'the sentence says who',
      [{ title: '机械', text: ['东港县重点发展轴承，云岭市着重发展锻件。'] }],
      ['东港县 lead 轴承', '云岭市 lead 锻件'],
    ],
    [
      'a park in a city',
      [{ title: '云岭市', kind: 'leadin', text: ['依托云岭高新园，发展轴承。'] }],
      ['云岭市 mentioned 轴承 *', '云岭高新技术产业园 mentioned 轴承'],
    ],
    [
      'a numbered park',
      [{ title: '云岭高新技术产业园', number: '2.', text: ['重点发展以果汁、茶饮为主的饮料产业。'] }],
      ['云岭高新技术产业园 lead 果汁 *', '云岭高新技术产业园 lead 茶饮 *', '云岭高新技术产业园 lead 饮料 *'],
    ],
    [
      'parks as the centre of a topic',
      [{ title: '石化产业', number: '（一）', text: ['以云岭高新园、东港工业园为重点，完善配套。'] }],
      ['东港工业园 lead 石化 *', '云岭高新技术产业园 lead 石化 *'],
    ],
    [
      'where a topic is laid out',
      [{ title: '石化产业', number: '（一）', text: ['优先在云岭高新园布局，并逐步向东港工业园拓展。'] }],
      ['东港工业园 mentioned 石化 *', '云岭高新技术产业园 lead 石化 *'],
    ],
    [
      'set up on another park',
      [{ title: '云岭高新技术产业园', text: ['依托东港工业园设立，重点发展轴承、锻件。'] }],
      ['云岭高新技术产业园 lead 轴承 *', '云岭高新技术产业园 lead 锻件 *'],
    ],
    ['a region that begins with a city', [{ title: '临江大都市区', text: ['重点发展轴承、锻件。'] }], []],
    [
      'a place of a later clause does not last',
      [{ title: '机械', text: ['沿河大力发展轴承，东港县重点发展锻件。重点发展齿轮、箱体。'] }],
      ['东港县 lead 锻件'],
    ],
    [
      'the one industry of the sentence before',
      [{ title: '石化产业', number: '（一）', text: ['一是做强乙烯。以临江市为重点，完善配套。'] }],
      ['临江市 mentioned 乙烯 *'],
    ],
    [
      'a city below a topic',
      [
        { title: '石化产业', number: '（一）' },
        { title: '临江市', kind: 'leadin', in: 0, text: ['大力发展乙烯。'] },
      ],
      ['临江市 lead 乙烯 *', '临江市 lead 石化 *'],
    ],
    ['a park by its name', [{ title: '布局', text: ['临江轴承产业基地建设提速。'] }], ['临江轴承产业基地 lead 轴承']],
    [
      'cities of a belt',
      [{ title: '布局', text: ['临江—云岭轴承产业带加快成形。'] }],
      ['临江市 lead 轴承', '临江—云岭轴承产业带 lead 轴承', '云岭市 lead 轴承'],
    ],
    ['a project in a park', [{ title: '布局', text: ['推进东港工业园炼油项目。'] }], ['东港工业园 mentioned 炼油']],
    [
      'what a park is to become',
      [{ title: '东港工业园', number: '3.', text: ['建设成为区域性轴承基地。'] }],
      ['东港工业园 mentioned 轴承 *'],
    ],
    [
      'a row',
      [
        {
          title: '园区',
          kind: 'table',
          table: { header: ['地点', '园区', '主导产业', '产值'], rows: [['云岭', '云岭高新园', '轴承、锻件等', '30']] },
        },
      ],
      ['云岭高新技术产业园 lead 轴承', '云岭高新技术产业园 lead 锻件'],
    ],
    [
      'a row of a city',
      [{ title: '布局', kind: 'table', table: { header: ['县市', '产业发展重点'], rows: [['东港县', '海洋渔业、滨海旅游']] } }],
      ['东港县 mentioned 海洋渔业', '东港县 mentioned 滨海旅游'],
    ],
    [
      'announced behind a colon',
      [{ title: '云岭高新技术产业园', number: '1.', text: ['主导产业：轴承、锻件。'] }],
      ['云岭高新技术产业园 lead 轴承 *', '云岭高新技术产业园 lead 锻件 *'],
    ],
    [
      'a line of a box',
      [{ title: '园区', kind: 'box', text: ['东港工业园：以轴承、锻件为主，辅以物流业。'] }],
      ['东港工业园 lead 轴承', '东港工业园 lead 锻件', '东港工业园 support 物流业'],
    ],
    // A park that the sentence first tells of
    [
      'a park after its place and size',
      [{ title: '布局', text: ['东港工业园位于临江市，规划面积4平方公里，发展轴承、锻件。'] }],
      ['东港工业园 mentioned 轴承', '东港工业园 mentioned 锻件'],
    ],
    [
      'a park after its rank',
      [{ title: '布局', text: ['云岭高新技术产业园为省级开发区，重点发展轴承、锻件。'] }],
      ['云岭高新技术产业园 lead 轴承', '云岭高新技术产业园 lead 锻件'],
    ],
    [
      'a park after who runs it',
      [{ title: '布局', text: ['东港工业园位于临江市，发展轴承。云岭高新技术产业园由两县共建，重点布局锻件。'] }],
      ['东港工业园 mentioned 轴承', '云岭高新技术产业园 lead 锻件'],
    ],
    ['a place before its rank', [{ title: '布局', text: ['公共平台位于东港工业园，发展轴承、锻件。'] }], []],
    [
      'what comes first',
      [{ title: '布局', text: ['在东港工业园先行布局轴承、锻件。'] }],
      ['东港工业园 mentioned 轴承', '东港工业园 mentioned 锻件'],
    ],
    // Nobody
    ['nobody named', [{ title: '机械', text: ['重点发展轴承、锻件。'] }], []],
    ['means, not place', [{ title: '机械', text: ['依托东港工业园、恒远锻件项目等，重点发展轴承。'] }], []],
    ['no industry', [{ title: '临江市', kind: 'leadin', text: ['加快发展公共平台，打造创新高地，改善营商环境。'] }], []],
    [
      'out of the box',
      [
        { title: '临江市', number: '一、' },
        { title: '项目', kind: 'box', in: 0, text: ['重点发展轴承、锻件。'] },
      ],
      [],
    ],
    ['a park name without industry', [{ title: '布局', text: ['加快建设东港工业园。'] }], []],
    ['closed industries', [{ title: '临江市', kind: 'leadin', text: ['淘汰落后印染产能，限制小水泥。'] }], []],
  ];
  it.each(rows)('%s', (_, made, expected) => expect(develops(made)).toEqual([...expected].sort()));

  it('gives a belt to the cities that name it, and a list of cities before a verb to each', () => {
    const cities = {
      City: [
        ['杭州市', '杭州'],
        ['宁波市', '宁波'],
      ],
    };
    const context = (text: string) => madeContext([{ title: '布局', text: [text] }], cities);
    const said = (text: string) => told(context(text), developsFacts(context(text)));
    expect(said('重点打造杭州—宁波轴承产业带。')).toEqual(['宁波市 lead 轴承', '杭州市 lead 轴承']);
    expect(said('杭州和宁波两市要大力发展轴承产业。')).toEqual(['宁波市 lead 轴承', '杭州市 lead 轴承']);
    expect(said('提升杭州—宁波运输通道。')).toEqual([]);
  });

  it("takes a city's own plan as said of the city, but not what another subject is said to do", () => {
    const made: MadeSection[] = [
      { title: '工业', number: '一、', text: ['重点发展轴承、锻件。', '清水片区重点发展物流业。'] },
      { title: '临江市布局', number: '二、', text: ['云岭市重点发展茶叶加工。'] },
    ];
    expect(develops(made, '临江市“十四五”工业发展规划')).toEqual(
      ['临江市 lead 轴承 *', '临江市 lead 锻件 *', '云岭市 lead 茶叶加工'].sort(),
    );
    expect(develops(made, '临江市沿河经济区规划')).toEqual(['云岭市 lead 茶叶加工']);
  });

  it('quotes what the plan says, from the subject to the industry', () => {
    const context = madeContext([{ title: '机械', text: ['依托东港工业园，完善配套，重点发展轴承、锻件。今后再议。'] }], names);
    const [fact] = developsFacts(context);
    expect(fact?.evidence[0]).toMatchObject({ quote: '依托东港工业园，完善配套，重点发展轴承、锻件', mode: 'stated' });
    for (const { evidence } of developsFacts(context))
      for (const e of evidence) expect(context.outline.source.text.slice(e.start, e.end)).toBe(e.quote);
  });
});

describe('PART_OF', () => {
  const parts = (made: MadeSection[]) => {
    const context = madeContext(made, names);
    return told(context, industryPartFacts(context));
  };
  const rows: [string, MadeSection[], string[]][] = [
    ['by the list', [{ title: '布局', text: ['重点发展轴承、锻件等通用部件。'] }], ['轴承 → 通用部件', '锻件 → 通用部件']],
    ['by the subject', [{ title: '布局', text: ['服装业重点发展成衣制造。'] }], ['成衣制造 → 服装业']],
    [
      'by the sentence',
      [{ title: '布局', text: ['大力发展医药产业，重点发展疫苗、诊断试剂。'] }],
      ['疫苗 → 医药', '诊断试剂 → 医药'],
    ],
    [
      'by the heading',
      [{ title: '装备制造产业', number: '一、', text: ['重点发展轴承、锻件。'] }],
      ['轴承 → 装备制造 *', '锻件 → 装备制造 *'],
    ],
    [
      'by headings',
      [
        { title: '装备制造产业', number: '一、' },
        { title: '轴承', kind: 'leadin', in: 0 },
      ],
      ['轴承 → 装备制造 *'],
    ],
    [
      'by a bare list',
      [{ title: '现状', text: ['物流、金融等生产性服务业增加值占比提高。'] }],
      ['物流 → 生产性服务业', '金融 → 生产性服务业'],
    ],
    [
      'below a place only its own sector',
      [
        { title: '石化产业', number: '一、' },
        { title: '临江市', kind: 'leadin', in: 0, text: ['重点发展乙烯、茶叶加工。'] },
      ],
      ['乙烯 → 石化 *'],
    ],
    [
      'others than the topic are of the kind said',
      [{ title: '电子商务', kind: 'leadin', text: ['围绕轴承、锻件等传统产业，建设交易平台。'] }],
      ['轴承 → 传统产业', '锻件 → 传统产业'],
    ],
    [
      'two ways to say the kind',
      [{ title: '布局', text: ['推动轴承、锻件等资源型产业绿色化改造。'] }],
      ['轴承 → 资源型产业', '锻件 → 资源型产业'],
    ],
    [
      'two words for one kind',
      [{ title: '布局', text: ['改造提升轴承、锻件等传统优势产业。'] }],
      ['轴承 → 传统优势产业', '锻件 → 传统优势产业'],
    ],
    ['a rank is no kind', [{ title: '布局', text: ['重点发展轴承、锻件等主导产业。'] }], []],
    ['nor a cluster', [{ title: '布局', text: ['打造轴承、锻件等特色产业集群。'] }], []],
    [
      'below a step of the topic',
      [
        { title: '轴承产业', number: '一、' },
        { title: '构建完整产业链', number: '1.', in: 0, text: ['上游发展滚珠、保持架。'] },
      ],
      ['滚珠 → 轴承 *', '保持架 → 轴承 *'],
    ],
    [
      'a heading of something else',
      [
        { title: '轴承产业', number: '一、' },
        { title: '改善民生', number: '1.', in: 0, text: ['发展滚珠、保持架。'] },
      ],
      [],
    ],
    [
      'whom the line attracts',
      [{ title: '招商方向', kind: 'box', text: ['轴承：重点引进滚珠、保持架企业，布局在云岭高新区。'] }],
      ['滚珠 → 轴承 *', '保持架 → 轴承 *'],
    ],
    [
      'made strong, then what of it',
      [{ title: '布局', text: ['做大做强电机，依托恒远公司，重点发展轴承、锻件。'] }],
      ['轴承 → 电机', '锻件 → 电机'],
    ],
    [
      'below a heading that joins two, by sector',
      [{ title: '石化和旅游', number: '一、', text: ['重点发展乙烯、乡村旅游。'] }],
      ['乙烯 → 石化 *', '乡村旅游 → 旅游 *'],
    ],
    [
      'by what opens the paragraph',
      [{ title: '任务', number: '一、', text: ['轴承制造。以临江市为核心，重点发展滚珠、保持架。'] }],
      ['保持架 → 轴承制造 *', '滚珠 → 轴承制造 *'],
    ],
    [
      'by a label with a count, below a heading',
      [
        {
          title: '装备制造产业',
          number: '一、',
          text: ['【纺织机械】做强织布机、整经机。', '工程机械（8项）：做优装载机、压路机。'],
        },
      ],
      [
        '纺织机械 → 装备制造 *',
        '工程机械 → 装备制造 *',
        '织布机 → 纺织机械 *',
        '整经机 → 纺织机械 *',
        '装载机 → 工程机械 *',
        '压路机 → 工程机械 *',
      ],
    ],
    [
      'beside what surely is one',
      [{ title: '任务', number: '一、', text: ['轴承制造。重点发展滚珠。', '关键零部件。发展曲轴、连杆。加快技术改造。'] }],
      ['滚珠 → 轴承制造 *', '曲轴 → 关键零部件 *', '连杆 → 关键零部件 *'],
    ],
    [
      'what opens a paragraph and is no name',
      [
        {
          title: '任务',
          number: '一、',
          text: [
            '优化布局。重点发展滚珠、保持架。',
            '临江市做优轴承。重点发展滚珠、保持架。',
            '做强轴承制造。大力发展锻件、齿轮。',
          ],
        },
      ],
      [],
    ],
    ...[
      ['服装行业发展成衣、衬衫。', ['成衣 → 服装', '衬衫 → 服装']],
      ['石化产业推动乙烯、丙烯向高端化发展。', ['乙烯 → 石化', '丙烯 → 石化']],
      ['新材料，以恒远公司为依托，培育碳纤维、石墨烯等产品。', ['碳纤维 → 新材料', '石墨烯 → 新材料']],
      [
        '饮料方面，改造提升果汁、茶饮，延伸功能饮料、植物饮料。',
        ['功能饮料 → 饮料', '果汁 → 饮料', '植物饮料 → 饮料', '茶饮 → 饮料'],
      ],
      ['做优服装产业，云岭市发展轴承。', []],
      ['巩固提升服装业，完善轴承、锻件检测平台。', []],
      ['服装产业发展大会每年举办一次。', []],
    ].map(([text, expected]): [string, MadeSection[], string[]] => [
      `by what the clause begins with: ${text}`,
      [{ title: '布局', text: [text as string] }],
      expected as string[],
    ]),
    [
      'by the column of the parts',
      [
        {
          title: '重点产业链',
          kind: 'table',
          table: {
            header: ['序号', '产业链', '主攻环节', '承载地'],
            rows: [
              ['1', '轴承与锻件', '滚珠、保持架', '临江市'],
              ['2', '医药', '疫苗', '云岭市'],
            ],
          },
        },
      ],
      ['保持架 → 轴承与锻件', '滚珠 → 轴承与锻件', '疫苗 → 医药'],
    ],
    [
      'no parts beside a list of industries',
      [
        {
          title: '园区',
          kind: 'table',
          table: { header: ['园区', '主导产业', '产值'], rows: [['云岭高新园', '轴承、锻件', '30']] },
        },
      ],
      [],
    ],
    [
      'the wider is no part of the narrower',
      [
        { title: '现代物流业', number: '一、', text: ['积极发展物流业、冷链物流。'] },
        { title: '稀土功能材料', number: '二、', text: ['着力延伸稀土产业链。'] },
      ],
      ['冷链物流 → 现代物流业 *'],
    ],
    ['an area is no topic', [{ title: '布局', text: ['创建生产性服务业集聚示范区，重点发展会展、物流。'] }], []],
    ['never its own part', [{ title: '轴承产业', number: '一、', text: ['重点发展轴承。'] }], []],
  ];
  it.each(rows)('%s', (_, made, expected) => expect(parts(made)).toEqual([...expected].sort()));
});

describe('BELONGS_TO and OPERATES_IN', () => {
  const belongs = (made: MadeSection[]) => {
    const context = madeContext(made, names);
    return told(context, belongsToFacts(context));
  };
  const operates = (made: MadeSection[]) => {
    const context = madeContext(made, names);
    return told(context, operatesInFacts(context));
  };
  it.each<[string, MadeSection[], string[]]>([
    [
      'its name and sector',
      [{ title: '布局', text: ['发展石化产业。推进东港工业园炼油项目。'] }],
      ['东港工业园炼油项目 → 石化', '东港工业园炼油项目 → 炼油'],
    ],
    [
      'the list it stands in',
      [{ title: '布局', text: ['发展能源产业。建设同泰热电厂、云岭二期等能源项目。'] }],
      ['同泰热电厂 → 能源'],
    ],
    [
      'the branch of the list it stands in',
      [{ title: '布局', text: ['发展高新技术产业。推进同泰检测中心、云岭二期等高新技术产业项目。'] }],
      ['同泰检测中心 → 高新技术产业'],
    ],
    ['the heading', [{ title: '轴承产业', number: '一、', text: ['推进云岭二期项目。'] }], ['云岭二期项目 → 轴承 *']],
    ['nothing', [{ title: '布局', text: ['推进云岭二期项目。'] }], []],
  ])('a project by %s', (_, made, expected) => expect(belongs(made)).toEqual([...expected].sort()));
  it.each<[string, MadeSection[], string[]]>([
    [
      'what its sentence develops',
      [{ title: '布局', text: ['着重发展轴承产业，以恒远公司为龙头，延伸链条。'] }],
      ['恒远公司 → 轴承'],
    ],
    [
      'what it is to do',
      [{ title: '布局', text: ['支持恒远公司、华昌集团等企业发展锻件。'] }],
      ['华昌集团 → 锻件', '恒远公司 → 锻件'],
    ],
    [
      'its own sector of several',
      [{ title: '布局', text: ['依托同泰铝业和华昌集团，发展铝加工和电子信息。'] }],
      ['同泰铝业 → 铝加工'],
    ],
    ['the heading', [{ title: '轴承', kind: 'leadin', text: ['支持恒远公司做大规模。'] }], ['恒远公司 → 轴承 *']],
    ['nothing', [{ title: '布局', text: ['支持恒远公司上市。'] }], []],
  ])('a company by %s', (_, made, expected) => expect(operates(made)).toEqual([...expected].sort()));
});

describe('the place of a plan', () => {
  const of = (title: string, text: string, found: typeof planPlace) => {
    const { mentions, outline } = madeContext([{ title: '布局', text: [`临江市、东港县、云岭省。${text}`] }], provincial, title);
    for (const entity of mentions.entities) if (entity.name.endsWith('省')) entity.props.level = 'province';
    const place = found(outline, mentions);
    return place === undefined ? undefined : mentions.entities[place]?.name;
  };
  it.each([
    ['临江市国民经济和社会发展第十三个五年规划纲要', '临江市'],
    ['东港县“十四五”农业发展规划', '东港县'],
    ['临江市开发区和产业发展规划', '临江市'],
    ['临江市先进制造业与开发区高质量发展规划', '临江市'],
    ['东港县工业和园区“十四五”规划', '东港县'],
    ['临江市制造业及重点开发区建设规划', '临江市'],
    ['临江市与云岭开发区协同规划', undefined],
    ['云岭省工业发展规划', undefined],
    ['临江市云岭新区发展规划', undefined],
    ['沿海三市产业规划', undefined],
  ])('%s', (title, expected) => expect(of(title, '', planPlace)).toBe(expected));

  it.each([
    ['云岭省工业发展规划', '', '云岭省'],
    ['云岭省工业和信息化发展规划', '为此，编制《临江湾经济区工业和信息化发展规划》。', undefined],
    ['云岭省工业和信息化发展规划', '为此，编制《云岭省工业和信息化发展规划》。', '云岭省'],
    ['云岭省工业和信息化发展规划', '依据《临江湾经济区工业和信息化发展规划》。', '云岭省'],
  ])('with its province: %s %s', (title, text, expected) => expect(of(title, text, planArea)).toBe(expected));
});

const provincial = { City: [...names.City, ['云岭省']] };

describe('headings of a plan', () => {
  const rows: [string, MadeSection[], string[]][] = [
    ['a verb', [{ title: '做大做强轴承产业', number: '一、' }], ['临江市 lead 轴承 *']],
    ['a verb of change', [{ title: '改造提升锻造产业', number: '一、' }], ['临江市 traditional 锻造 *']],
    [
      'below what calls them main',
      [
        { title: '壮大主导产业', number: '一、' },
        { title: '轴承产业', number: '（一）', in: 0 },
      ],
      ['临江市 lead 轴承 *'],
    ],
    [
      'below what calls them new',
      [
        { title: '加快发展战略性新兴产业', number: '一、' },
        { title: '生物医药', number: '（一）', in: 0 },
      ],
      ['临江市 emerging 生物医药 *', '临江市 mentioned 战略性新兴产业 *'],
    ],
    [
      'in the section of another city',
      [
        { title: '东港县', number: '一、' },
        { title: '做强轴承产业', number: '（一）', in: 0 },
      ],
      ['东港县 lead 轴承 *'],
    ],
    ['a heading that only names one', [{ title: '轴承产业', number: '一、' }], []],
    ['a public service', [{ title: '优先发展教育', number: '一、' }], []],
    [
      'below what calls them nothing',
      [
        { title: '产业发展现状', number: '一、' },
        { title: '轴承产业', number: '（一）', in: 0 },
      ],
      [],
    ],
  ];
  it.each(rows)('%s', (_, made, expected) => {
    const context = madeContext(made, names, '临江市工业发展规划');
    expect(told(context, developsByHeadings(context))).toEqual(expected);
  });
});

describe('industries of a city’s own', () => {
  const known: MadeSection = { title: '机械', text: ['着力发展轴承、锻件、船舶制造、轴承新材料、小麦。'] };
  const rows: [string, string, string[]][] = [
    ['whatever is said of them', '推动临江市、云岭市轴承产业升级。', ['临江市 mentioned 轴承', '云岭市 mentioned 轴承']],
    ['their companies', '带动东港县锻件企业发展到30户。', ['东港县 mentioned 锻件']],
    ['a base measured by its land', '建设临江市、东港县20万亩小麦基地。', ['临江市 mentioned 小麦', '东港县 mentioned 小麦']],
    [
      'a belt of cities',
      '构建沿河轴承新材料产业带（临江、云岭）。',
      ['临江市 mentioned 轴承新材料', '云岭市 mentioned 轴承新材料'],
    ],
    ['one each', '支持临江市、云岭市分别发展轴承、锻件。', ['云岭市 mentioned 锻件', '临江市 mentioned 轴承']],
    ['not a city’s industry as a whole', '推动临江市工业企业升级，临江市的轴承远销。', []],
    ['not what a city and an industry join', '加强临江市与轴承企业合作。', []],
    ['not a bracket of another kind', '打造一批重点园区（临江、云岭）。', []],
    ['not one each of fewer', '支持临江市、云岭市、东港县分别发展轴承、锻件。', []],
  ];
  it.each(rows)('%s: %s', (_, text, expected) => {
    const told = develops([known, { title: '布局', text: [text] }], '沿海产业规划');
    expect(told.filter((t) => !t.endsWith('*')).sort()).toEqual([...expected].sort());
  });
});

describe('a plan’s own place', () => {
  it.each([
    ['where no place is named', '总体思路', '重点发展轴承、锻件。', ['临江市 lead 轴承 *', '临江市 lead 锻件 *']],
    ['not where problems are named', '存在的主要问题', '重点发展轴承、锻件滞后。', []],
    ['not where challenges are', '面临的机遇和挑战', '重点发展轴承、锻件。', []],
    ['a place known for something', '总体思路', '东港县以轴承、锻件为特色。', ['东港县 mentioned 轴承', '东港县 mentioned 锻件']],
    ['a place to be known for something', '总体思路', '东港县建设轴承强县。', ['东港县 mentioned 轴承']],
    ['not a place known for no industry', '总体思路', '东港县以山水为特色，建设文明强县。', []],
  ])('%s', (_, title, text, expected) => {
    expect(develops([{ title, number: '一、', text: [text] }], '临江市工业发展规划').sort()).toEqual([...expected].sort());
  });
});

describe('what is done in a place below an industry’s heading', () => {
  const below = (text: string) =>
    develops([{ title: '轴承产业', number: '（一）', text: [text] }]).filter((t) => t.includes('市'));
  it.each([
    ['is laid out there', '临江市、云岭市重点布局。', ['临江市 mentioned 轴承 *', '云岭市 mentioned 轴承 *']],
    ['is set up there', '优先在临江市布局。', ['临江市 lead 轴承 *']],
    ['is something else', '在临江市发展锻件。', ['临江市 mentioned 锻件']],
    ['is a park', '在临江市建设东港工业园。', []],
    ['is tried there', '以临江市为试点，发展锻件。', ['临江市 mentioned 锻件']],
  ])('%s', (_, text, expected) => expect(below(text)).toEqual(expected));
});
