/** The sections that a passage points to: 社会事业项目见专栏4. */
import { type AnswerEvidence, type AnswerItem, sectionItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isWithin, spellings } from './clauses.js';
import { evidenceOf, passageAt, sentencesOf, tidy } from './evidence.js';
import { numberedPart } from './sections.js';
import type { Session } from './session.js';

interface Pointer {
  target: { id: string; path: string; title: string };
  evidence: AnswerEvidence;
  /** From the clause outwards: what must hold the words asked about. */
  around: string[];
}

/** One item a section pointed to, in the plan's order; the nearest surroundings that hold all the words decide. */
export async function referencesOf(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const aimed = frame.filters.filter((f) => f.field === 'section' && f.up).flatMap((f) => f.words ?? []);
  if (aimed.length > 0) return pointingTo(aimed, session);
  const scope = frame.filters.filter((f) => f.field === 'section').flatMap((f) => f.words ?? []);
  const terms = frame.filters.flatMap((f): string[][] => {
    if (f.field === 'entity') return [(f.ids ?? []).flatMap((id) => spellings(id, session))];
    return f.field === 'text' ? [(f.words ?? []).map(normaliseName)] : [];
  });
  const pointers = (await pointersIn(scope, session)).filter((p) => isAsked(p, frame.want[0]?.word ?? '', session));
  const holds = (text: string | undefined) => terms.every((options) => options.some((o) => text?.includes(o)));
  const level = [0, 1, 2, 3].find((n) => pointers.some((p) => holds(p.around[n])));
  const found = pointers.filter((p) => level !== undefined && holds(p.around[level]));
  const targets = new Map(found.map((p) => [p.target.path, p.target]));
  const place = (path: string) => session.catalogue.sections.findIndex((s) => s.path === path);
  return [...targets.values()]
    .sort((a, b) => place(a.path) - place(b.path))
    .map((t) => sectionItem(t.id, t.path, t.title, tidy(found.filter((p) => p.target.path === t.path).map((p) => p.evidence))));
}

/** One item a numbered section that points to one of these. */
async function pointingTo(paths: readonly string[], session: Session): Promise<AnswerItem[]> {
  const pointers = (await pointersIn([], session)).filter((p) => paths.includes(p.target.path));
  const from = new Map<string, AnswerEvidence[]>();
  for (const { evidence } of pointers) {
    const path = numberedPart(evidence.section);
    from.set(path, [...(from.get(path) ?? []), evidence]);
  }
  const titled = (path: string) => session.catalogue.sections.find((s) => s.path === path);
  const place = (path: string) => session.catalogue.sections.findIndex((s) => s.path === path);
  return [...from]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([path, evidence]) => sectionItem(titled(path)?.id ?? path, path, titled(path)?.title ?? '', tidy(evidence)));
}

/** 哪个专栏 asks for boxes, 哪一章 for chapters (and what stands in them). */
function isAsked(pointer: Pointer, word: string, session: Session): boolean {
  const kind = session.catalogue.sections.find((s) => s.path === pointer.target.path)?.kind;
  if (/专栏/.test(word)) return kind === 'box';
  if (/表/.test(word)) return kind === 'table';
  return !/[章节]/.test(word) || (kind !== 'box' && kind !== 'table');
}

async function pointersIn(scope: readonly string[], session: Session): Promise<Pointer[]> {
  const rows = await session.rows({
    from: { kind: 'Section' },
    follow: [{ hop: { rel: 'CITES', dir: 'out' }, to: { kind: 'Section' } }],
  });
  const out: Pointer[] = [];
  for (const { nodes, edges } of rows) {
    const [from, to] = nodes;
    if (!from || !to || (scope.length > 0 && !scope.some((s) => isWithin(String(from.props.path), s)))) continue;
    const target = { id: to.id, path: String(to.props.path), title: String(to.props.title ?? '') };
    for (const evidence of edges.flatMap((e) => (e ? evidenceOf(e.props) : []))) {
      const passage = await passageAt(evidence, session);
      const sentence = sentencesOf(passage).find((s) => s.text.includes(evidence.quote))?.text ?? passage;
      const around = [evidence.quote, sentence, passage].map(normaliseName);
      out.push({ target, evidence, around: [...around, `${around[2]}${headings(String(from.props.path), session)}`] });
    }
  }
  return out;
}

/** The headings that a section stands under. */
const headings = (path: string, session: Session): string =>
  session.catalogue.sections
    .filter((s) => isWithin(path, s.path))
    .map((s) => normaliseName(s.title))
    .join(' ');
