import { describe, expect, test } from 'vitest';
import { namesOf } from './plan-of.js';

describe('projects', () => {
  test.each([
    ['by its head', '加快推进恒泰大尺寸硅片项目。', ['恒泰大尺寸硅片项目']],
    ['by its phase', '恒泰热电二期等加快推进。', ['恒泰热电二期']],
    [
      'in a list that says so',
      '嘉兴炼油异地改造、云杉新材料、海盐恒泰铝板等一批重大项目开工建设。',
      ['嘉兴炼油异地改造', '云杉新材料', '海盐恒泰铝板'],
    ],
    ['with the head at the end only', '推进平湖西沙、海盐北礁等风电场项目。', ['平湖西沙风电场项目', '海盐北礁风电场项目']],
    ['several cities, one name', '嘉兴、宁波、台州三市燃气电厂等一批重大项目建成投产。', ['嘉兴、宁波、台州三市燃气电厂']],
    [
      'two phases, one name',
      '加快推进冠云燃煤电厂二、三期及恒泰热电联产二期等重要能源项目。',
      ['冠云燃煤电厂二、三期', '恒泰热电联产二期'],
    ],
    ['joined by 和', '推进恒泰千万吨炼油和诺科大型电厂项目。', ['恒泰千万吨炼油', '诺科大型电厂项目']],
    ['a park beside a project', '推进恒泰轴承项目和诺科桐乡信息港建设。', ['恒泰轴承项目', '诺科桐乡信息港']],
    ['of a company', '以云杉集团铜镍加工项目为依托。', ['云杉集团铜镍加工项目']],
    [
      'by how much a year',
      '推进年产5万吨高端轴承、年产200万台智能电机等项目建设。',
      ['年产5万吨高端轴承', '年产200万台智能电机'],
    ],
    ['a line to be built', '加快建设海宁至桐乡快速路。', ['海宁至桐乡快速路']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Project')).toEqual(names);
  });

  test.each([
    ['projects in general', '建设一批重大工业项目，加强项目审批，引进配套项目。'],
    ['goods', '积极引进变速箱总成、离合器总成、汽车轮胎等项目。'],
    ['goods joined by 和', '重点引进钛带卷、钛焊管和钛轮毂项目。'],
    ['programmes', '实施数字赋能工程、人才引育工程，推进病险水库除险加固工程。'],
    ['cooperation', '加强恒泰合作和项目建设。'],
    ['a manner of working', '推动农工贸一体化的加工企业发展。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Project')).toEqual([]);
  });

  test('with and without 项目 is one', () => {
    expect(namesOf('推进恒泰林浆纸、云杉水泥等重大项目。加快恒泰林浆纸项目建设。', 'Project')).toEqual([
      '恒泰林浆纸项目',
      '云杉水泥',
    ]);
  });
});

test('a section of a road, and what is done to it', () => {
  expect(namesOf('改建海桐公路桐乡段。推进海桐公路桐乡段改建工程。', 'Project')).toEqual(['海桐公路桐乡段改建工程']);
});

describe('one project under several names', () => {
  test.each([
    [
      'its company before it or building it',
      '支持浙江恒泰铝业有限公司（以下简称恒泰铝业）建设年产3万吨铝板项目。续建恒泰铝业年产3万吨铝板项目。',
    ],
    [
      'its place and company in one list only',
      '依托恒泰铝业等企业。支持恒泰铝业建设8英寸晶圆制造项目。新开工嘉兴恒泰铝业8英寸晶圆制造项目。',
    ],
    [
      'the company’s full and short name',
      '浙江恒泰铝业有限公司（以下简称恒泰铝业）高端铝板扩建项目已建成。新开工恒泰铝业高端铝板扩建项目。',
    ],
  ])('%s', (_case, text) => {
    expect(namesOf(text, 'Project')).toHaveLength(1);
  });

  test.each([
    ['two companies', '依托恒泰铝业、诺科铝业等企业。推进恒泰铝业年产3万吨铝板项目。推进诺科铝业年产3万吨铝板项目。'],
    ['two amounts', '依托恒泰铝业等企业。推进恒泰铝业年产3万吨铝板项目。推进恒泰铝业年产5万吨铝板项目。'],
  ])('stay apart: %s', (_case, text) => {
    expect(namesOf(text, 'Project')).toHaveLength(2);
  });
});
