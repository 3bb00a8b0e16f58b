/**
 * The division that a plan is named after, though its text may never write the name again: 临江市“十四五”工业发展规划;
 * of 临江市云岭区“十四五”规划 it is the inner one.
 */
import type { Division } from '../lexicon/divisions.js';
import type { Mentions, Outline } from '../stages.js';
import { cityName } from './city.js';
import type { Hit } from './dictionary.js';
import type { Gazetteer } from './gazetteer.js';
import { normalForms } from './normal.js';

export function withTitleCity(mentions: Mentions, { title }: Pick<Outline, 'title'>, gazetteer: Gazetteer): Mentions {
  let at = title.search(/[^\s《“"]/);
  let hit: Hit<Division> | undefined;
  for (const next of gazetteer.scan(title)) {
    if (next.start !== at) break;
    [hit, at] = [next, next.end];
  }
  if (!hit) return mentions;
  const name = cityName(hit.value);
  const id = `city:${normalForms(gazetteer)('City', name)}`;
  if (mentions.entities.some((entity) => entity.id === id)) return mentions;
  const names = new Map([[title.slice(hit.start, hit.end), 'title']]).set(name, 'name');
  const { level, code } = hit.value;
  return { ...mentions, entities: [...mentions.entities, { id, kind: 'City', name, names, props: { level, code } }] };
}
