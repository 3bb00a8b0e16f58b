/**
 * Things that are no nodes of the graph but that the plan lists under a class: 甲国乙城、丙国丁城等海外城市 for 哪些城市.
 * Each is cut out of the list in a sentence that holds every word given.
 */
import { type AnswerItem, entityItem } from '../answer.js';
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { has, spellings } from './clauses.js';
import { quoteOf, sentencesOf } from './evidence.js';
import type { Session } from './session.js';

const free: ReadonlySet<string> = new Set(['City', 'Place', 'Organization', 'Policy']);
const lead = /^.*(?:至|到|往|赴|飞|通往|开通|面向|包括|支持|引进|举办|依托|与|在|对|向|和|以)(?=.{2})/;
/** Between 等 and the class stand few words: 等海外友好城市. */
const farthest = 8;

/** In the plan's order; nothing where a condition cannot be read as words of the sentence. */
export async function listedFree(
  wanted: readonly Wanted[],
  filters: readonly FrameFilter[],
  session: Session,
): Promise<AnswerItem[]> {
  const classes = wanted
    .filter((w) => free.has(w.kind))
    .map((w) => normaliseName(w.word))
    .filter((w) => w.length >= 2);
  if (classes.length === 0 || filters.some((f) => f.not || !['text', 'topic', 'entity', 'year'].includes(f.field))) return [];
  const need = filters.flatMap((f): string[][] => {
    if (f.field === 'year') return [];
    if (f.field === 'entity') return [(f.ids ?? []).flatMap((id) => spellings(id, session))];
    return f.join === 'any' ? [f.words ?? []] : (f.words ?? []).map((w) => [w]);
  });
  const [first] = filters.flatMap((f) => (f.field === 'text' || f.field === 'topic' ? (f.words ?? []) : []));
  if (!first) return [];
  const out = new Map<string, AnswerItem>();
  for (const { node } of await session.passages(first)) {
    for (const sentence of sentencesOf(String(node.props.text ?? ''))) {
      const plain = normaliseName(sentence.text);
      if (!need.every((options) => has(plain, options))) continue;
      for (const name of classes.flatMap((c) => listBefore(plain, c))) {
        const evidence = await quoteOf(session, node, sentence);
        const place = (session.catalogue.byKind.get('Place') ?? []).flatMap((e) => e.forms).find((f) => name.startsWith(f));
        const short = place && name.length - place.length >= 2 ? [name.slice(place.length)] : [];
        const known = out.get(name);
        if (known) known.evidence.push(evidence);
        else out.set(name, entityItem(name, name, short, [evidence]));
      }
    }
  }
  return [...out.values()];
}

/** 云岭直飞海外哪些城市: the city given is none of those asked for. */
export async function listedAbroad({ want, filters }: Frame, session: Session): Promise<AnswerItem[]> {
  const cities = (f: FrameFilter) => f.field === 'entity' && f.ids?.every((id) => id.startsWith('city:'));
  return want.every((w) => w.kind === 'City') && filters.some(cities) ? listedFree(want, filters, session) : [];
}

/** 增开临江至甲国乙城、丙国丁城等海外城市航班, 城市 → 甲国乙城, 丙国丁城. */
export function listBefore(plain: string, word: string): string[] {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const end = plain.lastIndexOf('等', at);
    if (end < 0 || at - end - 1 > farthest || /[、,。;:]/.test(plain.slice(end, at))) continue;
    const start = Math.max(...[...',。;:'].map((c) => plain.lastIndexOf(c, end))) + 1;
    const parts = plain.slice(start, end).split('、');
    if (parts.length < 2) continue;
    const names = parts.map((p, i) => (i === 0 ? p.replace(lead, '') : p));
    if (names.every((n) => n.length >= 2 && n.length <= 12)) return names;
  }
  return [];
}
