/** Evidence as the graph keeps it, parallel lists, as a list of clauses. */
import type { Mode } from '../../graph/model.js';
import type { EdgeRow, NodeRow } from '../../graph/query.js';
import type { PlanEvidence } from './comparison.js';
import { listed } from './said.js';

/** Of an edge or a Measurement. */
function evidenceOf(props: EdgeRow['props']): PlanEvidence[] {
  const of = (name: string) => listed(props[name]);
  const [sections, starts, ends, modes] = [of('sections'), of('starts'), of('ends'), of('modes')];
  const [pages, corrections] = [of('pages'), of('corrections')];
  return of('quotes').map((quote, i) => ({
    plan: String(props.plan),
    section: String(sections[i]),
    quote: String(quote),
    start: Number(starts[i]),
    end: Number(ends[i]),
    mode: modes[i] as Mode,
    ...(pages[i] ? { page: Number(pages[i]) } : {}),
    ...(corrections[i] ? { correction: String(corrections[i]) } : {}),
  }));
}

/** Each clause once, in the plan's order, stated ones first. */
function tidied(evidence: readonly PlanEvidence[]): PlanEvidence[] {
  const seen = new Map<string, PlanEvidence>();
  for (const e of evidence) {
    const key = `${e.start} ${e.end}`;
    if (!seen.has(key) || e.mode === 'stated') seen.set(key, e);
  }
  const inherited = (e: PlanEvidence) => Number(e.mode === 'inherited');
  return [...seen.values()].sort((x, y) => inherited(x) - inherited(y) || x.start - y.start || x.end - y.end);
}

/** Of several edges. */
export const clausesOf = (said: readonly EdgeRow['props'][]): PlanEvidence[] => tidied(said.flatMap(evidenceOf));

export const firstAt = (evidence: readonly PlanEvidence[]): number => Math.min(...evidence.map((e) => e.start));

const clauseEnd = /[。；;！？]/;

/**
 * The sentence of a passage that names something at `[start, end)` of the plan's text. Where the passage as kept is not the
 * plan's text character by character (wrapped lines), the whole passage.
 */
export function sentenceNaming(passage: NodeRow, start: number): PlanEvidence {
  const text = String(passage.props.text);
  const [from, to] = [Number(passage.props.start), Number(passage.props.end)];
  const whole = { plan: String(passage.props.plan), section: String(passage.props.section), mode: 'stated' as const };
  if (text.length !== to - from) return { ...whole, quote: text, start: from, end: to };
  let first = start - from;
  while (first > 0 && !clauseEnd.test(text[first - 1]!)) first--;
  let last = start - from;
  while (last < text.length && !clauseEnd.test(text[last]!)) last++;
  return { ...whole, quote: text.slice(first, last), start: from + first, end: from + last };
}
