/** A name that several things of one kind bear gives as many readings. */
import type { Frame } from './frame.js';
import type { Catalogue } from './names/catalogue.js';
import { likeness } from './read/indicators.js';

const most = 6;

/** The frame once for each bearer; the frame alone where nothing is ambiguous. */
export function readingsOf(frame: Frame, catalogue: Catalogue): Frame[] {
  for (const [i, filter] of frame.filters.entries()) {
    if (filter.field !== 'entity' || filter.join || !filter.ids) continue;
    const kinds = filter.ids.map((id) => catalogue.entities.get(id)?.kind);
    const twice = kinds.find((k, n) => k !== undefined && kinds.indexOf(k) !== n);
    const groups = alike(
      filter.ids.filter((_, n) => kinds[n] === twice),
      catalogue,
    );
    if (!twice || groups.length < 2 || groups.length > most) continue;
    const others = filter.ids.filter((_, n) => kinds[n] !== twice);
    return groups.map((ids) => ({
      ...frame,
      filters: frame.filters.map((f, n) =>
        n === i ? { ...f, word: catalogue.entities.get(ids[0]!)!.name, ids: [...ids, ...others] } : f,
      ),
    }));
  }
  return measureReadings(frame, catalogue) ?? [frame];
}

/** A part of a name that fits several indicators is read as each of them. */
function measureReadings(frame: Frame, catalogue: Catalogue): Frame[] | null {
  for (const [i, measure] of frame.measures.entries()) {
    const named = measure.indicators.flatMap((id) => catalogue.entities.get(id) ?? []);
    if (named.length < 2 || named.length > most) continue;
    if (named.some((e) => e.forms.some((form) => likeness(measure.word, form) >= 2))) continue;
    return named.map((e) => ({
      ...frame,
      measures: frame.measures.map((m, n) => (n === i ? { word: e.name, words: [], indicators: [e.id] } : m)),
    }));
  }
  return null;
}

/** Things that differ only by a place in front or by the sign between two places are one reading. */
function alike(ids: readonly string[], catalogue: Catalogue): string[][] {
  const groups: string[][] = [];
  for (const id of ids) {
    const mine = (catalogue.entities.get(id)?.forms ?? []).map(core);
    const group = groups.find((g) =>
      g.some((o) =>
        (catalogue.entities.get(o)?.forms ?? []).map(core).some((f) => mine.some((m) => m.endsWith(f) || f.endsWith(m))),
      ),
    );
    if (group) group.push(id);
    else groups.push([id]);
  }
  return groups;
}

const core = (form: string): string => form.replace(/[-至到]/g, '').replace(/(?:园区|园|工业区)$/, '园');
