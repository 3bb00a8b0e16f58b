import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from '../../../ingest/outline/outline.js';
import { parsePlan } from '../../../ingest/parse/parse.js';
import { readSource } from '../../../ingest/read/read.js';
import { lostOf } from './plan.js';

const folder = new URL('../../../../shared/', import.meta.url);
const plan = new URL('plans/beibu-gulf-13th-five-year.txt', folder);
const gold = new URL('eval/facts.dev.json', folder);

interface GoldSection {
  type: string;
  section: string;
  title: string;
}

describe.skipIf(!existsSync(plan) || !existsSync(gold))('the shared plan', () => {
  const read = () => outline(parsePlan(readSource(readFileSync(plan), 'plan.txt')));
  const same = (text: string) => text.replace(/[\s“”]/g, '');

  it('has every annotated section under its path', () => {
    const facts = (JSON.parse(readFileSync(gold, 'utf8')) as { facts: GoldSection[] }).facts.filter((f) => f.type === 'section');
    const found = new Map(read().sections.map((s) => [same(s.path), same(s.title)]));
    expect(facts.filter((f) => !found.get(same(f.section))?.startsWith(same(f.title)))).toEqual([]);
  });

  it('has both tables whole and loses no text but the cover', () => {
    const o = read();
    expect(o.tables.map((t) => [t.header.length, t.rows.length, new Set(t.rows.map((r) => r.cells[0]!.text)).size])).toEqual([
      [7, 24, 5],
      [6, 20, 6],
    ]);
    expect(o.tables[0]!.rows.map((r) => Number(r.cells[1]!.text))).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect(o.source.text.startsWith(lostOf(o).slice(0, 10))).toBe(true);
    expect(o.notes.filter((n) => n.code === 'TABLE_NOT_REBUILT' || n.code === 'HEADING_DOUBTFUL')).toEqual([]);
  });
});
