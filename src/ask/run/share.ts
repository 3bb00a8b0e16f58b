/** 北港项目投资占几成: a thing's figure as a part of the plan's own, where the plan states no share itself. */
import type { NodeRow } from '../../../graph/query.js';
import type { Frame, Measure } from '../frame.js';
import type { Value } from './member.js';
import type { Session } from './session.js';
import { asAsked, figuresOf, planNodes } from './values.js';

const isShare = (words: readonly string[] | undefined): boolean => words?.some((w) => w === '比重' || /^占全/.test(w)) ?? false;

/** 占全省: is the whole that is named the area that the plan is for? 全区 may be another one than the plan's. */
function isWhole(words: readonly string[], plan: NodeRow): boolean {
  const named = words.flatMap((w) => /^占(?:全(.))/.exec(w)?.[1] ?? []);
  return named.every((area) => /[省市县州]/.test(area) && String(plan.props.title ?? '').includes(area));
}

/** The figures behind the share asked for, divided: one value for each subject that has one in the whole's year. */
export async function sharesOf(subjects: readonly NodeRow[], measure: Measure, frame: Frame, session: Session): Promise<Value[]> {
  const things = subjects.filter((s) => s.kind !== 'Plan');
  if (things.length === 0 || measure.words.length < 2 || !isShare(measure.words.at(-1))) return [];
  const base: Measure = { ...measure, words: measure.words.slice(0, -1), indicators: [] };
  const parts = asAsked(await figuresOf(things, base, session), frame);
  const wholes = asAsked(
    await figuresOf(
      (await planNodes(session)).filter((p) => isWhole(measure.words.at(-1)!, p)),
      base,
      session,
    ),
    frame,
  );
  return parts.flatMap((part): Value[] => {
    const whole = wholes.filter((w) => w.year === part.year && w.unit === part.unit && w.label === part.label && w.value);
    if (part.value === null || whole.length !== 1) return [];
    return [
      {
        ...part,
        label: `${part.label}占比（${part.value}÷${whole[0]!.value}${part.unit ?? ''}）`,
        value: Number(((part.value / whole[0]!.value!) * 100).toPrecision(4)),
        valueText: '',
        unit: '%',
        evidence: [...part.evidence, ...whole[0]!.evidence],
      },
    ];
  });
}
