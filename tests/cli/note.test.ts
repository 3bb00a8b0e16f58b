import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findServer, readNote, removeNote, writeNote } from '../../src/cli/note.js';

let data: string;
const servers: Server[] = [];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'plangraph-note-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await rm(data, { recursive: true });
});

async function answering(status: number, code: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status).end(JSON.stringify({ error: { code } })));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the note of a running server', () => {
  it('comes back as written, for its owner only', async () => {
    const note = { url: 'http://127.0.0.1:1', token: 't', pid: process.pid };
    await writeNote(data, note);
    expect(await readNote(data)).toEqual(note);
    expect((await stat(join(data, 'serve.json'))).mode & 0o777).toBe(0o600);
  });

  it('is found while its server answers', async () => {
    const note = { url: await answering(404, 'NOT_FOUND'), token: 't', pid: process.pid };
    await writeNote(data, note);
    expect(await findServer(data)).toEqual(note);
  });

  it.each<[string, () => Promise<{ url: string; pid: number }>]>([
    ['its process is gone', async () => ({ url: await answering(404, 'NOT_FOUND'), pid: 2 ** 22 + 1 })],
    ['nothing listens there', async () => ({ url: 'http://127.0.0.1:9', pid: process.pid })],
    ['another server of ours listens there', async () => ({ url: await answering(401, 'UNAUTHENTICATED'), pid: process.pid })],
  ])('is removed when %s', async (_what, make) => {
    await writeNote(data, { ...(await make()), token: 't' });
    expect(await findServer(data)).toBeNull();
    expect(await readNote(data)).toBeNull();
  });

  it.each(['', '{', '[]', '{"url":1}', 'null'])('is none when the file holds %j', async (text) => {
    await writeFile(join(data, 'serve.json'), text);
    expect(await findServer(data)).toBeNull();
  });

  it('of another server stays', async () => {
    const mine = { url: 'http://127.0.0.1:1', token: 'mine', pid: process.pid };
    await writeNote(data, { ...mine, token: 'theirs' });
    await removeNote(data, mine);
    expect(await readNote(data)).not.toBeNull();
  });
});
