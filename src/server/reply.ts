/** Small answers of the plain HTTP routes. */
import type { FetchAPI } from 'graphql-yoga';

export const json = (fetchAPI: FetchAPI, status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new fetchAPI.Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

/** The shape of every failure of a plain route; `message` says what to do. */
export const failure = (
  fetchAPI: FetchAPI,
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
): Response => json(fetchAPI, status, { error: { code, message } }, headers);
