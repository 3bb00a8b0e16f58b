import { describe, expect, test } from 'vitest';
import { namesOf, readPlan } from './plan-of.js';

describe('organisations', () => {
  test.each([
    ['departments of the province', '由省发展改革委牵头，省商务厅、省科技厅参加。', ['省发展改革委', '省商务厅', '省科技厅']],
    ['of the city', '嘉兴市工业和信息化局负责统计。', ['嘉兴市工业和信息化局']],
    ['of the county', '县农业农村局牵头，县文体广电和旅游局配合。', ['县农业农村局', '县文体广电和旅游局']],
    ['a ministry', '经工业和信息化部批准。', ['工业和信息化部']],
    ['a university after 与', '与浙江云杉大学共建实验室。', ['浙江云杉大学']],
    ['the customs of a city', '与嘉兴海关共建查验点。', ['嘉兴海关']],
    ['an office of the government', '浙江省人民政府办公厅印发。', ['浙江省人民政府办公厅']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Organization')).toEqual(names);
  });

  test.each([
    ['all of them', '各商务部门、全市交通部门要配合。'],
    ['another word', '优化商务办理流程，形成农业局面。'],
    ['a class of zones', '建设海关特殊监管区域。'],
    ['the issuer in a title', '落实《浙江省人民政府办公厅关于加快冷链建设的意见》。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Organization')).toEqual([]);
  });

  test('one in the short and the full form, with the place it is of', () => {
    const found = readPlan('省发展改革委牵头。浙江省发展和改革委员会负责。').mentions.entities.filter(
      (e) => e.kind === 'Organization',
    );
    expect(found.map((e) => e.id)).toEqual(['organization:浙江省发展改革委']);
  });
});

describe('strategies', () => {
  test.each([
    ['西部大开发、黄河流域生态保护和高质量发展等战略深入实施。', ['西部大开发', '黄河流域生态保护和高质量发展']],
    ['落实黄河流域生态保护和高质量发展战略。黄河流域生态保护和高质量发展等战略实施。', ['黄河流域生态保护和高质量发展战略']],
    ['对接省级“千人筑巢计划”。', ['千人筑巢计划']],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'Policy')).toEqual(names);
  });
  test.each([
    ['a layout', '构建“一园两带四区”产业格局，推行“一区多园”模式。'],
    ['two sayings of one', '坚持“东茶西果、沿河蔬菜”布局。'],
    ['an aim', '实现可持续发展。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Policy')).toEqual([]);
  });
});

describe('organisations known by their form', () => {
  test.each([
    ['a leading group of the province', '在省海洋强省建设领导小组统筹下推进。', ['省海洋强省建设领导小组']],
    [
      'a bureau with duties of its own',
      '健全县民营经济服务局职能，评估结果报县人民代表大会常务委员会审议。',
      ['县民营经济服务局', '县人民代表大会常务委员会'],
    ],
    ['a park’s committee', '设立嘉兴云杉产业园管理委员会。', ['嘉兴云杉产业园管理委员会']],
    ['a research centre of a place', '建成浙江省轴承工程技术研究中心。', ['浙江省轴承工程技术研究中心']],
    ['an institute for a field', '支持海宁市共建轴承产业研究院。', ['轴承产业研究院']],
    ['an institute of an academy', '依托中国科学院云杉研究所建设平台。', ['中国科学院云杉研究所']],
    ['a laboratory for two fields', '牵头组建浙江省轴承与齿轮重点实验室。', ['浙江省轴承与齿轮重点实验室']],
    ['two together', '由省发展改革委会同省统计局评估。', ['省发展改革委', '省统计局']],
    ['an alliance', '支持海宁市组建轴承产业联盟。', ['轴承产业联盟']],
    ['a bureau behind a verb', '健全县农业局、县畜牧局服务网络。', ['县农业局', '县畜牧局']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Organization')).toEqual(names);
  });

  test.each([
    ['counted', '建设浙江省级重点实验室10家，布局3个浙江实验室。'],
    ['of a class', '组建省级创新中心，设立一批产业研究院。'],
    ['a manner', '形成县域经济发展新格局，优化市场布局。'],
    ['still to be set up', '全省要成立轴承产业发展领导小组。'],
    ['all of them', '各市县工业局配合，县城管理有序。'],
  ])('not what is %s', (_case, text) => {
    expect(namesOf(text, 'Organization')).toEqual([]);
  });
});
