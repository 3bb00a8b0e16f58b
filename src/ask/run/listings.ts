/**
 * What a plan lists under a name: the things in a box that is titled with it (试点园区), and the rows of a table
 * that stand under it in the first column (总量指标, given once for several rows).
 */
import type { NodeRow } from '../../../graph/query.js';
import type { FrameFilter, Wanted } from '../frame.js';
import { labelOf } from '../names/row-groups.js';
import { normaliseName } from '../normalise.js';
import { has, isWithin, spellings } from './clauses.js';
import { clausesOf, quoteOf, tidy } from './evidence.js';
import type { Member } from './member.js';
import { isEntity } from './routes.js';
import type { Session } from './session.js';

/** Members of the list that bears all the words of the frame; nothing where no list does. */
export async function fromListings(wanted: Wanted, filters: readonly FrameFilter[], session: Session): Promise<Member[]> {
  if (
    !isEntity(wanted.kind) ||
    filters.length === 0 ||
    filters.some(
      (f) => (f.field !== 'text' && !(f.field === 'topic' && wanted.kind === 'Indicator')) || f.not || f.join === 'any',
    )
  )
    return [];
  const words = filters.flatMap((f) => f.words ?? []).map(normaliseName);
  const boxed = [...(await underLabel(words, session)), ...(await underTitle(words, wanted, session))];
  const passages = boxed.length > 0 ? boxed : await underHeading(words, wanted, session);
  if (passages.length === 0) return [];
  const rows = await session.rows({
    from: { kind: wanted.kind },
    follow: [
      { hop: { rel: 'MENTIONED_IN', dir: 'out' }, to: { kind: 'Passage', where: { op: 'ids', ids: passages.map((p) => p.id) } } },
    ],
  });
  const out = new Map<string, Member>();
  for (const { nodes } of rows) {
    const [node, passage] = nodes;
    if (!node || !passage) continue;
    const names = spellings(node.id, session);
    // The list's own name is no member of it.
    if (words.some((w) => names.every((n) => n.includes(w)))) continue;
    const text = String(passage.props.text ?? '');
    const part =
      passage.props.kind === 'row'
        ? { text, start: 0 }
        : (clausesOf(text).find((c) => has(normaliseName(c.text), names)) ?? { text, start: 0 });
    const member = out.get(node.id) ?? { node, evidence: [] };
    member.evidence.push(await quoteOf(session, passage, part));
    out.set(node.id, member);
  }
  return [...out.values()]
    .map((m) => ({ ...m, evidence: tidy(m.evidence) }))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

const number = /^(?:第?[一二三四五六七八九十\d]+[、.章节]|[(（][一二三四五六七八九十\d]+[)）])/;

/** Passages of a section headed by just these words and the kind, as 【特色园区】, 特色园区（3个）. */
async function underHeading(words: readonly string[], wanted: Wanted, session: Session): Promise<NodeRow[]> {
  const heading = [...words, wanted.word].join('');
  const sections = session.catalogue.sections.filter((s) => {
    const title = normaliseName(s.title)
      .replace(/^[-—【[]+|[】\]:：]+$/g, '')
      .replace(number, '')
      .replace(/\([^()]*\)$/, '');
    return (
      s.kind !== 'box' && s.kind !== 'table' && (title === heading || new RegExp(`^.{1,4}个${escaped(heading)}$`).test(title))
    );
  });
  const passages: NodeRow[] = [];
  for (const s of sections) passages.push(...(await passagesOf(s.path, session)));
  return passages.filter((p) => p.props.kind !== 'heading' && p.props.kind !== 'caption');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Passages of a box whose title holds every word and the kind's own word. */
async function underTitle(words: readonly string[], wanted: Wanted, session: Session): Promise<NodeRow[]> {
  const boxes = session.catalogue.sections.filter((s) => {
    const title = normaliseName(s.title);
    return (s.kind === 'box' || s.kind === 'table') && words.every((w) => title.includes(w)) && title.includes(wanted.word);
  });
  if (boxes.length !== 1) return [];
  const [box] = boxes;
  return (await passagesOf(box!.path, session)).filter((p) => p.props.kind !== 'heading' && p.props.kind !== 'caption');
}

/** Rows from the one that begins with the label to the next that begins with another: `总量指标 1 …`, `2 …`, `3 …`. */
async function underLabel(words: readonly string[], session: Session): Promise<NodeRow[]> {
  const [word] = words;
  if (!word) return [];
  const first = (await session.passages(word)).map((h) => h.node).filter((n) => n.props.kind === 'row' && holdsLabel(n, words));
  const out: NodeRow[] = [];
  for (const table of new Set(first.map((n) => String(n.props.section)))) {
    let inside = false;
    for (const row of (await passagesOf(table, session)).filter((p) => p.props.kind === 'row')) {
      if (labelOf(row) !== '') inside = holdsLabel(row, words);
      if (inside) out.push(row);
    }
  }
  return out;
}

const holdsLabel = (row: NodeRow, words: readonly string[]): boolean => {
  const label = labelOf(row);
  return label !== '' && words.every((w) => label.includes(w));
};

async function passagesOf(path: string, session: Session): Promise<NodeRow[]> {
  const rows = await session.rows({
    from: { kind: 'Passage', where: { op: 'prop', prop: 'section', cmp: 'startsWith', value: path } },
    order: [{ at: 0, prop: 'order', dir: 'asc' }],
  });
  return rows.flatMap((row) => (row.nodes[0] && isWithin(String(row.nodes[0].props.section), path) ? [row.nodes[0]] : []));
}
