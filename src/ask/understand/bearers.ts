/** 硅基材料基地放在哪些市: where places are asked for in the plural, all things of one short name are meant. */
import type { Frame } from '../frame.js';
import type { Marks } from './marks.js';

const plural = /哪些|哪几|分别|各在|都在/;
const places: ReadonlySet<string> = new Set(['City', 'Park', 'Place']);

/** Joins the bearers of a name; in the singular they stay several readings. */
export function everyBearer(frame: Frame, marks: Marks): void {
  const { catalogue } = marks;
  const asked = marks.language === 'zh' && marks.tokens.some((t) => plural.test(t.text));
  if (!asked || frame.operation !== 'list' || frame.measures.length > 0) return;
  if (frame.want.length === 0 || !frame.want.every((w) => places.has(w.kind))) return;
  for (const filter of frame.filters) {
    if (filter.field !== 'entity' || filter.join || (filter.ids?.length ?? 0) < 2) continue;
    const bearers = (filter.ids ?? []).flatMap((id) => catalogue.entities.get(id) ?? []);
    if (bearers.some((b) => frame.want.some((w) => w.kind === b.kind))) continue;
    filter.join = 'any';
    filter.word = [...new Set(bearers.map((b) => b.name))].join('、');
  }
}
