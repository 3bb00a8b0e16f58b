import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '../../../graph/model.js';
import { applyCorrections } from '../../../ingest/corrections/apply.js';
import type { Correction } from '../../../ingest/corrections/correction.js';
import { CorrectionError, parseCorrections } from '../../../ingest/corrections/parse.js';
import { ingestPlan } from '../../../ingest/ingest.js';

const text = `# 临江市工业发展“十四五”规划

## 第一章 园区布局

云岭高新技术产业开发区重点发展生物医药、新材料。云岭高新区到2025年实现工业总产值300亿元。

青禾工业园位于临江市，大力发展食品加工。青禾产业小镇积极培育电子商务产业。
`;
const read = (written = text): PlanFacts => ingestPlan(Buffer.from(written), { name: 'plan.md' }).facts;
const made = { id: 'c1', at: '2026-01-05T08:00:00Z' };
const facts = read();
const idOf = (kind: string, name: string, of = facts) =>
  of.entities.find((e) => e.kind === kind && e.names.some((n) => n.text === name))?.id ?? `no ${kind} ${name}`;
const industriesOf = (of: PlanFacts, park: string) =>
  of.relations
    .filter((r) => r.type === 'DEVELOPS' && r.from === idOf('Park', park, of))
    .map((r) => of.entities.find((e) => e.id === r.to)!.name)
    .sort();
const correct = (correction: Record<string, unknown>, of = facts) =>
  applyCorrections(of, [{ ...made, ...correction } as Correction]);

describe('the reading before', () => {
  it('has the parks and what they develop', () => {
    expect(industriesOf(facts, '云岭高新技术产业开发区')).toEqual(['新材料', '生物医药']);
    expect(industriesOf(facts, '青禾工业园')).toEqual(['食品加工']);
    expect(idOf('Park', '云岭高新区')).toBe(idOf('Park', '云岭高新技术产业开发区'));
  });
});

describe('a fact that is wrong', () => {
  const fact = () => ({
    type: 'DEVELOPS',
    from: idOf('Park', '云岭高新技术产业开发区'),
    to: idOf('Industry', '新材料'),
  });

  it('goes, and only it', () => {
    const { facts: after, outcomes } = correct({ type: 'wrong', fact: fact() });
    expect(outcomes).toEqual([{ id: 'c1', placed: 'applied' }]);
    expect(industriesOf(after, '云岭高新技术产业开发区')).toEqual(['生物医药']);
    expect(after.relations).toHaveLength(facts.relations.length - 1);
  });

  it('goes with the sentence that is meant, and stays with another', () => {
    const quote = facts.relations.find((r) => r.type === 'DEVELOPS' && r.to === idOf('Industry', '新材料'))!.evidence[0]!.quote;
    expect(industriesOf(correct({ type: 'wrong', fact: fact(), quote }).facts, '云岭高新技术产业开发区')).toEqual(['生物医药']);
    const other = correct({ type: 'wrong', fact: fact(), quote: '大力发展食品加工' });
    expect(other.outcomes[0]!.placed).toBe('idle');
    expect(other.facts).toBe(facts);
  });

  it('is listed as gone where the sentence is', () => {
    const later = read(text.replace('、新材料', ''));
    const quote = '云岭高新技术产业开发区重点发展生物医药、新材料';
    expect(correct({ type: 'wrong', fact: fact(), quote, plan: later.plan.id }, later).outcomes).toEqual([
      { id: 'c1', placed: 'gone' },
    ]);
  });

  it('of a figure takes the figure', () => {
    const figure = facts.measurements.find((m) => m.valueText === '300')!;
    const { facts: after } = correct({
      type: 'wrong',
      fact: { type: 'Measurement', from: idOf('Park', '云岭高新区'), to: figure.indicator },
    });
    expect(after.measurements.map((m) => m.id)).toEqual(facts.measurements.filter((m) => m !== figure).map((m) => m.id));
  });
});

describe('two names', () => {
  it('that are one thing become one, with the facts of both, and it is told who said so', () => {
    const { facts: after, outcomes } = correct({ type: 'same', kind: 'Park', names: ['青禾工业园', '青禾产业小镇'] });
    expect(outcomes[0]!.placed).toBe('applied');
    expect(industriesOf(after, '青禾工业园')).toEqual(['电子商务', '食品加工']);
    const park = after.entities.find((e) => e.id === idOf('Park', '青禾工业园', after))!;
    expect(park.names.find((n) => n.text === '青禾产业小镇')?.rule).toBe('correction');
  });

  it('that are two things part, each with what is said under its name', () => {
    const { facts: after } = correct({ type: 'distinct', kind: 'Park', names: ['云岭高新技术产业开发区', '云岭高新区'] });
    const [full, short] = ['云岭高新技术产业开发区', '云岭高新区'].map((name) => idOf('Park', name, after));
    expect(full).not.toBe(short);
    expect(industriesOf(after, '云岭高新技术产业开发区')).toEqual(['新材料', '生物医药']);
    expect(industriesOf(after, '云岭高新区')).toEqual([]);
    expect(after.measurements.find((m) => m.valueText === '300')!.about).toEqual([short]);
  });

  it('that are two already, or one already, are left', () => {
    expect(correct({ type: 'distinct', kind: 'Park', names: ['青禾工业园', '云岭高新区'] }).outcomes[0]!.placed).toBe('idle');
    const one = correct({ type: 'same', kind: 'Park', names: ['云岭高新技术产业开发区', '云岭高新区'] });
    expect(one.outcomes[0]!.placed).toBe('idle');
    expect(one.facts).toBe(facts);
  });

  it('of which the plan has one are listed where the plan is named, and passed over where none is', () => {
    const names = ['青禾工业园', '无此园区'];
    expect(correct({ type: 'same', kind: 'Park', names, plan: facts.plan.id }).outcomes).toEqual([{ id: 'c1', placed: 'gone' }]);
    expect(correct({ type: 'same', kind: 'Park', names }).outcomes).toEqual([]);
    expect(correct({ type: 'same', kind: 'Park', names: ['青禾工业园', '云岭高新区'], plan: 'another' }).outcomes).toEqual([]);
  });
});

