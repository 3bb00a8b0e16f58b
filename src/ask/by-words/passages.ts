/** Every passage with its text as names are compared: without blanks and quotation marks, which a search of the store minds. */
import type { NodeRow } from '../../../graph/query.js';
import { normaliseName } from '../normalise.js';
import type { Session } from '../run/session.js';

export interface PlainPassage {
  node: NodeRow;
  plain: string;
}

const known = new WeakMap<object, Promise<PlainPassage[]>>();

/** Read once for a version of the graph; those of the plans asked of. */
export async function passagesOf(session: Session): Promise<PlainPassage[]> {
  const { catalogue, store, plans } = session;
  let all = known.get(catalogue.whole);
  if (!all) {
    all = store
      .run({ from: { kind: 'Passage' }, order: [{ at: 0, prop: 'order', dir: 'asc' }] })
      .then(({ rows }) =>
        rows.flatMap(({ nodes: [node] }) => (node ? [{ node, plain: normaliseName(String(node.props.text ?? '')) }] : [])),
      );
    known.set(catalogue.whole, all);
  }
  const passages = await all;
  return plans ? passages.filter(({ node }) => plans.includes(String(node.props.plan))) : passages;
}
