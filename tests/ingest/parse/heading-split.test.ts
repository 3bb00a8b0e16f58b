import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { splitHeading } from '../../../ingest/parse/heading-split.js';
import { cleanJoin, wordsOnly } from '../../../ingest/parse/join.js';

const none = new Set<string>();
const split = (text: string, titles: ReadonlySet<string> = none) => {
  const found = splitHeading(mapRun(text, 0), titles);
  return found && [found.mark.segment, found.mark.title.text, found.body && cleanJoin(found.body).text, found.doubtful];
};

describe('splitHeading', () => {
  it.each([
    ['alone', '（一）产业基础更加牢固，结构更优', ['（一）', '产业基础更加牢固，结构更优', null, false]],
    ['with a figure inside', '（二）打造 5 个百亿元园区', ['（二）', '打造5个百亿元园区', null, false]],
    [
      'before a space',
      '1.云岭高新区 建成全省领先的园区。发展电子信息。',
      ['1', '云岭高新区', '建成全省领先的园区。发展电子信息。', false],
    ],
    [
      'before a space, comma inside',
      '2.总量偏小，带动不足 全县工业仍然薄弱。',
      ['2', '总量偏小，带动不足', '全县工业仍然薄弱。', false],
    ],
    [
      'ten and more',
      '10.  南山产业新城（南山工业园） 打造装备基地。',
      ['10', '南山产业新城（南山工业园）', '打造装备基地。', false],
    ],
    [
      'a first sentence',
      '（一）加强组织领导。成立领导小组，统筹推进。',
      ['（一）', '加强组织领导', '成立领导小组，统筹推进。', false],
    ],
    ['a colon', '（一）总量目标：到2025年，产值达到90亿元。', ['（一）', '总量目标', '到2025年，产值达到90亿元。', false]],
    ['a lead-in', '——临江市。大力发展化工、建材。', ['——临江市', '临江市', '大力发展化工、建材。', false]],
    [
      'a lead-in with a gloss',
      '——总量指标（实力增强）：产值达到90亿元。',
      ['——总量指标', '总量指标（实力增强）', '产值达到90亿元。', false],
    ],
    ['a lead-in of two', '——临江市、云岭市。扩大产能。', ['——临江市、云岭市', '临江市、云岭市', '扩大产能。', false]],
    ['a lead-in alone', '——石墨材料', ['——石墨材料', '石墨材料', null, false]],
    ['a slash in the title', '——工业/农业。并举。', ['——工业／农业', '工业/农业', '并举。', false]],
  ])('%s', (_, text, expected) => expect(split(text)).toEqual(expected));

  it('takes the end of a glued title from the table of contents', () => {
    const titles = new Set(['一、“一轴”：沿江展开', '二、“两翼”：南北呼应'].map(wordsOnly));
    expect(split('一、“一轴”：沿江展 开充分发挥临江市的作用，加快发展。', titles)).toEqual([
      '一',
      '“一轴”：沿江展开',
      '充分发挥临江市的作用，加快发展。',
      false,
    ]);
  });

  it('keeps the whole block and says so where nothing tells the end of the title', () => {
    const text = '（二）做强食品加工围绕本地粮油资源，引进企业，打造百亿元产业，形成完整链条并带动周边县区共同发展。';
    expect(split(text)).toEqual(['（二）', '做强食品加工围绕本地粮油资源', text, true]);
  });

  it.each([
    '1.建成三座污水处理厂，配套管网120公里，处理能力达到每日九万吨；',
    '——到2025年，全市经济总量再上一个新台阶，产业结构更加优化。',
    '加快发展。',
    '一是加快发展。',
  ])('leaves an item of prose alone: %s', (text) => expect(split(text)).toBeNull());
});
