import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSchema, createYoga } from 'graphql-yoga';
import { ingestInto, openServer, openStore } from '../src/compose.js';
import { type Comparison, compare } from './measure.js';

const askDocument = 'query ($question: String!) { ask(question: $question) { status text items { name value } } }';

/** `ask` over HTTP on the embedded engine, against a field of a bare yoga that returns a string. */
export async function benchAsking(name: string, bytes: Uint8Array, questions: readonly string[]): Promise<Comparison> {
  const data = await mkdtemp(join(tmpdir(), 'plangraph-bench-'));
  const store = await openStore({ kind: 'embedded', data });
  await ingestInto(store, bytes, { name });
  const service = await openServer(store, { token: null, adminToken: 'bench', examples: [], log: () => undefined });
  const { url } = await service.listen(0, '127.0.0.1');
  const bare = createServer(bareYoga() as RequestListener);
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
  let turn = 0;
  try {
    return await compare(
      `ask over HTTP / bare yoga field: ${questions.length} questions in turn`,
      () => post(url, askDocument, { question: questions[turn++ % questions.length] }),
      () => post(bareUrl, '{ hello }', {}),
      questions.length * 60,
      questions.length * 10,
    );
  } finally {
    bare.close();
    bare.closeAllConnections();
    await service.close();
    await store.close();
    await rm(data, { recursive: true });
  }
}

function bareYoga() {
  return createYoga({
    schema: createSchema({ typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'hello' } } }),
    logging: false,
    landingPage: false,
  });
}

async function post(url: string, query: string, variables: object): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]?.message);
}
