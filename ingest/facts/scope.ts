/**
 * Of which city or park a clause speaks. What stands nearest wins: the row of a table, then the subject of the
 * sentence, then the subject of an earlier sentence of the passage, then the headings from the innermost out.
 *
 *   （二）装备产业 / ——临江市。大力发展锻件。云岭县重点发展轴承。   锻件: 临江市, inherited; 轴承: 云岭县, stated
 */
import type { Mode } from '../../graph/model.js';
import { predicateStarts } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import type { Mention, Mentions, Outline, Section } from '../stages.js';
import { type Sentence, sentenceAt, sentencesOf } from './clauses.js';
import { headingOf } from './heading.js';
import { listedAt, type Place, type PlaceKind, placesIn } from './subjects.js';

export interface Subject {
  kind: PlaceKind;
  /** Indices into `Mentions.entities`; several where a list is the subject. */
  entities: number[];
  /** `inherited` where a heading, a lead-in or an earlier sentence says it. */
  mode: Mode;
  /** Where it is named. */
  passage: number;
  start: number;
  end: number;
}

export interface Scopes {
  /** What `[at]` of a passage speaks of, nearest first, at most one of each kind. A nearer subject of the same kind hides a farther one. */
  subjectsAt(passage: number, at: number): Subject[];
  /** The same for a whole section: its own heading and those above it. */
  subjectsOf(section: number): Subject[];
  /** Mentions of a passage in order. */
  mentionsIn(passage: number): readonly Mention[];
}

export function buildScopes(outline: Outline, mentions: Mentions): Scopes {
  const byPassage = new Map<number, Mention[]>();
  for (const mention of mentions.mentions) {
    const list = byPassage.get(mention.passage);
    if (list) list.push(mention);
    else byPassage.set(mention.passage, [mention]);
  }
  const mentionsIn = (passage: number) => byPassage.get(passage) ?? [];
  const headings = outline.sections.map((section) => headingSubjects(outline, section, mentionsIn));

  const subjectsOf = (section: number): Subject[] => {
    const found: Subject[] = [];
    for (let s: number | null = section; s !== null; ) {
      const at: Section | undefined = outline.sections[s];
      if (at === undefined) break;
      add(found, headings[s] ?? []);
      s = at.kind === 'box' || at.kind === 'table' ? null : at.parent;
    }
    return found;
  };

  /** Are all of `inner` counties or towns of one city of `outer`? */
  const holds = (outer: Place | Subject, inner: Place): boolean =>
    outer.kind === 'City' &&
    inner.kind === 'City' &&
    inner.entities.every((i) => outer.entities.some((o) => liesIn(mentions.entities[i]?.props, mentions.entities[o]?.props)));

  const subjectsAt = (passage: number, at: number): Subject[] => {
    const body = outline.passages[passage];
    if (body === undefined) return [];
    const found: Subject[] = [];
    if (body.kind === 'row') add(found, rowSubjects(body.body.text, mentionsIn(passage), passage));
    else {
      const above = subjectsOf(body.section);
      const within = (place: Place) => above.some((s) => holds(s, place));
      add(found, sentenceSubjects(body.body.text, mentionsIn(passage), passage, at, holds, within));
    }
    add(found, subjectsOf(body.section));
    return found;
  };

  return { subjectsAt, subjectsOf, mentionsIn };
}

/** Keep what is not hidden by a nearer subject of the same kind. A park named farther out says nothing beside a nearer city. */
function add(found: Subject[], farther: readonly Subject[]): void {
  const before = [...found];
  for (const subject of farther) {
    if (found.some((s) => s.kind === subject.kind)) continue;
    if (subject.kind === 'Park' && before.some((s) => s.kind === 'City')) continue;
    found.push(subject);
  }
}

/** The subjects of the sentence at `at`; where it has none, the last that an earlier sentence of the passage set. */
function sentenceSubjects(
  text: string,
  mentions: readonly Mention[],
  passage: number,
  at: number,
  holds: (outer: Place | Subject, inner: Place) => boolean,
  above: (place: Place) => boolean,
): Subject[] {
  if (!mentions.some((m) => m.kind === 'City' || m.kind === 'Park')) return [];
  const sentences = sentencesOf(text);
  const here = sentenceAt(sentences, at);
  if (here === undefined) return [];
  const found: Subject[] = [];
  for (const place of placesBefore(text, here, mentions, at)) add(found, [subject(place, 'stated', passage)]);
  if (found.length > 0 || ownTopic.test(text.slice(here.start, here.end))) return found;
  const earlier = sentences.slice(0, here.index).reverse();
  const [last, ...farther] = earlier.flatMap((sentence): Place[] => {
    const place = placesIn(text, sentence, mentions).findLast(
      (p) => (p.form === 'subject' || p.form === 'centre') && p.start < (sentence.clauses[0]?.end ?? 0),
    );
    return place ? [place] : [];
  });
  if (last === undefined) return [];
  // 临江市发展轴承。石湾县发展锻件。推进…: a county in a city's paragraph is spoken of in its own sentence only.
  const closed = /[。！？!?]/.test(text.slice(last.end, here.start));
  const whole = closed ? farther.find((p) => holds(p, last)) : undefined;
  return closed && !whole && above(last) ? [] : [subject(whole ?? last, 'inherited', passage)];
}

