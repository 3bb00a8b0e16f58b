/** The contract's part on the export: every node and relationship of a known plan, with its evidence. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportLine } from '../../graph/store.js';
import type { Suite } from './contract.js';
import { fixture, later, park, plan } from './fixture.js';
import { exported } from './stores.js';

export function exporting(suite: Suite): void {
  describe('exporting', () => {
    let lines: ExportLine[];
    beforeAll(async () => {
      await suite.clear();
      await suite.store.replacePlan(fixture);
      await suite.store.replacePlan(later);
      lines = await exported(suite.store);
    }, 120_000);
    const node = (id: string) => lines.find((l) => l.type === 'node' && l.id === id);
    const edges = (label: string) => lines.filter((l) => l.type === 'relationship' && l.label === label);

    it('exports every node with its kind first', () => {
      const nodes = lines.filter((l) => l.type === 'node');
      const counts: Record<string, number> = {};
      for (const n of nodes) counts[n.labels[0]!] = (counts[n.labels[0]!] ?? 0) + 1;
      expect(counts).toEqual({
        Plan: 2,
        Section: 3,
        Passage: 1,
        Park: 1,
        City: 1,
        Industry: 2,
        Project: 1,
        Enterprise: 1,
        Organization: 1,
        Infrastructure: 1,
        Place: 1,
        Policy: 1,
        Indicator: 1,
        Level: 2,
        Status: 2,
        Name: 13,
        Measurement: 2,
        Conflict: 1,
      });
      expect(node(park)).toMatchObject({
        labels: ['Park', 'Entity'],
        properties: { id: park, areaKm2: 20, levels: ['国家级', '省级'] },
      });
      expect(node('project:云岭芯片厂')).toMatchObject({ properties: { status: ['开工建设', '续建'], investment: 30 } });
      expect(node(plan)).toMatchObject({ properties: { text: fixture.plan.text, period: '2016-2020' } });
      expect(node(`${plan}#第一章/一`)).toMatchObject({ properties: { path: '第一章/一', number: '一', title: '园区', plan } });
      expect(node(`${plan}@15`)).toMatchObject({
        properties: { section: '第一章', start: 15, end: 48, text: fixture.passages[0]!.text },
      });
      expect(node(`${plan}!m1`)).toMatchObject({
        properties: {
          valueText: '>300',
          value: 300,
          unit: '亿元',
          year: '2020',
          comparator: '>',
          nature: '目标',
          sections: ['第一章'],
        },
      });
      expect(node(`${plan}!m2`)).toMatchObject({ properties: { valueText: '15∶43∶42' } });
      expect(node(`${plan}!c1`)).toMatchObject({
        properties: { topic: '产值目标不一致', check: 'target', values: ['300', '350'], sections: ['第一章', '第一章/一'] },
      });
    });

    it('exports every relationship with its evidence', () => {
      const [first] = edges('DEVELOPS').filter((l) => l.type === 'relationship' && l.end.id === 'industry:电子信息');
      expect(first).toEqual({
        type: 'relationship',
        id: `${park}|DEVELOPS|industry:电子信息|${plan}`,
        label: 'DEVELOPS',
        start: { id: park },
        end: { id: 'industry:电子信息' },
        properties: {
          plan,
          role: ['lead', 'support'],
          sections: ['第一章', '第一章/一'],
          quotes: ['云岭高新区重点发展电子信息', '电子信息'],
          starts: [15, 24],
          ends: [28, 28],
          modes: ['stated', 'stated'],
        },
      });
      expect(edges('CITES')).toMatchObject([{ start: { id: `${plan}#第一章/一` }, properties: { relation: '依据' } }]);
      expect(edges('MENTIONED_IN').map((l) => [l.properties.start, l.properties.end])).toEqual([
        [15, 20],
        [33, 38],
      ]);
      expect(
        edges('NAMED')
          .filter((l) => l.type === 'relationship' && l.start.id === park)
          .map((l) => l.properties.rule),
      ).toEqual(['as written', 'short form', 'as written']);
      expect(edges('HAS_LEVEL').map((l) => [l.properties.plan, l.properties.quotes])).toEqual([
        [plan, ['云岭高新区']],
        [later.plan.id, ['云岭国家高新区']],
      ]);
      expect(edges('HAS_LEVEL').map((l) => l.properties.pages)).toEqual([undefined, [1]]);
      expect(edges('DESCRIBED_IN')).toHaveLength(12);
      expect(edges('ABOUT')).toHaveLength(3);
      expect(edges('OF')).toHaveLength(2);
      expect(edges('STATED_IN').map((l) => l.type === 'relationship' && `${l.start.id} ${l.end.id}`)).toEqual([
        `${plan}!c1 ${plan}#第一章/一`,
        `${plan}!c1 ${plan}#第一章`,
        `${plan}!m1 ${plan}#第一章`,
        `${plan}!m2 ${plan}#第一章`,
      ]);
      const ids = lines.map((l) => `${l.type} ${l.id}`);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
}
