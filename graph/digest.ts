import { createHash } from 'node:crypto';

/** A key of the graph's content: equal when the same plans, read by the same reader, are in it. */
export function digestOf(plans: readonly { id: string; hash: string; reader: string }[]): string {
  const lines = plans.map((p) => JSON.stringify([p.id, p.hash, p.reader])).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
