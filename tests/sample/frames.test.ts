/** The frame of every form's example, taken from GraphQL and given back to askFrame, finds the same. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { filled } from '../../scripts/questions-doc.js';
import { forms } from '../../src/ask/forms.js';
import { operations } from '../../src/ask/frame.js';
import { ingestInto, openServer, openStore } from '../../src/compose.js';
import { typeDefs } from '../../src/graphql/generated/type-defs.js';
import type { PlanServer } from '../../src/server.js';

const opened: { data: string; store: GraphStore; server: PlanServer }[] = [];
let ofOne: PlanServer;
let ofTwo: PlanServer;
beforeAll(async () => {
  ofOne = await serverOf('beibu-gulf-abridged.md');
  ofTwo = await serverOf('beibu-gulf-abridged.md', 'beibu-gulf-next-invented.md');
});
afterAll(async () => {
  for (const { server, store, data } of opened) {
    await server.close();
    await store.close();
    await rm(data, { recursive: true });
  }
});

async function serverOf(...names: string[]): Promise<PlanServer> {
  const data = await mkdtemp(join(tmpdir(), 'plangraph-frames-'));
  const store = await openStore({ kind: 'embedded', data });
  for (const name of names) await ingestInto(store, await readFile(new URL(`../../plans/${name}`, import.meta.url)), { name });
  const server = await openServer(store, { token: null, adminToken: 'frames', examples: [], log: () => {} });
  opened.push({ data, store, server });
  return server;
}

/** Every field of the type, inner frames three deep. */
function everyField(output: GraphQLOutputType, inner: number): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter((f) => inner > 0 || f.name !== 'frame');
  return `{ ${fields.map((f) => `${f.name} ${everyField(f.type, f.name === 'frame' ? inner - 1 : inner)}`).join(' ')} }`;
}
const wholeFrame = everyField(buildSchema(typeDefs).getType('Frame') as GraphQLOutputType, 3);
const answered = 'status language items { kind name value unit boolean section }';

async function ask<T>(server: PlanServer, query: string, variables: object): Promise<T> {
  const response = await server.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data: given, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return given;
}

const rows = operations.flatMap((operation) =>
  forms[operation]
    .filter((form) => form.status === undefined)
    .flatMap((form) =>
      (['zh', 'en'] as const).flatMap((language) =>
        form[language].map(
          (question) =>
            [filled(question), language, form.after ? [filled(form.after[language])] : [], form.several ?? false] as const,
        ),
      ),
    ),
);

describe('frames come back as they were given', () => {
  it.each(rows)('%s', async (question, language, history, several) => {
    const server = several ? ofTwo : ofOne;
    const first = await ask<{ ask: { frame: { frame: object } } }>(
      server,
      `query ($question: String!, $history: [String!]) { ask(question: $question, history: $history) { ${answered} frame { frame ${wholeFrame} } } }`,
      { question, history },
    );
    const { frame, ...before } = first.ask;
    const again = await ask<{ askFrame: object }>(
      server,
      `query ($frame: FrameInput!, $language: String!) { askFrame(frame: $frame, language: $language) { ${answered} } }`,
      { frame: frame.frame, language },
    );
    expect(again.askFrame).toEqual(before);
  });
});

it('a language it does not speak is refused', async () => {
  const response = await ofOne.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ askFrame(frame: { operation: CONFLICTS }, language: "fr") { status } }' }),
  });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toMatch(/language is “fr”; it takes zh, en/);
});
