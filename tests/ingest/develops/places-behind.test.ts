import { describe, expect, it } from 'vitest';
import { developsFacts } from '../../../ingest/facts/develops.js';
import { developsByClass } from '../../../ingest/facts/develops-classes.js';
import { developsByMoves } from '../../../ingest/facts/develops-moves.js';
import { developsOwned } from '../../../ingest/facts/develops-owned.js';
import { developsByTopic } from '../../../ingest/facts/develops-topics.js';
import { type MadeSection, madeContext, told } from './made.js';

const names = {
  City: [
    ['临江市', '临江'],
    ['东港县', '东港'],
    ['石湾县', '石湾'],
    ['抚顺市', '抚顺'],
  ],
  Park: [['云岭产业园'], ['东港工业园'], ['临江锻件基地'], ['石湾物流园']],
};
const rules = [developsFacts, developsByTopic, developsOwned, developsByMoves, developsByClass];
const said = (made: MadeSection[]) => {
  const context = madeContext(made, names);
  return told(
    context,
    rules.flatMap((rule) => rule(context)),
  );
};
const under = (title: string) => (text: string) =>
  said([{ title, text: [text, '大力发展轴承、化工。'] }]).filter((line) => !line.startsWith('临江省'));
const plain = under('布局');

describe('places listed under a class', () => {
  it.each<[string, string[]]>([
    ['做大做强云岭产业园、东港工业园等轴承产业园区。', ['东港工业园 lead 轴承', '云岭产业园 lead 轴承']],
    ['加大对云岭产业园、东港工业园等轴承产业基地的支持力度。', ['东港工业园 mentioned 轴承', '云岭产业园 mentioned 轴承']],
    [
      '加快建设云岭产业园、北河港、石湾物流园等冷链物流集聚区。',
      ['云岭产业园 mentioned 冷链物流', '石湾物流园 mentioned 冷链物流'],
    ],
    ['在云岭产业园建设东港工业园等轴承产业基地。', ['东港工业园 mentioned 轴承']],
    ['关停云岭产业园、东港工业园等化工园区。', []],
    ['加快建设云岭产业园、东港工业园等重点产业园区。', []],
    ['加快建设云岭产业园、东港工业园等高新技术产业园区。', []],
  ])('%s', (text, expected) => expect(plain(text).sort()).toEqual([...expected].sort()));
});

describe('places that an industry goes to', () => {
  const below = under('石化产业');
  it.each<[string, string[]]>([
    ['轴承与锻件产业优先向云岭产业园集中布局。', ['云岭产业园 mentioned 轴承', '云岭产业园 mentioned 锻件']],
    ['锻件加工基地重点布局在临江、东港。', ['临江市 mentioned 锻件加工', '东港县 mentioned 锻件加工']],
    ['轴承企业主要分布在石湾县。', ['石湾县 mentioned 轴承']],
    ['锻件产业向高端迈进，临江市给予补助。', []],
    ['轴承产业向云岭产业园看齐。', []],
    [
      '锻件加工基地布局在临江，东港、石湾等适宜小麦种植地区发展小麦种植。',
      ['临江市 mentioned 锻件加工', '东港县 mentioned 小麦种植', '石湾县 mentioned 小麦种植'],
    ],
  ])('%s', (text, expected) => expect(plain(text).sort()).toEqual([...expected].sort()));

  it('takes what is said to lie there, not what the heading names', () => {
    expect(below('锻件加工基地重点布局在临江、东港。').sort()).toEqual([
      '东港县 mentioned 锻件加工',
      '临江市 mentioned 锻件加工',
    ]);
    expect(below('优先在云岭产业园布局。')).toEqual(['云岭产业园 lead 石化 *']);
  });
});

describe('bases that are no names', () => {
  it.each<[string, string[]]>([
    [
      '重点打造临江、抚顺锻件制造、轴承产业和信息服务业基地。',
      ['临江市', '抚顺市'].flatMap((city) => [`${city} lead 锻件制造`, `${city} lead 轴承`, `${city} lead 信息服务业`]),
    ],
    ['加快建设临江、石湾冷链物流基地。', ['临江市 mentioned 冷链物流', '石湾县 mentioned 冷链物流']],
    ['加快建设临江锻件基地。', []],
    ['建设临江、石湾就业基地。', []],
  ])('%s', (text, expected) => expect(plain(text).sort()).toEqual([...expected].sort()));
});

describe('what cities are to better', () => {
  it.each<[string, string[]]>([
    ['临江和东港两县要加快轴承企业的行业整合。', ['临江市 mentioned 轴承', '东港县 mentioned 轴承']],
    ['石湾县推动化工产业改造。', ['石湾县 mentioned 化工']],
    ['临江市加快轴承企业的审批。', []],
  ])('%s', (text, expected) => expect([...new Set(plain(text))].sort()).toEqual([...expected].sort()));
});

describe('a base and the parks at its core', () => {
  const base = under('临江锻件基地');
  it('speaks of both in the sentence that names them, of the base alone in what follows', () => {
    expect(
      base('以云岭产业园和东港工业园为核心，改造提升轴承产业。重点发展化工。')
        .filter((line) => !line.includes(' 锻件'))
        .sort(),
    ).toEqual(
      [
        '东港工业园 traditional 轴承',
        '临江锻件基地 lead 化工 *',
        '临江锻件基地 lead 轴承 *',
        '临江锻件基地 traditional 轴承 *',
        '云岭产业园 traditional 轴承',
      ].sort(),
    );
  });
  it('leaves a base out where its sentence relies on another park', () => {
    expect(base('依托云岭产业园，发展化工。').filter((line) => line.includes('mentioned 化工'))).toEqual([
      '云岭产业园 mentioned 化工',
    ]);
  });
});
