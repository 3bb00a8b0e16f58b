/** A character that a scan wrote as two is one in names; the quote keeps what the plan has. */
import { describe, expect, it } from 'vitest';
import { ingestPlan } from '../../../ingest/ingest.js';
import { splitCharacters } from '../../../ingest/lexicon/split-characters.js';
import { plainName } from '../../../ingest/mentions/normal-text.js';

describe('plainName', () => {
  it.each([
    ['氵工口化工园', '江口化工园'],
    ['临氵每新区', '临海新区'],
    ['钅里电产业园', '锂电产业园'],
    ['青氵州物流园', '青洲物流园'],
  ])('%s is %s', (written, name) => expect(plainName(written)).toBe(name));

  it.each(['三水工业园', '金里产业园', '人言文化园'])('%s stays', (name) => expect(plainName(name)).toBe(name));

  it('knows one character for each pair', () => {
    for (const [pair, whole] of splitCharacters) expect([[...pair].length, [...whole].length]).toEqual([2, 1]);
  });
});

it.each([
  ['临氵工高新技术产业园区', '临江高新技术产业园区'],
  ['白氵州物流园区', '白洲物流园区'],
  ['云氵每经济开发区', '云海经济开发区'],
  ['中国一东盟临江产业园区', '中国—东盟临江产业园区'],
])('%s is one park with %s', (split, whole) => {
  const text = `青石市工业发展规划\n\n第一章 园区\n\n一、布局\n\n${split}重点发展新材料、电子信息。\n\n二、目标\n\n到2025年，${whole}工业总产值达到300亿元。\n`;
  const { facts } = ingestPlan(Buffer.from(text), { name: 'plan.txt' });
  const parks = facts.entities.filter((e) => e.kind === 'Park');
  expect(parks.map((p) => p.name)).toEqual([whole]);
  expect(
    facts.relations.filter((r) => r.type === 'DEVELOPS').every((r) => r.evidence.every((e) => e.quote.includes(split))),
  ).toBe(true);
});
