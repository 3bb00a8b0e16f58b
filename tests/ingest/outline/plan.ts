import { outline } from '../../../ingest/outline/outline.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import { readSource } from '../../../ingest/read/read.js';
import type { Outline } from '../../../ingest/stages.js';

export const outlineOf = (text: string, name = 'plan.txt'): Outline =>
  outline(parsePlan(readSource(new TextEncoder().encode(text), name)));

/** Each section as "path | title". */
export const sectionsOf = (o: Outline): string[] => o.sections.map((s) => `${s.path} | ${s.title}`);

/** Each passage as "path | kind | text". */
export const passagesOf = (o: Outline): string[] =>
  o.passages.map((p) => `${o.sections[p.section]!.path} | ${p.kind} | ${p.body.text}`);

/** What is in no passage and in no note that says why; cover lines are metadata. */
export function lostOf(o: Outline, cover = ''): string {
  const kept = new Set(o.passages.flatMap((p) => p.body.offsets));
  for (const n of o.notes)
    if (n.code === 'TEXT_SKIPPED' || n.code === 'CONTENTS_SKIPPED') for (let i = n.start; i < n.end; i++) kept.add(i);
  const bare = cover.replace(/\s/g, '');
  const lost = Array.from(o.source.text.split(''), (c, i) => (/[\s\uFEFF]/.test(c) || kept.has(i) ? '' : c)).join('');
  return lost === bare ? '' : lost;
}
