import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import type { Answer } from '../../src/ask/answer.js';
import type { Asker } from '../../src/ask/ask.js';
import { ingestInto, openAsker, openStore } from '../../src/compose.js';

const file = new URL('../../plans/beibu-gulf-abridged.md', import.meta.url);
const bytes = await readFile(file);
const text = bytes.toString('utf8');
const blank = (quote: string) => quote.replace(/\s+/g, '');

let data: string;
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-sample-'));
  store = await openStore({ kind: 'embedded', data });
  await ingestInto(store, bytes, { name: 'beibu-gulf-abridged.md' });
  asker = await openAsker(store);
});
afterAll(async () => {
  await store.close();
  await rm(data, { recursive: true });
});

const names = (answer: Answer) => answer.items.filter((item) => item.kind === 'ENTITY').map((item) => item.name);

describe('the sample plan', () => {
  it('has every kind of fact, and each quote stands where its offsets say', () => {
    const { facts } = ingestPlan(bytes, { name: 'beibu-gulf-abridged.md' });
    const types = new Set<string>(facts.relations.map((relation) => relation.type));
    const wanted = 'LOCATED_IN DEVELOPS BELONGS_TO BUILT_BY BASED_IN OPERATES_IN FROM TO CITES HAS_LEVEL HAS_STATUS'.split(' ');
    expect(wanted.filter((type) => !types.has(type))).toEqual([]);
    expect(facts.measurements.length).toBeGreaterThan(60);
    const evidence = [...facts.relations, ...facts.measurements, ...facts.conflicts].flatMap((fact) => fact.evidence);
    expect(evidence.filter(({ start, end, quote }) => blank(text.slice(start, end)) !== blank(quote))).toEqual([]);
  });

  it('contradicts itself twice: a total and the sum of its parts, a park under two headings', () => {
    const { conflicts } = ingestPlan(bytes, { name: 'beibu-gulf-abridged.md' }).facts;
    expect(conflicts.map(({ check }) => check)).toEqual(['sum', 'level']);
    expect(conflicts[0]!.evidence[0]!.quote).toContain('1508家');
  });
});

describe('questions to the sample plan', () => {
  it('哪些园区发展北斗: the parks, each with its sentence', async () => {
    const answer = await asker.ask('哪些园区发展北斗？');
    expect(answer.status).toBe('ANSWERED');
    expect(names(answer)).toEqual(expect.arrayContaining(['南宁北斗产业园', '中国—马来西亚钦州产业园区']));
    for (const item of answer.items) {
      expect(item.evidence.length).toBeGreaterThan(0);
      expect(item.evidence.every(({ quote }) => quote.includes('北斗'))).toBe(true);
    }
  });

  it.each<[string, number, string]>([
    ['南宁高新技术产业开发区2020年的工业产值目标是多少？', 1500, '亿元'],
    ['2015年规模以上工业总产值是多少？', 9793, '亿元'],
    ['玉林市有多少家主营业务收入过亿元的企业？', 313, '家'],
    ['钦州市重大项目总投资是多少？', 3293, '亿元'],
    ['玉柴工业园规划面积多大？', 22.83, 'km²'],
  ])('%s', async (question, value, unit) => {
    const answer = await asker.ask(question);
    expect(answer.status).toBe('ANSWERED');
    expect(answer.items.filter((item) => item.kind === 'VALUE')).toEqual([expect.objectContaining({ value, unit })]);
  });

  it.each<[string, string[]]>([
    ['哪些项目已经建成投产？', ['钦州中石油1000万吨炼油', '北海炼油异地改造', '防城港红沙核电']],
    ['面积最大的园区是哪个？', ['广西—东盟经济技术开发区']],
    ['哪些企业生产农业机械？', ['广西五丰机械有限公司']],
    ['合浦至湛江铁路从哪里到哪里？', ['合浦县', '湛江市']],
  ])('%s', async (question, expected) => {
    const answer = await asker.ask(question);
    expect(answer.status).toBe('ANSWERED');
    expect(names(answer).sort()).toEqual([...expected].sort());
  });

  it('says what the plan does not have, and what it did not understand', async () => {
    expect((await asker.ask('火星有哪些园区？')).status).toBe('NOT_IN_PLAN');
    expect((await asker.ask('园区为什么要种树？')).status).not.toBe('ANSWERED');
  });

  it('answers English in English', async () => {
    const answer = await asker.ask('Which parks develop BeiDou?');
    expect(answer).toMatchObject({ status: 'ANSWERED', language: 'en' });
    expect(names(answer)).toEqual(expect.arrayContaining(['南宁北斗产业园', '中国—马来西亚钦州产业园区']));
  });
});
