/** Names found by longest match, from left to right. */

export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

export class Dictionary<T> {
  readonly #root: Node<T> = { next: new Map() };

  set(word: string, value: T): this {
    let node = this.#root;
    for (const ch of word) {
      let next = node.next.get(ch);
      if (!next) {
        next = { next: new Map() };
        node.next.set(ch, next);
      }
      node = next;
    }
    node.value = value;
    return this;
  }

  /** The longest word that begins at `at` and that `accept` lets pass. */
  longestAt(text: string, at: number, accept: (hit: Hit<T>) => boolean = () => true): Hit<T> | null {
    let node: Node<T> | undefined = this.#root;
    let best: Hit<T> | null = null;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text[i] ?? '');
      if (!node) break;
      if (node.value === undefined) continue;
      const hit = { start: at, end: i + 1, value: node.value };
      if (accept(hit)) best = hit;
    }
    return best;
  }

  /** All hits, none overlapping. */
  scan(text: string, accept?: (hit: Hit<T>) => boolean): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let at = 0; at < text.length; ) {
      const hit = this.longestAt(text, at, accept);
      if (hit) hits.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return hits;
  }
}
