/** What every GraphStore does, as a suite over any way to open one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { exporting } from './contract-export.js';
import { reading } from './contract-reading.js';
import { writing } from './contract-writing.js';
import { fixture, park, plan } from './fixture.js';
import { exported, type StoreFactory } from './stores.js';

/** What the parts share: the store, once it is open, and a way to empty it. */
export interface Suite {
  readonly store: GraphStore;
  clear(): Promise<void>;
}

export function contract(factory: StoreFactory): void {
  describe(`the contract on ${factory.name}`, () => {
    let opened: Awaited<ReturnType<StoreFactory['open']>>;
    beforeAll(async () => {
      opened = await factory.open();
    }, 240_000);
    afterAll(() => opened.dispose(), 120_000);

    const suite: Suite = {
      get store() {
        return opened.store;
      },
      async clear() {
        for (const { id } of await opened.store.plans()) await opened.store.removePlan(id);
      },
    };

    describe('without a plan', () => {
      beforeAll(suite.clear, 120_000);
      it('is empty and answers', async () => {
        await suite.store.ready();
        expect(await suite.store.plans()).toEqual([]);
        expect(await suite.store.stats()).toMatchObject({ plans: 0, nodes: 0, relationships: 0 });
        expect(await exported(suite.store)).toEqual([]);
        expect((await suite.store.run({ from: { kind: 'Park' } })).rows).toEqual([]);
        expect((await suite.store.run({ from: { kind: 'Park' }, aggregate: { fn: 'count', at: 0 } })).rows).toEqual([
          { nodes: [null], edges: [], value: 0 },
        ]);
        expect(await suite.store.search('云', { kind: 'Passage', limit: 10 })).toEqual([]);
        expect((await suite.store.path({ from: park, to: 'city:临江市', upTo: 3 })).row).toBeNull();
        expect(await suite.store.removePlan(plan)).toBe(false);
      });
    });

    writing(suite);
    exporting(suite);
    reading(suite);
  });

  describe(`closing on ${factory.name}`, () => {
    it('refuses everything afterwards', async () => {
      const { store } = await factory.open();
      await store.close();
      await store.close();
      await expect(store.run({ from: { kind: 'Park' } })).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(store.replacePlan(fixture)).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(store.ready()).rejects.toMatchObject({ code: 'CLOSED' });
    });
  });
}
