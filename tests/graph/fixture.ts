/** One small invented plan with every kind of node and relationship, written out so that its layer can be read off. */
import type { EntityKind, EntityRecord, Evidence, PlanFacts } from '../../graph/model.js';

const id = 'plan:临江工业规划甲';
export const plan = id;
export const park = 'park:云岭高新技术产业开发区';
const text = '临江工业规划甲\n第一章 布局\n云岭高新区重点发展电子信息、新材料。到2020年产值超过300亿元。\n依据《制造强市纲要》。';

export function quote(words: string, section = '第一章', mode: Evidence['mode'] = 'stated'): Evidence {
  const start = text.indexOf(words);
  return { section, quote: words, start, end: start + words.length, mode };
}

const named = (kind: EntityKind, name: string, props: EntityRecord['props'] = {}): EntityRecord => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  name,
  names: [{ text: name, rule: 'as written', count: 1 }],
  mentions: [],
  props,
});

export const fixture: PlanFacts = {
  plan: {
    id,
    title: '临江工业规划甲',
    issuer: '临江市人民政府',
    period: '2016-2020',
    published: null,
    source: 'jia.md',
    format: 'md',
    text,
    hash: 'a1',
    reader: '1',
  },
  sections: [
    {
      id: `${id}#第一章`,
      path: '第一章',
      number: '第一章',
      title: '布局',
      kind: 'chapter',
      level: 1,
      order: 0,
      parent: null,
      start: 8,
      end: 61,
    },
    {
      id: `${id}#第一章/一`,
      path: '第一章/一',
      number: '一',
      title: '园区',
      kind: 'section',
      level: 2,
      order: 1,
      parent: `${id}#第一章`,
      start: 15,
      end: 61,
    },
  ],
  passages: [
    {
      id: `${id}@15`,
      section: '第一章',
      sectionId: `${id}#第一章`,
      kind: 'paragraph',
      text: '云岭高新区重点发展电子信息、新材料。云岭高新区到2020年产值超过300亿元。',
      order: 0,
      start: 15,
      end: 48,
    },
  ],
  entities: [
    {
      id: 'park:云岭高新技术产业开发区',
      kind: 'Park',
      name: '云岭高新技术产业开发区',
      names: [
        { text: '云岭高新技术产业开发区', rule: 'as written', count: 1 },
        { text: '云岭高新区', rule: 'short form', count: 2 },
      ],
      mentions: [
        { passage: `${id}@15`, start: 15, end: 20 },
        { passage: `${id}@15`, start: 33, end: 38 },
      ],
      props: { areaKm2: 12.5, parkKind: '高新区' },
    },
    named('City', '临江市'),
    named('Industry', '电子信息'),
    named('Industry', '新材料'),
    named('Project', '云岭芯片厂', { investment: 30 }),
    named('Enterprise', '临江电子有限公司'),
    named('Organization', '临江市商会'),
    named('Infrastructure', '云岭铁路'),
    named('Place', '东湾港'),
    named('Policy', '制造强市纲要'),
    named('Indicator', '工业总产值'),
  ],
  relations: [
    {
      type: 'LOCATED_IN',
      from: 'park:云岭高新技术产业开发区',
      to: 'city:临江市',
      evidence: [quote('云岭高新区', '第一章', 'inherited')],
    },
    {
      type: 'DEVELOPS',
      from: 'park:云岭高新技术产业开发区',
      to: 'industry:电子信息',
      role: ['lead', 'support'],
      evidence: [quote('云岭高新区重点发展电子信息'), quote('电子信息', '第一章/一')],
    },
    { type: 'DEVELOPS', from: 'park:云岭高新技术产业开发区', to: 'industry:新材料', role: ['lead'], evidence: [quote('新材料')] },
    { type: 'PART_OF', from: 'industry:新材料', to: 'industry:电子信息', evidence: [quote('新材料')] },
    { type: 'LOCATED_IN', from: 'project:云岭芯片厂', to: 'park:云岭高新技术产业开发区', evidence: [quote('云岭高新区')] },
    { type: 'BELONGS_TO', from: 'project:云岭芯片厂', to: 'industry:电子信息', evidence: [quote('电子信息')] },
    { type: 'BUILT_BY', from: 'project:云岭芯片厂', to: 'enterprise:临江电子有限公司', evidence: [quote('电子信息')] },
    { type: 'BASED_IN', from: 'enterprise:临江电子有限公司', to: 'city:临江市', evidence: [quote('电子信息')] },
    { type: 'OPERATES_IN', from: 'enterprise:临江电子有限公司', to: 'industry:电子信息', evidence: [quote('电子信息')] },
    { type: 'FROM', from: 'infrastructure:云岭铁路', to: 'city:临江市', evidence: [quote('云岭')] },
    { type: 'TO', from: 'infrastructure:云岭铁路', to: 'place:东湾港', evidence: [quote('云岭')] },
    {
      type: 'CITES',
      from: `${id}#第一章/一`,
      to: 'policy:制造强市纲要',
      relation: '依据',
      evidence: [quote('依据《制造强市纲要》')],
    },
    { type: 'HAS_LEVEL', from: 'park:云岭高新技术产业开发区', to: 'level:国家级', evidence: [quote('云岭高新区')] },
    { type: 'HAS_STATUS', from: 'project:云岭芯片厂', to: 'status:续建', evidence: [quote('云岭')] },
    { type: 'HAS_STATUS', from: 'project:云岭芯片厂', to: 'status:开工建设', evidence: [quote('云岭')] },
  ],
  measurements: [
    {
      id: `${id}!m1`,
      indicator: 'indicator:工业总产值',
      about: ['park:云岭高新技术产业开发区'],
      valueText: '>300',
      value: 300,
      unit: '亿元',
      year: '2020',
      comparator: '>',
      nature: '目标',
      evidence: [quote('到2020年产值超过300亿元')],
    },
    {
      id: `${id}!m2`,
      indicator: 'indicator:工业总产值',
      about: [id],
      valueText: '15∶43∶42',
      value: null,
      unit: null,
      year: null,
      comparator: '=',
      nature: null,
      evidence: [quote('产值')],
    },
  ],
  conflicts: [
    {
      id: `${id}!c1`,
      topic: '产值目标不一致',
      check: 'target',
      about: ['park:云岭高新技术产业开发区'],
      values: ['300', '350'],
      evidence: [quote('到2020年产值超过300亿元'), quote('产值', '第一章/一')],
    },
  ],
};

