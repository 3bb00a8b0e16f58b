/** A small plan around one body of text, read by the real stages. */
import { findMentions } from '../../../ingest/mentions/mentions.js';
import { outline as outlineOf } from '../../../ingest/outline/outline.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import { readSource } from '../../../ingest/read/read.js';
import type { Entity, Mentions, Outline } from '../../../ingest/stages.js';

export function planBytes(body: string, title = '浙江省嘉兴市工业发展“十四五”规划'): Uint8Array {
  return new TextEncoder().encode(
    `${title}\n\n第一章 重点任务\n\n${body}\n\n第二章 保障措施\n\n加强组织领导，确保各项任务落到实处。\n`,
  );
}

export function readPlan(body: string, title?: string): { outline: Outline; mentions: Mentions } {
  const outline = outlineOf(parsePlan(readSource(planBytes(body, title), 'plan.txt')));
  return { outline, mentions: findMentions(outline) };
}

/** Names of the entities of a kind, in the order they are named. */
export function namesOf(body: string, kind: Entity['kind'], title?: string): string[] {
  return readPlan(body, title)
    .mentions.entities.filter((e) => e.kind === kind)
    .map((e) => e.name);
}
