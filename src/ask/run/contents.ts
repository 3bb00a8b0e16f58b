/** What a section is about: its own parts, by their headings; a section without parts is given by its first sentence. */
import { type AnswerItem, sectionItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { quoteOf, sentencesOf } from './evidence.js';
import type { Session } from './session.js';

/** The sections right below those given, in the plan's order. */
export async function contentsOf(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const paths = frame.filters.filter((f) => f.field === 'section' && !f.not).flatMap((f) => f.words ?? []);
  const out: AnswerItem[] = [];
  for (const path of paths) {
    const home = session.catalogue.sections.find((s) => s.path === path);
    if (!home) continue;
    const rows = await session.rows({
      from: {
        kind: 'Section',
        where: { op: 'hop', hop: { rel: 'PART_OF', dir: 'out' }, to: { kind: 'Section', where: { op: 'ids', ids: [home.id] } } },
      },
      order: [{ at: 0, prop: 'order', dir: 'asc' }],
    });
    // A box or a table is told with what a section says; it is none of the parts that it is divided into.
    const divided = frame.want.some((w) => w.word === '部分');
    const own = rows.filter((r) => !divided || !['box', 'table'].includes(String(r.nodes[0]?.props.kind)));
    const parts = own.flatMap((r) =>
      r.nodes[0] ? [{ id: r.nodes[0].id, path: String(r.nodes[0].props.path), title: String(r.nodes[0].props.title ?? '') }] : [],
    );
    for (const part of parts.length > 0 ? parts : [home]) {
      const passages = await session.rows({
        from: { kind: 'Passage', where: { op: 'prop', prop: 'section', cmp: '=', value: part.path } },
        order: [{ at: 0, prop: 'order', dir: 'asc' }],
      });
      const nodes = passages.flatMap((r) => r.nodes[0] ?? []);
      const node = (parts.length === 0 && nodes.find((n) => n.props.kind !== 'heading')) || nodes[0];
      if (!node) continue;
      const [first] = sentencesOf(String(node.props.text ?? ''));
      if (first) out.push(sectionItem(part.id, part.path, part.title, [await quoteOf(session, node, first)]));
    }
  }
  return out;
}
