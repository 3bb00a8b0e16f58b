/** Relay pages over lists whose order is total, so that a position is a stable place as long as the graph is the same. */
import { createHash } from 'node:crypto';
import type { EdgeRow } from '../../graph/query.js';
import type { NodeRef } from './context.js';
import { userError } from './errors.js';

export const maxFirst = 500;

/** `edges`: the graph's edges behind it, one a plan; none in a list of `Query`. `at`: where a search found it. */
export interface PageEdge {
  cursor: string;
  node: NodeRef;
  edges: EdgeRow[];
  at?: number;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Page {
  edges: PageEdge[];
  pageInfo: PageInfo;
  /** Asked for only where the client wants it and the page does not know it yet. */
  totalCount: () => Promise<number>;
}

export interface Paging {
  first: number;
  after?: string | null;
}

/** The part of the list that is wanted: `skip` before it, at most `first` in it. */
export interface Window {
  skip: number;
  first: number;
  /** Which list of which graph a cursor belongs to. */
  mark: string;
}

/** `list` says which list it is (its field, filter and order), `version` which graph. Throws on a cursor of another list or graph. */
export function windowOf(paging: Paging, list: unknown, version: string): Window {
  const { first, after } = paging;
  if (first < 0 || first > maxFirst)
    throw userError(
      'BAD_USER_INPUT',
      `first is ${first}; ask for 0 to ${maxFirst} a page and go on with after: pageInfo.endCursor.`,
    );
  const listMark = short(JSON.stringify(list));
  const graphMark = short(version);
  const mark = `${listMark}.${graphMark}`;
  if (after === null || after === undefined) return { skip: 0, first, mark };
  const [position, itsList, itsGraph] = Buffer.from(after, 'base64url').toString('utf8').split('.');
  if (!position || !/^\d{1,9}$/.test(position) || !itsList || !itsGraph)
    throw userError('BAD_USER_INPUT', 'after is no cursor of ours; give the endCursor of the page before, unchanged.');
  if (itsList !== listMark)
    throw userError(
      'BAD_USER_INPUT',
      'after belongs to another list; keep filter, orderBy and plans the same from page to page.',
    );
  if (itsGraph !== graphMark)
    throw userError('STALE_CURSOR', 'The graph has changed since the page before; start again without after.');
  return { skip: Number(position) + 1, first, mark };
}

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

/** `items` are those of the window, and one more where there is a next page. */
export function pageOf(items: Omit<PageEdge, 'cursor'>[], window: Window, totalCount: () => Promise<number>): Page {
  return { ...edgesOf(items, window), totalCount };
}

/** The same of anything that is listed, each item with its cursor. */
export function edgesOf<T extends object>(
  items: readonly T[],
  window: Window,
): { edges: (T & { cursor: string })[]; pageInfo: PageInfo } {
  const edges = items
    .slice(0, window.first)
    .map((item, i) => ({ ...item, cursor: Buffer.from(`${window.skip + i}.${window.mark}`).toString('base64url') }));
  return {
    edges,
    pageInfo: {
      hasNextPage: items.length > window.first,
      hasPreviousPage: window.skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
