/** The same from a running server, page by page. */
import type { DuplicateReport, DuplicateThing } from './duplicates.js';

const pageSize = 100;

const document = `query Duplicates($first: Int!, $after: String) {
  duplicates(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    common { kind name count }
    nodes { kind reason detail first { ...side } second { ...side } }
  }
}
fragment side on DuplicateSide {
  entity { id name plans { id title } }
  evidence { plan section quote start end page }
}`;

interface Side {
  entity: Omit<DuplicateThing, 'evidence'>;
  evidence: DuplicateThing['evidence'];
}
interface Answer {
  duplicates: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    common: DuplicateReport['common'];
    nodes: (Omit<DuplicateReport['duplicates'][number], 'things'> & { first: Side; second: Side })[];
  };
}

export async function remoteDuplicates(query: <T>(document: string, variables: object) => Promise<T>): Promise<DuplicateReport> {
  const found: DuplicateReport['duplicates'] = [];
  for (let after: string | null = null; ; ) {
    const page: Answer['duplicates'] = (await query<Answer>(document, { first: pageSize, after })).duplicates;
    const thing = ({ entity, evidence }: Side): DuplicateThing => ({ ...entity, evidence });
    for (const { first, second, ...pair } of page.nodes) found.push({ ...pair, things: [thing(first), thing(second)] });
    if (!page.pageInfo.hasNextPage) return { total: page.totalCount, duplicates: found, common: page.common };
    after = page.pageInfo.endCursor;
  }
}
