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

let data: string;
let store: GraphStore;
let server: PlanServer;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-frames-'));
  store = await openStore({ kind: 'embedded', data });
  const name = 'beibu-gulf-abridged.md';
  await ingestInto(store, await readFile(new URL(`../../plans/${name}`, import.meta.url)), { name });
  server = await openServer(store, { token: null, adminToken: 'frames', examples: [], log: () => {} });
});
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(data, { recursive: true });
});

/** Every field of the type, inner frames three deep. */
function everyField(output: GraphQLOutputType, inner: number): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter((f) => inner > 0 || f.name !== 'frame');
  return `{ ${fields.map((f) => `${f.name} ${everyField(f.type, f.name === 'frame' ? inner - 1 : inner)}`).join(' ')} }`;
}
const wholeFrame = everyField(buildSchema(typeDefs).getType('Frame') as GraphQLOutputType, 3);
const answered = 'status language items { kind name value unit boolean section }';

async function ask<T>(query: string, variables: object): Promise<T> {
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
        form[language].map((question) => [filled(question), language, form.after ? [filled(form.after[language])] : []] as const),
      ),
    ),
);

describe('frames come back as they were given', () => {
  it.each(rows)('%s', async (question, language, history) => {
    const first = await ask<{ ask: { frame: { frame: object } } }>(
      `query ($question: String!, $history: [String!]) { ask(question: $question, history: $history) { ${answered} frame { frame ${wholeFrame} } } }`,
      { question, history },
    );
    const { frame, ...before } = first.ask;
    const again = await ask<{ askFrame: object }>(
      `query ($frame: FrameInput!, $language: String!) { askFrame(frame: $frame, language: $language) { ${answered} } }`,
      { frame: frame.frame, language },
    );
    expect(again.askFrame).toEqual(before);
  });
});

it('a language it does not speak is refused', async () => {
  const response = await server.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ askFrame(frame: { operation: CONFLICTS }, language: "fr") { status } }' }),
  });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toMatch(/language is “fr”; it takes zh, en/);
});
