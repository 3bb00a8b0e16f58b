/** docs/facts.md says what the reader does: each of its examples is read, and gives the facts beside it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citations, roles, statuses } from '../../graph/model.js';
import { reviewPlan } from '../../ingest/ingest.js';
import { messagesIn } from '../../src/cli/messages/messages.js';
import { namedByPassage } from '../../src/cli/review/by-passage.js';
import { factKinds } from '../../src/cli/review/fact-kinds.js';
import { shownFacts } from '../../src/cli/review/shown-fact.js';
import { factLine, namedText } from '../../src/cli/review/terminal-text.js';
import { read, root } from './sources.js';

const page = read('docs/facts.md');
const words = messagesIn('en').review;

interface Example {
  text: string;
  facts: string[];
}

/** Rows of two cells, each of code: what a plan says, and what is read. */
const examples: Example[] = page.split('\n').flatMap((line): Example[] => {
  const row = /^\| `((?:[^`])+)` \| (`.+`) \|$/.exec(line);
  if (!row) return [];
  return [{ text: row[1]!.replaceAll('\\|', '|'), facts: row[2]!.split('<br>').map((fact) => fact.slice(1, -1)) }];
});

/** A plan of no one city, so that nothing is inherited from its title. */
function planOf(text: string): string {
  const lines = text.split(' / ').flatMap((line, i, all) => {
    if (!line.startsWith('|')) return ['', line];
    if (all[i - 1]?.startsWith('|')) return [line];
    return ['', line, line.replace(/[^|]+/g, ' --- ')];
  });
  return `# 江南经济区产业发展“十四五”规划\n\n## 第一章 发展重点\n${lines.join('\n')}\n`;
}

/** As `inspect` prints them: facts, and names. */
function readLines(text: string): string[] {
  const { facts } = reviewPlan(new TextEncoder().encode(planOf(text)), 'plan.md');
  return [
    ...shownFacts(facts, words.wholePlan).map((fact) => factLine(fact, words)),
    ...[...namedByPassage(facts).values()].flat().map(namedText),
  ];
}

describe('docs/facts.md', () => {
  it.each(examples)('$text', ({ text, facts }) => {
    const lines = readLines(text);
    for (const fact of facts) {
      const kind = /^no (\w+)$/.exec(fact)?.[1];
      if (kind) expect(lines.filter((line) => line.startsWith(`${kind} `))).toEqual([]);
      else expect(lines).toContain(fact);
    }
  });

  const said = examples.flatMap((example) => example.facts);
  it.each(factKinds)('has an example of %s and one that is none', (kind) => {
    expect(said.filter((fact) => fact.startsWith(`${kind} `))).not.toEqual([]);
    expect(said).toContain(`no ${kind}`);
  });

  it.each([
    ...roles.map((role) => `(${role})`),
    ...statuses.map((status) => `→ ${status} ·`),
    ...citations.map((citation) => `(${citation})`),
    ...['sum', 'count', 'target', 'arithmetic', 'area', 'level', 'status'].map((check) => `(${check})`),
    ...['预期性', '约束性', '目标', '现状'].map((nature) => `${nature})`),
    '· inherited',
  ])('has an example with %s', (part) => {
    expect(said.filter((fact) => fact.includes(part))).not.toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...page.matchAll(/`([\w/-]+\.(?:test\.)?ts)`/g)].map((m) => m[1]!);
    const rooms = ['', 'ingest', 'ingest/facts', 'ingest/mentions'];
    expect(named.length).toBeGreaterThan(20);
    expect(
      named.filter((path) => path !== 'ingest/facts/NAME.ts' && !rooms.some((room) => existsSync(join(root, room, path)))),
    ).toEqual([]);
  });
});
