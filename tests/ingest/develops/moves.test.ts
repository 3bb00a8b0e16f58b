import { describe, expect, it } from 'vitest';
import { developsFacts } from '../../../ingest/facts/develops.js';
import { developsByMoves } from '../../../ingest/facts/develops-moves.js';
import { developsByName } from '../../../ingest/facts/develops-names.js';
import { type MadeSection, madeContext, told } from './made.js';

const names = {
  City: [['临江市', '临江'], ['东港县']],
  Park: [['云岭产业园'], ['东港工业园']],
  Project: [['检测中心'], ['轴承检测中心']],
  Enterprise: [['恒远公司']],
};
const said = (text: string, title = '布局') => {
  const made: MadeSection[] = [{ title, text: [`大力发展化工、印染、轴承。${text}`] }];
  const context = madeContext(made, names);
  return told(
    context,
    [developsFacts, developsByName, developsByMoves].flatMap((rule) => rule(context)),
  );
};

describe('parks named for an industry', () => {
  it.each<[string, string[]]>([
    // by what moves there
    ['引导化工企业向云岭产业园、东港工业园等合规园区集中。', ['东港工业园 mentioned 化工', '云岭产业园 mentioned 化工']],
    ['推动印染企业逐步向东港工业园搬迁。', ['东港工业园 mentioned 印染']],
    ['推进化工产业向云岭产业园集聚。', ['云岭产业园 mentioned 化工']],
    ['引导各类企业向云岭产业园集中。', []],
    ['化工企业向云岭产业园捐赠设备。', []],
    // by the essence of what is built
    ['建设以轴承为重点、产城融合的云岭产业园。', ['云岭产业园 lead 轴承']],
    ['打造以化工、印染为主导的东港工业园。', ['东港工业园 lead 化工', '东港工业园 lead 印染']],
    ['规划以轴承为特色的云岭产业园。', ['云岭产业园 lead 轴承']],
    ['建设以临江市为重点的云岭产业园。', []],
    // by whom they are to attract
    ['重点引进化工、检测仪企业，布局在云岭产业园。', ['云岭产业园 mentioned 化工', '云岭产业园 mentioned 检测仪']],
    [
      '积极招引印染、轴承等龙头企业，集中布局于东港工业园、云岭产业园。',
      ['东港工业园 mentioned 印染', '东港工业园 mentioned 轴承', '云岭产业园 mentioned 印染', '云岭产业园 mentioned 轴承'],
    ],
    ['承接化工、印染等产业企业，落户到云岭产业园。', ['云岭产业园 mentioned 化工', '云岭产业园 mentioned 印染']],
    ['引进龙头、骨干企业，布局在云岭产业园。', []],
    // by what they are built on
    ['以化工、印染为主导，建设云岭产业园。', ['云岭产业园 lead 化工', '云岭产业园 lead 印染']],
    ['以化工、印染为重点，规划建设东港工业园。', ['东港工业园 lead 化工', '东港工业园 lead 印染']],
    ['以化工为主导，完善云岭产业园配套。', []],
    // by the figures between its founding and its industries
    [
      '在东港县建设云岭产业园，规划面积3平方公里，重点发展化工、印染。',
      ['云岭产业园 lead 化工', '云岭产业园 lead 印染', '东港县 lead 化工', '东港县 lead 印染'],
    ],
    ['加快建设东港工业园，总投资5亿元，以化工、印染为主导。', ['东港工业园 lead 化工', '东港工业园 lead 印染']],
    ['建设云岭产业园，居民收入提高，重点发展化工、印染。', []],
    // by what is one there
    ['云岭产业园集化工、轴承加工于一体。', ['云岭产业园 mentioned 化工', '云岭产业园 mentioned 轴承加工']],
    // by its companion
    [
      '云岭产业园以化工为主导、印染和轴承加工为补充。',
      ['云岭产业园 lead 化工', '云岭产业园 support 印染', '云岭产业园 support 轴承加工'],
    ],
    // by what it builds
    ['支持云岭产业园建设轴承检测中心。', ['云岭产业园 mentioned 轴承']],
    ['支持云岭产业园扩区，建设轴承检测中心。', []],
  ])('%s', (text, expected) => expect(said(text).filter((line) => !line.startsWith('临江'))).toEqual([...expected].sort()));

  it('holds what is one there for the park of the heading', () => {
    expect(said('集化工、轴承加工于一体。', '云岭产业园').filter((line) => line.includes('轴承加工'))).toEqual([
      '云岭产业园 mentioned 轴承加工 *',
    ]);
  });
});
