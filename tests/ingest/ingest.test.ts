import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationships } from '../../graph/model.js';
import { planId } from '../../ingest/facts/ids.js';
import { ingestPlan, inspectPlan, readerVersion } from '../../ingest/ingest.js';
import { easternPlan } from './mentions/eastern-county-plan.js';
import { westernPlan } from './mentions/western-prefecture-plan.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const plans: [string, string][] = [
  ['plan.txt', easternPlan],
  ['plan.md', westernPlan],
];

describe.each(plans)('%s', (name, text) => {
  const { facts, report } = ingestPlan(bytes(text), { name });

  test('every quote stands at its offsets, white space aside', () => {
    const plain = (s: string) => s.replace(/\s+/g, '');
    for (const fact of [...facts.relations, ...facts.measurements, ...facts.conflicts]) {
      for (const e of fact.evidence) expect(plain(facts.plan.text.slice(e.start, e.end))).toBe(plain(e.quote));
    }
  });

  test('every relation joins what is there, of the kinds that the model allows', () => {
    const kinds = new Map<string, string>([
      ...facts.entities.map((e) => [e.id, e.kind] as const),
      ...facts.sections.map((s) => [s.id, 'Section'] as const),
    ]);
    for (const r of facts.relations) {
      const to = r.to.startsWith('level:') ? 'Level' : r.to.startsWith('status:') ? 'Status' : kinds.get(r.to);
      const allowed = relationships[r.type] as readonly (readonly [string, string])[];
      expect(
        allowed.some(([a, b]) => a === kinds.get(r.from) && b === to),
        `${r.type} ${r.from} ${r.to}`,
      ).toBe(true);
    }
  });

  test('ids are unique, mentions stand in their passages, edges are joined', () => {
    const ids = [...facts.entities, ...facts.sections, ...facts.passages].map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
    const lengths = new Map(facts.passages.map((p) => [p.id, p.text.length]));
    for (const e of facts.entities) for (const m of e.mentions) expect(m.end).toBeLessThanOrEqual(lengths.get(m.passage) ?? -1);
    const keys = facts.relations.map((r) => [r.type, r.from, r.to, r.relation].join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the same bytes give the same facts', () => {
    expect(ingestPlan(bytes(text), { name }).facts).toEqual(facts);
  });

  test('the report counts what there is', () => {
    expect(report).toMatchObject({ characters: text.length, sections: facts.sections.length, facts: facts.relations.length });
    expect(facts.plan.reader).toBe(readerVersion);
    expect(report.notes.filter((n) => n.code === 'SECTION_WITHOUT_FACT').length).toBeLessThan(facts.sections.length);
  });

  test('a byte order mark and carriage returns change offsets only', () => {
    const crlf = ingestPlan(bytes(`\uFEFF${text.replaceAll('\n', '\r\n')}`), { name }).facts;
    expect(crlf.entities.map((e) => [e.id, e.name])).toEqual(facts.entities.map((e) => [e.id, e.name]));
  });
});

test('an id of one’s own is the plan’s and its sections’', () => {
  const { facts } = ingestPlan(bytes(easternPlan), { name: 'plan.txt', id: 'plan:mine' });
  expect(facts.plan.id).toBe('plan:mine');
  expect(facts.sections.every((s) => s.id.startsWith('plan:mine#'))).toBe(true);
});

test('marks and white space do not make another plan, a period does', () => {
  const plan = { title: '平湖市工业“十四五”规划', issuer: '平湖市人民政府', period: '2021-2025' };
  expect(planId({ ...plan, title: '平湖市工业十四五 规划' })).toBe(planId(plan));
  expect(planId({ ...plan, period: '2016-2020' })).not.toBe(planId(plan));
});

test('each stage can be printed', () => {
  for (const stage of ['mdast', 'outline', 'mentions', 'facts'] as const)
    expect(inspectPlan(bytes(easternPlan), 'plan.txt', stage)).toBeTypeOf('object');
});

test('any lines between headings are read without an error, and every quote is genuine', () => {
  const line = fc.array(
    fc.constantFrom(
      '推进',
      '恒泰',
      '项目',
      '、',
      '，',
      '。',
      '海宁',
      '高新区',
      '《',
      '》',
      '（',
      '）',
      '“',
      '”',
      '和',
      '等企业',
      '以',
      '为龙头',
      '12亿元',
    ),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = `海宁市“十四五”规划\n\n第一章 总体\n\n${lines.map((l) => l.join('')).join('\n\n')}\n\n第二章 保障\n\n落实责任。\n`;
      const { facts } = ingestPlan(bytes(text), { name: 'plan.txt' });
      for (const r of facts.relations)
        for (const e of r.evidence)
          expect(facts.plan.text.slice(e.start, e.end).replace(/\s/g, '')).toBe(e.quote.replace(/\s/g, ''));
    }),
    { numRuns: 60 },
  );
}, 60_000);
