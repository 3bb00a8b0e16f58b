/** A state or a level that the plan gives in two ways: both are the answer, never a yes or a no. */
import { type AnswerItem, entityItem } from '../answer.js';
import type { FrameFilter } from '../frame.js';
import { evidenceOf } from './evidence.js';
import type { Session } from './session.js';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The sides of the conflict about the thing's status or level, each with its clause; nothing where there is none. */
export async function twoStates(subject: FrameFilter, check: 'status' | 'level', session: Session): Promise<AnswerItem[]> {
  const ids = (subject.ids ?? []).flatMap((id) => sameThing(id, session));
  const rows = await session.rows({
    from: {
      kind: 'Conflict',
      where: { op: 'hop', hop: { rel: 'ABOUT', dir: 'out' }, to: { kind: 'Entity', where: { op: 'ids', ids } } },
    },
  });
  const node = rows.flatMap((r) => r.nodes[0] ?? []).find((n) => n.props.check === check);
  if (!node) return [];
  const evidence = evidenceOf(node.props);
  return list(node.props.values).map((value, i) => entityItem(value, value, [], evidence[i] ? [evidence[i]!] : evidence));
}

/** One plant may be known as infrastructure and as a project. */
function sameThing(id: string, session: Session): string[] {
  const entity = session.catalogue.entities.get(id);
  if (!entity || !built.has(entity.kind)) return [id];
  const twins = [...session.catalogue.entities.values()].filter((o) => built.has(o.kind) && o.forms.includes(entity.forms[0]!));
  return [...new Set([id, ...twins.map((o) => o.id)])];
}

const built: ReadonlySet<string> = new Set(['Project', 'Infrastructure']);
