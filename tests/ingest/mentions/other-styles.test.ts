/** How far the general rules carry on plans of other styles: F1 of the names of each kind. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../ingest/mentions/mentions.js';
import { outline } from '../../../ingest/outline/outline.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import { readSource } from '../../../ingest/read/read.js';
import type { Mentions } from '../../../ingest/stages.js';
import { easternNames, easternPlan } from './eastern-county-plan.js';
import { westernNames, westernPlan } from './western-prefecture-plan.js';

function read(text: string, name: string): Mentions {
  return findMentions(outline(parsePlan(readSource(new TextEncoder().encode(text), name))));
}

function f1(mentions: Mentions, kind: string, expected: readonly string[]): { f1: number; missed: string[]; wrong: string[] } {
  const entities = mentions.entities.filter((e) => e.kind === kind);
  const missed = expected.filter((name) => !entities.some((e) => e.names.has(name)));
  const wrong = entities.filter((e) => !expected.some((name) => e.names.has(name))).map((e) => e.name);
  const right = expected.length - missed.length;
  return { f1: (2 * right) / (2 * right + missed.length + wrong.length), missed, wrong };
}

describe.each([
  ['eastern county', easternPlan, 'plan.txt', easternNames],
  ['western prefecture', westernPlan, 'plan.md', westernNames],
] as const)('%s', (_style, text, file, names) => {
  const mentions = read(text, file);
  test.each(Object.entries(names))('%s', (kind, expected) => {
    const measured = f1(mentions, kind, expected);
    expect(measured.f1, JSON.stringify(measured)).toBeGreaterThanOrEqual(0.8);
  });
});
