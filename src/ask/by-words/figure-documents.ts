/** Each measurement of the graph as a small document that the words of a question may fit. */
import type { NodeRow } from '../../../graph/query.js';
import { likeness } from '../read/indicators.js';
import { amountOf } from '../run/amount.js';
import { headingsOf } from '../run/clauses.js';
import { evidenceOf } from '../run/evidence.js';
import type { Session } from '../run/session.js';
import { type Fit, fitOf } from './figure-fit.js';
import { type IndicatorNames, spelled } from './figure-names.js';
import type { FigureQuestion } from './figure-question.js';

export interface Document {
  indicator: NodeRow;
  measurement: NodeRow;
  subject: NodeRow;
}

export interface Fitting extends Document {
  fit: Fit;
}

export async function documentsOf(session: Session): Promise<Document[]> {
  const out: Document[] = [];
  for (const kind of ['Plan', 'Entity'] as const) {
    const rows = await session.rows({
      from: { kind },
      follow: [
        { hop: { rel: 'ABOUT', dir: 'in' }, to: { kind: 'Measurement' } },
        { hop: { rel: 'OF', dir: 'out' }, to: { kind: 'Indicator' } },
      ],
    });
    for (const {
      nodes: [subject, measurement, indicator],
    } of rows)
      if (subject && measurement && indicator) out.push({ subject, measurement, indicator });
  }
  return out;
}

/** The documents of the indicators that fit best, grouped by indicator; none where a subject or a year given has no figure. */
export function bestFitting(
  documents: readonly Document[],
  question: FigureQuestion,
  names: IndicatorNames,
  session: Session,
): Fitting[][] {
  const ofWhole = question.subjects.length === 0 && !question.ranks;
  const fitting = documents.flatMap((d): Fitting[] => {
    if (ofWhole && d.subject.kind !== 'Plan') return [];
    const fit = fitOfDocument(d, question, names, session);
    return fit ? [{ ...d, fit }] : [];
  });
  const complete = grouped(fitting, session).filter((g) => hasAll(g, question, names));
  const best = complete.map(fitOfGroup).sort(byFit)[0];
  return best ? complete.filter((g) => Math.abs(byFit(fitOfGroup(g), best)) < 1e-9) : [];
}

const fitOfGroup = (group: readonly Fitting[]): Fit => group.map((f) => f.fit).sort(byFit)[0]!;
const byFit = (a: Fit, b: Fit): number => a.missing.length - b.missing.length || b.light - a.light || a.unasked - b.unasked;

/** One indicator may be named in two ways by the plan. */
function grouped(fitting: readonly Fitting[], session: Session): Fitting[][] {
  const groups = new Map<string, Fitting[]>();
  for (const f of fitting) {
    const own = [...groups.keys()].find((id) => sameIndicator(id, f.indicator.id, session)) ?? f.indicator.id;
    groups.set(own, [...(groups.get(own) ?? []), f]);
  }
  return [...groups.values()];
}

export function sameIndicator(a: string, b: string, { catalogue }: Session): boolean {
  if (a === b) return true;
  const forms = (id: string) => catalogue.entities.get(id)?.forms ?? [];
  return forms(a).some((x) => forms(b).some((y) => likeness(x, y) >= 2));
}

/** Every subject and every year given has a figure of it. */
export function hasAll(group: readonly Fitting[], { subjects, years }: FigureQuestion, names: IndicatorNames): boolean {
  const ofSubject = (ids: readonly string[]) =>
    group.some((f) => ids.includes(f.subject.id) || (subjects.length === 1 && f.subject.kind === 'Plan'));
  const ofYear = (words: readonly string[]) => group.some((f) => words.includes(yearOf(f)) || isInName(f, words, names));
  return subjects.every((s) => ofSubject(s.ids)) && years.every((y) => ofYear(y.words ?? []));
}

const yearOf = ({ measurement }: Document): string => String(measurement.props.year ?? '');

/** 较2015年下降: a year of the indicator's own name. */
const isInName = ({ indicator }: Document, years: readonly string[], names: IndicatorNames): boolean =>
  (names.of.get(indicator.id) ?? []).some((n) => years.some((y) => n.text.includes(y)));

function fitOfDocument(d: Document, question: FigureQuestion, names: IndicatorNames, session: Session): Fit | null {
  if (!isOfSubject(d, question, session) || !isOfUnit(d, question)) return null;
  const asked = question.years.filter((y) => !isInName(d, y.words ?? [], names));
  if (asked.length > 0 && !asked.some((y) => (y.words ?? []).includes(yearOf(d)))) return null;
  const fits = (names.of.get(d.indicator.id) ?? []).flatMap((name) => {
    const fit = fitOf(name, question, names);
    return fit && elsewhere(fit, d, session) && isCountAsked(fit, d, question) ? [fit] : [];
  });
  return fits.sort(byFit)[0] ?? null;
}

/** A word beside the figure's name may stand in its clause or in a heading, where the name says nothing else. */
function elsewhere(fit: Fit, d: Document, session: Session): boolean {
  // 哪个市的, 园区的: the kind of what the figure is of.
  const missing = fit.missing.filter((w) => w.kind !== d.subject.kind);
  if (missing.length === 0) return true;
  if (fit.unasked > 0 || missing.some((w) => w.names)) return false;
  const around = evidenceOf(d.measurement.props).map((e) => spelled(e.quote) + spelled(headingsOf(e.section, session)));
  return missing.every((w) => around.some((text) => w.options.some((o) => text.includes(o))));
}

/** A figure of the plan's whole area, or of one of the things given; a city never answers for another. */
function isOfSubject({ subject }: Document, { subjects, whole }: FigureQuestion, session: Session): boolean {
  if (subjects.length === 0) return !whole || subject.kind === 'Plan';
  if (subjects.some((s) => s.ids.includes(subject.id))) return true;
  if (subject.kind !== 'Plan' || subjects.length > 1) return false;
  return subjects[0]!.ids.some((id) => {
    const city = session.catalogue.entities.get(id);
    return city?.kind === 'City' && String(subject.props.title ?? '').includes(city.name.replace(/(?<=..)[市县区]$/, ''));
  });
}

const measured: ReadonlySet<string> = new Set(
  'money dollar euro percent times area length mass coal volume power energy time'.split(' '),
);

/** The family of a figure's unit, null where it has none. */
const familyOf = ({ measurement }: Document): string | null =>
  typeof measurement.props.unit === 'string' ? amountOf(1, measurement.props.unit).family : null;

function isOfUnit(d: Document, { family, counts }: FigureQuestion): boolean {
  const own = familyOf(d);
  if (family !== null && own !== null && own !== family) return false;
  return !counts || own === null || !measured.has(own);
}

/** 项目要投多少 asks for no number of projects. */
function isCountAsked({ verbs }: Fit, d: Document, { counts }: FigureQuestion): boolean {
  return counts || verbs === 0 || measured.has(familyOf(d) ?? '');
}
