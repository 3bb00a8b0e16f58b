/** 千亿元园区有哪些, 钦川有哪些百亿元产业: a class that the plan calls so is asked for its members, not for its number. */

import type { FrameFilter } from '../frame.js';
import { levelKey } from '../read/recognise.js';
import type { Marks } from './marks.js';
import { classKind, namesClass } from './measures.js';
import type { Wants } from './wants.js';

/** Adds the kind to what is wanted, and gives what narrows it; uses the tokens. */
export function classAsked(marks: Marks, wants: Wants): FrameFilter[] {
  const filters: FrameFilter[] = [];
  const asksNothing = ['ask', 'measure', 'kind', 'op', 'rank'].every((is) => !marks.has(is as 'ask'));
  const written = marks.all('text').filter((m) => /亿元?\p{Script=Han}+$/u.test(m.token.text));
  for (const m of [...marks.entities((e) => e.kind === 'Indicator'), ...written]) {
    const word = m.token.text;
    const kind = wants.wanted.length === 0 ? classKind(word) : null;
    const levels = kind === 'Park' ? marks.catalogue.levels.filter((l) => levelKey(l) === levelKey(word)) : [];
    const bare = asksNothing && (m.sense.is === 'text' || levels.length > 0);
    if (!kind || !(bare || namesClass(word, marks))) continue;
    marks.use(m);
    wants.wanted.push({ kind, word });
    if (kind === 'Indicator') filters.push({ field: 'nature', word, words: [word.replace(/指标$/, '')] });
    else if (levels.length > 0) filters.push({ field: 'level', word, words: levels });
    else filters.push({ field: 'text', word, words: [word] });
  }
  return filters;
}