/** Another plan, of a later period, that speaks of the same park with another area, level and spelling. */
export const later: PlanFacts = {
  ...fixture,
  plan: {
    ...fixture.plan,
    id: 'plan:临江工业规划乙',
    title: '临江工业规划乙',
    issuer: null,
    period: '2021-2025',
    text: '云岭国家高新区',
    pages: [0, 5],
    hash: 'b1',
  },
  sections: [{ ...fixture.sections[0]!, id: 'plan:临江工业规划乙#第一章' }],
  passages: [],
  entities: [
    {
      ...fixture.entities[0]!,
      name: '云岭国家高新技术产业开发区',
      names: [{ text: '云岭国家高新技术产业开发区', rule: 'as written', count: 1 }],
      mentions: [],
      props: { areaKm2: 20 },
    },
  ],
  relations: [
    {
      type: 'HAS_LEVEL',
      from: 'park:云岭高新技术产业开发区',
      to: 'level:省级',
      evidence: [{ section: '第一章', quote: '云岭国家高新区', start: 0, end: 7, mode: 'stated', page: 1 }],
    },
  ],
  measurements: [],
  conflicts: [],
};

/** The same plan from a file that differs. */
export function otherBytes(facts: PlanFacts): PlanFacts {
  return { ...facts, plan: { ...facts.plan, hash: `${facts.plan.hash}+` } };
}