describe('another name', () => {
  it('is found by, with the places where the plan writes it', () => {
    const { facts: after } = correct({ type: 'alias', kind: 'Industry', name: '食品加工', alias: '食品' });
    const thing = after.entities.find((e) => e.id === idOf('Industry', '食品加工'))!;
    expect(thing.names.find((n) => n.text === '食品')).toEqual({
      text: '食品',
      rule: 'correction',
      count: 0,
      correction: 'c1',
    });
    const known = correct({ type: 'alias', kind: 'Park', name: '云岭高新区', alias: '到2025年' }).facts;
    const park = known.entities.find((e) => e.id === idOf('Park', '云岭高新区'))!;
    const { passage, start, end } = park.mentions.at(-1)!;
    expect(known.passages.find((p) => p.id === passage)!.text.slice(start, end)).toBe('到2025年');
  });

  it('of something the plan does not have is gone', () => {
    expect(
      correct({ type: 'alias', kind: 'Park', name: '无此园区', alias: '园区', plan: facts.plan.id }).outcomes[0]!.placed,
    ).toBe('gone');
  });
});

it('keeps what no sentence says, and moves it with its things', () => {
  const [one, other] = ['云岭高新区', '青禾工业园'].map((name) => idOf('Park', name));
  const known = { type: 'LOCATED_IN' as const, from: other!, to: idOf('City', '临江市'), evidence: [] };
  const read = { ...facts, relations: [...facts.relations, known] };
  const without = (of: PlanFacts) => of.relations.filter((r) => r.evidence.length === 0);
  const joinedUp = correct({ type: 'same', kind: 'Park', names: ['云岭高新区', '青禾工业园'] }, read).facts;
  expect(without(joinedUp)).toEqual([{ ...known, from: one }]);
  const parted = correct({ type: 'distinct', kind: 'Park', names: ['云岭高新技术产业开发区', '云岭高新区'] }, read).facts;
  expect(without(parted)).toEqual([known]);
  const fact = { type: 'LOCATED_IN', from: other, to: known.to };
  expect(without(correct({ type: 'wrong', fact }, read).facts)).toEqual([]);
});

it('keeps the facts fit to be stored: every end is there, no relation leads to itself', () => {
  const { facts: after } = applyCorrections(facts, [
    { ...made, type: 'same', kind: 'Park', names: ['云岭高新区', '青禾工业园'] },
    { ...made, id: 'c2', type: 'distinct', kind: 'Park', names: ['云岭高新技术产业开发区', '青禾工业园'] },
  ]);
  const ids = new Set([after.plan.id, ...after.entities.map((e) => e.id), ...after.sections.map((s) => s.id)]);
  expect(ids.size).toBe(1 + after.entities.length + after.sections.length);
  for (const r of after.relations) {
    expect(ids).toContain(r.from);
    if (!/^(?:level|status):/.test(r.to)) expect(ids).toContain(r.to);
    expect(r.from).not.toBe(r.to);
    expect(r.evidence.length).toBeGreaterThan(0);
  }
});

describe('corrections.jsonl', () => {
  const good = { ...made, type: 'alias', kind: 'Park', name: '甲园', alias: '乙园' };
  const line = (over: object) => JSON.stringify({ ...good, ...over });
  const parsed = (text: string) => parseCorrections(text.split('\n').map((written, at) => ({ line: at + 1, text: written })));

  it('is read a line a correction', () => {
    expect(parsed(`${line({})}\n${line({ id: 'c2' })}`).corrections).toHaveLength(2);
  });

  it.each([
    ['{', 'not a JSON object'],
    ['[]', 'not a JSON object'],
    [line({ id: '' }), '“id” is missing'],
    [line({ type: 'delete' }), 'none of wrong, same, distinct, alias'],
    [line({ kind: 'Section' }), '“kind”'],
    [line({ alias: 3 }), '“alias”'],
    [line({ note: 3 }), '“note”'],
    [line({ type: 'same', names: ['甲园'] }), '“names”'],
    [line({ type: 'distinct', names: ['甲园', '甲园'] }), 'one name'],
    [line({ type: 'wrong' }), '“fact”'],
    [line({ type: 'wrong', fact: { type: 'toString', from: 'a', to: 'b' } }), '“fact.type”'],
    [line({ type: 'wrong', fact: { type: 'DEVELOPS', from: 'a' } }), '“fact.to”'],
  ])('refuses %s', (bad, why) => {
    const problem = (() => {
      try {
        parsed(`${line({})}\n${bad.replace('"c1"', '"c2"')}`);
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(problem).toBeInstanceOf(CorrectionError);
    expect((problem as CorrectionError).line).toBe(2);
    expect((problem as CorrectionError).message).toContain(why);
  });

  it('refuses an id used twice', () => {
    expect(() => parsed(`${line({})}\n${line({})}`)).toThrow('twice');
  });
});