/** 建材行业发展…, 二是做强…, 全省要…, after a sentence about a city: what begins anew does not speak of that city. */
const ownTopic = new RegExp(
  `^(?:(?!${anyOf(predicateStarts)})[\\u4e00-\\u9fff、]{2,12}?(?:产业|行业|工业)(?:方面|领域)?(?:，|：|要|将|${anyOf(predicateStarts)})` +
    '|[一二三四五六七八九十]是|其[一二三四五六]|第[一二三四五六][，是]|[①-⑩]|(?:到[^，]{2,8}，)?[全我本](?:省|市|县|区|州|自治区)(?![^，]{0,4}[镇乡园村]))',
);

const aids = /^(?:支持|引导|鼓励|扶持)/;

/** Nearest to `at` first; a place named after `at` counts only where its clause goes on to where `at` stands. */
function placesBefore(text: string, sentence: Sentence, mentions: readonly Mention[], at: number): Place[] {
  const places = placesIn(text, sentence, mentions);
  // 在临江市布局轴承，支持东港公司发展锻件: another's doing, elsewhere perhaps.
  const other = sentence.clauses.findLast((c) => c.start <= at && aids.test(text.slice(c.start, c.end)))?.start ?? 0;
  return places.filter((p) => p.start <= at && p.form !== 'reach' && (p.form !== 'site' || p.start >= other)).reverse();
}

function subject(place: Place, mode: Mode, passage: number): Subject {
  const { kind, entities, start, end } = place;
  return { kind, entities, mode, passage, start, end };
}

type Props = Mentions['entities'][number]['props'];

/** By the national code: a county's begins with its city's, a town has its county's. */
function liesIn(inner: Props | undefined, outer: Props | undefined): boolean {
  const [code, whole] = [String(inner?.code ?? ''), String(outer?.code ?? '')];
  if (code === '' || inner?.level === outer?.level) return false;
  if (outer?.level === 'county') return inner?.level === 'township' && code === whole;
  return outer?.level === 'prefecture' && code.slice(0, 4) === whole.slice(0, 4);
}

/** In a row the first park is what the row is about, and its cities those that stand in a cell of their own. */
function rowSubjects(text: string, mentions: readonly Mention[], passage: number): Subject[] {
  const found: Subject[] = [];
  for (const kind of ['Park', 'City'] as const) {
    const outer = mentions.filter((m) => m.kind === kind && !mentions.some((o) => o !== m && covers(o, m)));
    const first = outer[0];
    // A row's second park is another thing than what the row is about; its cities are one list.
    const cities = first && kind === 'City' ? listedAt(text, first.start, mentions, text.length) : undefined;
    if (first)
      found.push({
        kind,
        entities: cities?.entities ?? [first.entity],
        mode: 'stated',
        passage,
        start: first.start,
        end: first.end,
      });
  }
  return found;
}

function covers(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}

/** A heading that is a list of places, or begins with one, or says 以…为核心, sets the scope of its section. */
function headingSubjects(outline: Outline, section: Section, mentionsIn: (p: number) => readonly Mention[]): Subject[] {
  const heading = headingOf(outline, section);
  if (heading === undefined) return [];
  const { passage, start, end } = heading;
  const inside = mentionsIn(passage).filter((m) => m.start >= start && m.end <= end);
  const text = outline.passages[passage]?.body.text ?? '';
  const first = inside.find((m) => (m.kind === 'City' || m.kind === 'Park') && opensHeading(text.slice(start, m.start)));
  if (first === undefined) return [];
  const place = listedAt(text, first.start, inside, end);
  // 临江大都市区: a region that only begins with the city's name.
  if (place?.kind === 'City' && regionTail.test(text.slice(place.end, end))) return [];
  return place ? [subject({ form: 'heading', ...place }, 'inherited', passage)] : [];
}

const regionTail = /^[^，。：:、]{0,4}(?:都市[区圈]|城市群|经济[区带圈]|发展区|片区|组团|湾区|流域|走廊)/;

/** Nothing but numbering, dashes, quotes or 以 before the first name: 2. | 云岭高新区; 一、“一核”：以 | 临江市. */
function opensHeading(before: string): boolean {
  return /^(?:[\s—\-–·•:：“”"《【（(]|第?[一二三四五六七八九十百\d]+[、.．章节)）]?|[）)】]|“[^”]*”[:：]?)*以?$/.test(before);
}
