/** Word lists are written as one text, words apart by white space. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** An alternation for a regular expression, longest word first, so that 产业集群 is tried before 产业. */
export function anyOf(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
