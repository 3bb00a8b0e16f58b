/**
 * Of which city or park a clause speaks. What stands nearest wins: the row of a table, then the subject of the
 * sentence, then the subject of an earlier sentence of the passage, then the headings from the innermost out.
 *
 *   （二）装备产业 / ——临江市。大力发展锻件。云岭县重点发展轴承。   锻件: 临江市, inherited; 轴承: 云岭县, stated
 */
import type { Mode } from '../../graph/model.js';
import type { Mention, Mentions, Outline, Section } from '../stages.js';
import { sentenceAt, sentencesOf } from './clauses.js';
import { headingOf } from './heading.js';
import { type Holds, holdsIn, lastingPlace, placesBefore } from './sentence-places.js';
import { listedAt, type Place, type PlaceKind } from './subjects.js';

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

const built = new WeakMap<Mentions, { outline: Outline; scopes: Scopes }>();

/** Pure; kept with the mentions, since relations, figures and conflicts all ask. */
export function buildScopes(outline: Outline, mentions: Mentions): Scopes {
  const known = built.get(mentions);
  if (known?.outline === outline) return known.scopes;
  const scopes = scopesOf(outline, mentions);
  built.set(mentions, { outline, scopes });
  return scopes;
}

function scopesOf(outline: Outline, mentions: Mentions): Scopes {
  const byPassage = new Map<number, Mention[]>();
  for (const mention of mentions.mentions) {
    const list = byPassage.get(mention.passage);
    if (list) list.push(mention);
    else byPassage.set(mention.passage, [mention]);
  }
  const none: readonly Mention[] = [];
  const mentionsIn = (passage: number) => byPassage.get(passage) ?? none;
  const headings = outline.sections.map((section) => headingSubjects(outline, section, mentionsIn));

  /** Parks stand in a base as counties do in a city: 以云岭高新区为核心 below （一）临江锻件基地 speaks of both. */
  const isBase = ({ kind, entities }: Subject) =>
    kind === 'Park' && entities.every((e) => /(?:基地|集聚区|聚集区|产业带)$/.test(mentions.entities[e]?.name ?? ''));

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

  const subjectsAt = (passage: number, at: number): Subject[] => {
    const body = outline.passages[passage];
    if (body === undefined) return [];
    const found: Subject[] = [];
    if (body.kind === 'row') add(found, rowSubjects(body.body.text, mentionsIn(passage), passage));
    else {
      const above = subjectsOf(body.section);
      found.push(...sentenceSubjects(body.body.text, mentionsIn(passage), passage, at, holdsIn(mentions), isBase, above));
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

/** The subjects of the sentence at `at`; where it has none, what an earlier sentence of the passage set. */
function sentenceSubjects(
  text: string,
  mentions: readonly Mention[],
  passage: number,
  at: number,
  holds: Holds,
  isBase: (subject: Subject) => boolean,
  above: readonly Subject[],
): Subject[] {
  if (!mentions.some((m) => m.kind === 'City' || m.kind === 'Park')) return [];
  const sentences = sentencesOf(text);
  const here = sentenceAt(sentences, at);
  if (here === undefined) return [];
  const found: Subject[] = [];
  const places = placesBefore(text, here, mentions, at);
  for (const place of places) add(found, [subject(place, 'stated', passage)]);
  // ——临江市。以石湾县为重点，发展…: the county, and with it the city.
  const centre = places.find((p) => p.kind === 'City');
  if (centre?.form === 'centre') {
    const whole = places.find((p) => holds(p, centre));
    const over = above.find((s) => holds(s, centre));
    found.push(...(whole ? [subject(whole, 'stated', passage)] : over ? [over] : []));
  }
  const core = places.find((p) => p.kind === 'Park');
  const base = core?.form === 'centre' ? above.find(isBase) : undefined;
  if (base) found.push(base);
  if (found.length > 0) return found;
  const lasting = lastingPlace(text, sentences.slice(0, here.index), here, mentions, holds, above);
  // （一）锻件基地 / 以云岭高新区为核心，…。重点发展…: what follows is again said of the base.
  const whole = lasting?.kind === 'Park' && lasting.form === 'centre' ? above.find(isBase) : undefined;
  return whole ? [whole] : lasting ? [subject(lasting, 'inherited', passage)] : [];
}

function subject(place: Place, mode: Mode, passage: number): Subject {
  const { kind, entities, start, end } = place;
  return { kind, entities, mode, passage, start, end };
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
  const first =
    inside.find((m) => (m.kind === 'City' || m.kind === 'Park') && opensHeading(text.slice(start, m.start))) ??
    inside.find((m) => m.kind === 'City' && ofArea.test(text.slice(start, m.start)));
  if (first === undefined) return [];
  const place = listedAt(text, first.start, inside, end);
  // 临江大都市区: a region that only begins with the city's name.
  if (place?.kind === 'City' && regionTail.test(text.slice(place.end, end))) return [];
  return place ? [subject({ form: 'heading', ...place }, 'inherited', passage)] : [];
}

/** 南部片区（ | 石湾镇、白沙镇）: what an area consists of. */
const ofArea = /(?:区|带|圈|板块|组团|廊|极|轴|翼|核|片)[（(](?:包括|含|涵盖)?$/;
const regionTail = /^[^，。：:、]{0,4}(?:都市[区圈]|城市群|经济[区带圈]|发展区|片区|组团|湾区|流域|走廊)/;

/** Nothing but numbering, dashes, quotes or 以 before the first name: 2. | 云岭高新区; 一、“一核”：以 | 临江市. */
function opensHeading(before: string): boolean {
  return /^(?:[\s—\-–·•:：“”"《【（(]|第?[一二三四五六七八九十百\d]+[、.．章节)）]?|[）)】]|“[^”]*”[:：]?)*以?$/.test(before);
}
