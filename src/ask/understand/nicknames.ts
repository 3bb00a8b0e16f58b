/** 临江锌谷, 沙坪: a part of a name stands for the thing, where a figure of it is asked for. What was taken for what is told. */
import type { EntityKind } from '../../../graph/model.js';
import type { Frame, FrameFilter } from '../frame.js';
import type { Catalogue, NamedEntity } from '../names/catalogue.js';
import { isKnownCity } from '../names/known-cities.js';
import { bears } from '../names/own-part.js';

/** Kinds that bear figures, the likelier bearer of a nickname first. */
const bearers: readonly EntityKind[] = ['Park', 'City', 'Project', 'Infrastructure', 'Enterprise'];
const most = 6;

const short = (name: string) => name.replace(/(?<=..)[市县区]$/, '');

/** The frame with parts of names replaced by the things that bear them, and the readings made: [part, full name]. */
export function nicknamed(frame: Frame, catalogue: Catalogue): { frame: Frame; readings: [string, string][] } {
  const readings: [string, string][] = [];
  const taken = new Set<FrameFilter>();
  const filters = frame.filters.map((f): FrameFilter => {
    if (f.field !== 'topic' || f.not || (f.words ?? []).length !== 1) return f;
    const word = f.words![0]!;
    if ((f.ids ?? []).length > 0 || ofIndicator(word, catalogue) || isKnownCity(word)) return f;
    const places = frame.filters.filter((p) => p.field === 'entity' && !p.not && p.ids?.every((id) => id.startsWith('city:')));
    const found = bearing(word, places, catalogue);
    if (found.length === 0) return f;
    // The place in front was a part of the name: it is not asked about itself.
    for (const p of places) if (found.every((e) => names(e, p, catalogue))) taken.add(p);
    if (found.length === 1) readings.push([word, found[0]!.name]);
    return { field: 'entity', word: found.length === 1 ? found[0]!.name : word, ids: found.map((e) => e.id) };
  });
  return readings.length === 0 && filters.every((f, i) => f === frame.filters[i])
    ? { frame, readings }
    : { frame: { ...frame, filters: filters.filter((f) => !taken.has(f)) }, readings };
}

const ofIndicator = (word: string, catalogue: Catalogue): boolean =>
  (catalogue.byKind.get('Indicator') ?? []).some((e) => e.forms.some((form) => form.includes(word)));

/** Bearers of one kind; with places given, those that bear one of them in their names where some do. */
function bearing(word: string, places: readonly FrameFilter[], catalogue: Catalogue): NamedEntity[] {
  for (const kind of bearers) {
    const all = (catalogue.byKind.get(kind) ?? []).filter((e) => e.forms.some((form) => bears(form, word)));
    const here = all.filter((e) => places.some((p) => names(e, p, catalogue)));
    const found = places.length > 0 ? here : all;
    if (found.length > 0) return found.length <= most ? found : [];
  }
  return [];
}

/** Does the thing's name hold the place's? */
function names(entity: NamedEntity, place: FrameFilter, catalogue: Catalogue): boolean {
  const forms = (place.ids ?? []).flatMap((id) => catalogue.entities.get(id)?.forms ?? []).map(short);
  return entity.forms.some((form) => forms.some((p) => p.length >= 2 && form.includes(p)));
}
