/** Whom a figure is about: a place named where the indicator's name begins, the subject of the sentence, or the headings above. */
import type { Passage } from '../stages.js';
import { type FigureContext, mentionFrom } from './measure-context.js';
import { cutName, ownAreaLength } from './measure-names.js';
import { listedAt } from './subjects.js';

export interface NamedSubject {
  /** Indices into `Mentions.entities`; empty for a region that stands for the plan's own area. */
  about: number[];
  /** Where the words behind the subject begin. */
  end: number;
}

const listTail = /^(?:等?(?:[二两三四五六七八九十\d]+个?)?(?:市|县|区)|等)?(?:的|地区|市域|全市|全区|范围内|境内)?/u;

/** The place at the head of `[start, end)`, lead words and years aside: 其中，临江市|工业产值… */
export function subjectAt(ctx: FigureContext, passage: Passage, start: number, end: number): NamedSubject | null {
  const text = passage.body.text;
  for (const at of [skipTime(text, start, end), cutName(text, start, end).start]) {
    const mention = mentionFrom(ctx, passage, at);
    if (!mention || mention.end > end) continue;
    if (mention.kind === 'Place') return { about: [], end: mention.end };
    if (mention.kind !== 'City' && mention.kind !== 'Park') continue;
    // 临江省沿海经济区: a region that only begins with a division's name.
    const region = mention.kind === 'City' ? ownAreaLength(text.slice(at, end)) : 0;
    if (region > mention.end - at) return { about: [], end: at + region };
    const list = listedAt(text, at, ctx.scopes.mentionsIn(passage.index), end);
    const about = list?.entities ?? [mention.entity];
    const after = list?.end ?? mention.end;
    return { about, end: after + (listTail.exec(text.slice(after, end))?.[0].length ?? 0) };
  }
  return null;
}

function skipTime(text: string, start: number, end: number): number {
  let at = start;
  const word = /^(?:[\s，,、：:]|其中|到|至|在|截至|预计)/u;
  for (let m = word.exec(text.slice(at, end)); m && at < end; m = word.exec(text.slice(at, end))) at += m[0].length;
  return at;
}

/** What the headings say a passage is about: a park or city of its own section, else the plan's area (an empty list). */
export function headingSubject(ctx: FigureContext, passage: Passage): number[] {
  const [nearest] = ctx.scopes.subjectsOf(passage.section);
  return nearest && nearest.entities.length === 1 ? nearest.entities : [];
}
