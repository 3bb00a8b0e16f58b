import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../graph/model.js';
import { candidates, type DuplicateReason, type Named } from '../../src/duplicates/candidates.js';
import { placesOf } from '../../src/duplicates/places.js';

const places = placesOf([
  { names: ['临江市', '临江'], level: 'prefecture' },
  { names: ['海州市'], level: 'prefecture' },
  { names: ['松湖区'], level: 'county' },
  { names: ['云江省'], level: 'province' },
]);
let n = 0;
const named = (kind: EntityKind, text: string): Named => {
  const [name, ...aliases] = text.split('=');
  return { id: `${kind.toLowerCase()}:${n++}`, kind, name: name!, aliases };
};
const judged = (kind: EntityKind, ...names: string[]) =>
  candidates(
    names.map((name) => named(kind, name)),
    places,
  );
const reasons = (kind: EntityKind, ...names: string[]) => judged(kind, ...names).pairs.map(({ reason }) => reason);

describe('two names that may be one thing', () => {
  it.each<[kind: EntityKind, one: string, other: string, reason: DuplicateReason]>([
    // One says where it is.
    ['Park', '临江市恒远高新区', '恒远高新技术产业开发区', 'PLACE'],
    ['Park', '云江省临江市恒远工业园', '临江恒远工业园区', 'PLACE'],
    ['Enterprise', '恒远铝业（临江）有限公司', '恒远铝业有限公司', 'PLACE'],
    ['Project', '临江恒远浆纸二期', '恒远浆纸二期', 'PLACE'],
    ['City', '临江市松湖区', '松湖区', 'PLACE'],
    ['Infrastructure', '海州市白石核电项目', '白石核电', 'PLACE'],
    // Rank, brackets, legal form.
    ['Park', '国家级恒远经济技术开发区', '恒远经开区', 'RANK'],
    ['Park', '恒远工业园（筹建中）', '恒远工业园区', 'RANK'],
    ['Enterprise', '恒远铝业有限公司', '恒远铝业', 'RANK'],
    ['Enterprise', '临江恒远集团', '临江恒远控股集团有限公司', 'RANK'],
    ['Project', '恒远浆纸建设项目', '恒远浆纸', 'RANK'],
    // One short name.
    ['Park', '恒远产业新城=恒远工业园', '恒远工业园', 'SPELLING'],
    ['Enterprise', '临江恒远铝业集团=恒铝集团', '恒远铝业股份公司=恒铝集团', 'SPELLING'],
    ['Park', '恒远循环产业示范园（恒远示范园）', '恒远示范园', 'SPELLING'],
    // A slip.
    ['Park', '恒远泽丰综合保税区', '恒远泽沣综合保税区', 'CHARACTER'],
    ['Policy', '临江先进装备制造业发展规划', '临江先进装备制造发展规划', 'CHARACTER'],
    ['Policy', '沿江经济走廊建设行动方案', '沿江经济走廓建设行动方案', 'CHARACTER'],
    ['Enterprise', '恒源泽丰铝业有限公司', '恒元泽丰铝业有限公司', 'CHARACTER'],
  ])('%s %s, %s', (kind, one, other, reason) => {
    expect(reasons(kind, one, other)).toEqual([reason]);
  });

  it('are told with what they share or differ in', () => {
    expect(judged('Park', '临江市恒远高新区', '恒远高新区').pairs[0]!.detail).toBe('临江');
    expect(judged('Policy', '沿江经济走廊建设行动方案', '沿江经济走廓建设行动方案').pairs[0]!.detail).toBe('廊/廓');
    expect(judged('Park', '恒远产业新城=恒远工业园', '恒远工业园').pairs[0]!.detail).toBe('恒远工业园');
  });
});

