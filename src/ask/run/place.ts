/** 青云园的面积排第几: which place the given thing has in the order of its kind. */
import { type AnswerItem, valueItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { itemOf } from './figures.js';
import { membersOf } from './members.js';
import type { Session } from './session.js';

/** The place, counted from one, with the figure behind it; things of one figure share the better place. Null where it has none. */
export async function placeOf(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const given = frame.filters.find((f) => f.field === 'entity' && !f.not);
  for (const id of given?.ids ?? []) {
    const kind = session.catalogue.entities.get(id)?.kind;
    if (!kind) continue;
    const filters = frame.filters.filter((f) => f !== given);
    const { members } = await membersOf({ ...frame, operation: 'rank', want: [{ kind, word: given!.word }], filters }, session);
    const mine = members.find((m) => m.node.id === id);
    if (!mine?.figure) continue;
    const place = members.findIndex((m) => m.figure?.value === mine.figure!.value) + 1;
    const name = `${String(mine.node.props.name)}${mine.figure.label}在${members.length}个中的位次${frame.rank?.dir === 'min' ? '（从小到大）' : ''}`;
    return [valueItem(name, place, '位', mine.figure.evidence), itemOf(mine.figure)];
  }
  return null;
}
