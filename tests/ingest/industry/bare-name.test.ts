import { describe, expect, it } from 'vitest';
import { isBareName } from '../../../ingest/mentions/bare-name.js';
import { leadIn } from '../../../ingest/mentions/lead-topics.js';

describe('a name and nothing else', () => {
  it.each(['轴承制造', '集成电路', '生产性服务业', '软件开发', '安全应急装备', '服务外包', '创新药', '水产养殖', '光通信及激光'])(
    '%s is',
    (text) => expect(isBareName(text)).toBe(true),
  );
  it.each(['做优轴承制造', '临江市轴承制造', '创建轴承制造', '轴承产业示范区', '推进轴承项目', '优化布局'])('%s is not', (text) =>
    expect(isBareName(text)).toBe(false),
  );
});

describe('what opens a paragraph', () => {
  it.each([
    ['轴承制造。重点发展滚珠。', '轴承制造', '重点发展滚珠。'],
    ['新材料（12项）：续建恒远项目。', '新材料', '续建恒远项目。'],
    ['【医药产业】推进恒远项目。', '医药', '推进恒远项目。'],
    ['1.物流业。发展冷链。', '物流业', '发展冷链。'],
    ['一是建材。做优板材。', '建材', '做优板材。'],
  ])('%s', (text, name, rest) => {
    const lead = leadIn(text);
    expect(lead?.name).toBe(name);
    expect(text.slice(lead?.rest)).toBe(rest);
    expect(text.slice(lead?.start, lead?.end)).toBe(name);
  });
  it.each([
    '轴承制造。',
    '优化布局。重点发展滚珠。',
    '主导产业：轴承、锻件。',
    '做优建材。发展板材。',
    '到2025年，轴承产值翻番。',
  ])('%s opens with none', (text) => expect(leadIn(text)).toBeUndefined());
});
