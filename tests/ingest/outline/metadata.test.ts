import { describe, expect, it } from 'vitest';
import { dateIn, issuerIn, periodIn, titleOf } from '../../../ingest/outline/metadata.js';
import { ReadError } from '../../../ingest/read/read-error.js';
import { outlineOf } from './plan.js';

describe('periodIn', () => {
  it.each([
    ['临江市工业“十三五”规划', '2016-2020'],
    ['临江市“十 四五”规划', '2021-2025'],
    ['临江市十二五规划', '2011-2015'],
    ['第十四个五年规划和2035年远景目标纲要', '2021-2025'],
    ['工业规划（2016—2020 年）', '2016-2020'],
    ['规划期为2021年至2025年', '2021-2025'],
    ['发展规划', null],
    ['第十五章', null],
  ])('%s', (text, expected) => expect(periodIn(text)).toBe(expected));
});

describe('issuerIn', () => {
  it.each([
    ['临江市人民政府', '临江市人民政府'],
    ['某省工业和信息化厅 2021-03-05', '某省工业和信息化厅'],
    ['临江市发展和改革委员会', '临江市发展和改革委员会'],
    ['云岭高新区管理委员会', '云岭高新区管理委员会'],
    ['2021年3月', null],
    ['总体要求', null],
  ])('%s', (text, expected) => expect(issuerIn(text)).toBe(expected));
});

describe('dateIn', () => {
  it.each([
    ['2021-03-05', '2021-03-05'],
    ['2017-06-14 14:40', '2017-06-14'],
    ['2016 年 11 月', '2016-11'],
    ['2021年3月5日', '2021-03-05'],
    ['二〇二一年十二月', '2021-12'],
    ['二○二一年三月五日', '2021-03-05'],
    ['2021—2025年', null],
    ['第一章', null],
  ])('%s', (text, expected) => expect(dateIn(text)).toBe(expected));
});

describe('outline', () => {
  it('refuses a text that is no plan, with a next step', () => {
    expect(() => outlineOf('今天天气很好，我们去公园散步。')).toThrow(ReadError);
    expect(() => outlineOf('今天天气很好，我们去公园散步。')).toThrow(/does not look like a plan/);
  });
});

describe('titleOf', () => {
  it.each([
    ['省人民政府关于印发临江市先进制造业“十四五”规划的通知临江市先进制造业“十四五”规划', '临江市先进制造业“十四五”规划'],
    ['关于印发《东港县农业发展规划》的通知', '东港县农业发展规划'],
    ['云岭市人民政府关于发布云岭市工业发展纲要的公告', '云岭市工业发展纲要'],
    ['临江市工业发展规划', '临江市工业发展规划'],
    ['关于召开规划座谈会的通知', '关于召开规划座谈会的通知'],
    ['关于印发年度奖励名单的通知', '关于印发年度奖励名单的通知'],
  ])('%s', (text, expected) => expect(titleOf(text)).toBe(expected));
});
