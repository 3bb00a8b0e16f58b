/** Is an indicator binding or expected? The natures that the plan gives its targets, each with the line that says so. */
import { type AnswerItem, booleanItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { tidy } from './evidence.js';
import { figures, itemOf } from './figures.js';
import type { Session } from './session.js';

const kinds = ['约束性', '预期性'];

/** 是预期性还是约束性, 什么性质: the nature itself is asked for. */
export const asksNature = (frame: Frame): boolean =>
  frame.measures.length === 1 && frame.filters.some((f) => f.field === 'nature' && f.words?.join() === kinds.join());

/** Each nature once, then the targets that bear it. */
export async function naturesOf(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const { values } = await figures({ ...frame, want: [] }, session);
  const found = [...new Set(values.flatMap((v) => v.nature ?? []))];
  const natures = found.map((nature) =>
    entityItem(nature, nature, [], tidy(values.filter((v) => v.nature === nature).flatMap((v) => v.evidence))),
  );
  return [...natures, ...(natures.length > 0 ? values.map(itemOf) : [])];
}

/** 森林覆盖率是约束性的吗; null where the plan gives the indicator neither nature. */
export async function natureHolds(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const asked = frame.filters.find((f) => f.field === 'nature');
  const other = frame.filters.filter((f) => f.field !== 'nature');
  if (!asked?.words?.every((w) => kinds.includes(w))) return null;
  const { values } = await figures({ ...frame, want: [], filters: [...other, { ...asked, words: kinds }] }, session);
  const natures = [...new Set(values.flatMap((v) => v.nature ?? []))];
  if (natures.length !== 1) return null;
  return [
    booleanItem(
      `${values[0]!.label}：${natures[0]}`,
      asked.words.includes(natures[0]!) !== (asked.not ?? false),
      values.flatMap((v) => v.evidence),
    ),
  ];
}
