/** A plan's own division is an entity though its text never names it; a word that only looks like a place is none. */
import { expect, test } from 'vitest';
import { findMentions } from '../../../ingest/mentions/mentions.js';
import { outline } from '../../../ingest/outline/outline.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import { readSource } from '../../../ingest/read/read.js';

const body = '\n\n第一章 总体要求\n\n一、发展目标\n\n大力发展纺织服装产业。\n\n第二章 保障措施\n\n加强组织领导。\n';

test.each([
  ['宿迁市“十四五”纺织产业发展规划', ['city:宿迁市']],
  ['《沭阳县“十四五”纺织产业发展规划》', ['city:沭阳县']],
  ['绍兴市柯桥区“十四五”纺织产业发展规划', ['city:柯桥区']],
  ['“十四五”纺织产业发展规划', []],
  ['新时代纺织产业发展规划', []],
])('%s', (title, ids) => {
  const source = readSource(new TextEncoder().encode(`${title}${body}`), 'plan.txt');
  const { entities } = findMentions(outline(parsePlan(source)));
  expect(entities.filter((e) => e.kind === 'City').map((e) => e.id)).toEqual(ids);
});
