/** A state or a level that the plan gives in two ways: both are the answer, never a yes or a no. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { FrameFilter } from '../frame.js';
import { evidenceOf } from './evidence.js';
import type { Session } from './session.js';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The sides of the conflict about the thing's status or level, each with its clause; nothing where there is none. */
export async function twoStates(subject: FrameFilter, check: 'status' | 'level', session: Session): Promise<AnswerItem[]> {
  const rows = await session.rows({
    from: {
      kind: 'Conflict',
      where: {
        op: 'hop',
        hop: { rel: 'ABOUT', dir: 'out' },
        to: { kind: 'Entity', where: { op: 'ids', ids: subject.ids ?? [] } },
      },
    },
  });
  const node = rows.flatMap((r) => r.nodes[0] ?? []).find((n) => n.props.check === check);
  if (!node) return [];
  const evidence = evidenceOf(node.props);
  return list(node.props.values).map((value, i) => entityItem(value, value, [], evidence[i] ? [evidence[i]!] : evidence));
}
