/** What grows while one query is compiled: parameters, fresh variables, and the sets computed before the main chain. */
import { StoreError } from '../store.js';

const comparisons: ReadonlySet<string> = new Set(['=', '<', '<=', '>', '>=']);

export class Builder {
  readonly params: Record<string, unknown> = {};
  /** Clauses that run first; each ends by binding one of `sets`. */
  readonly head: string[] = [];
  /** Variables of the head that every later WITH must carry. */
  readonly sets: string[] = [];
  /** `$plans`, or null where the query has no plan scope. */
  readonly plans: string | null;
  #fresh = 0;

  constructor(plans: readonly string[] | undefined) {
    this.plans = plans ? '$plans' : null;
    if (plans) this.params.plans = strings(plans, 'plans');
  }

  /** Bound once by each query, so that equal queries give equal texts. */
  readonly param = (value: unknown): string => {
    const name = `p${Object.keys(this.params).filter((k) => /^p\d/.test(k)).length + 1}`;
    this.params[name] = value;
    return `$${name}`;
  };

  fresh(prefix: string): string {
    this.#fresh += 1;
    return `${prefix}${this.#fresh}`;
  }

  /** The variable of a list that `body` makes before the main chain: what `value` is in each of its rows. */
  collected(body: string, value: string): string {
    const set = this.fresh('s');
    this.head.push(`CALL (${this.sets.join(', ')}) { ${body} RETURN collect(${value}) AS ${set} }`);
    this.sets.push(set);
    return set;
  }

  /** `WITH s1, n0, r1`: the head's sets first. */
  carry(...names: string[]): string {
    return `WITH ${[...this.sets, ...names].join(', ')}`;
  }
}

export function strings(list: readonly unknown[], what: string): string[] {
  if (!Array.isArray(list) || list.some((s) => typeof s !== 'string'))
    throw new StoreError('BAD_QUERY', `${what} takes a list of texts.`);
  return [...list] as string[];
}

export function wholeNumber(n: number, what: string, most = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(n) || n < 0 || n > most)
    throw new StoreError('BAD_QUERY', `${what} takes a whole number up to ${most}.`);
  return n;
}

export function comparison(cmp: string): string {
  if (!comparisons.has(cmp)) throw new StoreError('BAD_QUERY', `A count cannot be compared by “${cmp}”.`);
  return cmp;
}
