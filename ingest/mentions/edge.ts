/**
 * Where a name begins. From the head leftwards as far as the run of name characters goes (no comma, no full stop, but
 * through a bracket: 临江（沿海）工业区), the nearest edge that leaves a proper name: a governing verb or preposition,
 * a conjunction between two names, or the run's own beginning.
 *   加快推进|云岭高新区    向|临江工业区    云岭高新区和|临江工业区
 */
import { conjunctions, genericLead, strongCues, weakCues } from '../lexicon/name-cues.js';
import type { Gazetteer } from './gazetteer.js';
import { isProper, partsOf } from './stem.js';

const hard = /[，。；：！？、,;:!?“”"《》〈〉【】[\]\n\r\t…]/;
const byLength = (a: string, b: string) => b.length - a.length;
const strong = new RegExp(`(?:${[...strongCues].sort(byLength).join('|')})$`);
const weak = new RegExp(`(?:${[...weakCues].sort(byLength).join('|')})$`);
const joint = new RegExp(`(?:${[...conjunctions].sort(byLength).join('|')})$`);
const headBefore =
  /(?:区|园|基地|项目|工程|公司|集团|厂|企业|市|县|港|铁路|公路|机场|一体化|中心|[一二三四五六七八九]期|[）)”》])$/;

/** The leftmost place that a name ending at `at` could begin. */
export function runStart(text: string, at: number, floor = 0): number {
  let i = at;
  while (i > floor) {
    const ch = text[i - 1] ?? '';
    if (ch === '）' || ch === ')') {
      const open = Math.max(text.lastIndexOf('（', i - 1), text.lastIndexOf('(', i - 1));
      if (open < floor || i - open > 14 || /[，。；：]/.test(text.slice(open, i))) break;
      i = open;
      continue;
    }
    if (ch === '（' || ch === '(' || hard.test(ch)) break;
    i--;
  }
  return i;
}

export interface EdgeOptions {
  gazetteer: Gazetteer;
  /** Spans in which no edge can lie (a city's name, a harvested name). */
  closed?: readonly { start: number; end: number }[];
  /** What must hold of the name's text before its head; by default that something is named. */
  accept?: (stem: string) => boolean;
}

export interface Edge {
  start: number;
  by: 'run' | 'cue' | 'conjunction';
}

/** Null where only a class of things is spoken of: 建设一批产业园区, 打造国家级集聚区. */
export function leftEdge(text: string, head: number, floor: number, options: EdgeOptions): Edge | null {
  const from = runStart(text, head, floor);
  const accept = options.accept ?? ((stem: string) => isProper(stem, options.gazetteer));
  const inside = (at: number) => options.closed?.some((s) => s.start < at && at < s.end) ?? false;
  for (let at = head; at >= from; at--) {
    if (inside(at)) continue;
    const before = text.slice(from, at);
    const stem = text.slice(at, head);
    if (at === from)
      return ok(stem, accept) && !genericLead.test(text.slice(Math.max(0, at - 8), at)) ? { start: at, by: 'run' } : null;
    if (genericLead.test(before)) {
      if (stem.length < 2) return null;
      return ok(stem, accept) && /^[\u4e00-\u9fff]/.test(stem) && opensWithPlace(stem, options.gazetteer)
        ? { start: at, by: 'cue' }
        : null;
    }
    if (strong.test(before)) {
      if (stem.length === 0) continue;
      return ok(stem, accept) ? { start: at, by: 'cue' } : null;
    }
    const conjunction = joint.exec(before);
    if (conjunction && !inside(at - conjunction[0].length)) {
      const left = before.slice(0, -conjunction[0].length);
      if ((headBefore.test(left) || opensWithPlace(stem, options.gazetteer)) && ok(stem, accept))
        return { start: at, by: 'conjunction' };
    }
    const governing = weak.exec(before);
    if (governing && stem.length > 0) {
      const left = before.slice(0, -governing[0].length);
      const governs = left === '' || strong.test(left) || opensWithPlace(stem, options.gazetteer);
      if (governs && ok(stem, accept)) return { start: at, by: 'cue' };
    }
  }
  return null;
}

function ok(stem: string, accept: (stem: string) => boolean): boolean {
  return stem.trim().length > 0 && accept(stem);
}

/** Does the name begin with a division, a country pair or a line named by its ends? */
export function opensWithPlace(stem: string, gazetteer: Gazetteer): boolean {
  const first = partsOf(stem, gazetteer).find((p) => p.kind !== 'mark');
  return first?.kind === 'division' || first?.kind === 'pair';
}
