/** Ids of what one plan contributes (see graph/model.ts). */
import type { Outline } from '../stages.js';

/** Title, issuer and period without the marks that vary between copies: plan:云岭市工业“十四五”规划|2021-2025 */
export function planId(outline: Pick<Outline, 'title' | 'issuer' | 'period'>): string {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s“”"'《》]/g, '');
  return `plan:${[outline.title, outline.issuer, outline.period]
    .filter((part) => part !== null && part !== '')
    .map((part) => plain(part!))
    .join('|')}`;
}

/** `${plan}#${path}`, with ~2, ~3 … after a path used again. In the order of the sections. */
export function sectionIds(plan: string, outline: Outline): string[] {
  return numbered(outline.sections.map((s) => `${plan}#${s.path}`));
}

/** `${plan}@${start}`. */
export function passageIds(plan: string, outline: Outline): string[] {
  return numbered(outline.passages.map((p) => `${plan}@${p.body.offsets[0] ?? 0}`));
}

function numbered(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return n === 1 ? id : `${id}~${n}`;
  });
}
