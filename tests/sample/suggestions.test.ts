/** Every question that is offered beside an answer has an answer: sixty questions and their suggestions. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import type { Asker } from '../../src/ask/ask.js';
import { ingestInto, openAsker, openStore } from '../../src/compose.js';

let data: string;
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-suggestions-'));
  store = await openStore({ kind: 'embedded', data });
  const name = 'beibu-gulf-abridged.md';
  await ingestInto(store, await readFile(new URL(`../../plans/${name}`, import.meta.url)), { name });
  asker = await openAsker(store);
});
afterAll(async () => {
  await store.close();
  await rm(data, { recursive: true });
});

interface Asked {
  question: string;
  history?: string[];
}
const file = new URL('../heldout/s.questions.json', import.meta.url);
const questions = JSON.parse(await readFile(file, 'utf8')) as Asked[];

/** Not understood, or not in the plan. */
const refused = [
  '你好',
  '帮我订票',
  '玉林有几所大学',
  'Book a flight',
  '2035年工业增加值是多少？',
  '南宁市的幸福指数',
  'who is the mayor of Nanning',
];

/** Suggestion → status; many are offered more than once. */
const answers = new Map<string, string>();

describe('suggestions', () => {
  it('has sixty questions to ask', () => expect(questions.length).toBeGreaterThanOrEqual(60));

  it.each([...questions, ...refused.map((question): Asked => ({ question }))])('$question', async ({ question, history }) => {
    const { status, suggestions } = await asker.ask(question, { history: history ?? [] });
    expect(new Set(suggestions).size).toBe(suggestions.length);
    if (status === 'NOT_UNDERSTOOD' || status === 'NOT_IN_PLAN') expect(suggestions.length).toBe(3);
    if (status === 'AMBIGUOUS') expect(suggestions.length).toBeGreaterThan(1);
    for (const next of suggestions) {
      if (!answers.has(next)) answers.set(next, (await asker.ask(next)).status);
      expect(answers.get(next), next).toBe('ANSWERED');
    }
  });
});
