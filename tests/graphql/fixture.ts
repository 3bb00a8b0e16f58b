/** Two small invented plans whose facts are known by heart, with every kind of node and relationship. */
import type {
  EntityKind,
  EntityRecord,
  Evidence,
  Mode,
  PlanFacts,
  RelationRecord,
  RelationshipType,
  SectionRecord,
} from '../../graph/model.js';

const lines = {
  basis: '依据《沿江产业纲要》编制本规划。',
  follow: '落实本规划第二章的安排。',
  park: '云岭高新区位于临江市，规划面积12.5平方公里，为国家级园区。',
  lead: '云岭高新区重点发展电子信息和新材料产业。',
  emerging: '云岭高新区培育卫星导航应用产业。',
  second: '松湖产业园配套发展电子信息产业。',
  city: '临江市大力发展装备制造业。',
  project: '云岭显示面板项目由远川电子公司建设，已开工建设。',
  line: '修建临江至海安港铁路。',
  goal: '到2020年，云岭高新区工业总产值达到1200亿元。',
  small: '到2020年，松湖产业园工业总产值达到3000000万元。',
  total: '到2020年，全市地区生产总值超过2500亿元。',
  clash: '到2020年，全市地区生产总值为2400亿元。',
};

export const planId = '临江市工业规划|临江市人民政府|2016-2020';
export const otherId = '松湖区产业规划|松湖区人民政府|2021-2025';

const text = Object.values(lines).join('\n');

function evidence(line: keyof typeof lines, section: string, mode: Mode = 'stated'): Evidence {
  const start = text.indexOf(lines[line]);
  return { section, quote: lines[line], start, end: start + lines[line].length, mode };
}

const entity = (kind: EntityKind, name: string, props: EntityRecord['props'] = {}, aliases: string[] = []): EntityRecord => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  name,
  names: [{ text: name, rule: 'exact', count: 2 }, ...aliases.map((a) => ({ text: a, rule: 'short form', count: 1 }))],
  mentions: [],
  props,
});

const relation = (
  type: RelationshipType,
  from: string,
  to: string,
  of: Evidence,
  more: Partial<RelationRecord> = {},
): RelationRecord => ({ type, from, to, evidence: [of], ...more });

const section = (plan: string, path: string, order: number, more: Partial<SectionRecord>): SectionRecord => ({
  id: `${plan}#${path}`,
  path,
  number: path.split('/').at(-1)!,
  title: '',
  kind: 'chapter',
  level: path.split('/').length,
  order,
  parent: null,
  start: 0,
  end: text.length,
  ...more,
});

const [one, two, first, box] = ['第一章', '第二章', '第二章/一', '专栏 1'];

