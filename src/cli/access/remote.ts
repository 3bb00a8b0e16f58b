import { ReadError, type ReadErrorCode } from '../../../ingest/read/read-error.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { ServeNote } from '../note.js';
import type { Terminal } from '../terminal.js';
import type { CliAnswer, CountedPlan, GraphAccess, Ingested, PlanSummary } from './access.js';
import { askDocument, countedPlansDocument, plansDocument } from './documents.js';
import { remoteComparison } from './remote-comparison.js';
import { correctionsThrough } from './remote-corrections.js';
import { remoteDuplicates } from './remote-duplicates.js';

/** What the server says in the person's language, with what to do. */
const forThePerson: ReadonlySet<string> = new Set(['CORRECTION_REFUSED', 'BAD_CORRECTIONS']);

/** The graph behind the `serve` that has the folder open. Throws ReadError as the local one does, CommandFailure otherwise. */
export function remoteAccess(server: ServeNote, { messages, language }: Pick<Terminal, 'messages' | 'language'>): GraphAccess {
  const { url, token } = server;

  async function send(method: string, path: string, body?: BodyInit, type?: string): Promise<Response> {
    const headers = {
      authorization: `Bearer ${token}`,
      'accept-language': language,
      ...(type === undefined ? {} : { 'content-type': type }),
    };
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    } catch (error) {
      throw gone(error);
    }
    if (!response.ok) throw await refused(response);
    return response;
  }

  async function query<T>(document: string, variables: object): Promise<T> {
    const body = JSON.stringify({ query: document, variables });
    const response = await send('POST', '/graphql', body, 'application/json');
    const { data, errors } = (await response.json()) as {
      data?: T;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const [error] = errors ?? [];
    if (error && forThePerson.has(error.extensions?.code ?? '')) throw new CommandFailure(exitCodes.input, error.message);
    if (!data || error) throw failure(error?.message ?? 'no data');
    return data;
  }

  const failure = (why: string) => new CommandFailure(exitCodes.store, messages.serverRefused(url, why));
  const gone = (cause: unknown) => new CommandFailure(exitCodes.store, messages.serverGone(url), { cause });

  async function refused(response: Response): Promise<Error> {
    const { error } = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } };
    if (response.status === 422 && error) return new ReadError(error.code as ReadErrorCode, error.message, '');
    if (error && forThePerson.has(error.code)) return new CommandFailure(exitCodes.input, error.message);
    return failure(error?.message ?? `${response.status} ${response.statusText}`);
  }

  return {
    async ingest(file, bytes, { id }) {
      const parameters = new URLSearchParams({ name: file, ...(id === undefined ? {} : { id }) });
      const response = await send(
        'POST',
        `/admin/ingest?${parameters}`,
        bytes as Uint8Array<ArrayBuffer>,
        'application/octet-stream',
      );
      return { file, ...((await response.json()) as Omit<Ingested, 'file'>) };
    },
    async ask(question, history) {
      return (await query<{ ask: CliAnswer }>(askDocument, { question, history })).ask;
    },
    async *exportJsonl() {
      const response = await send('GET', '/admin/export');
      const decoder = new TextDecoder();
      try {
        for await (const piece of response.body!) yield decoder.decode(piece, { stream: true });
      } catch (error) {
        throw gone(error);
      }
    },
    async plans() {
      return (await query<{ plans: PlanSummary[] }>(plansDocument, {})).plans;
    },
    async countedPlans() {
      return (await query<{ plans: CountedPlan[] }>(countedPlansDocument, {})).plans;
    },
    duplicates: () => remoteDuplicates(query),
    compare: (a, b) => remoteComparison(query, a, b),
    ...correctionsThrough(query),
    async remove(id) {
      const response = await send('DELETE', `/admin/plans?${new URLSearchParams({ id })}`);
      return ((await response.json()) as { removed: boolean }).removed;
    },
    close: async () => undefined,
  };
}
