/** One question being answered: the store under the plans asked of, what ran, and what was looked for in the text. */
import type { Query, Row } from '../../../graph/query.js';
import type { GraphStore, SearchHit } from '../../../graph/store.js';
import type { RanStatement } from '../answer.js';
import type { Chip, PlanScope } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';

/** More than any plan holds; a search is complete below it. */
const allHits = 100_000;

/** The plans that a question names, and which question does. */
export interface NamedScope extends PlanScope {
  source: Chip['source'];
}

export class Session {
  readonly ran: RanStatement[] = [];
  readonly searched = new Set<string>();
  readonly #hits = new Map<string, Promise<SearchHit[]>>();
  /** Of the plans asked of. */
  readonly catalogue: Catalogue;

  constructor(
    readonly store: GraphStore,
    catalogue: Catalogue,
    readonly language: 'zh' | 'en',
    readonly plans?: string[],
    readonly scope: NamedScope | null = null,
  ) {
    this.catalogue = plans ? catalogue.within(plans) : catalogue;
  }

  /** The same of one plan alone; what it runs and looks for is told with the rest. */
  ofPlan(id: string): Session {
    const { store, catalogue, language } = this;
    const one = new Session(store, catalogue, language, [id]);
    return Object.assign(one, { ran: this.ran, searched: this.searched });
  }

  /** The store as others ask it, with what they run told. */
  telling(): GraphStore {
    const { store, ran } = this;
    return Object.assign(Object.create(store) as GraphStore, {
      plans: () => store.plans(),
      run: async (query: Query) => {
        const result = await store.run(query);
        ran.push({ text: result.cypher, params: JSON.stringify(result.params) });
        return result;
      },
    });
  }

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
