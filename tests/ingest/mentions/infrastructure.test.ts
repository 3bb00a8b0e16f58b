import { describe, expect, test } from 'vitest';
import { namesOf } from './plan-of.js';

describe('infrastructure', () => {
  test.each([
    ['a numbered road', '改建省道306线海宁至桐乡段。', ['省道306线海宁至桐乡段']],
    ['a road without its part', '国道525线，穿境而过。', ['国道525线']],
    ['a line by its two ends', '海宁、桐乡发展加快。海桐高速穿境而过。', ['海桐高速']],
    ['by two ends that make a word', '海宁、平湖发展加快。海平铁路穿境而过。', ['海平铁路']],
    ['a distance before it', '县城距嘉兴机场不足1小时车程。', ['嘉兴机场']],
    ['a substation with its voltage', '规划建设海宁110千伏变电站。', ['海宁110千伏变电站']],
    ['at a place that is a word', '规划建设石湾220千伏变电站，保障用电。', ['石湾220千伏变电站']],
    ['public works', '新建海宁污水处理厂，建成桐乡高效节水灌溉工程。', ['海宁污水处理厂', '桐乡高效节水灌溉工程']],
    ['the section of a line along a river', '谋划沿江高铁嘉兴至湖州段。', ['沿江高铁嘉兴至湖州段']],
    ['a station of a line', '开工建设沪平铁路海宁站。', ['沪平铁路海宁站']],
    ['a branch of a line', '建设嘉兴至湖州铁路延伸线，建设海桐公路东绕城线。', ['嘉兴至湖州铁路延伸线', '海桐公路东绕城线']],
    ['by the letters of two provinces', '京沪铁路穿境而过。', ['京沪铁路']],
    ['a numbered bridge', '前期研究海宁长河三桥。', ['海宁长河三桥']],
    ['harbours behind their city', '提升嘉兴白沙港、宁波云杉港集疏运能力。', ['嘉兴白沙港', '宁波云杉港']],
    ['an air line', '开通嘉兴至东盟货运航线。', ['嘉兴至东盟货运航线']],
    ['a section of a trunk', '建设海气内送二线浙江段。', ['海气内送二线浙江段']],
    ['a data centre of a place', '布局嘉兴人工智能计算中心。', ['嘉兴人工智能计算中心']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Infrastructure')).toEqual(names);
  });

  test.each([
    ['products', '重点发展低压开关柜、预制舱变电站、电缆桥架。'],
    ['a kind of power', '布局分散式风电。'],
    ['speed', '推动经济高速发展，建设高速铁路网。'],
    ['roads of a class', '新建改建县乡公路120公里，推进农村公路建设。'],
    ['a manner of lying', '发展嘉兴临港产业，建设嘉兴信息港。'],
    ['goods and markets of power', '拓展东南亚风电市场，发展海宁核电装备，研制10兆瓦级以上海上风电机组。'],
    ['counted', '加固病险水库12座，新建35千伏变电站3座。'],
    ['a way in', '推进铁路专用线进港口、进园区。'],
    ['a data centre of none', '建设大数据中心、算力中心。'],
    ['air lines in general', '加密国际航线，优化航线网络。'],
    ['a class of works', '实施污水处理工程和防洪工程。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Infrastructure')).toEqual([]);
  });
});
