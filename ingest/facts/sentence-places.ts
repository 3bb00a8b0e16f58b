/**
 * Which places hold at a point of a paragraph: those that its sentence names before it, or the one that an earlier
 * sentence made its subject.
 *
 *   临江市发展轴承。推进…                       临江市
 *   临江市发展轴承。石湾县发展锻件。推进…        临江市: a county in a city's paragraph is spoken of in its own sentence
 *   支持临江市发展轴承。推进…                   none: who is only supported
 */
import { predicateStarts } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import type { Mention, Mentions } from '../stages.js';
import type { Sentence } from './clauses.js';
import { type Place, type PlaceList, placesIn } from './subjects.js';

/** Are all of `inner` counties or towns of the cities of `outer`? */
export type Holds = (outer: Pick<PlaceList, 'kind' | 'entities'>, inner: Pick<PlaceList, 'kind' | 'entities'>) => boolean;

export function holdsIn({ entities }: Pick<Mentions, 'entities'>): Holds {
  return (outer, inner) =>
    outer.kind === 'City' &&
    inner.kind === 'City' &&
    inner.entities.every((i) => outer.entities.some((o) => liesIn(entities[i]?.props, entities[o]?.props)));
}

type Props = Mentions['entities'][number]['props'];

/** By the national code: a county's begins with its city's, a town has its county's. */
function liesIn(inner: Props | undefined, outer: Props | undefined): boolean {
  const [code, whole] = [String(inner?.code ?? ''), String(outer?.code ?? '')];
  if (code === '' || inner?.level === outer?.level) return false;
  if (outer?.level === 'county') return inner?.level === 'township' && code === whole;
  return outer?.level === 'prefecture' && code.slice(0, 4) === whole.slice(0, 4);
}

/** 建材行业发展…, 二是做强…, 全省要…, after a sentence about a city: what begins anew does not speak of that city. */
const ownTopic = new RegExp(
  `^(?:(?!${anyOf(predicateStarts)})[\\u4e00-\\u9fff、]{2,12}?(?:产业|行业|工业)(?:方面|领域)?(?:，|：|要|将|${anyOf(predicateStarts)})` +
    '|[一二三四五六七八九十]是|其[一二三四五六]|第[一二三四五六][，是]|[①-⑩]|(?:到[^，]{2,8}，)?[全我本](?:省|市|县|区|州|自治区)(?![^，]{0,4}[镇乡园村]))',
);

/** Another's doing follows. */
const aids = /^(?:支持|引导|鼓励|扶持)/;

/** Nearest to `at` first; a place named after `at` counts only where its clause goes on to where `at` stands. */
export function placesBefore(text: string, sentence: Sentence, mentions: readonly Mention[], at: number): Place[] {
  const places = placesIn(text, sentence, mentions);
  // 在临江市布局轴承，支持东港公司发展锻件: another's doing, elsewhere perhaps.
  const other = sentence.clauses.findLast((c) => c.start <= at && aids.test(text.slice(c.start, c.end)))?.start ?? 0;
  // 东港县依托|临江市|发展轴承: the city leant on is not the one that develops.
  const leantOn = (p: Place) =>
    p.form === 'reliance' &&
    p.kind === 'City' &&
    places.some((s) => s.form === 'subject' && s.end <= p.start && !/[，,]/.test(text.slice(s.end, p.start)));
  return places
    .filter((p) => p.start <= at && p.form !== 'reach' && (p.form !== 'site' || p.start >= other) && !leantOn(p))
    .reverse();
}

/** What the sentences before `here` leave to it. `above` are the subjects of its headings. */
export function lastingPlace(
  text: string,
  before: readonly Sentence[],
  here: Sentence,
  mentions: readonly Mention[],
  holds: Holds,
  above: readonly Pick<PlaceList, 'kind' | 'entities'>[],
): Place | undefined {
  if (ownTopic.test(text.slice(here.start, here.end))) return undefined;
  const [last, ...farther] = [...before].reverse().flatMap((sentence): Place[] => {
    const place = placesIn(text, sentence, mentions).findLast(
      (p) => (p.form === 'subject' || p.form === 'centre') && p.start < (sentence.clauses[0]?.end ?? 0),
    );
    return place ? [place] : [];
  });
  if (last === undefined || !/[。！？!?]/.test(text.slice(last.end, here.start))) return last;
  const whole = farther.find((place) => holds(place, last));
  return whole ?? (above.some((subject) => holds(subject, last)) ? undefined : last);
}
