/** Sentences of an indicator's first and last value. */
import type { Comparator } from '../../../graph/model.js';
import type { Draw } from '../draw.js';
import type { FigureStatement, Said } from '../statement.js';
import type { Goal, Period } from '../world/world.js';
import { quantity } from './number.js';

/** Who a figure is about: `name` in words before the indicator, `id` null for the whole place. */
export interface Owner {
  name: string;
  about: string | null;
}

interface Form {
  name: string;
  comparator: Comparator;
  first?: true;
  write(subject: string, baseline: string, target: string, base: number, end: number): string;
}
const forms: readonly Form[] = [
  { name: '到…年达到', comparator: '=', write: (s, _, t, __, end) => `到${end}年，${s}达到${t}` },
  { name: '力争…年达到', comparator: '=', write: (s, _, t, __, end) => `力争${end}年${s}达到${t}` },
  { name: '…年末达到', comparator: '=', write: (s, _, t, __, end) => `${end}年末，${s}达${t}` },
  { name: '突破', comparator: '>', write: (s, _, t, __, end) => `到${end}年，${s}突破${t}` },
  { name: '以上', comparator: '>=', write: (s, _, t, __, end) => `到${end}年，${s}达到${t}以上` },
  { name: '不低于', comparator: '>=', write: (s, _, t, __, end) => `到${end}年，${s}不低于${t}` },
  { name: '左右', comparator: '~', write: (s, _, t, __, end) => `到${end}年，${s}达到${t}左右` },
  {
    name: '由…增加到',
    comparator: '=',
    first: true,
    write: (s, b, t, base, end) => `${s}由${base}年的${b}增加到${end}年的${t}`,
  },
  {
    name: '从…提高到',
    comparator: '=',
    first: true,
    write: (s, b, t, base, end) => `到${end}年，${s}从${base}年的${b}提高到${t}`,
  },
];

/** A figure that is to fall or stay is 控制在. */
const capped: Form = { name: '控制在…以内', comparator: '<=', write: (s, _, t, __, end) => `到${end}年，${s}控制在${t}以内` };

export function targetSentence(
  draw: Draw,
  owner: Owner,
  { kind, baseline, target }: Goal,
  period: Period,
): { text: string; said: Said[] } {
  const form = kind.name === '能源消费总量' ? capped : draw.pick(forms);
  const [first, last] = [quantity(draw, baseline, kind.unit), quantity(draw, target, kind.unit)];
  const base = period.from - 1;
  const stated = (value: number, year: number, over: Partial<FigureStatement>, number: string): Said => ({
    kind: 'figure',
    indicator: kind.name,
    about: owner.about,
    value,
    unit: kind.unit,
    year: String(year),
    comparator: '=',
    nature: '目标',
    form: number === 'plain' ? form.name : `${form.name} (${number})`,
    ...over,
  });
  return {
    text: form.write(owner.name + kind.name, first.text, last.text, base, period.to),
    said: [
      stated(target, period.to, { comparator: form.comparator }, last.form),
      ...(form.first ? [stated(baseline, base, { nature: '现状' }, first.form)] : []),
    ],
  };
}
