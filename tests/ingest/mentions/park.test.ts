import { describe, expect, test } from 'vitest';
import { namesOf } from './plan-of.js';

describe('parks', () => {
  test.each([
    ['after a verb', '加快推进海宁高新技术产业园区建设。', ['海宁高新技术产业园区']],
    ['after an unknown verb', '盘活桐乡经济开发区存量土地。', ['桐乡经济开发区']],
    ['after a preposition', '优先在平湖工业园区布局，并逐步向嘉善产业园拓展。', ['平湖工业园区', '嘉善产业园']],
    ['two joined by 和', '以海盐高新区和恒泰工业园为重点。', ['海盐高新区', '恒泰工业园']],
    ['in a list', '依托桐乡软件园、海宁科技园、云杉物流园，发展服务业。', ['桐乡软件园', '海宁科技园', '云杉物流园']],
    ['with a bracket', '加快嘉兴港（沿海）工业区开发。', ['嘉兴港（沿海）工业区']],
    ['with a partner country', '支持中德（嘉善）产业园发展。', ['中德（嘉善）产业园']],
    ['set up below it', '开发区下设澄湖光电产业园。', ['澄湖光电产业园']],
    ['taken care of', '由高新区托管城东机电产业园。', ['城东机电产业园']],
    ['gathered in it', '城南片区汇聚恒泰物流园等载体。', ['恒泰物流园']],
    ['taken in by another park', '海宁高新区整合云杉机电产业园。', ['海宁高新区', '云杉机电产业园']],
    ['named as a park in the park', '加快建设园中园恒泰轻合金产业园。', ['恒泰轻合金产业园']],
    ['named as what carries a chain', '主要承载园区云杉高新区、平湖经开区。', ['云杉高新区', '平湖经开区']],
    ['with what it was awarded', '云杉经开区获评国家级绿色园区，平湖经开区跻身国家级开发区。', ['云杉经开区', '平湖经开区']],
    ['with a company', '推进恒泰新材料产业基地建设。', ['恒泰新材料产业基地']],
    ['whose name holds 建设', '实施嘉兴生态产业园建设工程。', ['嘉兴生态产业园']],
    ['a city as subject before the verb', '平湖市建设海湾物流园。', ['海湾物流园']],
    ['a town before the verb', '在白石镇建设云杉物流园，在望湖街道打造恒泰轴承产业园。', ['云杉物流园', '恒泰轴承产业园']],
    ['a branch of a park', '平湖分园依托港区，重点发展轴承。', ['平湖分园']],
    ['a branch by its park', '加快嘉善高新区桐乡分园建设。', ['嘉善高新区桐乡分园', '嘉善高新区']],
    ['a branch with a partner', '支持中德海盐分园发展。', ['中德海盐分园']],
    ['a company before the verb', '支持云杉集团建设恒泰高新区项目。', ['恒泰高新区']],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Park')).toEqual(names);
  });

  test.each([
    ['those like it', '亩均税收仅相当于沿江同类园区的六成。'],
    ['a base of a company with a short name', '引进恒泰储能有限公司（以下简称恒泰储能）建设电池系统生产基地。'],
    ['an unnamed number of them', '建设一批产业园区。'],
    ['a class of them', '打造国家级建材产业集聚区。'],
    ['a class with a target', '打造面向东盟的电子产品出口基地。'],
    ['what a place is to become', '建设成为长三角重要的物流基地。'],
    ['a bare head after a verb', '加快工业园区基础设施建设，鼓励产业园区创新。'],
    ['a class by size', '产值超百亿元园区达到5个。'],
    ['a district', '支持沈北新区和浦东新区发展装备。'],
    ['land by its size', '建设平湖市、海盐县30万亩优质水稻生产基地。'],
    ['a class by rank', '建立市县两级创业孵化基地。'],
    ['branches in general', '鼓励园区设立分园，建设一批特色分园。'],
    ['another word', '优化工业区域布局，加快基地化建设。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Park')).toEqual([]);
  });
});

