/** The lists of cities that a passage names, each once; none inside a longer name, no provinces. */
import type { Passage } from '../stages.js';
import type { FactContext } from './context.js';
import { listedAt, type PlaceList } from './subjects.js';

export function cityLists({ mentions, scopes }: FactContext, { index, body }: Passage): PlaceList[] {
  const here = scopes.mentionsIn(index);
  const inside = (m: (typeof here)[number]) =>
    here.some((o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start);
  const lists: PlaceList[] = [];
  for (const mention of here) {
    if (mention.kind !== 'City' || mention.start < (lists.at(-1)?.end ?? 0) || inside(mention)) continue;
    const list = listedAt(body.text, mention.start, here, body.text.length);
    if (list && !list.entities.some((e) => mentions.entities[e]?.props.level === 'province')) lists.push(list);
  }
  return lists;
}