describe('two things with near names', () => {
  it.each<[kind: EntityKind, one: string, other: string]>([
    // Places differ.
    ['Park', '临江高新区', '海州高新区'],
    ['Park', '临江市恒远工业园', '海州市恒远工业园'],
    ['Enterprise', '恒远铝业（临江）有限公司', '恒远铝业（海州）有限公司'],
    ['Organization', '临江市第一人民医院', '海州市第一人民医院'],
    ['Park', '临江高新区', '高新区'],
    ['Park', '临江新材料产业园', '新材料产业园'],
    // Phases, numbers, directions.
    ['Project', '恒远浆纸一期', '恒远浆纸二期'],
    ['Project', '恒远浆纸项目（一期）', '恒远浆纸项目（二期）'],
    ['Park', '恒远产业园东区', '恒远产业园西区'],
    ['Park', '恒远产业园（东区）', '恒远产业园（西区）'],
    ['Infrastructure', '恒远3号输变电工程', '恒远4号输变电工程'],
    ['Policy', '沿江经济走廊“十三五”发展规划', '沿江经济走廊“十四五”发展规划'],
    ['Infrastructure', '临江至海州铁路', '海州铁路'],
    ['Infrastructure', '恒远上游水利枢纽工程', '恒远下游水利枢纽工程'],
    // Other things.
    ['Park', '恒远高新区', '恒远经开区'],
    ['Park', '恒远新材料产业园', '恒远产业园'],
    ['Enterprise', '恒远铝业有限公司', '恒达铝业有限公司'],
    ['Enterprise', '恒远铝业有限公司', '恒远铜业有限公司'],
    ['Industry', '有色金属冶炼', '有色金属加工'],
    ['Industry', '新能源汽车', '新能源客车'],
    ['Indicator', '国家级绿色工厂', '省级绿色工厂'],
    ['Indicator', '工业总产值', '农业总产值'],
    ['Park', '恒远产业园=园区', '泽丰产业园=园区'],
  ])('%s %s, %s', (kind, one, other) => {
    expect(reasons(kind, one, other)).toEqual([]);
  });

  it('of two kinds are never a pair', () => {
    expect(candidates([named('Park', '恒远工业园'), named('Project', '恒远工业园')], places).pairs).toEqual([]);
  });

  it('of one spelling in two provinces are two: the id says where', () => {
    const office = (place: string): Named => ({
      id: `organization:${place}统计局`,
      kind: 'Organization',
      name: '省统计局',
      aliases: [],
    });
    expect(candidates([office('临江市'), office('海州市')], places).pairs).toEqual([]);
  });

  it.each<[place: string, lies: string[], pairs: number]>([
    ['临江市', ['海州'], 0],
    ['临江市', ['临江'], 1],
    ['临江市', ['松湖'], 1],
    ['临江市', ['海州', '临江'], 1],
    ['临江市', [], 1],
  ])('in %s and lying in %j', (place, lies, pairs) => {
    const things = [named('Park', `${place}恒远工业园`), { ...named('Park', '恒远工业园'), lies }];
    expect(candidates(things, places).pairs).toHaveLength(pairs);
  });

  it('that fill one gap in many ways are a series', () => {
    const series = ['廊', '廓', '郎'].map((c) => `沿江经济走${c}建设行动方案`);
    expect(reasons('Policy', ...series)).toEqual([]);
  });

  it('where both words are written elsewhere are two words', () => {
    expect(
      reasons(
        'Park',
        '恒远沿河特种纸业循环利用示范工业园',
        '恒远沿河特种铜业循环利用示范工业园',
        '泽丰特种纸业工业园',
        '泽丰特种铜业工业园',
      ),
    ).toEqual([]);
  });
});

describe('a name that many share', () => {
  it('by place is no pair, and is told', () => {
    const cities = ['临江', '海州', '松湖', '云江', '北京'];
    const { pairs, common } = judged('Organization', '恒远医院', ...cities.map((city) => `${city}恒远医院`));
    expect(pairs).toEqual([]);
    expect(common).toEqual([{ kind: 'Organization', name: '恒远医院', count: 6 }]);
  });

  it('by alias is no pair, and is told', () => {
    const { pairs, common } = judged('Park', ...['泽丰', '恒远', '瑞禾', '锦程', '宏达'].map((name) => `${name}产业园=梦之园区`));
    expect(pairs).toEqual([]);
    expect(common).toEqual([{ kind: 'Park', name: '梦之园区', count: 5 }]);
  });
});

it('does work that grows with the names, not with their pairs', () => {
  const syllables = [...'恒泽瑞锦宏德嘉禾润川茂盛林岳峰涛波海'];
  const things = Array.from({ length: 20_000 }, (_, i) =>
    named(
      'Enterprise',
      `${[i, i >> 4, i >> 8, i >> 12].map((k) => syllables[(k * 7 + i) % syllables.length]).join('')}${i}实业有限公司`,
    ),
  );
  const began = performance.now();
  candidates(things, places);
  expect(performance.now() - began).toBeLessThan(15_000);
});
