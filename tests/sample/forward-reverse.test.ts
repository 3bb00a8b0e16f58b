/** For facts of the sample plan drawn at random: the question and its reverse find each other's end, each with evidence. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import type { Asker } from '../../src/ask/ask.js';
import { ingestInto, openAsker, openStore } from '../../src/compose.js';

const name = 'beibu-gulf-abridged.md';
const bytes = await readFile(new URL(`../../plans/${name}`, import.meta.url));
const { facts } = ingestPlan(bytes, { name });

let data: string;
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-reverse-'));
  store = await openStore({ kind: 'embedded', data });
  await ingestInto(store, bytes, { name });
  asker = await openAsker(store);
});
afterAll(async () => {
  await store.close();
  await rm(data, { recursive: true });
});

/** Kind of the one end, relationship, kind of the other → from the one, from the other; `#` is the word for the city's level. */
const pairs: Record<string, readonly [string, string]> = {
  'Park DEVELOPS Industry': ['{a}发展哪些产业？', '哪些园区发展{b}？'],
  'City DEVELOPS Industry': ['{a}发展哪些产业？', '哪些#发展{b}？'],
  'Park LOCATED_IN City': ['{a}在哪个#？', '{b}有哪些园区？'],
  'Project LOCATED_IN City': ['{a}在哪个#？', '{b}有哪些项目？'],
  'Project LOCATED_IN Park': ['{a}在哪个园区？', '{b}有哪些项目？'],
  'Infrastructure LOCATED_IN City': ['{a}在哪里？', '{b}有哪些基础设施？'],
  'Infrastructure FROM City': ['{a}从哪到哪？', '{b}有哪些线路？'],
  'Infrastructure TO City': ['{a}从哪到哪？', '{b}有哪些线路？'],
  'Enterprise BASED_IN City': ['{a}在哪个#？', '{b}有哪些企业？'],
  'Enterprise BASED_IN Park': ['{a}在哪个园区？', '{b}有哪些企业？'],
  'Enterprise OPERATES_IN Industry': ['{a}从事哪些产业？', '哪些企业从事{b}？'],
  'Project BUILT_BY Enterprise': ['{a}由哪家企业建设？', '{b}建设了哪些项目？'],
  'Project BELONGS_TO Industry': ['{a}属于哪个产业？', '{b}有哪些项目？'],
  'Section CITES Policy': ['{a}引用了哪些文件？', '哪些章节引用了{b}？'],
};

interface End {
  id: string;
  kind: string;
  label: string;
  level: unknown;
}
const ends = new Map<string, End>([
  ...facts.entities.map((e): [string, End] => [e.id, { id: e.id, kind: e.kind, label: e.name, level: e.props?.level }]),
  ...facts.sections.map((s): [string, End] => [s.id, { id: s.id, kind: 'Section', label: s.path, level: null }]),
]);
const levels: Record<string, string> = { county: '县', township: '镇' };

const related = facts.relations.flatMap(({ type, from, to }) => {
  const [a, b] = [ends.get(from), ends.get(to)];
  const pair = a && b && pairs[`${a.kind} ${type} ${b.kind}`];
  if (!pair) return [];
  const level = levels[String([a, b].find((end) => end.kind === 'City')?.level)] ?? '市';
  const [forward, reverse] = pair.map((q) => q.replace('{a}', a.label).replace('{b}', b.label).replace('#', level));
  return [
    {
      type,
      asks: [
        { question: forward!, finds: b.id },
        { question: reverse!, finds: a.id },
      ],
    },
  ];
});

const figures = facts.measurements.flatMap(({ about, indicator, year, value }) =>
  about.flatMap((id) => {
    const of = ends.get(id);
    if (of?.kind !== 'Park' || value === null) return [];
    return [{ question: `${of.label}${year ? `${year}年` : ''}的${ends.get(indicator)!.label}是多少？`, value }];
  }),
);

describe('the question and its reverse', () => {
  it('are asked of every relationship that has two ends to ask from', () => {
    const asked = new Set(related.map(({ type }) => type));
    expect([...asked].sort()).toEqual('BASED_IN BELONGS_TO BUILT_BY CITES DEVELOPS FROM LOCATED_IN OPERATES_IN TO'.split(' '));
    expect(figures.length).toBeGreaterThan(20);
  });

  it('find each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...related), async ({ asks }) => {
        for (const { question, finds } of asks) {
          const { items, text } = await asker.ask(question);
          const item = items.find(({ id }) => id === finds);
          expect(item, `${question} ${text}`).toBeDefined();
          expect(item!.evidence.length, question).toBeGreaterThan(0);
        }
      }),
      { seed: 20251, numRuns: 150 },
    );
  }, 120_000);

  it('a figure of a park is found by its name, year and indicator', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...figures), async ({ question, value }) => {
        const { items, text } = await asker.ask(question);
        const item = items.find((i) => i.value === value);
        expect(item, `${question} ${text}`).toBeDefined();
        expect(item!.evidence.length, question).toBeGreaterThan(0);
      }),
      { seed: 20252, numRuns: 40 },
    );
  }, 120_000);
});
