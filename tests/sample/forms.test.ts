/** Every example of the table of forms, and so of docs/questions.md, asked of the sample plan, or of it and the invented one after it. */
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

const sample = 'beibu-gulf-abridged.md';
const invented = 'beibu-gulf-next-invented.md';
const opened: { data: string; store: GraphStore }[] = [];
let ofOne: Asker;
let ofTwo: Asker;
beforeAll(async () => {
  ofOne = await askerOf(sample);
  ofTwo = await askerOf(sample, invented);
});
afterAll(async () => {
  for (const { store, data } of opened) {
    await store.close();
    await rm(data, { recursive: true });
  }
});

async function askerOf(...names: string[]): Promise<Asker> {
  const data = await mkdtemp(join(tmpdir(), 'plangraph-forms-'));
  const store = await openStore({ kind: 'embedded', data });
  opened.push({ data, store });
  for (const name of names) await ingestInto(store, await readFile(new URL(`../../plans/${name}`, import.meta.url)), { name });
  return openAsker(store);
}

const rows = operations.flatMap((operation) =>
  forms[operation].flatMap((form) =>
    (['zh', 'en'] as const).flatMap((language) =>
      form[language].map((question) => ({
        question: filled(question),
        history: form.after ? [filled(form.after[language])] : [],
        language,
        operation,
        status: form.status ?? 'ANSWERED',
        several: form.several ?? false,
      })),
    ),
  ),
);

describe('forms of questions', () => {
  it.each(rows)('$question', async ({ question, history, language, operation, status, several }) => {
    const answer = await (several ? ofTwo : ofOne).ask(question, { history });
    expect({ status: answer.status, operation: answer.frame?.frame.operation }, answer.text).toEqual({ status, operation });
    expect(answer.language).toBe(language);
    if (status === 'ANSWERED') expect(answer.items.every((item) => item.evidence.length > 0)).toBe(true);
  });

  it('has each operation, and no question twice', () => {
    expect(operations.filter((operation) => forms[operation].length === 0)).toEqual([]);
    const asked = rows.map(({ question, history, several }) => [several, ...history, question].join(' › '));
    expect(asked.filter((question, i) => asked.indexOf(question) !== i)).toEqual([]);
  });

  it('stand in docs/questions.md', () => {
    const page = questionsDoc();
    expect(rows.filter(({ question }) => !page.includes(question))).toEqual([]);
  });
});
