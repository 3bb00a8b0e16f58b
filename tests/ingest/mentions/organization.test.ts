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