describe('spellings of one park', () => {
  test.each([
    ['short and full head', '海宁高新技术产业开发区产值增长。支持海宁高新区、平湖市发展。', '海宁高新技术产业开发区'],
    ['with and without 市', '嘉兴市恒泰工业园区起步。嘉兴恒泰工业园投产。', '嘉兴市恒泰工业园区'],
    ['without the city', '平湖云杉工业园区起步。依托云杉工业园区，发展装备。', '平湖云杉工业园区'],
    ['without the bracket', '海盐云杉（临港）工业区起步。依托海盐云杉工业区发展。', '海盐云杉（临港）工业区'],
    ['partner in full', '中国—德国嘉善产业园区起步。支持中德（嘉善）产业园发展。', '中国—德国嘉善产业园区'],
    ['glossed', '云杉产业新城（恒泰工业园）已经起步。恒泰工业园产值增长。', '云杉产业新城'],
    ['rank dropped', '桐乡云杉千亿产业园起步。支持桐乡云杉产业园发展。', '桐乡云杉千亿产业园'],
  ])('%s', (_case, text, name) => {
    expect(namesOf(text, 'Park')).toEqual([name]);
  });

  test.each([
    ['two cities', '海宁高新技术产业开发区和桐乡高新技术产业开发区。', 2],
    ['two kinds', '海宁高新区起步。海宁经开区投产。', 2],
    ['two trades', '桐乡云杉化工产业园起步。桐乡云杉电子产业园投产。', 2],
    ['listed side by side', '支持平湖云杉工业园、平湖云杉产业园发展。', 2],
    ['a name two cities share', '平湖云杉工业园起步。海盐云杉工业园投产。支持云杉工业园发展。', 3],
    ['a park inside a park', '海宁高新区起步。海宁高新区恒泰产业园投产。', 2],
    ['a base and the park it is in', '新建海宁装备实训基地（云杉经开区）。云杉经开区产值增长。', 2],
    ['a cluster and the park it is in', '建设桐乡纺织集聚区（恒泰工业园）。恒泰工业园投产。', 2],
    ['a zone and the park it is in', '建设平湖氢能示范区（云杉高新区）。云杉高新区扩区。', 2],
    ['a place in a bracket', '支持海宁（许村）产业园、中德（嘉善）产业园发展。', 2],
  ])('stay apart: %s', (_case, text, count) => {
    expect(namesOf(text, 'Park')).toHaveLength(count);
  });
});

describe('a park by its proper name and 园区 alone', () => {
  test.each([
    ['one park', '平湖泾湾循环产业园扩区。泾湾园区产值增长。', 1],
    ['two parks called so', '平湖泾湾化工产业园扩区。平湖泾湾物流园投产。泾湾园区产值增长。', 3],
    ['a trade besides', '平湖泾湾电子产业园扩区。泾湾化工园区产值增长。', 2],
  ])('%s', (_case, text, count) => expect(namesOf(text, 'Park')).toHaveLength(count));
});

describe('bases named by a stretch of land', () => {
  test.each([
    ['alone in a heading', '——沿江锻件加工基地。大力发展锻件。', ['沿江锻件加工基地']],
    ['behind its number', '一、环湖苗木基地\n\n扩大种植。', ['环湖苗木基地']],
    ['in a heading by another stretch', '一、布局\n\n（一）临空冷链物流基地\n\n建设冷库。', ['临空冷链物流基地']],
    ['not in running text alone', '建设沿江锻件加工基地。', []],
    ['not with a verb before it', '一、建设沿江锻件加工基地\n\n大力发展锻件。', []],
    ['not with no more than a class', '一、现代锻件加工基地\n\n大力发展锻件。', []],
  ])('%s', (_case, text, names) => {
    expect([...new Set(namesOf(text, 'Park'))]).toEqual(names);
  });
});