export const plan: PlanFacts = {
  plan: {
    id: planId,
    title: '临江市工业发展“十三五”规划',
    issuer: '临江市人民政府',
    period: '2016-2020',
    published: null,
    source: 'linjiang.md',
    format: 'md',
    text,
    hash: 'a1',
    reader: 'test',
  },
  sections: [
    section(planId, one, 0, { title: '发展基础' }),
    section(planId, two, 1, { title: '园区布局' }),
    section(planId, first, 2, { title: '重点园区', kind: 'section', parent: `${planId}#${two}` }),
    section(planId, box, 3, { title: '重点项目', kind: 'box', level: 3, parent: `${planId}#${first}` }),
  ],
  passages: Object.values(lines).map((line, i) => {
    const path = i < 2 ? one : i === 7 ? box : first;
    const start = text.indexOf(line);
    return {
      id: `${planId}@${start}`,
      section: path,
      sectionId: `${planId}#${path}`,
      kind: 'paragraph',
      text: line,
      order: i,
      start,
      end: start + line.length,
    };
  }),
  entities: [
    entity('City', '临江市', { level: 'prefecture' }, ['临江']),
    entity('City', '松湖区', { level: 'county' }),
    { ...entity('Park', '云岭高新技术产业开发区', { areaKm2: 12.5 }, ['云岭高新区']), mentions: mentionsOf('云岭高新区') },
    entity('Park', '松湖产业园', { areaKm2: 4 }),
    entity('Park', '云岭创新园'),
    entity('Industry', '电子信息产业', {}, ['电子信息']),
    entity('Industry', '卫星导航应用产业'),
    entity('Industry', '新材料产业'),
    entity('Industry', '装备制造业'),
    entity('Project', '云岭显示面板项目', { investment: 30 }),
    entity('Policy', '沿江产业纲要', { policyKind: '纲要' }),
    entity('Enterprise', '远川电子公司'),
    entity('Organization', '临江市工业局'),
    entity('Infrastructure', '临江至海安港铁路', { infraKind: '铁路' }),
    entity('Indicator', '工业总产值', {}, ['总产值']),
    entity('Indicator', '地区生产总值'),
    entity('Place', '海安港'),
  ],
  relations: [
    relation('LOCATED_IN', 'park:云岭高新技术产业开发区', 'city:临江市', evidence('park', first)),
    relation('LOCATED_IN', 'park:松湖产业园', 'city:松湖区', evidence('second', first, 'inherited')),
    relation('LOCATED_IN', 'park:云岭创新园', 'park:云岭高新技术产业开发区', evidence('park', first)),
    relation('PART_OF', 'city:松湖区', 'city:临江市', evidence('city', first)),
    relation('HAS_LEVEL', 'park:云岭高新技术产业开发区', 'level:国家级', evidence('park', first)),
    relation('DEVELOPS', 'park:云岭高新技术产业开发区', 'industry:电子信息产业', evidence('lead', first), { role: ['lead'] }),
    relation('DEVELOPS', 'park:云岭高新技术产业开发区', 'industry:新材料产业', evidence('lead', first), { role: ['lead'] }),
    relation('DEVELOPS', 'park:云岭高新技术产业开发区', 'industry:卫星导航应用产业', evidence('emerging', first), {
      role: ['emerging'],
    }),
    relation('DEVELOPS', 'park:松湖产业园', 'industry:电子信息产业', evidence('second', first), { role: ['support'] }),
    relation('DEVELOPS', 'city:临江市', 'industry:装备制造业', evidence('city', first), { role: ['lead'] }),
    relation('PART_OF', 'industry:卫星导航应用产业', 'industry:电子信息产业', evidence('emerging', first)),
    relation('LOCATED_IN', 'project:云岭显示面板项目', 'park:云岭高新技术产业开发区', evidence('project', box)),
    relation('BELONGS_TO', 'project:云岭显示面板项目', 'industry:电子信息产业', evidence('project', box)),
    relation('BUILT_BY', 'project:云岭显示面板项目', 'enterprise:远川电子公司', evidence('project', box)),
    relation('HAS_STATUS', 'project:云岭显示面板项目', 'status:开工建设', evidence('project', box)),
    relation('BASED_IN', 'enterprise:远川电子公司', 'park:云岭高新技术产业开发区', evidence('project', box)),
    relation('OPERATES_IN', 'enterprise:远川电子公司', 'industry:电子信息产业', evidence('project', box)),
    relation('LOCATED_IN', 'infrastructure:临江至海安港铁路', 'city:临江市', evidence('line', first)),
    relation('FROM', 'infrastructure:临江至海安港铁路', 'city:临江市', evidence('line', first)),
    relation('TO', 'infrastructure:临江至海安港铁路', 'place:海安港', evidence('line', first)),
    relation('CITES', `${planId}#${one}`, 'policy:沿江产业纲要', evidence('basis', one), { relation: '依据' }),
    relation('CITES', `${planId}#${one}`, `${planId}#${two}`, evidence('follow', one), { relation: '落实' }),
  ],
  measurements: [
    figure('m1', 'indicator:工业总产值', 'park:云岭高新技术产业开发区', '1200', 1200, '亿元', 'goal'),
    figure('m2', 'indicator:工业总产值', 'park:松湖产业园', '3000000', 3000000, '万元', 'small'),
    { ...figure('m3', 'indicator:地区生产总值', planId, '>2500', 2500, '亿元', 'total'), comparator: '>', nature: '预期性' },
  ],
  conflicts: [
    {
      id: `${planId}!c1`,
      topic: '地区生产总值',
      check: 'target',
      about: [planId],
      values: ['>2500亿元', '2400亿元'],
      evidence: [evidence('total', first), evidence('clash', first)],
    },
    {
      id: `${planId}!c2`,
      topic: '松湖产业园的归属',
      check: 'location',
      about: ['park:松湖产业园'],
      values: ['松湖区', '临江市'],
      evidence: [evidence('second', first), evidence('city', first)],
    },
  ],
};

function figure(
  id: string,
  indicator: string,
  about: string,
  valueText: string,
  value: number,
  unit: string,
  line: keyof typeof lines,
) {
  const of: PlanFacts['measurements'][number] = {
    id: `${planId}!${id}`,
    indicator,
    about: [about],
    valueText,
    value,
    unit,
    year: '2020',
    comparator: '=',
    nature: '目标',
    evidence: [evidence(line, first)],
  };
  return of;
}

function mentionsOf(name: string) {
  return Object.values(lines).flatMap((line) => {
    const start = text.indexOf(line);
    const at = line.indexOf(name);
    return at < 0 ? [] : [{ passage: `${planId}@${start}`, start: start + at, end: start + at + name.length }];
  });
}

const otherText = '松湖产业园重点发展新材料产业。';

export const otherPlan: PlanFacts = {
  plan: {
    ...plan.plan,
    id: otherId,
    title: '松湖区产业规划',
    issuer: '松湖区人民政府',
    period: '2021-2025',
    source: 'songhu.md',
    text: otherText,
    hash: 'b1',
  },
  sections: [section(otherId, one, 0, { title: '产业', end: otherText.length })],
  passages: [
    {
      id: `${otherId}@0`,
      section: one,
      sectionId: `${otherId}#${one}`,
      kind: 'paragraph',
      text: otherText,
      order: 0,
      start: 0,
      end: otherText.length,
    },
  ],
  entities: [entity('Park', '松湖产业园'), entity('Industry', '新材料产业')],
  relations: [
    relation(
      'DEVELOPS',
      'park:松湖产业园',
      'industry:新材料产业',
      { section: one, quote: otherText, start: 0, end: otherText.length, mode: 'stated' },
      { role: ['lead'] },
    ),
  ],
  measurements: [],
  conflicts: [],
};
