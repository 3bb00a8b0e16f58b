import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.js';
import { ReadError } from '../../ingest/read/read-error.js';
import { maxPlanBytes } from '../../src/plans/plan-changes.js';
import type { AdminOptions } from '../../src/server/admin.js';
import { createServer, type PlanServer } from '../../src/server.js';
import { plan } from '../graphql/fixture.js';
import { openFolder, silentAsker } from '../graphql/setup.js';

let store: GraphStore;
let remove: () => Promise<void>;
const logged: string[] = [];
const log = (line: string) => logged.push(line);
beforeAll(async () => {
  ({ store, remove } = await openFolder());
  await store.replacePlan(plan);
});
afterAll(() => remove());

const at = (path: string) => `http://127.0.0.1${path}`;
const query = (server: PlanServer, headers: Record<string, string> = {}, body: unknown = { query: '{ plans { title } }' }) =>
  server.fetch(at('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('an open server', () => {
  let server: PlanServer;
  beforeAll(() => {
    server = createServer({ store, asker: silentAsker, log, examples: ['哪些园区发展<电子信息>？'] });
  });

  it('is alive and ready', async () => {
    expect((await server.fetch(at('/health'))).status).toBe(200);
    const ready = await server.fetch(at('/ready'));
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  it('is alive but not ready while the store does not answer, and does not say why', async () => {
    const broken = { ...store, ready: () => Promise.reject(new Error('secret address bolt://10.0.0.1')) } as GraphStore;
    const other = createServer({ store: broken, asker: silentAsker, log });
    expect((await other.fetch(at('/health'))).status).toBe(200);
    const ready = await other.fetch(at('/ready'));
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('secret');
    expect(logged.join('\n')).toContain('secret address');
  });

  it('answers GraphQL', async () => {
    expect(await (await query(server)).json()).toEqual({ data: { plans: [{ title: plan.plan.title }] } });
  });

  it('lets no other site read it', async () => {
    const response = await query(server, { origin: 'http://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('takes no batch and no form', async () => {
    expect((await query(server, {}, [{ query: '{ plans { id } }' }])).status).toBe(400);
    expect((await query(server, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('refuses a query that is too large', async () => {
    expect((await query(server, {}, { query: `{ plans { id } } #${'x'.repeat(1_100_000)}` })).status).toBe(413);
  });

  it('serves GraphiQL whole', async () => {
    const page = await (await server.fetch(at('/graphql'), { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('YogaGraphiQL');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });

  it('serves a page that runs nothing but its own script', async () => {
    const response = await server.fetch(at('/'));
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(html).toContain('哪些园区发展&lt;电子信息&gt;？');
    expect(html).not.toMatch(/https?:\/\//);
  });

  it('knows no other place, and no administration', async () => {
    expect((await server.fetch(at('/nowhere'))).status).toBe(404);
    expect((await server.fetch(at('/admin/export'), { headers: { authorization: 'Bearer x' } })).status).toBe(404);
  });
});

describe('a server with a token', () => {
  let server: PlanServer;
  beforeAll(() => {
    server = createServer({ store, asker: silentAsker, log, token: 'right', admin: admin() });
  });

  it.each<[string, Record<string, string>, number]>([
    ['none', {}, 401],
    ['a wrong one', { authorization: 'Bearer wrong' }, 401],
    ['a longer one', { authorization: 'Bearer right-and-more' }, 401],
    ['another scheme', { authorization: 'Basic right' }, 401],
    ['the right one', { authorization: 'Bearer right' }, 200],
    ['the right one, scheme in lower case', { authorization: 'bearer right' }, 200],
    ['that of the administration', { authorization: 'Bearer admin' }, 200],
  ])('%s', async (_, headers, status) => {
    const response = await query(server, headers);
    expect(response.status).toBe(status);
    if (status === 401) expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('says so in the language of who asks', async () => {
    for (const [accepted, says] of [
      ['zh-CN,zh;q=0.9,en;q=0.8', '本服务需要令牌'],
      ['en-GB,zh;q=0.5', 'This server needs a token'],
      ['en;q=0.4,zh;q=0.5', '本服务需要令牌'],
      ['zh;q=0', 'This server needs a token'],
      ['zhx, de', 'This server needs a token'],
      ['', 'This server needs a token'],
    ] as const) {
      const response = await query(server, { 'accept-language': accepted });
      expect(await response.text()).toContain(says);
    }
  });

  it('answers a link to GraphiQL with the page and not with data', async () => {
    const response = await server.fetch(at(`/graphql?query=${encodeURIComponent('{ plans { id } }')}`), {
      headers: { accept: 'text/html' },
    });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).not.toContain(plan.plan.id);
    const data = await server.fetch(at(`/graphql?query=${encodeURIComponent('{ plans { id } }')}`), {
      headers: { accept: '*/*' },
    });
    expect(data.status).toBe(401);
  });

  it('shows its pages and its health without one', async () => {
    for (const path of ['/', '/health', '/ready']) expect((await server.fetch(at(path))).status).toBe(200);
    expect((await server.fetch(at('/graphql'), { headers: { accept: 'text/html' } })).status).toBe(200);
  });
});

function admin(more: Partial<AdminOptions> = {}): AdminOptions {
  return {
    token: 'admin',
    ingest: async (name, bytes, { id }) => ({ outcome: 'new', report: { name, id, size: bytes.byteLength } as never }),
    remove: async (id) => id === 'there',
    correct: () => Promise.reject(new Error('not asked here')),
    takeBack: () => Promise.reject(new Error('not asked here')),
    async *exportJsonl() {
      yield '{"type":"node"}\n';
      yield '{"type":"relationship"}\n';
    },
    ...more,
  };
}

describe('administration', () => {
  const server = () => createServer({ store, asker: silentAsker, log, admin: admin() });
  const call = (method: string, path: string, init: RequestInit = {}, target = server()) =>
    target.fetch(at(path), { method, headers: { authorization: 'Bearer admin' }, ...init });

  it.each(['/admin/ingest?name=a', '/admin/plans?id=there', '/admin/export'])('%s needs its token', async (path) => {
    for (const headers of [new Headers(), new Headers({ authorization: 'Bearer right' })]) {
      const response = await server().fetch(at(path), {
        method: path.includes('ingest') ? 'POST' : path.includes('plans') ? 'DELETE' : 'GET',
        headers,
      });
      expect(response.status).toBe(401);
    }
  });

  it('ingests the bytes it is given', async () => {
    const response = await call('POST', `/admin/ingest?name=${encodeURIComponent('规划.md')}&id=mine`, {
      body: new Uint8Array(5000),
    });
    expect(await response.json()).toEqual({ outcome: 'new', report: { name: '规划.md', id: 'mine', size: 5000 } });
  });

  it('says what is missing', async () => {
    expect((await call('POST', '/admin/ingest', { body: 'x' })).status).toBe(400);
    expect((await call('DELETE', '/admin/plans')).status).toBe(400);
    expect((await call('GET', '/admin/other')).status).toBe(404);
  });

  it('refuses what is too large', async () => {
    const response = await call('POST', '/admin/ingest?name=a', { body: new Uint8Array(maxPlanBytes + 1) });
    expect(response.status).toBe(413);
  });

  it('tells a refusal from a fault', async () => {
    const failing = (error: Error) =>
      createServer({ store, asker: silentAsker, log, admin: admin({ ingest: () => Promise.reject(error) }) });
    const noPlan = failing(new ReadError('NOT_A_PLAN', 'This is no plan.', 'Give one.'));
    const refused = await call('POST', '/admin/ingest?name=a', { body: 'x' }, noPlan);
    expect([refused.status, await refused.json()]).toEqual([
      422,
      { error: { code: 'NOT_A_PLAN', message: 'This is no plan. Give one.' } },
    ]);
    const fault = await call('POST', '/admin/ingest?name=a', { body: 'x' }, failing(new Error('disk secret')));
    expect(fault.status).toBe(500);
    expect(await fault.text()).not.toContain('secret');
  });

  it('removes and exports', async () => {
    expect(await (await call('DELETE', '/admin/plans?id=there')).json()).toEqual({ removed: true });
    expect(await (await call('DELETE', '/admin/plans?id=gone')).json()).toEqual({ removed: false });
    expect(await (await call('GET', '/admin/export')).text()).toBe('{"type":"node"}\n{"type":"relationship"}\n');
  });
});

describe('over a port', () => {
  it('listens, ingests and exports over the wire, and stops', async () => {
    const server = createServer({ store, asker: silentAsker, log, admin: admin() });
    const { url, port } = await server.listen(0, '127.0.0.1');
    const headers = { authorization: 'Bearer admin' };
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const body = new Uint8Array(3_000_000);
    const ingested = await fetch(`${url}/admin/ingest?name=a`, { method: 'POST', headers, body });
    expect(await ingested.json()).toMatchObject({ report: { size: 3_000_000 } });
    expect(await (await fetch(`${url}/admin/export`, { headers })).text()).toContain('relationship');
    await server.close();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  it('says that the port is taken', async () => {
    const first = createServer({ store, asker: silentAsker, log });
    const { port } = await first.listen(0, '127.0.0.1');
    const second = createServer({ store, asker: silentAsker, log });
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await second.close();
    await first.close();
  });

  it('breaks off an export that fails, so that it is not taken for a whole one', async () => {
    const broken = admin({
      async *exportJsonl() {
        yield '{"type":"node"}\n';
        throw new Error('the engine went away');
      },
    });
    const server = createServer({ store, asker: silentAsker, log, admin: broken });
    const { url } = await server.listen(0, '127.0.0.1');
    const response = await fetch(`${url}/admin/export`, { headers: { authorization: 'Bearer admin' } }).catch(() => null);
    if (response) await expect(response.text()).rejects.toThrow();
    await server.close();
  });
});
