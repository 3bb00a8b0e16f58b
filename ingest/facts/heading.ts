/** Where a section's own title stands. */
import type { Outline, Passage, Section } from '../stages.js';

export interface HeadingSpan {
  passage: number;
  start: number;
  end: number;
}

/** How far into its first passage a title may begin: numbering and dashes stand before it. */
const farthestTitle = 24;

/** The span of the title in the section's first passage; a lead-in may share that passage with its text (——临江市。大力发展…). */
export function headingOf(outline: Outline, section: Section): HeadingSpan | undefined {
  if (section.title === '') return undefined;
  const passage = firstPassages(outline).get(section.index);
  if (passage === undefined) return undefined;
  const start = passage.body.text.slice(0, farthestTitle + section.title.length).indexOf(section.title);
  if (start < 0) return undefined;
  return { passage: passage.index, start, end: start + section.title.length };
}

const memo = new WeakMap<Outline, Map<number, Passage>>();

/** Section → its first passage; kept with the outline, since every rule asks for headings. */
function firstPassages(outline: Outline): Map<number, Passage> {
  const known = memo.get(outline);
  if (known) return known;
  const first = new Map<number, Passage>();
  for (const passage of outline.passages) if (!first.has(passage.section)) first.set(passage.section, passage);
  memo.set(outline, first);
  return first;
}
