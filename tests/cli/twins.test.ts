/** A plant that is being built is read as a project and as infrastructure; a reviewer sees it once. */
import { expect, test } from 'vitest';
import { reviewPlan } from '../../ingest/ingest.js';
import { namedByPassage } from '../../src/cli/review/by-passage.js';
import { shownFacts } from '../../src/cli/review/shown-fact.js';

const read = (body: string) =>
  reviewPlan(
    new TextEncoder().encode(
      `# 浙江省嘉兴市能源发展“十四五”规划\n\n## 第一章 重点任务\n\n${body}\n\n## 第二章 保障措施\n\n加强领导。\n`,
    ),
    'plan.md',
  ).facts;

const statuses = (body: string) =>
  shownFacts(read(body), '全市')
    .filter((f) => f.kind === 'HAS_STATUS')
    .map((f) => `${f.subject} → ${f.object}`);

test.each([
  ['one name', '续建桐乡抽水蓄能电站。', ['桐乡抽水蓄能电站 → 续建']],
  ['with and without 项目', '规划建设海宁热电联产项目。', ['海宁热电联产项目 → 规划']],
  ['two things', '续建桐乡抽水蓄能电站、海宁抽水蓄能电站。', ['桐乡抽水蓄能电站 → 续建', '海宁抽水蓄能电站 → 续建']],
])('its status: %s', (_case, body, expected) => {
  expect(statuses(body)).toEqual(expected);
});

test('its name', () => {
  const named = [...namedByPassage(read('续建桐乡抽水蓄能电站。')).values()].flat();
  expect(named.filter((n) => n.name === '桐乡抽水蓄能电站').map((n) => n.kind)).toEqual(['Project']);
});

test('a line that nothing is done to stays infrastructure', () => {
  const named = [...namedByPassage(read('沪杭铁路穿境而过。')).values()].flat();
  expect(named.map((n) => [n.kind, n.name])).toContainEqual(['Infrastructure', '沪杭铁路']);
});
