/** The sections right below another, in order; kept with the outline, since several rules and checks ask. */
import type { Outline, Section } from '../stages.js';

const memo = new WeakMap<Outline, ReadonlyMap<number | null, readonly Section[]>>();

/** `parent` is the index of a section; null asks for the outermost ones. */
export function sectionsBelow(outline: Outline, parent: number | null): readonly Section[] {
  return (memo.get(outline) ?? byParent(outline)).get(parent) ?? [];
}

function byParent(outline: Outline): ReadonlyMap<number | null, readonly Section[]> {
  const below = new Map<number | null, Section[]>();
  for (const section of outline.sections) {
    const siblings = below.get(section.parent);
    if (siblings) siblings.push(section);
    else below.set(section.parent, [section]);
  }
  memo.set(outline, below);
  return below;
}
