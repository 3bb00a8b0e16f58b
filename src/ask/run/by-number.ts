/** Things by how many of another kind belong to them (园区最多的市), counted as 云岭有多少个园区 is. */
import type { Frame, FrameFilter, Rank, Wanted } from '../frame.js';
import { evidenceOf, tidy } from './evidence.js';
import type { Member, Value } from './member.js';
import { membersOf } from './members.js';
import { routes } from './routes.js';
import type { Session } from './session.js';

/** Counting one by one is for so many; more (industries) are counted over their edges. */
const few = 150;
/** Conditions of the things that have them; the others are of what is counted. */
const ofHolders: ReadonlySet<FrameFilter['field']> = new Set(['entity', 'among', 'within']);
const notCounted: ReadonlySet<FrameFilter['field']> = new Set(['year', 'nature', 'quantity']);
const units: Partial<Record<Wanted['kind'], string>> = { Project: '项', Enterprise: '家' };

/** Those in the places asked for, each with its number; none where the frame orders by something else. */
export async function byNumber(frame: Frame, session: Session): Promise<Member[]> {
  const [measure, ...more] = frame.measures;
  const [wanted, ...others] = frame.want;
  if (!measure?.count || more.length > 0 || !wanted || others.length > 0 || !frame.rank) return [];
  if (frame.filters.some((f) => notCounted.has(f.field))) return [];
  const outer = frame.filters.filter((f) => ofHolders.has(f.field));
  const inner = frame.filters.filter((f) => !ofHolders.has(f.field));
  const counted: Wanted = { kind: measure.count, word: measure.words[0]?.[0] ?? measure.word };
  const list = { operation: 'list', want: [counted], measures: [], filters: inner } satisfies Frame;
  const having: FrameFilter = { field: 'within', word: counted.word, frame: list };
  const holders = (await membersOf({ ...list, want: [wanted], filters: [...outer, having] }, session)).members;
  const sets = holders.length > few ? await overEdges(holders, wanted, list, session) : await oneByOne(holders, list, session);
  const withNumber = sets.map(({ holder, members }): Member => {
    const evidence = tidy(members.flatMap((m) => m.evidence));
    const figure: Value = {
      subject: holder.node,
      label: measure.word,
      value: members.length,
      valueText: String(members.length),
      unit: units[counted.kind] ?? '个',
      year: null,
      nature: null,
      comparator: '=',
      evidence,
    };
    return { ...holder, figure, evidence };
  });
  return inPlaces(
    withNumber.filter((m) => (m.figure?.value ?? 0) > 0),
    frame.rank,
  );
}

interface Holding {
  holder: Member;
  members: readonly Member[];
}

async function oneByOne(holders: readonly Member[], list: Frame, session: Session): Promise<Holding[]> {
  const out: Holding[] = [];
  for (const holder of holders) {
    const given: FrameFilter = { field: 'entity', word: String(holder.node.props.name ?? ''), ids: [holder.node.id] };
    out.push({ holder, members: (await membersOf({ ...list, filters: [...list.filters, given] }, session)).members });
  }
  return out;
}

/** Over the shortest ways between the two kinds; nothing where what is counted has conditions of its own. */
async function overEdges(holders: readonly Member[], wanted: Wanted, list: Frame, session: Session): Promise<Holding[]> {
  const [counted] = list.want;
  if (!counted || list.filters.length > 0) return [];
  const found = new Map<string, Map<string, Member>>();
  for (const chain of routes(counted.kind, wanted.kind)) {
    const rows = await session.rows({
      from: { kind: counted.kind },
      follow: chain.map((leg) => ({ hop: leg.hop, to: { kind: leg.to } })),
    });
    for (const { nodes, edges } of rows) {
      const [node, holder] = [nodes[0], nodes.at(-1)];
      if (!node || !holder) continue;
      const members = found.get(holder.id) ?? new Map<string, Member>();
      const evidence = edges.flatMap((e) => (e ? evidenceOf(e.props) : []));
      members.set(node.id, { node, evidence: [...(members.get(node.id)?.evidence ?? []), ...evidence] });
      found.set(holder.id, members);
    }
  }
  return holders.map((holder) => ({ holder, members: [...(found.get(holder.node.id)?.values() ?? [])] }));
}

/** The places of an order; those that share the last place are all given. */
function inPlaces(members: readonly Member[], { dir, from, count }: Rank): Member[] {
  const number = (m: Member | undefined) => m?.figure?.value ?? 0;
  const sorted = [...members].sort((a, b) => (dir === 'max' ? number(b) - number(a) : number(a) - number(b)));
  const last = sorted[from + count - 2];
  return sorted.filter((m, i) => i >= from - 1 && (i < from + count - 1 || (last !== undefined && number(m) === number(last))));
}
