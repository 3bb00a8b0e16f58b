/** One question being answered: the store under the plans asked of, what ran, and what was looked for in the text. */
import type { Query, Row } from '../../../graph/query.js';
import type { GraphStore, SearchHit } from '../../../graph/store.js';
import type { RanStatement } from '../answer.js';
import type { Catalogue } from '../names/catalogue.js';

/** More than any plan holds; a search is complete below it. */
const allHits = 100_000;

export class Session {
  readonly ran: RanStatement[] = [];
  readonly searched = new Set<string>();
  readonly #hits = new Map<string, Promise<SearchHit[]>>();

  constructor(
    readonly store: GraphStore,
    readonly catalogue: Catalogue,
    readonly language: 'zh' | 'en',
    readonly plans?: string[],
  ) {}

  async rows(query: Query): Promise<Row[]> {
    const result = await this.store.run(this.plans ? { ...query, plans: this.plans } : query);
    this.ran.push({ text: result.cypher, params: JSON.stringify(result.params) });
    return result.rows;
  }

  /** Passages that hold the characters. */
  passages(text: string): Promise<SearchHit[]> {
    this.searched.add(text);
    const known = this.#hits.get(text);
    if (known) return known;
    const hits = this.#find(text);
    this.#hits.set(text, hits);
    return hits;
  }

  /** The text as it is asked for, and as plans print it: with long dashes and full-width brackets. */
  async #find(text: string): Promise<SearchHit[]> {
    const printed = text.replace(/-/g, '—').replace(/\(/g, '（').replace(/\)/g, '）');
    const hits: SearchHit[] = [];
    // 云政发(2021)9号 is printed with the brackets of document numbers.
    const numbered = text.replace(/\((\d{4})\)/g, '〔$1〕');
    for (const form of new Set([text, printed, printed.toUpperCase(), numbered])) {
      const found = await this.store.search(form, {
        kind: 'Passage',
        limit: allHits,
        ...(this.plans ? { plans: this.plans } : {}),
      });
      hits.push(...found.filter((h) => !hits.some((o) => o.node.id === h.node.id)));
    }
    return hits;
  }
}
