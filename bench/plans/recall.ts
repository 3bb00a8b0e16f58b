/** How much of what generated plans state the reader finds, by kind of fact and by form of words. */
import { ingestPlan } from '../../ingest/ingest.js';
import { ReadFacts } from './found.js';
import { generatePlan } from './generate-plan.js';
import type { Said } from './statement.js';

export interface Share {
  found: number;
  stated: number;
}

export interface Recall {
  plans: number;
  characters: number;
  total: Share;
  kinds: Map<string, Share>;
  /** Kind and form; of each that is missed, one statement and the plan's seed. */
  forms: Map<string, Share & { missed?: { seed: number; said: Said } }>;
}

export function recallOf(seeds: Iterable<number>): Recall {
  const recall: Recall = { plans: 0, characters: 0, total: { found: 0, stated: 0 }, kinds: new Map(), forms: new Map() };
  for (const seed of seeds) {
    const { text, name, truth } = generatePlan(seed);
    const { facts } = ingestPlan(new TextEncoder().encode(text), { name });
    const read = new ReadFacts(facts);
    recall.plans++;
    recall.characters += text.length;
    for (const part of ['title', 'issuer', 'period'] as const) {
      const right = facts.plan[part] === truth[part];
      for (const share of [recall.total, shareOf(recall.kinds, part), shareOf(recall.forms, part)]) count(share, right);
    }
    for (const said of truth.said) {
      const form = shareOf(recall.forms, `${said.kind}: ${said.form}`);
      const found = read.has(said);
      for (const share of [recall.total, shareOf(recall.kinds, said.kind), form]) count(share, found);
      if (!found) form.missed ??= { seed, said };
    }
  }
  return recall;
}

function shareOf<T extends Share>(shares: Map<string, T>, key: string): T {
  const share = shares.get(key) ?? ({ found: 0, stated: 0 } as T);
  shares.set(key, share);
  return share;
}

function count(share: Share, found: boolean): void {
  share.stated++;
  if (found) share.found++;
}
