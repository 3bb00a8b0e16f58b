/** 远城市在规划范围内吗: a city that the plan does not name at all can still be asked about, where it says what its area consists of. */
import type { Frame } from '../frame.js';
import { isKnownCity } from '../names/known-cities.js';
import type { Marks } from './marks.js';

const range = /^(?:规划)?(?:覆盖)?(?:的)?范围(?:之?内|里)?$/;

/** Gives the city, with no id, where nothing but its belonging to the area is asked. */
export function outsiders(frame: Frame, marks: Marks): void {
  const [city, ...more] = marks.all('absent');
  if (frame.operation !== 'check' || !city || more.length > 0 || !isKnownCity(city.sense.term)) return;
  if (frame.want.length > 0 || frame.measures.length > 0 || frame.filters.length === 0) return;
  if (!frame.filters.every((f) => f.field === 'text' && !f.not && range.test(f.word))) return;
  marks.use(city);
  frame.filters.push({ field: 'entity', word: city.sense.term, ids: [] });
}
