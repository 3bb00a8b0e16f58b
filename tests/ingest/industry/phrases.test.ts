import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { industryColumns, partColumns } from '../../../ingest/mentions/industry-columns.js';
import { industryKey } from '../../../ingest/mentions/industry-key.js';
import { industriesInName, sectorOf } from '../../../ingest/mentions/industry-names.js';
import { canBeIndustry, isGenericHead, looksLikeIndustry } from '../../../ingest/mentions/industry-phrase.js';
import { jointTopics, topicIn } from '../../../ingest/mentions/industry-topics.js';

describe('what is an industry phrase', () => {
  it.each([
    '精密铸造',
    '茶叶加工',
    '冷链物流',
    '深水钻井平台',
    '海洋渔业',
    '现代服务业',
    '服装',
    '高新技术产业',
    '柔性电路板',
    '薄膜电容器',
    '川味预制菜',
  ])('%s is', (name) => expect(looksLikeIndustry(name)).toBe(true));
  it.each([
    '公共平台',
    '产业体系',
    '创新能力',
    '就业',
    '龙头企业',
    '云岭工业园',
    '产业基地',
    '营商环境',
    '重点产业',
    '基础设施',
    '全民创业',
    '示范样板',
    '人才座席',
  ])('%s is not', (name) => expect(looksLikeIndustry(name)).toBe(false));
  it.each(['材料', '其他部件', '临江港', '高强', '第三方', '面向企业的服务'])('%s cannot be one', (name) =>
    expect(canBeIndustry(name)).toBe(false),
  );
  it.each(['产业', '下游配套产业', '千亿元产业', '四大传统产业', '重要配件部件', '系列产品', '战略性新兴支柱产业'])(
    '%s heads without naming',
    (head) => expect(isGenericHead(head)).toBe(true),
  );
  it.each(['通用部件', '食品制造业', '高新技术产业', '现代服务业'])('%s names', (head) =>
    expect(isGenericHead(head)).toBe(false),
  );
});

describe('the normal form', () => {
  it.each([
    ['精密铸造产业', '精密铸造'],
    ['精密铸造业', '精密铸造'],
    ['铝工业', '铝业'],
    ['铝产业', '铝业'],
    ['石油化工产业', '石化'],
    ['医疗器械制造业', '医疗器械'],
    ['深松犁系列产品', '深松犁'],
    ['农业', '农业'],
    ['３Ｄ打印', '3d打印'],
    ['电子商务产业链', '电子商务'],
  ])('%s → %s', (name, key) => expect(industryKey(name)).toBe(key));
  it.each([
    ['铸造', '精密铸造'],
    ['汽车', '汽车制造'],
    ['食品', '食品加工'],
    ['生产性服务业', '服务业'],
  ])('%s is not %s', (a, b) => expect(industryKey(a)).not.toBe(industryKey(b)));

  it('is stable and never empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'铝轴承食品制造加工产业集群链行工业系列领域'), minLength: 1, maxLength: 9 }),
        (name) => {
          const key = industryKey(name);
          expect(key).not.toBe('');
          expect(industryKey(`${name}`)).toBe(key);
        },
      ),
    );
  });
});

describe('industries in names', () => {
  it.each([
    ['云岭千万吨炼油项目', ['炼油']],
    ['恒远燃煤电厂二期', ['能源', '能源']],
    ['东港船舶修造项目', ['船舶修造']],
    ['临江新型装备制造示范基地', ['装备制造']],
    ['云岭高新技术产业开发区', []],
    ['东港出口加工区', []],
    ['同泰千亿产业园', []],
  ])('%s', (name, expected) => expect([...new Set(industriesInName(name).map((n) => n.name))]).toEqual([...new Set(expected)]));
  it.each([
    ['不锈钢深加工', '钢铁'],
    ['氧化铝', '有色金属'],
    ['冷链配送', '物流'],
    ['农业保险', '金融'],
  ])('%s belongs to %s', (name, sector) => expect(sectorOf(name)).toBe(sector));
});

describe('headings', () => {
  it.each([
    ['装备制造产业', '装备制造'],
    ['轴承', '轴承'],
    ['积极发展战略性新兴产业', '战略性新兴产业'],
    ['打造千亿级石化产业集群', '石化'],
    ['汽车产业发展重点', '汽车'],
    ['做活文化旅游业', '文化旅游业'],
    ['做强绿色食品产业', '绿色食品'],
    ['软件和信息技术服务', '软件和信息技术服务'],
  ])('%s', (title, topic) => expect(industryKey(topicIn(title)?.name ?? '')).toBe(industryKey(topic)));
  it.each(['发展基础', '总体要求', '重点任务', '推动全民创新创业', '大力发展物流、金融', '云岭产业园', '完善体制机制'])(
    '%s has none',
    (title) => expect(topicIn(title)).toBeUndefined(),
  );
});

describe('headings that join industries', () => {
  it.each([
    ['电子商务和金融', ['电子商务', '金融']],
    ['做优蔬菜和中药材', ['蔬菜', '中药材']],
    ['新能源和新能源汽车', ['新能源', '新能源汽车']],
    ['软件和信息技术服务', []],
    ['装备制造', []],
    ['物流和体制机制', []],
  ])('%s', (title, expected) => {
    expect(jointTopics(title).map((t) => t.name)).toEqual(expected);
    for (const t of jointTopics(title)) expect(title.slice(t.start, t.end)).toBe(t.name);
  });
});

describe('columns', () => {
  const roles = (...header: string[]) =>
    industryColumns({ header: header.map((h) => mapRun(h, 0)) }).map((c) => `${c.column} ${c.role}`);
  it('are told by their heads', () => {
    expect(roles('园区名称', '主导产业', '配套产业', '产业规模')).toEqual(['1 lead', '2 support']);
    expect(roles('地点', '产业发展重点', '产值目标')).toEqual(['1 mentioned']);
    expect(roles('县区', '重点培育新兴产业', '传统产业')).toEqual(['1 emerging', '2 traditional']);
    expect(roles('项目名称', '所属行业', '产业园区')).toEqual(['1 mentioned']);
    expect(roles('指标', '2020年')).toEqual([]);
  });
  const parts = (...header: string[]) => partColumns({ header: header.map((h) => mapRun(h, 0)) });
  it('hold the parts of the row’s one industry', () => {
    expect(parts('序号', '重点产业链', '主攻环节', '链主企业')).toEqual([2]);
    expect(parts('领域', '重点方向', '主要产品')).toEqual([1, 2]);
    expect(parts('行业', '发展重点')).toEqual([1]);
    expect(parts('园区名称', '主导产业', '重点项目')).toEqual([]);
    expect(parts('重点任务', '主要内容')).toEqual([]);
    expect(parts('产业', '2025年产值')).toEqual([]);
  });
});
