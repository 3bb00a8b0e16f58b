/** Turns of phrase that say one thing by way of another: not A but B, A or B after all, who invests. */
import type { FrameFilter, Measure, Wanted } from '../frame.js';
import { planFields as fieldWords } from '../run/plan-facts.js';
import type { Marks } from './marks.js';

/** 不是新培育而是改造提升的: what is denied only sets off what is meant, and is given up. */
export function insteadOf(marks: Marks): void {
  const { tokens } = marks;
  const but = tokens.findIndex((t, i) => t.text === '而是' || (t.text === '而' && tokens[i + 1]?.text === '是'));
  const not = tokens.findIndex((t, i) => i < but && /^(?:不是|并非|并不是|不)$/.test(t.text));
  if (but < 0 || not < 0 || but - not > 4) return;
  for (let at = not; at <= but; at++) marks.use({ at });
}

/** 谁要到云岭工业园投资: a verb there, no figure. */
export function whoInvests(marks: Marks): void {
  const who = marks.every('ask').some((m) => /^(?:谁|都有谁|有谁)$/.test(m.token.text));
  const figure =
    marks.has('rank') || marks.has('compare') || marks.has('degree') || marks.every('ask').some((m) => m.sense.ask === 'howmuch');
  if (!who || figure) return;
  marks.use(...marks.all('measure').filter((m) => m.token.text === '投资'));
  marks.use(...marks.all('target').filter((m) => m.token.text === '要到'));
}

/** 到底是19个还是21个: the figure is asked for, and which of the numbers offered it is. */
export function alternatives(marks: Marks, measures: readonly Measure[]): FrameFilter[] {
  const or = marks.all('op').find((m) => m.sense.op === 'either');
  const numbers = marks.all('number').filter((m) => m.sense.unit !== '年' && !m.token.senses.some((s) => s.is === 'year'));
  if (!or || measures.length === 0 || numbers.length !== 2 || !(numbers[0]!.at < or.at && numbers[1]!.at > or.at)) return [];
  if (numbers[1]!.at - numbers[0]!.at > 5) return [];
  marks.use(or, ...numbers);
  return numbers.map(({ token, sense }) => ({
    field: 'quantity',
    word: token.text,
    measure: measures[0]!,
    cmp: '=',
    value: sense.value,
    join: 'any',
    ...(sense.unit ? { unit: sense.unit } : {}),
  }));
}

/** 规划期限, 编制单位: properties of the plan, as kinds wanted. */
export function planFields(marks: Marks): Wanted[] {
  const found = marks.all('planField');
  const things = marks
    .every('entity')
    .some((m) => m.sense.entries.some((e) => ['Park', 'Project', 'Enterprise'].includes(e.kind)));
  if (found.length === 0 || things) return [];
  marks.use(...found);
  return found.map((m) => ({ kind: 'Plan', word: fieldWords[m.sense.field] }));
}
