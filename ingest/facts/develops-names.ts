/** A park whose name holds an industry develops it: 云岭轴承产业园; so does one that a project of an industry is named after. */
import type { RelationRecord } from '../../graph/model.js';
import { industriesInName } from '../mentions/industry-names.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { readIndustries } from './industry-reading.js';

export function developsByName(context: FactContext): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const { idOf } = readIndustries(outline, mentions);
  const relation = (
    place: Mention,
    name: string,
    role: 'lead' | 'mentioned',
    { passage, start, end }: Mention,
  ): RelationRecord[] => {
    const [from, to] = [mentions.entities[place.entity]?.id, idOf(name)];
    if (from === undefined || to === undefined) return [];
    return [{ type: 'DEVELOPS', from, to, role: [role], evidence: [evidenceAt(outline, passage, start, end, 'stated')] }];
  };
  return mentions.mentions.flatMap((mention) => {
    if (mention.kind === 'Park') {
      const here = scopes.mentionsIn(mention.passage);
      const places = [mention, ...citiesOfBelt(here, mention)];
      const text = outline.passages[mention.passage]?.body.text ?? '';
      return mainIndustries(mention.name).flatMap((name) => [
        ...places.flatMap((place) => relation(place, name, 'lead', mention)),
        ...cityOfBase(text, here, mention, name).flatMap((city) => relation(city, name, 'mentioned', mention)),
      ]);
    }
    if (mention.kind !== 'Project') return [];
    const parks = scopes
      .mentionsIn(mention.passage)
      .filter((m) => m.kind === 'Park' && m.start >= mention.start && m.end <= mention.end);
    const text = outline.passages[mention.passage]?.body.text ?? '';
    const park = parks[0] ?? builderOf(text, mention, scopes.mentionsIn(mention.passage));
    if (park === undefined) return [];
    const rest = text.slice(Math.max(park.end, mention.start), mention.end);
    return mainIndustries(rest).flatMap((name) => relation(park, name, 'mentioned', mention));
  });
}

/** 云岭产业园建设 | 轴承检测中心: the park right before the verb builds it. */
function builderOf(text: string, project: Mention, here: readonly Mention[]): Mention | undefined {
  return here.find(
    (m) =>
      m.kind === 'Park' &&
      m.end < project.start &&
      /^(?:加快|重点|规划|推进)*(?:建设|打造|实施|推进)$/.test(text.slice(m.end, project.start)),
  );
}

const belt = /[—–-].*(?:产业带|经济带|产业走廊|走廊)$/;

/** A belt that is named by its cities is theirs: 临江—云岭轴承产业带. */
function citiesOfBelt(here: readonly Mention[], park: Mention): Mention[] {
  if (!belt.test(park.name)) return [];
  const cities = here.filter((m) => m.kind === 'City' && m.start >= park.start && m.end <= park.end);
  return cities.length > 1 ? cities : [];
}

const baseEnd = /^(?:生产|产业|加工|制造|示范|及|和|与)*基地$/;

/** 临江、东港 | 轴承 | 生产基地 are no two parks with names of their own: the cities make bearings. */
function cityOfBase(text: string, here: readonly Mention[], park: Mention, industry: string): Mention[] {
  const city = here.find(
    (m) => m.kind === 'City' && m.start >= park.start && m.end <= park.end && park.name.startsWith(text.slice(m.start, m.end)),
  );
  const rest = city ? park.name.slice(city.end - city.start) : '';
  const shared = here.some((m) => m.kind === 'Park' && m.entity !== park.entity && m.name.endsWith(rest));
  return city && shared && rest.startsWith(industry) && baseEnd.test(rest.slice(industry.length)) ? [city] : [];
}

/** Only what the name says in words: a sign (油库) gives a sector away but no industry of the park. */
function mainIndustries(name: string): string[] {
  return industriesInName(name)
    .filter((found) => found.said)
    .map((found) => found.name);
}
