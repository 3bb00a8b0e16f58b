import { describe, expect, test } from 'vitest';
import { namesOf } from './plan-of.js';

const box = (body: string) => `专栏1 “十四五”重点项目\n\n${body}`;

describe('works that are to be built', () => {
  test.each([
    ['a list behind the verb', '新建海宁体育中心、桐乡中医院，完善配套。', ['海宁体育中心', '桐乡中医院']],
    ['joined by 和', '建设海宁文化艺术中心和平湖工业展览馆。', ['海宁文化艺术中心', '平湖工业展览馆']],
    ['the county’s own', '新建县第三污水处理厂，启动县体育中心建设。', ['县第三污水处理厂', '县体育中心']],
    ['an adverb before the verb', '到2025年建成桐乡农产品检测中心。', ['桐乡农产品检测中心']],
    ['with its length', '改建海宁至桐乡一级公路12公里。', ['海宁至桐乡一级公路']],
    [
      'only projects are gone on with',
      '续建诺科铝型材生产线，新开工恒泰应急装备产业园。',
      ['诺科铝型材生产线', '恒泰应急装备产业园'],
    ],
    [
      'of a country pair',
      '加快建设中国—东盟检验认证中心、中国—东盟技术交易中心。',
      ['中国—东盟检验认证中心', '中国—东盟技术交易中心'],
    ],
    ['behind its park', '支持云杉集团建设海宁高新区轴承产业创新中心。', ['海宁高新区轴承产业创新中心']],
    ['in the section of a park', '1.海宁云杉产业园\n\n建设恒泰轴承检测中心，配套完善。', ['恒泰轴承检测中心']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Project')).toEqual(names);
  });

  test.each([
    ['counted', '新建海宁幼儿园5所，建设10个研发中心、3座变电站。'],
    ['of no place', '建设检验检测中心、研发平台和公共服务中心。'],
    ['an aim of a pair', '建设面向东盟的区域性检验认证中心。'],
    ['an aim', '建设海宁区域性物流中心，把桐乡建设成为国际会展中心。'],
    ['a park in prose', '推动产业集聚，建设海宁云杉产业园。'],
    ['what a park is to become', '1.海宁云杉产业园\n\n建成浙江循环经济示范园区，完善配套。'],
    ['a class', '加强县城医院建设，推进市级公共服务中心建设。'],
  ])('not what is %s', (_case, text) => {
    expect(namesOf(text, 'Project')).toEqual([]);
  });
});

describe('a box of projects', () => {
  test.each([
    ['a label before them', '装备：恒泰轴承产业园、诺科铝型材生产线。', ['恒泰轴承产业园', '诺科铝型材生产线']],
    [
      'their cost or state behind them',
      '水利：石泉水库（投资1.4亿元，谋划）；城区供水管网改造（投资2亿元，续建）。',
      ['石泉水库', '城区供水管网改造'],
    ],
    ['what is done to a river', '续建云杉塘闸前干河整治，谋划恒泰河综合治理。', ['云杉塘闸前干河整治', '恒泰河综合治理']],
    ['several verbs', '续建恒泰存储基地二期，谋划云杉数字产业园。', ['恒泰存储基地二期', '云杉数字产业园']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(box(text), 'Project')).toEqual(names);
  });

  test.each([
    ['a campaign', '实施农村人居环境整治，推动开发区改造提升。'],
    ['what they are for', '提高供水保障能力，推动产业园区提档升级。'],
    ['a class that closes a list', '推进相关配套等重大工业项目。'],
    ['counted', '新建泵站12座，改造灌区5个。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(box(text), 'Project')).toEqual([]);
  });

  test('a box of parks lists none', () => {
    expect(namesOf('专栏1 重点产业园区\n\n装备：恒泰轴承产业园、云杉铝业产业园。', 'Project')).toEqual([]);
  });
});
