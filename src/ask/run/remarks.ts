/** What is said beside a list: that the question's own count differs, and that silence of the plan is no denial. */
import type { Frame } from '../frame.js';
import type { Value } from './member.js';
import type { Session } from './session.js';

export function remarksOf(frame: Frame, found: number, session: Session): string[] {
  const zh = session.language === 'zh';
  const out: string[] = [];
  if (frame.expected !== undefined && !frame.rank && found < frame.expected)
    out.push(
      zh
        ? `问的是${frame.expected}个，规划里这样找到${found}个`
        : `the question speaks of ${frame.expected}, the plan gives ${found} this way`,
    );
  if (silent(frame, session))
    out.push(zh ? '规划没有写到的也算在内，没写不等于没有' : 'what the plan does not say of them is not thereby denied');
  return out;
}

/** Is something denied of the members that a plan may merely not tell? Leaving a thing out by name is no such denial. */
function silent(frame: Frame, session: Session): boolean {
  return frame.filters.some((f) => {
    if (!f.not || f.field === 'section' || f.field === 'among') return false;
    if (f.field === 'topic' && frame.want.every((w) => w.kind === 'Industry')) return false;
    const kinds = (f.ids ?? []).map((id) => session.catalogue.entities.get(id)?.kind);
    return f.field !== 'entity' || !frame.want.some((w) => kinds.includes(w.kind as (typeof kinds)[number]));
  });
}

/** 2020年和2030年各多少: of several years asked for, those that the plan gives no such figure of. */
export function yearsUnsaid(frame: Frame, values: readonly Value[], session: Session): string[] {
  const years = frame.filters.filter((f) => f.field === 'year' && !f.not).flatMap((f) => f.words ?? []);
  const spans = years.some((y) => !/^\d{4}$/.test(y));
  const without = years.filter((y) => !values.some((v) => v.year === y || v.year?.endsWith(`-${y}`)));
  if (years.length < 2 || spans || without.length === 0 || without.length === years.length) return [];
  const list = without.join(session.language === 'zh' ? '、' : ', ');
  return [session.language === 'zh' ? `规划没有给出${list}年的这项数值` : `no such figure is given for ${list}`];
}

/** Of several things asked about, those that the plan gives no such figure of. */
export function thingsUnsaid(frame: Frame, values: readonly Value[], session: Session): string[] {
  const given = new Set(frame.filters.filter((f) => f.field === 'entity' || f.field === 'among').flatMap((f) => f.ids ?? []));
  const having = new Set(values.map((v) => v.subject.id));
  // A short name is also a project's: only the kinds that the figures are of were asked about.
  const kinds = new Set<string>(values.map((v) => v.subject.kind));
  const without = [...given].filter((id) => !having.has(id) && kinds.has(session.catalogue.entities.get(id)?.kind ?? ''));
  if (given.size < 2 || without.length === 0 || values.some((v) => !given.has(v.subject.id))) return [];
  const names = without.map((id) => session.catalogue.entities.get(id)?.name ?? id).join('、');
  return [session.language === 'zh' ? `规划没有给出${names}的这项数值` : `no such figure is given for ${names}`];
}
