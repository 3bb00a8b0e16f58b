/** Longest-match dictionary over characters. */
interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

export class Trie<T> {
  #root: Node<T> = { next: new Map(), values: [] };

  add(text: string, value: T): void {
    let node = this.#root;
    for (const c of text) {
      let next = node.next.get(c);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(c, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** Every entry that begins at `at`, with its end, shortest first. */
  matchesAt(text: string, at: number): { end: number; values: readonly T[] }[] {
    const out: { end: number; values: readonly T[] }[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let i = at; i < text.length && node; i++) {
      node = node.next.get(text.charAt(i));
      if (node && node.values.length > 0) out.push({ end: i + 1, values: node.values });
    }
    return out;
  }
}
