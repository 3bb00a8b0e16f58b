/** A server that plans can be added to, wired as `serve` wires it, asked through its fetch handler. */
import type { GraphStore } from '../../graph/store.js';
import { openServer } from '../../src/compose.js';
import type { PlanServer } from '../../src/server.js';
import { openFolder } from './setup.js';

export const writeToken = 'may-write';

export interface Result {
  status: number;
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string; http?: unknown } }[];
}

type Headers = Record<string, string>;

export interface Writer {
  store: GraphStore;
  server: PlanServer;
  logged: string[];
  /** With the write token unless the headers say otherwise. */
  send(query: string, variables?: object, headers?: Headers): Promise<Result>;
  /** As the multipart request spec says, the file as `$file`. */
  upload(query: string, file: File, variables?: object, headers?: Headers): Promise<Result>;
  /** The events of a subscription as they come, and whether the server said that they are complete. */
  follow(query: string, variables?: object, headers?: Headers): Promise<AsyncGenerator<Result>>;
  close(): Promise<void>;
}

const address = 'http://localhost/graphql';
const authorization = `Bearer ${writeToken}`;

/** The store with some of its methods replaced. */
export function altered(store: GraphStore, methods: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const replaced = methods[name as keyof GraphStore];
      if (replaced !== undefined) return replaced;
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

export async function openWriter(wrapped: (store: GraphStore) => GraphStore = (store) => store): Promise<Writer> {
  const { store, remove } = await openFolder();
  const logged: string[] = [];
  const server = await openServer(wrapped(store), {
    token: null,
    adminToken: writeToken,
    examples: [],
    log: (line) => logged.push(line),
  });
  const result = async (response: Response): Promise<Result> => ({
    status: response.status,
    ...((await response.json()) as Omit<Result, 'status'>),
  });
  const post = (body: BodyInit, headers: Headers) => server.fetch(address, { method: 'POST', body, headers });
  return {
    store,
    server,
    logged,
    send: async (query, variables = {}, headers = { authorization }) =>
      result(await post(JSON.stringify({ query, variables }), { 'content-type': 'application/json', ...headers })),
    async upload(query, file, variables = {}, headers = { authorization }) {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query, variables: { ...variables, file: null } }));
      form.set('map', JSON.stringify({ 0: ['variables.file'] }));
      form.set('0', file);
      return result(await post(form, headers));
    },
    async follow(query, variables = {}, headers = { authorization }) {
      const all = { 'content-type': 'application/json', accept: 'text/event-stream', ...headers };
      const response = await post(JSON.stringify({ query, variables }), all);
      return events(response);
    },
    close: remove,
  };
}

async function* events(response: Response): AsyncGenerator<Result> {
  const { status } = response;
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (/^event: next$/m.test(block) && data) yield { status, ...(JSON.parse(data) as Omit<Result, 'status'>) };
    }
  }
}
