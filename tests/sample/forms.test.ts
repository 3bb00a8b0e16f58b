/** Every example of the table of forms, and so of docs/questions.md, asked of the sample plan. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { filled, questionsDoc } from '../../scripts/questions-doc.js';
import type { Asker } from '../../src/ask/ask.js';
import { forms } from '../../src/ask/forms.js';
import { operations } from '../../src/ask/frame.js';
import { ingestInto, openAsker, openStore } from '../../src/compose.js';

let data: string;
let store: GraphStore;
let asker: Asker;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-forms-'));
  store = await openStore({ kind: 'embedded', data });
  const name = 'beibu-gulf-abridged.md';
  await ingestInto(store, await readFile(new URL(`../../plans/${name}`, import.meta.url)), { name });
  asker = await openAsker(store);
});
afterAll(async () => {
  await store.close();
  await rm(data, { recursive: true });
});

const rows = operations.flatMap((operation) =>
  forms[operation].flatMap((form) =>
    (['zh', 'en'] as const).flatMap((language) =>
      form[language].map((question) => ({
        question: filled(question),
        history: form.after ? [filled(form.after[language])] : [],
        language,
        operation,
        status: form.status ?? 'ANSWERED',
      })),
    ),
  ),
);

describe('forms of questions', () => {
  it.each(rows)('$question', async ({ question, history, language, operation, status }) => {
    const answer = await asker.ask(question, { history });
    expect({ status: answer.status, operation: answer.frame?.frame.operation }, answer.text).toEqual({ status, operation });
    expect(answer.language).toBe(language);
    if (status === 'ANSWERED') expect(answer.items.every((item) => item.evidence.length > 0)).toBe(true);
  });

  it('has each operation, and no question twice', () => {
    expect(operations.filter((operation) => forms[operation].length === 0)).toEqual([]);
    const asked = rows.map(({ question, history }) => [...history, question].join(' › '));
    expect(asked.filter((question, i) => asked.indexOf(question) !== i)).toEqual([]);
  });

  it('stand in docs/questions.md', () => {
    const page = questionsDoc();
    expect(rows.filter(({ question }) => !page.includes(question))).toEqual([]);
  });
});
