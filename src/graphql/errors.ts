/** The errors that a client is meant to see; all others are masked. */
import { GraphQLError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../../graph/store.js';
import type { ReadErrorCode } from '../../ingest/read/read-error.js';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'STALE_CURSOR'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  /** Of changes to the graph. */
  | 'UNAUTHENTICATED'
  | 'READ_ONLY'
  | 'BUSY'
  | 'TICKET_USED'
  | 'CORRECTION_REFUSED'
  | 'BAD_CORRECTIONS'
  | ReadErrorCode;

/** `message` says what to do; `http` where the answer's status is to tell it too. */
export function userError(
  code: ErrorCode,
  message: string,
  http?: { status: number; headers?: Record<string, string> },
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(http ? { http } : {}) } });
}

/** Throws BAD_USER_INPUT where `value` is none of those allowed. */
export function oneOf<const T extends string>(field: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw userError('BAD_USER_INPUT', `${field} is “${value}”; it takes ${allowed.join(', ')}.`);
  return found;
}

/** What a client may know of an engine that does not answer. */
const unavailable: ReadonlySet<StoreErrorCode> = new Set(['LOCKED', 'UNREACHABLE', 'UNAUTHORIZED', 'CORRUPT', 'CLOSED']);

/** How a fault of ours is called: may it be over soon? */
export const faultCode = (error: unknown): ErrorCode =>
  error instanceof StoreError && unavailable.has(error.code) ? 'STORE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';

/** For yoga's `maskedErrors`: passes on what was meant for the client and hides the rest behind a reference for the log. */
export function maskError(log: (reference: string, error: unknown) => void): (error: unknown) => Error {
  return (error) => {
    const shown = isGraphQLError(error) ? error : undefined;
    const cause = shown ? shown.originalError : error;
    if (shown && (!cause || isGraphQLError(cause))) return coded(shown);
    const reference = Math.random().toString(36).slice(2, 10);
    log(reference, cause);
    const place = shown ? { path: shown.path, nodes: shown.nodes } : {};
    const code = faultCode(cause);
    const message =
      code === 'STORE_UNAVAILABLE'
        ? "The graph cannot be asked at the moment; try again, and see /ready and the server's log."
        : `Something went wrong on the server; its log has the details under ${reference}.`;
    return new GraphQLError(message, { ...place, extensions: { code, reference } });
  };
}

/** By name, as there may be two copies of graphql-js in one process. */
const isGraphQLError = (error: unknown): error is GraphQLError => error instanceof Error && error.name === 'GraphQLError';

/** Errors of graphql-js itself (an unknown field, a wrong variable) have no code of their own. */
function coded(error: GraphQLError): GraphQLError {
  if (!error.extensions.code) error.extensions.code = 'BAD_USER_INPUT';
  return error;
}
