/** 那云岭呢, 那省级的, 2020年呢: the part of an earlier frame that a new part stands for. */
import type { Frame, FrameFilter, Measure } from './frame.js';
import type { Catalogue } from './names/catalogue.js';
import { normaliseName } from './normalise.js';
import { likeness } from './read/indicators.js';

/** Kinds that bear figures, industries and projects: one of them takes the place of another. */
const holders: ReadonlySet<string> = new Set(['City', 'Place', 'Park', 'Project', 'Enterprise', 'Infrastructure']);

const kindsOf = (f: FrameFilter, catalogue: Catalogue): string[] => [
  ...new Set((f.ids ?? []).flatMap((id) => catalogue.entities.get(id)?.kind ?? [])),
];

/** What a filter is one of; an industry may be named, be part of names, or stand in the text. */
function classesOf(f: FrameFilter, catalogue: Catalogue): string[] {
  if (f.field === 'topic' || f.field === 'text') return ['Industry'];
  if (f.field !== 'entity') return [f.field];
  return kindsOf(f, catalogue).map((k) => (k === 'Place' ? 'City' : k));
}

/** The like filters of the earlier frame, and the new one narrowed to what they are where its name is borne by several. */
function likeOf(
  own: FrameFilter,
  before: readonly FrameFilter[],
  catalogue: Catalogue,
): { like: FrameFilter[]; own: FrameFilter } {
  const mine = classesOf(own, catalogue);
  const like = before.filter((f) => classesOf(f, catalogue).some((c) => mine.includes(c)));
  if (own.field === 'text' || own.field === 'topic') {
    for (const f of like) {
      const swapped = substituted(own, f);
      if (swapped) return { like: [f], own: swapped };
    }
  }
  if (like.length > 0 && own.field === 'entity' && mine.length > 1) {
    const theirs = like.flatMap((f) => classesOf(f, catalogue));
    const ids = (own.ids ?? []).filter((id) => theirs.includes(catalogue.entities.get(id)?.kind ?? ''));
    return { like, own: ids.length > 0 ? { ...own, ids } : own };
  }
  if (like.length > 0) return { like, own };
  // 临江的产值, 那云岭高新区呢: one bearer of figures for another.
  const subjects = before.filter((f) => f.field === 'entity' && !f.not);
  const holds = (f: FrameFilter) => kindsOf(f, catalogue).some((k) => holders.has(k));
  return { like: subjects.length === 1 && holds(own) && holds(subjects[0]!) ? subjects : [], own };
}

/** The filters of `before` that nothing of `own` stands for, and `own` read as what it stands for. */
export function replaced(
  own: readonly FrameFilter[],
  before: readonly FrameFilter[],
  catalogue: Catalogue,
): { kept: FrameFilter[]; own: FrameFilter[] } {
  const found = own.map((f) => likeOf(f, before, catalogue));
  const gone = new Set(found.flatMap((f) => f.like));
  return { kept: before.filter((f) => !gone.has(f)), own: found.map((f) => f.own) };
}

/** 水泥产业产值, 那造纸呢; 规划面积, 已建成的呢: the indicator whose name has the new word where the old one had its own. */
export function likeMeasure(own: readonly FrameFilter[], before: Frame, catalogue: Catalogue): Measure | null {
  const [filter, ...more] = own;
  const [measure] = before.measures;
  if (!filter || more.length > 0 || !measure || before.measures.length > 1) return null;
  if (!['Industry', 'status', 'role'].some((c) => classesOf(filter, catalogue).includes(c))) return null;
  const ids = measure.indicators;
  const name = normaliseName((ids.length === 1 && catalogue.entities.get(ids[0]!)?.name) || measure.word);
  const word = normaliseName(filter.field === 'status' ? filter.word : (filter.words?.[0] ?? filter.word))
    .replace(/^(?:已经|已)(?=..)/, '')
    .replace(/(?:产业|行业|业|的)$/, '');
  const others = (catalogue.byKind.get('Indicator') ?? []).filter(
    (e) => !ids.includes(e.id) && normaliseName(e.name).includes(word),
  );
  for (let n = name.length; n >= 2; n--) {
    const like = others.filter((e) => normaliseName(e.name).endsWith(name.slice(-n)));
    if (like.length === 0) continue;
    const [alike] = like;
    // One figure under two names is one: 工业用水量下降, 规模以上工业用水量下降.
    const one = like.every((e) => likeness(e.name.replace('规模以上', ''), alike!.name.replace('规模以上', '')) >= 2);
    return alike && one ? { word: alike.name, words: [], indicators: like.map((e) => e.id) } : null;
  }
  return null;
}

/** 上游主要发展, 下游呢: the new word in the place of the one that differs from it by a letter, or null. */
function substituted(own: FrameFilter, like: FrameFilter): FrameFilter | null {
  const word = normaliseName(own.word);
  const swap = (text: string): string | null => {
    for (let at = 0; at + word.length <= text.length; at++) {
      const part = text.slice(at, at + word.length);
      const alike = [...part].filter((c, i) => c === word[i]).length;
      if (word.length >= 2 && word.length <= 4 && alike === word.length - 1)
        return text.slice(0, at) + word + text.slice(at + word.length);
    }
    return null;
  };
  const text = like.field === 'text' ? swap(normaliseName(like.word)) : null;
  return text ? { field: 'text', word: text, words: [text] } : null;
}
