/** 规划面积36平方公里的园区是哪个: an amount right behind its figure, given for things of a kind, is what the figure is. */
import type { FrameFilter, Measure } from '../frame.js';
import type { Marks } from './marks.js';

const exactly = /^(?:恰|恰为|恰好|恰好为|恰好是|正好|正好是|刚好|刚好是|就是|等于)$/;

export function equalAmounts(marks: Marks, measures: readonly Measure[]): FrameFilter[] {
  const [measure = anyTarget(marks), ...more] = measures;
  const [number, ...others] = marks.all('number').filter((m) => m.sense.unit !== null && m.sense.unit !== '个');
  const compared =
    marks.every('compare').length > 0 || marks.every('op').some((m) => m.sense.op === 'than' || m.sense.op === 'between');
  const asked = marks.every('ask').some((m) => m.sense.ask === 'howmuch' || m.sense.ask === 'whether');
  const kind = marks.all('kind').some((m) => m.sense.kind !== 'Section');
  if (!measure || more.length > 0 || !number || others.length > 0 || compared || asked || !kind) return [];
  const before = marks.tokens.slice(0, number.at);
  const at = before.findLastIndex((t, i) => !marks.isSmall(i) && !exactly.test(t.text));
  const figure = before[at]?.senses.some(
    (s) => s.is === 'measure' || s.is === 'target' || (s.is === 'entity' && s.entries.some((e) => e.kind === 'Indicator')),
  );
  if (!figure) return [];
  marks.use(number, ...before.flatMap((t, i) => (i > at && exactly.test(t.text) ? [{ at: i }] : [])));
  return [
    {
      field: 'quantity',
      word: `${measure.word}${number.token.text}`,
      measure,
      cmp: '=',
      value: number.sense.value,
      unit: number.sense.unit!,
    },
  ];
}

/** 目标700亿的园区 does not say of what: any target of that amount will do. */
function anyTarget(marks: Marks): Measure | undefined {
  const [target] = marks.all('target');
  if (!target) return undefined;
  return { word: target.token.text, words: [], indicators: (marks.catalogue.byKind.get('Indicator') ?? []).map((e) => e.id) };
}
