/** Names found by longest match, from left to right. */

export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

/** `next` by UTF-16 code unit. */
interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

export class Dictionary<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** `under` is a dictionary whose words count too; of one word in both, this one's value. */
  constructor(private readonly under?: Dictionary<T>) {}

  set(word: string, value: T): this {
    let node = this.#root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value = value;
    return this;
  }

  /** The longest word that begins at `at` and that `accept` lets pass. */
  longestAt(text: string, at: number, accept: (hit: Hit<T>) => boolean = () => true): Hit<T> | null {
    let node: Node<T> | undefined = this.#root;
    let best = this.under?.longestAt(text, at, accept) ?? null;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value === undefined) continue;
      const hit = { start: at, end: i + 1, value: node.value };
      if (hit.end >= (best?.end ?? 0) && accept(hit)) best = hit;
    }
    return best;
  }

  /** Does a word begin with this code unit? Most do not, and scanning asks at every character. */
  private opens(unit: number): boolean {
    return this.#root.next.has(unit) || (this.under?.opens(unit) ?? false);
  }

  /** All hits, none overlapping. */
  scan(text: string, accept?: (hit: Hit<T>) => boolean): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let at = 0; at < text.length; ) {
      const hit = this.opens(text.charCodeAt(at)) ? this.longestAt(text, at, accept) : null;
      if (hit) hits.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return hits;
  }
}
