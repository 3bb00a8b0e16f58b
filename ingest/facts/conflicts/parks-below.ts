/** A lead paragraph that says how many parks there are, against the parks that its section goes through: 重点建设5个开发区 / 1.… 4.… */
import { quantities } from '../../mentions/quantity.js';
import type { Outline, Passage } from '../../stages.js';
import { evidenceAt } from '../clauses.js';
import { headingOf } from '../heading.js';
import { sectionsBelow } from '../sections-below.js';
import { type Check, conflictOf } from './context.js';

const verb = /(?:建设|打造|推动|推进|培育|布局|发展|提升|形成|做强|做优)(?:好|成)?$/u;
const parks = /^\s*(?:\p{Script=Han}{0,8})?(?:园区|开发区|产业园|合作园|基地|工业园)/u;

export const parksBelowCheck: Check = (context) => {
  const paragraphs = paragraphsBySection(context.outline);
  return context.outline.sections.flatMap((section) => {
    const below = sectionsBelow(context.outline, section.index);
    if (below.length < 2) return [];
    const headings = below.map((s) => headingOf(context.outline, s));
    const last = headings.at(-1);
    // Each item must be a park, else the section speaks of other things too.
    const all = headings.every(
      (h) => h && context.scopes.mentionsIn(h.passage).some((m) => m.kind === 'Park' && m.start - h.start <= 4 && m.end <= h.end),
    );
    if (!all || !last) return [];
    return (paragraphs.get(section.index) ?? []).flatMap(({ index, body: { text } }) =>
      quantities(text)
        .filter((q) => q.unit === '个' && q.comparator === '=' && q.value !== null && q.value !== below.length)
        .filter((q) => verb.test(text.slice(0, q.outerStart)) && parks.test(text.slice(q.outerEnd)))
        .map((q) => {
          const one = evidenceAt(context.outline, index, q.start, q.end, 'stated');
          const other = evidenceAt(context.outline, last.passage, last.start, last.end, 'stated');
          const values = [`${q.valueText}个`, `列出${below.length}个`] as const;
          return conflictOf(context, 'count', `${section.title}：园区数`, [], [one, other], values);
        }),
    );
  });
};

function paragraphsBySection({ passages }: Outline): ReadonlyMap<number, readonly Passage[]> {
  const found = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.kind !== 'paragraph') continue;
    const known = found.get(passage.section);
    if (known) known.push(passage);
    else found.set(passage.section, [passage]);
  }
  return found;
}
