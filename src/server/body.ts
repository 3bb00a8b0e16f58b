/** How much of a request is read at most. */
import type { Plugin } from 'graphql-yoga';
import type { Context, Visitor } from '../graphql/context.js';
import { userError } from '../graphql/errors.js';
import { refusalMessages } from '../graphql/refusal-messages.js';
import { changesOf } from '../graphql/writing.js';
import { maxPlanBytes } from '../plans/plan-changes.js';
import { visitorOf, type Writers } from './visitor.js';

const megabyte = 1024 * 1024;
/** A query, and all that someone sends who only asks. */
const maxQueryBytes = megabyte;
/** A file with the query that adds it. */
const maxUploadBytes = maxPlanBytes + megabyte;

/** Null where there is more than `most` bytes; no more than that is kept. */
export async function bodyOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body)
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > most) return null;
      parts.push(part);
    }
  return Buffer.concat(parts);
}

/**
 * Only those who may write can send a file, and only they much at once. A form can come from a page of another site, but
 * not with their token; so the token also keeps such forms out.
 */
export function useBodySize(writers: Writers | undefined): Plugin<Context> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      if (!requestParser || request.method !== 'POST') return;
      const visitor = visitorOf(request, writers);
      if (/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')) changesOf(visitor);
      const most = 'changes' in visitor.writing ? maxUploadBytes : maxQueryBytes;
      setRequestParser(async (whole) => {
        const body = await bodyOf(whole, most);
        if (!body) throw tooLarge(most, visitor);
        const { url, method, headers, signal } = whole;
        return requestParser(new fetchAPI.Request(url, { method, headers, signal, body }));
      });
    },
    onParams({ request, params }) {
      if ((params.query?.length ?? 0) > maxQueryBytes) throw tooLarge(maxQueryBytes, visitorOf(request, writers));
    },
  };
}

const tooLarge = (most: number, { language }: Visitor) =>
  userError('TOO_LARGE', refusalMessages[language].tooLarge(Math.floor(most / megabyte)), { status: 413 });
