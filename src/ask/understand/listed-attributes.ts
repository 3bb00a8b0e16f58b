/** 专栏1列了几个试点园区, 临江的试点园区: what the title of a list says of all that it lists is no condition on each of them. */
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import type { Marks } from './marks.js';

/** Words for being on a list and nothing else. */
const membership = /^(?:试点|示范|标杆|样板|入库|试点示范|示范试点)$/;

/** Takes a word out that the given list's title says; one for being on a list becomes the one list of the kind that says it. */
export function ofTitledList(frame: Frame, { catalogue }: Marks): void {
  if (frame.want.length === 0) return;
  const paths = frame.filters.flatMap((f) => (f.field === 'section' && !f.not ? (f.words ?? []) : []));
  for (const filter of frame.filters.filter((f) => f.field === 'text' && !f.not)) {
    const words = (filter.words ?? []).map(normaliseName);
    const lists = catalogue.lists.filter((l) => words.length > 0 && words.every((w) => w !== '' && l.title.includes(w)));
    if (lists.some((l) => paths.includes(l.path))) frame.filters = frame.filters.filter((f) => f !== filter);
    else if (paths.length === 0 && membership.test(filter.word)) {
      const [list, ...more] = lists.filter((l) => frame.want.some((w) => (l.kinds as readonly string[]).includes(w.kind)));
      if (list && more.length === 0)
        frame.filters = frame.filters.map((f) => (f === filter ? { field: 'section', word: f.word, words: [list.path] } : f));
    }
  }
}
