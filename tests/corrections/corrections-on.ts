/** What corrections do to a store, as a suite over any way to open one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { ingestInto } from '../../src/compose.js';
import { correct, type Said, takeBack } from '../../src/corrections/correct.js';
import { listCorrections } from '../../src/corrections/listed.js';
import { CorrectionRefused } from '../../src/corrections/refused.js';
import { settleCorrections } from '../../src/corrections/settle.js';
import { exported, type StoreFactory } from '../graph/stores.js';
import { hillPlan, riverPlan } from './plans.js';

export function correctionsOn(factory: StoreFactory): void {
  describe(`corrections on ${factory.name}`, { timeout: 120_000 }, () => {
    let store: GraphStore;
    let dispose: () => Promise<void>;
    let river: string;
    beforeAll(async () => {
      ({ store, dispose } = await factory.open());
    }, 240_000);
    afterAll(async () => {
      await takeAllBack();
      await dispose();
    }, 120_000);
    beforeEach(async () => {
      await takeAllBack();
      for (const { id } of await store.plans()) await store.removePlan(id);
      river = (await ingest(riverPlan)).report.plan.id;
    }, 120_000);

    const ingest = (text: string, name = 'river.md') => ingestInto(store, Buffer.from(text), { name });
    const takeAllBack = async () => {
      for (const { correction } of await listCorrections(store)) await takeBack(store, correction.id);
    };
    const graph = async () => (await exported(store)).map((line) => JSON.stringify(line)).join('\n');
    const stateOf = async (id: string) => (await listCorrections(store)).find(({ correction }) => correction.id === id)?.state;
    const developed = async (park: string) => {
      const { rows } = await store.run({
        from: {
          kind: 'Park',
          where: {
            op: 'or',
            of: [
              { op: 'prop', prop: 'name', cmp: '=', value: park },
              { op: 'prop', prop: 'aliases', cmp: '=', value: park },
            ],
          },
        },
        follow: [{ hop: { rel: 'DEVELOPS', dir: 'out' }, to: { kind: 'Industry' } }],
        order: [{ at: 1, prop: 'name', dir: 'asc' }],
      });
      return rows.map(({ nodes: [, industry] }) => String(industry?.props.name)).sort();
    };
    const evidenceOf = async (park: string) => {
      const { rows } = await store.run({
        from: { kind: 'Park', where: { op: 'prop', prop: 'name', cmp: '=', value: park } },
        follow: [{ hop: { rel: 'DEVELOPS', dir: 'out' }, to: { kind: 'Industry' } }],
      });
      return rows.flatMap(({ edges: [edge] }) => (edge?.props.corrections as string[] | undefined) ?? []);
    };

    const cases: [string, Said][] = [
      ['a wrong fact', { type: 'wrong', from: '云岭高新技术产业开发区', to: '新材料' }],
      ['a wrong figure', { type: 'wrong', from: '云岭高新区', to: '工业总产值', value: '300' }],
      ['one thing', { type: 'same', names: ['青禾工业园', '青禾产业小镇'] }],
      ['two things', { type: 'distinct', names: ['云岭高新技术产业开发区', '云岭高新区'] }],
      ['another name', { type: 'alias', name: '青禾工业园', alias: '青禾' }],
    ];
    it.each(cases)('%s changes the graph once, and taken back leaves it as it was, byte for byte', async (_, said) => {
      const before = await graph();
      const version = await store.version();
      const { correction, plans } = await correct(store, said);
      expect(plans).toMatchObject([{ id: river, placed: 'applied' }]);
      const after = await graph();
      expect(after).not.toBe(before);
      expect(await store.version()).not.toBe(version);
      expect(await stateOf(correction.id)).toBe('applied');
      expect((await settleCorrections(store)).plans).toEqual([]);
      expect((await ingest(riverPlan)).outcome).toBe('unchanged');
      expect(await graph()).toBe(after);
      await takeBack(store, correction.id);
      expect(await graph()).toBe(before);
      expect(await listCorrections(store)).toEqual([]);
    });

    it('shows what a correction would change and keeps nothing of it', async () => {
      const before = await graph();
      const { plans } = await correct(store, { type: 'wrong', from: '云岭高新技术产业开发区', to: '新材料' }, { dryRun: true });
      expect(plans[0]!.facts).toEqual([
        {
          change: 'removed',
          type: 'DEVELOPS',
          from: '云岭高新技术产业开发区',
          to: '新材料',
          value: null,
          evidence: [{ section: '第一章', quote: expect.stringContaining('新材料') }],
        },
      ]);
      expect(await graph()).toBe(before);
      expect(await listCorrections(store)).toEqual([]);
    });

    it('does not let a wrong fact come back with the plan, and tells where its sentence is gone', async () => {
      const { correction } = await correct(store, {
        type: 'wrong',
        from: '云岭高新技术产业开发区',
        to: '新材料',
        note: '原文指设想',
      });
      expect(await developed('云岭高新技术产业开发区')).toEqual(['生物医药']);
      await store.removePlan(river);
      expect((await ingest(riverPlan)).outcome).toBe('new');
      expect(await developed('云岭高新技术产业开发区')).toEqual(['生物医药']);
      expect((await ingest(`${riverPlan}\n另设服务站。\n`)).outcome).toBe('replaced');
      expect(await developed('云岭高新技术产业开发区')).toEqual(['生物医药']);
      expect(await stateOf(correction.id)).toBe('applied');
      await ingest(riverPlan.replace('重点发展生物医药、新材料', '重点发展新材料'));
      expect(await stateOf(correction.id)).toBe('gone');
      expect(await developed('云岭高新技术产业开发区')).toEqual(['新材料']);
    });

    it('joins over plans, and marks the sentences and names that it moved', async () => {
      await ingest(hillPlan, 'hill.md');
      const apart = await graph();
      const { correction, plans } = await correct(store, { type: 'same', names: ['青禾工业园', '青禾产业小镇'] });
      expect(plans.map(({ placed }) => placed)).toEqual(['applied', 'applied']);
      expect(await developed('青禾产业小镇')).toEqual(['冷链物流', '电子商务', '食品加工']);
      expect(await evidenceOf('青禾产业小镇')).toEqual([correction.id, correction.id]);
      const names = (await exported(store)).filter(
        (l) => l.type === 'relationship' && l.label === 'NAMED' && l.properties.correction,
      );
      expect(names.map((l) => l.properties.rule)).toEqual(['correction', 'correction']);
      await takeBack(store, correction.id);
      expect(await graph()).toBe(apart);
    });

    it('gives the same graph whichever comes first, the plan or the correction', async () => {
      await correct(store, { type: 'same', names: ['青禾工业园', '青禾产业小镇'] });
      await ingest(hillPlan, 'hill.md');
      const after = await graph();
      for (const { id } of await store.plans()) await store.removePlan(id);
      await ingest(hillPlan, 'hill.md');
      await ingest(riverPlan);
      expect(await graph()).toBe(after);
    });

    it('keeps to the plan that is named', async () => {
      const hill = (await ingest(hillPlan, 'hill.md')).report.plan.id;
      await correct(store, { type: 'wrong', from: '云岭高新技术产业开发区', to: '新材料', plan: hill });
      expect(await developed('云岭高新技术产业开发区')).toEqual(['新材料', '生物医药']);
      const { rows } = await store.run({
        from: { kind: 'Park' },
        follow: [{ hop: { rel: 'DEVELOPS', dir: 'out' }, to: { kind: 'Industry' } }],
        plans: [hill],
      });
      expect(rows.map(({ nodes: [, industry] }) => industry?.props.name)).toEqual(['冷链物流']);
    });

    it.each<[string, Said, object]>([
      ['a name nobody has', { type: 'same', names: ['青禾工业园', '无此园区'] }, { code: 'NO_NAME', name: '无此园区' }],
      ['a part of a name', { type: 'alias', name: '青禾工业', alias: '甲园' }, { code: 'NO_NAME', near: ['青禾工业园'] }],
      ['one word twice', { type: 'same', names: ['青禾工业园', '青禾工业园'] }, { code: 'ONE_NAME' }],
      ['what is one already', { type: 'same', names: ['云岭高新技术产业开发区', '云岭高新区'] }, { code: 'ALREADY_ONE' }],
      ['another thing’s name', { type: 'alias', name: '青禾工业园', alias: '云岭高新区' }, { code: 'TAKEN' }],
      ['its own name', { type: 'alias', name: '云岭高新技术产业开发区', alias: '云岭高新区' }, { code: 'ALREADY_NAMED' }],
      ['what is not said', { type: 'wrong', from: '青禾工业园', to: '新材料' }, { code: 'NO_FACT' }],
      ['a sentence that is not there', { type: 'wrong', from: '云岭高新区', to: '新材料', quote: '大力' }, { code: 'NO_QUOTE' }],
      ['a plan that is not there', { type: 'wrong', from: '云岭高新区', to: '新材料', plan: 'plan:无' }, { code: 'NO_PLAN' }],
    ])('refuses %s', async (_, said, refusal) => {
      const error = await correct(store, said).then(
        () => null,
        (e: unknown) => e,
      );
      expect(error).toBeInstanceOf(CorrectionRefused);
      expect((error as CorrectionRefused).refusal).toMatchObject(refusal);
      expect(await listCorrections(store)).toEqual([]);
    });

    it('asks which plan where several say it', async () => {
      await ingest(hillPlan, 'hill.md');
      await expect(correct(store, { type: 'wrong', from: '云岭高新技术产业开发区', to: '新材料' })).rejects.toMatchObject({
        refusal: { code: 'SEVERAL_FACTS', facts: [{ type: 'DEVELOPS' }, { type: 'DEVELOPS' }] },
      });
    });

    it('applies what was written into the log by hand, at the next ingest of an unchanged plan', async () => {
      const byHand = `by-hand-${Date.now()}`;
      await store.corrections.append({
        ...{ type: 'alias', kind: 'Park', name: '青禾工业园', alias: '青禾' },
        ...{ id: byHand, at: '2026-01-05T08:00:00Z', plan: river },
      });
      expect((await ingest(riverPlan)).outcome).toBe('replaced');
      expect((await ingest(riverPlan)).outcome).toBe('unchanged');
      expect(await stateOf(byHand)).toBe('applied');
      expect((await store.corrections.read()).lines.filter(({ text }) => text.includes(byHand)).length).toBeGreaterThan(0);
      await takeBack(store, byHand);
    });
  });
}
