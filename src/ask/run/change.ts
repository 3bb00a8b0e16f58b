/** What is added from the base to the target (净增多少), and how many times the target is the base (翻几番). */
import { type AnswerItem, booleanItem, valueItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { round } from './amount.js';
import { figures, itemOf } from './figures.js';
import type { Value } from './member.js';
import type { Session } from './session.js';
import { nameOf } from './values.js';

type Number = Value & { value: number };

/** One figure for each target that the plan gives, the base and the target behind it; nothing where either is not given. */
export async function changed(frame: Frame, session: Session, how: 'difference' | 'ratio'): Promise<AnswerItem[]> {
  const years = frame.filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  const open = {
    ...frame,
    filters: frame.filters.filter((f) => f.field !== 'year' && f.field !== 'nature' && f.field !== 'quantity'),
  };
  const { values } = await figures(open, session);
  const numbers = values.filter((v): v is Number => v.value !== null && v.year !== null && /^\d{4}$/.test(v.year));
  const out: AnswerItem[] = [];
  const shown = new Set<Value>();
  for (const base of bases(numbers, years)) {
    for (const target of targets(base, numbers, years)) {
      const difference = round(target.value - base.value);
      const value = how === 'ratio' ? round(target.value / base.value) : difference;
      const name = `${base.subject.kind === 'Plan' ? '' : nameOf(base.subject)}${base.label}${base.year}年至${target.year}年${how === 'ratio' ? '倍数' : difference < 0 ? '减少' : '增加'}`;
      const unit = how === 'ratio' ? '倍' : base.unit === '%' || base.unit === '％' ? '个百分点' : base.unit;
      out.push(valueItem(name, how === 'ratio' ? value : Math.abs(value), unit, [...base.evidence, ...target.evidence]));
      shown.add(base);
      shown.add(target);
    }
  }
  const claim = frame.filters.find((f) => f.field === 'quantity' && f.unit === '倍');
  if (claim && out.length > 0) {
    const yes = out.map((o) => (o.value ?? 0) >= (claim.value ?? 0));
    // Two targets that differ on it are told, not judged.
    if (new Set(yes).size === 1)
      return [
        booleanItem(
          out.map((o) => `${o.name} ${o.value}倍`).join('；'),
          yes[0]!,
          out.flatMap((o) => o.evidence),
        ),
        ...[...shown].map(itemOf),
      ];
  }
  return [...out, ...[...shown].map(itemOf)];
}

/** Of each thing and indicator the last state given, or that of the year asked from. */
function bases(numbers: readonly Number[], years: readonly string[]): Number[] {
  const states = numbers.filter((v) => v.nature === '现状');
  const asked = states.filter((v) => years.includes(v.year!));
  const from = asked.length > 0 && asked.length < states.length ? asked : states;
  return from.filter((v) => !from.some((o) => alike(o, v) && o.year! > v.year!));
}

/** Its targets in the year asked for, else in the last year that the plan has one for. */
function targets(base: Number, numbers: readonly Number[], years: readonly string[]): Number[] {
  const ahead = numbers.filter((v) => alike(v, base) && v.nature !== '现状' && v.nature !== null && v.year! > base.year!);
  const asked = ahead.filter((v) => years.includes(v.year!));
  const open = years.length === 0 || years.every((y) => y === base.year);
  const among = asked.length > 0 ? asked : open ? ahead : [];
  const last = among
    .map((v) => v.year!)
    .sort()
    .at(-1);
  return among.filter((v) => v.year === last);
}

const alike = (a: Value, b: Value): boolean => a.subject.id === b.subject.id && a.label === b.label && a.unit === b.unit;
