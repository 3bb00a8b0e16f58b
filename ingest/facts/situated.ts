/**
 * Where the text itself says that a thing lies: 云岭产业园位于临江市石湾区, 落户石湾镇, 位于石湾镇的云岭产业园,
 * and under the park's own heading 位于临江市石湾区，规划面积….
 */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { bracketItems } from './bracket-items.js';
import { clauseAt, evidenceAt, sentenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { startingWithin } from './mentions-near.js';
import { placeLater } from './situated-later.js';

const verb =
  '(?:主要|均|分别)?(?:位于|坐落于|坐落在|地处|选址于|选址在|选址|落户于|落户在|落户|落地于|落地|布局于|布局在|设在|设于|建于)';
const behind = new RegExp(`^(?:[（(][^（）()]*[）)])?(?:项目)?[，：:]?(?:已|拟|将)?${verb}$`);
const opens = new RegExp(`^${verb}$`);
const before = new RegExp(`(?:^|[，。；：、]|以|依托|推进|建设|支持)${verb}$`);

/** Of parks and projects, each with the places that are said of it. */
export function situatedRule(context: FactContext, things: readonly Mention[]): RelationRecord[] {
  return things
    .flatMap((thing) => [
      ...placeBehind(context, thing),
      ...placeBefore(context, thing),
      ...placeInBracket(context, thing),
      ...relationsTo(context, thing, placeLater(context, thing)),
    ])
    .concat(underHeadings(context));
}

function placeBehind(context: FactContext, thing: Mention): RelationRecord[] {
  const text = context.outline.passages[thing.passage]!.body.text;
  const sentence = sentenceAt(sentencesOf(text), thing.start);
  const near = startingWithin(context.scopes.mentionsIn(thing.passage), thing.end + 1, sentence?.end ?? thing.end);
  return placesFrom(context, thing, near, (place) => behind.test(text.slice(thing.end, place.start)));
}

function placeBefore(context: FactContext, thing: Mention): RelationRecord[] {
  const text = context.outline.passages[thing.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), thing.start);
  const near = startingWithin(context.scopes.mentionsIn(thing.passage), clause?.start ?? 0, thing.start);
  return placesFrom(
    context,
    thing,
    near,
    (place) =>
      before.test(text.slice(clause?.start ?? 0, place.start)) &&
      /^(?:[镇乡市县区]?境内|[^，。；的]{0,6}[村区片])?的$/.test(text.slice(chain(context, place).at(-1)!.end, thing.start)),
  );
}

/** 恒远二期项目（石湾县）, 铝板项目（位于石湾县、白沙县，5亿元）: an item of the bracket that is a place and no more. */
function placeInBracket(context: FactContext, thing: Mention): RelationRecord[] {
  return thing.kind === 'Project'
    ? bracketItems(context, thing, ['City', 'Park']).flatMap((place) => relationsTo(context, thing, place))
    : [];
}

/** The paragraph's clause begins with the verb, and the heading says of what. */
function underHeadings(context: FactContext): RelationRecord[] {
  const { outline, scopes, mentions } = context;
  return outline.passages.flatMap((passage): RelationRecord[] => {
    if (passage.kind !== 'paragraph') return [];
    const text = passage.body.text;
    const first = sentencesOf(text)[0];
    const park = first && scopes.subjectsOf(passage.section).find((s) => s.kind === 'Park');
    if (!first || park?.entities.length !== 1) return [];
    const place = scopes
      .mentionsIn(passage.index)
      .find((m) => m.kind === 'City' && first.clauses.some((c) => c.start < m.start && opens.test(text.slice(c.start, m.start))));
    if (!place || scopes.mentionsIn(passage.index).some((m) => m.kind === 'Park' && m.end <= place.start)) return [];
    return chain(context, place).flatMap((city) =>
      relation(context, mentions.entities[park.entities[0]!]!.id, city, passage.index, first.start, city.end, 'inherited'),
    );
  });
}

function placesFrom(
  context: FactContext,
  thing: Mention,
  near: readonly Mention[],
  fits: (place: Mention) => boolean,
): RelationRecord[] {
  const kinds = thing.kind === 'Project' ? ['City', 'Park'] : ['City'];
  const places = near.filter((m) => kinds.includes(m.kind) && m !== thing);
  // 临江产业园 before 临江 in it.
  const first = places.filter(fits).sort((a, b) => a.start - b.start || b.end - a.end)[0];
  return relationsTo(context, thing, first);
}

function relationsTo(context: FactContext, thing: Mention, first: Mention | undefined): RelationRecord[] {
  if (!first || first.entity === thing.entity) return [];
  const id = context.mentions.entities[thing.entity]!.id;
  return chain(context, first).flatMap((place) =>
    relation(context, id, place, thing.passage, Math.min(thing.start, place.start), Math.max(thing.end, place.end), 'stated'),
  );
}

/** 临江市石湾区, 石湾镇和白沙镇: places that follow one another. */
function chain(context: FactContext, first: Mention): Mention[] {
  if (first.kind !== 'City') return [first];
  const text = context.outline.passages[first.passage]!.body.text;
  const found = [first];
  for (const next of context.scopes.mentionsIn(first.passage)) {
    const last = found.at(-1)!;
    if (next.kind === 'City' && next.start >= last.end && /^(?:、|和|与|及)?$/.test(text.slice(last.end, next.start)))
      found.push(next);
  }
  return found;
}

function relation(
  context: FactContext,
  from: string,
  to: Mention,
  passage: number,
  start: number,
  end: number,
  mode: 'stated' | 'inherited',
): RelationRecord[] {
  const entity = context.mentions.entities[to.entity]!;
  if (entity.props.level === 'province') return [];
  return [{ type: 'LOCATED_IN', from, to: entity.id, evidence: [evidenceAt(context.outline, passage, start, end, mode)] }];
}
