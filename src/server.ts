/** The service over HTTP: GraphQL, the page, the checks and the administration routes. */
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { GraphStore } from '../graph/store.js';
import { type Asker, type Context, createContext } from './graphql/context.js';
import { maskError } from './graphql/errors.js';
import { createSchema } from './graphql/schema.js';
import { PlanChanges } from './plans/plan-changes.js';
import { type Admin, type AdminOptions, useAdmin } from './server/admin.js';
import { useBodySize } from './server/body.js';
import { useCost } from './server/cost.js';
import { graphiqlOptions } from './server/graphiql.js';
import { usePage } from './server/page.js';
import { useReady } from './server/ready.js';
import { useToken } from './server/token.js';
import { visitorOf } from './server/visitor.js';

export interface ServerOptions {
  store: GraphStore;
  asker: Asker;
  /** Null or left out: whoever reaches the port may ask. */
  token?: string | null;
  /** Left out: the graph cannot be changed over HTTP. */
  admin?: AdminOptions;
  /** Questions shown on the page; the first one is GraphiQL's too. */
  examples?: readonly string[];
  /** One line a time; stderr where it is left out. */
  log?: (line: string) => void;
}

export interface PlanServer {
  /** Without a port: a request in, a response out. */
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Rejects as Node does: EADDRINUSE, EACCES. Port 0 lets the system choose. */
  listen(port: number, host: string): Promise<{ url: string; port: number; host: string }>;
  /** Lets running requests end, for at most `patience` milliseconds. The store stays open. */
  close(patience?: number): Promise<void>;
}

const generalExamples = ['哪些园区发展电子信息？', '有哪些国家级园区？', '引用了哪些政策文件？'];

export function createServer(options: ServerOptions): PlanServer {
  const { store, asker, token } = options;
  const admin = options.admin && adminOf(options.admin);
  const examples = options.examples?.length ? options.examples : generalExamples;
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const tokens = [token, admin?.token].filter((t): t is string => Boolean(t));
  const yoga = createYoga<object, Context>({
    schema: createSchema(),
    context: ({ request }) => createContext(store, asker, visitorOf(request, admin)),
    cors: false,
    batching: false,
    multipart: admin !== undefined,
    landingPage: false,
    healthCheckEndpoint: '/health',
    maxRequestBodySize: false,
    maskedErrors: { maskError: maskError((reference, error) => log(`${reference} ${describe(error)}`)) },
    graphiql: graphiqlOptions(examples[0]!),
    renderGraphiQL,
    logging: false,
    plugins: [
      useReady(store, log),
      ...(token ? [useToken(tokens)] : []),
      ...(admin ? [useAdmin(admin, log)] : []),
      usePage(examples),
      useBodySize(admin),
      useCost(),
    ],
  });

  let http: Server | undefined;
  return {
    fetch: async (request, init) => yoga.fetch(new Request(request, init)),
    listen(port, host) {
      const server = createHttpServer(yoga);
      http = server;
      return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve(addressOf(server, host));
        });
      });
    },
    async close(patience = 5000) {
      if (!http?.listening) return;
      await closed(http, patience);
    },
  };
}

const adminOf = (admin: AdminOptions): Admin => ({
  token: admin.token,
  changes: new PlanChanges(admin),
  exportJsonl: () => admin.exportJsonl(),
});

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function addressOf(server: Server, host: string): { url: string; port: number; host: string } {
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, port, host };
}

function closed(server: Server, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    server.close((error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
