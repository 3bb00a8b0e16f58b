/**
 * 青云铁路从哪到哪: the ends of a line that no relationship gives. Its own name may say them (青云铁路临江—云岭段), or the
 * bracket behind it: 东环线（临江镇至云岭镇）. Of several lines each is told before its ends; `without` names those that have none.
 */
import type { NodeRow } from '../../../graph/query.js';
import { type AnswerEvidence, type AnswerItem, entityItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { mentionEvidence, spellings } from './clauses.js';
import { evidenceOf, quoteOf, sentencesOf, tidy } from './evidence.js';
import { memberItem } from './member-item.js';
import { membersOf } from './members.js';
import type { Session } from './session.js';

type End = { name: string; node?: NodeRow; evidence: AnswerEvidence[] };
const joint = /至|到|[—–-]+/;
/** What a line's name begins with before it says its ends, and what follows them. */
const before = /(?:铁路|公路|高速|国道|省道|高铁|航道|管道|管线|干线|通道|线|:)(?=.{2})/g;
const behind =
  /(?:段|城际|高速|高铁|铁路|公路|快速|一级|二级|三级|干线|航道|航线|管道|输|成品油|天然气|原油|轨道|\d|扩能|扩容|改造|改建|,|\().*$/;
const bracket = /^[(（]([^()（）]{2,24})[)）]/;

/** Nothing where the line asked for has no ends, or the graph has them. */
export async function lineEnds(frame: Frame, session: Session): Promise<{ items: AnswerItem[]; without: string[] }> {
  const none = { items: [], without: [] };
  const which = frame.want.find((w) => w.ends)?.ends;
  const [filter, ...more] = frame.filters;
  if (!which || !filter || more.length > 0 || filter.not) return none;
  const lines = await linesOf(filter, session);
  const out: AnswerItem[] = [];
  const without: string[] = [];
  for (const line of lines) {
    const related = await relatedEnds(line, session);
    if (lines.length === 1 && related.length > 0) return none;
    const both = related.length === 2 ? related : await spokenEnds(line, session);
    if (both.length !== 2) {
      without.push(String(line.props.name));
      continue;
    }
    const ends = which === 'both' ? both : both.slice(which === 'from' ? 0 : 1, which === 'from' ? 1 : 2);
    if (lines.length > 1) {
      const evidence = (await mentionEvidence([line], session)).get(line.id) ?? [];
      out.push(memberItem({ node: line, evidence }));
    }
    out.push(...ends.map((e) => (e.node ? memberItem({ node: e.node, evidence: e.evidence }) : plainItem(e))));
  }
  return { items: out.filter((item, i) => out.findIndex((o) => o.id === item.id) === i), without };
}

const plainItem = ({ name, evidence }: End): AnswerItem => entityItem(name, name, [], evidence);

/** Infrastructure and projects; one that is both is one line. */
async function linesOf(filter: Frame['filters'][number], session: Session): Promise<NodeRow[]> {
  const given = (filter.ids ?? []).flatMap((id) => session.catalogue.entities.get(id) ?? []);
  const nodes: NodeRow[] = filter.frame
    ? (await membersOf(filter.frame, session)).members.map((m) => m.node)
    : given.map((e) => ({ id: e.id, kind: e.kind, props: e.props }));
  const lines = nodes.filter((n) => n.kind === 'Infrastructure' || n.kind === 'Project');
  if (lines.length !== nodes.length) return [];
  const name = (n: NodeRow) => normaliseName(String(n.props.name));
  return lines.filter((n, i) => lines.findIndex((o) => name(o) === name(n)) === i);
}

async function relatedEnds(line: NodeRow, session: Session): Promise<End[]> {
  const out: End[] = [];
  const ids = [line.id, line.id.replace(/^project:/, 'infrastructure:')];
  for (const rel of ['FROM', 'TO'] as const) {
    const rows = await session.rows({
      from: { kind: 'Infrastructure', where: { op: 'ids', ids } },
      follow: [{ hop: { rel, dir: 'out' }, to: { kind: 'City' } }],
    });
    for (const { nodes, edges } of rows)
      if (nodes[1]) out.push({ name: '', node: nodes[1], evidence: tidy(edges.flatMap((e) => (e ? evidenceOf(e.props) : []))) });
  }
  return out;
}

/** By its name, else by what stands in the bracket right behind it. */
async function spokenEnds(line: NodeRow, session: Session): Promise<End[]> {
  const name = normaliseName(String(line.props.name));
  const named = endsIn(name.replace(/^.*[)）]/, ''));
  if (named) return placed(named, (await mentionEvidence([line], session)).get(line.id) ?? [], session);
  for (const form of spellings(line.id, session).filter((f) => f.length >= 3))
    for (const { node } of await session.passages(form))
      for (const sentence of sentencesOf(String(node.props.text ?? ''))) {
        const plain = normaliseName(sentence.text);
        const at = plain.indexOf(form);
        const said = at < 0 ? null : bracket.exec(plain.slice(at + form.length));
        const ends = said && endsIn(said[1]!);
        if (ends) return placed(ends, [await quoteOf(session, node, sentence)], session);
      }
  return [];
}

/** 青云铁路临江—云岭段扩能 → 临江, 云岭; null where the name does not join two places. */
export function endsIn(name: string): [string, string] | null {
  const at = joint.exec(name);
  if (!at) return null;
  const left = name.slice(0, at.index);
  const cut = [...left.matchAll(before)].at(-1);
  const from = cut ? left.slice(cut.index + cut[0].length) : left;
  const to = name.slice(at.index + at[0].length).replace(behind, '');
  const isPlace = (s: string) => /^\p{Script=Han}{2,8}$/u.test(s);
  return isPlace(from) && isPlace(to) ? [from, to] : null;
}

function placed(ends: readonly string[], evidence: AnswerEvidence[], session: Session): End[] {
  const cities = session.catalogue.byKind.get('City') ?? [];
  return ends.map((name) => {
    const [city, ...others] = cities.filter((c) => spellings(c.id, session).includes(name));
    return city && others.length === 0
      ? { name, node: { id: city.id, kind: city.kind, props: city.props }, evidence }
      : { name, evidence };
  });
}
