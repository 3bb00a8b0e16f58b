/**
 * Changing the graph over HTTP, for the command line that finds the store held by a running server:
 *
 *     POST   /admin/ingest?name=FILE[&id=ID]   body: the file's bytes → {"outcome", "report"}
 *     DELETE /admin/plans?id=ID                → {"removed": true | false}
 *     GET    /admin/export                     → the JSONL export
 *
 * Each needs `authorization: Bearer` with the administration token. Who wires this knows how to ingest; this does not.
 */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { ReplaceOutcome } from '../../graph/store.js';
import type { IngestReport } from '../../ingest/stages.js';
import { failure, json } from './reply.js';
import { carries } from './token.js';

export interface AdminOptions {
  token: string;
  /** Rejects where the bytes are no text or no plan; `isRefusal` tells that from a fault of ours. */
  ingest(name: string, bytes: Uint8Array, options: { id?: string }): Promise<{ outcome: ReplaceOutcome; report: IngestReport }>;
  remove(id: string): Promise<boolean>;
  /** In pieces of whole lines. */
  exportJsonl(): AsyncIterable<string>;
  /** What to tell the client where the input is to blame; null where it is not. */
  refusal?(error: unknown): { code: string; message: string } | null;
}

/** A plan is at most 1 M characters; other formats carry pictures. */
export const maxPlanBytes = 64 * 1024 * 1024;

export function useAdmin(options: AdminOptions, log: (line: string) => void): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (!url.pathname.startsWith('/admin/')) return;
      if (!carries(request, [options.token])) {
        endResponse(
          failure(fetchAPI, 401, 'UNAUTHENTICATED', 'Administration needs the token of this server.', {
            'www-authenticate': 'Bearer',
          }),
        );
        return;
      }
      try {
        endResponse(
          await administer(request, url, { fetchAPI, options, log, connection: (serverContext as { res?: ServerResponse }).res }),
        );
      } catch (error) {
        const refused = options.refusal?.(error);
        if (refused) {
          endResponse(failure(fetchAPI, 422, refused.code, refused.message));
          return;
        }
        log(`${request.method} ${url.pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        endResponse(failure(fetchAPI, 500, 'INTERNAL_SERVER_ERROR', "The server could not do that; see the server's log."));
      }
    },
  };
}

interface Means {
  fetchAPI: FetchAPI;
  options: AdminOptions;
  log: (line: string) => void;
  /** Node's own response, where there is a port behind it. */
  connection: ServerResponse | undefined;
}

async function administer(request: Request, url: URL, { fetchAPI, options, log, connection }: Means): Promise<Response> {
  const id = url.searchParams.get('id');
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /admin/ingest': {
      const name = url.searchParams.get('name');
      if (!name) return failure(fetchAPI, 400, 'BAD_USER_INPUT', 'Name the file: POST /admin/ingest?name=FILE');
      const bytes = await bodyOf(request);
      if (!bytes) return failure(fetchAPI, 413, 'TOO_LARGE', `The file is larger than ${maxPlanBytes / 1024 / 1024} MB.`);
      return json(fetchAPI, 200, await options.ingest(name, bytes, id ? { id } : {}));
    }
    case 'DELETE /admin/plans':
      if (!id) return failure(fetchAPI, 400, 'BAD_USER_INPUT', 'Name the plan: DELETE /admin/plans?id=ID');
      return json(fetchAPI, 200, { removed: await options.remove(id) });
    case 'GET /admin/export':
      return new fetchAPI.Response(streamed(options.exportJsonl(), connection, log) as never, {
        headers: { 'content-type': 'application/jsonl; charset=utf-8', 'cache-control': 'no-store' },
      });
    default:
      return failure(fetchAPI, 404, 'NOT_FOUND', 'There are POST /admin/ingest, DELETE /admin/plans and GET /admin/export.');
  }
}

/** Null where it is too large. */
async function bodyOf(request: Request): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body)
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > maxPlanBytes) return null;
      parts.push(part);
    }
  return Buffer.concat(parts);
}

/**
 * Read as fast as the client takes it, and no longer than it listens. A failure under way breaks the connection, so that
 * a cut export is no export.
 */
function streamed(lines: AsyncIterable<string>, connection: ServerResponse | undefined, log: (line: string) => void): Readable {
  const stream = Readable.from(lines, { objectMode: false });
  stream.once('error', (error) => {
    log(`GET /admin/export: ${error.stack ?? error.message}`);
    connection?.destroy(error);
  });
  return stream;
}
