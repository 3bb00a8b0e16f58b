/** Sections that look back: 发展基础, “十三五”回顾, 主要成效. What they say was built is built; elsewhere it is to be. */
import type { Outline } from '../stages.js';

const looksBack = /回顾|成就|成效|成绩|现状|发展基础|现实基础|产业基础|主要进展|完成情况|实施情况|发展历程/;

/** Does the section, or one above it, look back? */
export function looksBackAt(outline: Outline, section: number): boolean {
  for (let s: number | null = section; s !== null; s = outline.sections[s]?.parent ?? null) {
    if (looksBack.test(outline.sections[s]?.title ?? '')) return true;
  }
  return false;
}
