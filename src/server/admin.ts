/**
 * Changing the graph over HTTP, for the command line that finds the store held by a running server:
 *
 *     POST   /admin/ingest?name=FILE[&id=ID]   body: the file's bytes → {"outcome", "report"}
 *     DELETE /admin/plans?id=ID                → {"removed": true | false}
 *     GET    /admin/export                     → the JSONL export
 *
 * Each needs `authorization: Bearer` with the administration token. GraphQL's addPlan and removePlan go the same way.
 */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { ReadError } from '../../ingest/read/read-error.js';
import { whyBad } from '../corrections/messages.js';
import { BadCorrections } from '../corrections/standing.js';
import { refusalMessages } from '../graphql/refusal-messages.js';
import { ChangeRefused, maxPlanBytes, mostWaiting, type PlanWriter } from '../plans/plan-changes.js';
import { bodyOf } from './body.js';
import { failure, json } from './reply.js';
import { visitorOf, type Writers } from './visitor.js';

export interface AdminOptions extends PlanWriter {
  token: string;
  /** In pieces of whole lines. */
  exportJsonl(): AsyncIterable<string>;
}

export function useAdmin(admin: Admin, log: (line: string) => void): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse, serverContext }) {
      if (!url.pathname.startsWith('/admin/')) return;
      const { language, writing } = visitorOf(request, admin);
      const messages = refusalMessages[language];
      if ('refused' in writing) {
        const headers = { 'www-authenticate': 'Bearer' };
        endResponse(failure(fetchAPI, 401, 'UNAUTHENTICATED', messages[writing.refused](), headers));
        return;
      }
      try {
        endResponse(
          await administer(request, url, { fetchAPI, admin, log, connection: (serverContext as { res?: ServerResponse }).res }),
        );
      } catch (error) {
        if (error instanceof ReadError) {
          endResponse(failure(fetchAPI, 422, error.code, `${error.message} ${error.nextStep}`));
          return;
        }
        if (error instanceof BadCorrections) {
          endResponse(failure(fetchAPI, 409, 'BAD_CORRECTIONS', whyBad(error, visitorOf(request, admin).language)));
          return;
        }
        if (error instanceof ChangeRefused) {
          endResponse(failure(fetchAPI, 503, error.code, messages.BUSY(mostWaiting)));
          return;
        }
        log(`${request.method} ${url.pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        endResponse(failure(fetchAPI, 500, 'INTERNAL_SERVER_ERROR', "The server could not do that; see the server's log."));
      }
    },
  };
}

/** The graph with what may be done to it. */
export interface Admin extends Writers, Pick<AdminOptions, 'exportJsonl'> {}

interface Means {
  fetchAPI: FetchAPI;
  admin: Admin;
  log: (line: string) => void;
  /** Node's own response, where there is a port behind it. */
  connection: ServerResponse | undefined;
}

async function administer(request: Request, url: URL, { fetchAPI, admin, log, connection }: Means): Promise<Response> {
  const id = url.searchParams.get('id');
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /admin/ingest': {
      const name = url.searchParams.get('name');
      if (!name) return failure(fetchAPI, 400, 'BAD_USER_INPUT', 'Name the file: POST /admin/ingest?name=FILE');
      const bytes = await bodyOf(request, maxPlanBytes);
      if (!bytes) return failure(fetchAPI, 413, 'TOO_LARGE', `The file is larger than ${maxPlanBytes / 1024 / 1024} MB.`);
      const { outcome, report } = await admin.changes.add({ name, bytes, ...(id ? { id } : {}) });
      return json(fetchAPI, 200, { outcome, report });
    }
    case 'DELETE /admin/plans':
      if (!id) return failure(fetchAPI, 400, 'BAD_USER_INPUT', 'Name the plan: DELETE /admin/plans?id=ID');
      return json(fetchAPI, 200, { removed: await admin.changes.remove(id) });
    case 'GET /admin/export':
      return new fetchAPI.Response(streamed(admin.exportJsonl(), connection, log) as never, {
        headers: { 'content-type': 'application/jsonl; charset=utf-8', 'cache-control': 'no-store' },
      });
    default:
      return failure(fetchAPI, 404, 'NOT_FOUND', 'There are POST /admin/ingest, DELETE /admin/plans and GET /admin/export.');
  }
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
