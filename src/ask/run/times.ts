/** 云岭的产值是不是临江的三倍以上: the one figure over the other, held against a number of times. */
import { type AnswerItem, booleanItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { converted, holdsFor, round } from './amount.js';
import { figures, labelOf, sides } from './figures.js';
import type { Session } from './session.js';

/** Yes or no with both figures behind it; null where there are not exactly two of one kind. */
export async function timesOf(frame: Frame, times: FrameFilter, session: Session): Promise<AnswerItem[] | null> {
  const filters = frame.filters.filter((f) => f !== times);
  const pair = sides((await figures({ ...frame, filters }, session)).values);
  if (!pair || times.value === undefined) return null;
  const ids = filters.flatMap((f) => (f.field === 'entity' ? (f.ids ?? []) : []));
  // The one named first is so many times the other.
  const [first, second] = ids.indexOf(pair[0].subject.id) <= ids.indexOf(pair[1].subject.id) ? pair : [pair[1], pair[0]];
  const other = converted(second.value, second.unit, first.unit);
  if (other === null || other === 0) return null;
  const found = first.value / other;
  const yes = holdsFor(found - times.value, times.cmp ?? '=');
  const said = `${labelOf(first)}${first.value}${first.unit ?? ''}；${labelOf(second)}${second.value}${second.unit ?? ''}；${round(Number(found.toFixed(2)))}倍`;
  return [booleanItem(said, yes, [...first.evidence, ...second.evidence])];
}
