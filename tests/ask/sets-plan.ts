/** An invented plan for questions about its lists: a box of pilot parks, a box of works, a table of grouped indicators, its area. */
import { factsOf, type SmallGraph } from './small-graph.js';

const title = '沐河城市群工业发展“十四五”规划';
const whole = `plan:${title}`;
const graph: SmallGraph = {
  title,
  lines: [
    ['前言', '前言', 'heading', '前言'],
    ['前言', '前言', 'paragraph', '规划范围包括临江、石湖、青原、白沙4市。'],
    ['第一章', '布局', 'heading', '第一章 布局'],
    ['第一章', '布局', 'paragraph', '青原市石岭园扩区，建设临江至石湖铁路。松陵市为毗邻地区。'],
    ['第二章', '保障', 'heading', '第二章 保障'],
    ['第二章', '保障', 'paragraph', '白沙绿港园完善配套。'],
    ['专栏 1', '沐河城市群零碳示范试点园区', 'heading', '专栏1 沐河城市群零碳示范试点园区'],
    ['专栏 1', '沐河城市群零碳示范试点园区', 'paragraph', '临江市：临江云岭园、临江下湾管理区'],
    ['专栏 1', '沐河城市群零碳示范试点园区', 'paragraph', '青原市：青原石岭园'],
    ['专栏 2', '“十四五”重点产业园区', 'heading', '专栏2 “十四五”重点产业园区'],
    ['专栏 2', '“十四五”重点产业园区', 'row', '临江云岭园 12 国家级'],
    ['专栏 2', '“十四五”重点产业园区', 'row', '白沙绿港园 8 省级'],
    ['专栏 3', '水网联通重点工程', 'heading', '专栏3 水网联通重点工程'],
    ['专栏 3', '水网联通重点工程', 'paragraph', '续建临江引水工程，新开工石湖排涝工程。'],
    ['表 1', '主要指标', 'heading', '表1 主要指标'],
    ['表 1', '主要指标', 'row', '效益指标 1 利润率 % 5 8 预期性'],
    ['表 1', '主要指标', 'row', '2 人均产值 万元 — 90 预期性'],
    ['表 1', '主要指标', 'row', '低碳目标 3 能耗降低 % — 15 约束性'],
  ],
  names: {
    City: ['临江市', '石湖市', '青原市', '白沙市', '松陵市'],
    Park: ['临江云岭园', '临江下湾管理区', '青原石岭园', '白沙绿港园'],
    Project: ['临江引水工程', '石湖排涝工程'],
    Infrastructure: ['临江至石湖铁路'],
    Indicator: ['利润率', '人均产值', '能耗降低'],
  },
  relations: [
    ['LOCATED_IN', 'park:临江云岭园', 'city:临江市', '临江市：临江云岭园、临江下湾管理区'],
    ['LOCATED_IN', 'park:临江下湾管理区', 'city:临江市', '临江市：临江云岭园、临江下湾管理区'],
    ['LOCATED_IN', 'park:青原石岭园', 'city:青原市', '青原市：青原石岭园'],
    ['HAS_LEVEL', 'park:临江云岭园', 'level:国家级', '临江云岭园 12 国家级'],
    ['HAS_LEVEL', 'park:白沙绿港园', 'level:省级', '白沙绿港园 8 省级'],
    ['HAS_STATUS', 'project:临江引水工程', 'status:续建', '续建临江引水工程'],
    ['HAS_STATUS', 'project:石湖排涝工程', 'status:新开工', '新开工石湖排涝工程'],
  ],
  props: {
    'city:临江市': { level: 'prefecture' },
    'city:石湖市': { level: 'prefecture' },
    'city:青原市': { level: 'prefecture' },
    'city:白沙市': { level: 'prefecture' },
    'city:松陵市': { level: 'prefecture' },
  },
  figures: [
    ['利润率', whole, 5, '%', '2020', '效益指标 1 利润率 % 5 8 预期性'],
    ['利润率', whole, 8, '%', '2025', '效益指标 1 利润率 % 5 8 预期性'],
    ['人均产值', whole, 90, '万元', '2025', '2 人均产值 万元 — 90 预期性'],
    ['能耗降低', whole, 15, '%', '2025', '低碳目标 3 能耗降低 % — 15 约束性'],
  ],
};

export const setsPlan = () => factsOf(graph);
