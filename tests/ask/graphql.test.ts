/** The query shown beside an answer is one that the schema takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import { type Asker, createAsker } from '../../src/ask/ask.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import { inventedPlan } from './plan.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-ask-graphql-'));
const schema = buildSchema(typeDefs);
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  store = await openEmbedded(folder);
  await store.replacePlan(inventedPlan());
  asker = createAsker(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the same as GraphQL', () => {
  it.each([
    '哪些园区发展激光雷达？',
    '云岭市要培育哪些产业',
    '北港有哪些项目',
    '国家级园区有几个',
    '哪些园区不是国家级',
    '建成投产的项目有哪些',
    '船舶修造的企业有哪些',
    '2020年工业总产值是多少',
    '临江高新区的面积',
    '有哪些园区',
  ])('%s', async (question) => {
    const { graphql } = await asker.ask(question);
    expect(graphql).not.toBeNull();
    expect(validate(schema, parse(graphql!))).toEqual([]);
  });
  it.each(['面积最大的园区是哪个', '氢能写在哪一节', '临江高新区的面积比云岭工业园区大吗'])('%s has none', async (question) => {
    expect((await asker.ask(question)).graphql).toBeNull();
  });
});
