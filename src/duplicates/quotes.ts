/** Where a plan names a thing: a clause that does, of a sentence rather than a heading. */
import { type Evidence, type PlanRecord, pageAt } from '../../graph/model.js';
import type { Condition, NodeRow } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import { clausesOf } from '../ask/run/evidence.js';
import { spanInText } from '../ask/run/span-in-text.js';
import type { Named } from './candidates.js';

export type Quote = Evidence & { plan: string };
type PlanText = Pick<PlanRecord, 'text' | 'pages'>;

const noHeading: Condition = { op: 'prop', prop: 'kind', cmp: '!=', value: 'heading' };

/** `textOf` gives a plan's text by the plan's id. Null where no plan in scope keeps a mention of it. */
export async function firstQuote(
  store: GraphStore,
  thing: Named,
  textOf: (plan: string) => PlanText | undefined,
  plans?: readonly string[],
): Promise<Quote | null> {
  const mentions = async (where?: Condition): Promise<NodeRow | null> => {
    const { rows } = await store.run({
      from: { kind: thing.kind, where: { op: 'ids', ids: [thing.id] } },
      follow: [{ hop: { rel: 'MENTIONED_IN', dir: 'out' }, to: { kind: 'Passage', ...(where ? { where } : {}) } }],
      ...(plans ? { plans: [...plans] } : {}),
      limit: 1,
    });
    return rows[0]?.nodes[1] ?? null;
  };
  const passage = (await mentions(noHeading)) ?? (await mentions());
  const plan = String(passage?.props.plan ?? '');
  const source = textOf(plan);
  if (!passage || !source) return null;
  const text = String(passage.props.text);
  const part = clauseNaming(text, [thing.name, ...thing.aliases]);
  const within = { text, start: Number(passage.props.start), end: Number(passage.props.end) };
  const { start, end } = spanInText(source.text, within, part);
  const page = pageAt(source.pages, start);
  const section = String(passage.props.section);
  return { plan, section, quote: part.text, start, end, mode: 'stated', ...(page === undefined ? {} : { page }) };
}

/** The first clause that holds one of the names, the fullest name first; the first of all where none does. */
export function clauseNaming(text: string, names: readonly string[]): { text: string; start: number } {
  const clauses = clausesOf(text);
  const written = [...names].sort((a, b) => b.length - a.length);
  const name = written.find((n) => text.includes(n));
  const at = name === undefined ? 0 : text.indexOf(name);
  const to = at + (name?.length ?? 0);
  // A name may hold a sign that ends clauses.
  const first = clauses.findLast((c) => c.start <= at) ?? { text, start: 0 };
  const last = clauses.find((c) => c.start + c.text.length >= to) ?? first;
  const whole = text.slice(first.start, Math.max(last.start + last.text.length, to));
  const lead = /^\s*/.exec(whole)![0].length;
  return { text: whole.slice(lead).replace(/[。；;，,：:！？\s]+$/, ''), start: first.start + lead };
}
