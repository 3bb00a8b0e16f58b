/** A name that several things of one kind bear gives as many readings. */
import type { Frame } from './frame.js';
import type { Catalogue } from './names/catalogue.js';

const most = 6;

/** The frame once for each bearer; the frame alone where nothing is ambiguous. */
export function readingsOf(frame: Frame, catalogue: Catalogue): Frame[] {
  for (const [i, filter] of frame.filters.entries()) {
    if (filter.field !== 'entity' || filter.join || !filter.ids) continue;
    const kinds = filter.ids.map((id) => catalogue.entities.get(id)?.kind);
    const twice = kinds.find((k, n) => k !== undefined && kinds.indexOf(k) !== n);
    const mine = filter.ids.filter((_, n) => kinds[n] === twice);
    if (!twice || mine.length > most) continue;
    return mine.map((id) => ({
      ...frame,
      filters: frame.filters.map((f, n) =>
        n === i
          ? { ...f, word: catalogue.entities.get(id)!.name, ids: [id, ...filter.ids!.filter((_, m) => kinds[m] !== twice)] }
          : f,
      ),
    }));
  }
  return [frame];
}
