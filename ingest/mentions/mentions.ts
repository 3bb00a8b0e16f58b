/** Who and what a plan names: recognisers in order, each for one kind, then one entity a thing. */
import type { Mentions, Outline } from '../stages.js';
import { cityMentions } from './city.js';
import { byPassage, type Reading, type Recogniser } from './context.js';
import { buildGazetteer } from './gazetteer.js';
import { parkMentions } from './park.js';
import { policyMentions } from './policy.js';
import { resolve } from './resolve.js';
import { settle } from './settle.js';

const recognisers: readonly Recogniser[] = [policyMentions, parkMentions];

export function findMentions(outline: Outline): Mentions {
  const gazetteer = buildGazetteer(
    `${outline.title} ${outline.issuer ?? ''}`,
    outline.passages.map((p) => p.body.text),
  );
  const cities = cityMentions(outline, gazetteer);
  const reading: Reading = { outline, gazetteer, cities: byPassage(cities) };
  const found = [...cities, ...recognisers.flatMap((recognise) => recognise(reading))];
  return resolve(settle(found), gazetteer);
}
