import { describe, expect, test } from 'vitest';
import { namesOf } from './plan-of.js';

describe('lists of projects', () => {
  test.each([
    [
      'of works called so, some with a proper name',
      '筹建嘉兴大学和建设国际仲裁法庭、水上救援中心、嘉兴航运交易所、水产种质资源库和渔具质量检测中心等一批航运服务重点项目。',
      ['嘉兴大学', '国际仲裁法庭', '水上救援中心', '嘉兴航运交易所', '水产种质资源库', '渔具质量检测中心'],
    ],
    [
      'of works with a rank behind their class',
      '谋划实施桐乡冰雪运动学校、海盐自然博物馆等一批文化旅游重点项目。',
      ['桐乡冰雪运动学校', '海盐自然博物馆'],
    ],
    [
      'of whatever stands beside one that says 项目',
      '推动嘉兴恒泰20万吨电炉钢项目、云杉冠电解二氧化钛、海盐诺科铁合金二期等项目。',
      ['嘉兴恒泰20万吨电炉钢项目', '云杉冠电解二氧化钛', '海盐诺科铁合金二期'],
    ],
    [
      'a work at several parks',
      '实施嘉兴高新区、桐乡经济开发区等园区循环化改造工程。',
      ['嘉兴高新区、桐乡经济开发区等园区循环化改造工程'],
    ],
    [
      'a work at several bases',
      '抓紧实施海盐产业园、海宁工业园、桐乡经济开发区等特色园区提升工程。',
      ['海盐产业园、海宁工业园、桐乡经济开发区等特色园区提升工程'],
    ],
  ])('%s', (_case, text, names) => {
    expect(namesOf(text, 'Project').sort()).toEqual([...names].sort());
  });

  test.each([
    ['works in general', '加快建设信息服务平台、技术创新中心、现代物流基地等一批公共服务重点项目。'],
    ['goods beside nothing', '积极引进变速箱总成、离合器总成、活塞环等项目。'],
    ['parks that are leant on', '依托嘉兴高新区、桐乡经济开发区等园区开展改造。'],
    ['a base that is leant on', '依托嘉兴新型装备制造示范基地等冶金项目，发展装备制造业。'],
  ])('not %s', (_case, text) => {
    expect(namesOf(text, 'Project')).toEqual([]);
  });
});
