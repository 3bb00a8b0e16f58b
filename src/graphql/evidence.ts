/** Evidence as the graph keeps it (parallel lists) and as it is shown (a list of clauses). */
import type { Mode } from '../../graph/model.js';
import type { EdgeRow, Scalar } from '../../graph/query.js';
import type { AnswerEvidence } from '../ask/answer.js';
import type { Evidence } from './generated/resolver-types.js';
import { modeTerms } from './shape/terms.js';

type Props = Readonly<Record<string, Scalar | Scalar[]>>;

export const list = (value: Scalar | Scalar[] | undefined): Scalar[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const lists = ['sections', 'quotes', 'starts', 'ends', 'modes', 'pages', 'corrections'];

/** Of one edge, measurement or conflict. */
export function evidenceOf(props: Props): Evidence[] {
  const [sections, quotes, starts, ends, modes, pages, corrections] = lists.map((name) => list(props[name]));
  return quotes!.map((quote, i) => ({
    plan: String(props.plan),
    section: String(sections![i]),
    quote: String(quote),
    start: Number(starts![i]),
    end: Number(ends![i]),
    mode: modeTerms[String(modes![i]) as Mode].name,
    page: Number(pages![i] ?? 0) || null,
    correction: String(corrections![i] ?? '') || null,
  }));
}

/** Of one fact in all plans that state it. */
export const evidenceOfEdges = (edges: readonly EdgeRow[]): Evidence[] => edges.flatMap((edge) => evidenceOf(edge.props));

export const shownEvidence = (of: readonly AnswerEvidence[]): Evidence[] =>
  of.map((e) => ({ ...e, page: e.page ?? null, correction: e.correction ?? null, mode: modeTerms[e.mode].name }));
