/** Answers kept while a plan is read: recognisers and rules ask the same of the same words many times over. */

const kept: Map<string, unknown>[] = [];
/** Questions come one after another without a plan between them; then the oldest answers go all at once. */
const most = 20_000;

/** The same function, each text worked out once. Its answers are shared: nobody changes them. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  kept.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/** Before another plan is read. */
export function forget(): void {
  for (const known of kept) known.clear();
}
