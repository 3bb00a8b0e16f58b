/**
 * What the graph has no relationship for may still be said in one clause: the things of the wanted kind that stand in
 * a clause with every word given, or in a section headed by a given thing.
 */
import type { NodeRow } from '../../../graph/query.js';
import type { AnswerEvidence } from '../answer.js';
import type { FrameFilter, Wanted } from '../frame.js';
import { industryKey } from '../names/aliases.js';
import { normaliseName } from '../normalise.js';
import { clausesOf, quoteOf, sentencesOf, tidy } from './evidence.js';
import { isListedUnder } from './listed.js';
import type { Member } from './member.js';
import { isOfItsHead } from './own-head.js';
import { isEntity } from './routes.js';
import type { Session } from './session.js';

/** How a clause says a commitment. */
const saidRoles: Readonly<Record<string, readonly string[]>> = {
  lead: ['重点', '大力', '主导', '做大做强', '为主', '支柱'],
  support: ['配套', '积极', '协同'],
  emerging: ['培育', '新兴', '发展壮大', '孵化'],
  traditional: ['改造', '提升', '传统', '转型', '升级'],
};

/** Every given thing as the spellings one of which the clause must hold. */
function needles(filters: readonly FrameFilter[], session: Session): string[][] | null {
  const out: string[][] = [];
  for (const f of filters) {
    if (f.not) return null;
    if (f.field === 'topic' || f.field === 'text') {
      const words = (f.words ?? []).map(normaliseName).filter(Boolean);
      if (f.field === 'topic' && f.join !== 'any' && words.length === 1) {
        out.push([...new Set([words[0]!, ...sameIndustry(words[0]!, f.ids ?? [], session)])]);
        continue;
      }
      if (f.join === 'any') out.push(words);
      else out.push(...words.map((w) => [w]));
    } else if (f.field === 'entity') {
      out.push((f.ids ?? []).flatMap((id) => spellings(id, session)));
    } else if (f.field === 'role') out.push([f.word, ...(f.words ?? []).flatMap((w) => saidRoles[w] ?? [])]);
    else if (f.field !== 'section') return null;
  }
  return out.filter((o) => o.length > 0);
}

/** 锂电产业 for 锂电: how the plan writes the industry that bears this very name. */
function sameIndustry(word: string, ids: readonly string[], session: Session): string[] {
  const key = industryKey(word);
  const names = ids.flatMap((id) => session.catalogue.entities.get(id)?.forms ?? []);
  return key.length < 2 ? [] : [...new Set([key, ...names.filter((n) => industryKey(n) === key)])];
}

/** As plans write it: names, and a city's short name. */
export function spellings(id: string, session: Session): string[] {
  const entity = session.catalogue.entities.get(id);
  if (!entity) return [];
  const number = typeof entity.props.docNumber === 'string' ? [normaliseName(entity.props.docNumber)] : [];
  const names = entity.kind === 'City' ? entity.forms.flatMap((f) => [f, f.replace(/(?<=..)[市县区]$/, '')]) : entity.forms;
  return [...new Set([...names, ...number])].sort((a, b) => b.length - a.length);
}

interface Part {
  text: string;
  start: number;
}

/** Does the text hold one of these? */
export const has = (text: string, options: readonly string[]): boolean => options.some((o) => text.includes(o));

/** Members by co-occurrence. Nothing where no word of the text narrows the search. */
export async function fromClauses(wanted: Wanted, filters: readonly FrameFilter[], session: Session): Promise<Member[]> {
  if (!isEntity(wanted.kind)) return [];
  const need = needles(filters, session);
  const words = filters.filter((f) => f.field === 'topic' || f.field === 'text');
  if (!need || need.length === 0 || words.length === 0) return [];
  const longest = [...(words[0]!.words ?? [])].sort((a, b) => b.length - a.length)[0];
  if (!longest) return [];
  const rarest = words[0]!.field === 'topic' && words[0]!.ids?.length ? industryKey(normaliseName(longest)) : longest;
  const sections = filters.filter((f) => f.field === 'section').flatMap((f) => f.words ?? []);
  const passages = (await session.passages(rarest))
    .map((h) => h.node)
    .filter((n) => sections.length === 0 || sections.some((s) => isWithin(String(n.props.section), s)));
  if (passages.length === 0) return [];
  const named = await mentionedIn(wanted, passages, session);
  const out = new Map<string, Member>();
  const classes = words.filter((f) => f.field === 'text' && f.join !== 'any').flatMap((f) => (f.words ?? []).map(normaliseName));
  // 配套什么: what the clause with that verb names, not all of the sentence.
  const roles = filters
    .filter((f) => f.field === 'role')
    .flatMap((f) => [f.word, ...(f.words ?? []).flatMap((w) => saidRoles[w] ?? [])]);
  const leads = words.filter((f) => f.cmp === 'startsWith').flatMap((f) => f.words ?? []);
  const branches = filters.flatMap((f) => (f.field === 'topic' && f.join !== 'any' ? (f.words ?? []).map(normaliseName) : []));
  const names = (node: NodeRow, plain: string): boolean => {
    const spelled = spellings(node.id, session);
    return (
      has(plain, spelled) &&
      leads.every((w) => standsBehind(plain, spelled, w)) &&
      branches.every((w) => isOfItsHead(plain, spelled, w, wanted.nameHas ?? [])) &&
      classes.every((c) => isListedUnder(plain, spelled, c))
    );
  };
  const isGiven = (c: NodeRow): boolean => need.some((o) => o.some((x) => spellings(c.id, session).includes(x)));
  for (const passage of passages) {
    const text = String(passage.props.text ?? '');
    const heading = headingsOf(String(passage.props.section ?? ''), session);
    const add = async (node: NodeRow, part: Part) => {
      const member = out.get(node.id) ?? { node, evidence: [] };
      member.evidence.push(await quoteOf(session, passage, part));
      out.set(node.id, member);
    };
    for (const sentence of sentencesOf(text)) {
      // What the heading names need not be said again.
      const met = (part: string) => need.every((o) => has(normaliseName(part), o) || has(heading, o));
      if (!met(sentence.text)) continue;
      const candidates = [...(named.get(passage.id) ?? []), ...spelledOut(wanted, sentence.text, session)].filter(
        (c) => fits(wanted, c) && !isGiven(c),
      );
      const naming = (part: Part) => {
        const plain = normaliseName(part.text);
        return candidates.filter((c) => names(c, plain) && saysOf(c, candidates, plain, need, heading, session));
      };
      const clauses = clausesOf(sentence.text).map((c) => ({ text: c.text, start: sentence.start + c.start }));
      const tight = clauses.filter((c) => met(c.text) && naming(c).length > 0);
      const committed = roles.length > 0 ? clauses.filter((c) => has(normaliseName(c.text), roles)) : [];
      const parts = tight.length > 0 ? tight : committed.length > 0 ? committed : [sentence];
      // ——云岭锂电基地。承接临江的配套，发展隔膜: what the heading names does it, not who else stands in the sentence.
      const own = parts[0] === sentence && leads.length === 0 ? titled(wanted, passage, candidates, session) : [];
      if (own.length > 0) {
        for (const node of own) await add(node, sentence);
        continue;
      }
      const inText = parts.flatMap((part) => naming(part).map((node) => ({ node, part })));
      for (const { node, part } of inText) await add(node, part);
      if (inText.length === 0 && leads.length === 0)
        for (const node of headed(wanted, passage, session).filter((n) => !isGiven(n))) await add(node, sentence);
    }
  }
  return [...out.values()].filter((m) => fits(wanted, m.node)).map((m) => ({ ...m, evidence: tidy(m.evidence) }));
}

/** A word that stands only inside the names of others says nothing of this one: 石化 in 云岭石化园、城北工业园. */
function saysOf(
  node: NodeRow,
  all: readonly NodeRow[],
  plain: string,
  need: readonly string[][],
  heading: string,
  session: Session,
): boolean {
  const own = spellings(node.id, session);
  const others = all
    .filter((o) => o.id !== node.id)
    .flatMap((o) => spellings(o.id, session))
    .filter((n) => !has(n, own));
  const longer = namesHolding(plain, own, session);
  const inOthers = longer.outside ? others : [...others, ...longer.others];
  const rest = inOthers.sort((a, b) => b.length - a.length).reduce((t, name) => t.replaceAll(name, '|'), plain);
  return need.every((o) => has(rest, o) || has(heading, o) || !has(plain, o));
}

/** Names of parks and works in the text; `outside`: the thing is named on its own, not only in a park's or a project's name. */
function namesHolding(plain: string, own: readonly string[], session: Session): { outside: boolean; others: string[] } {
  const all = (['Park', 'Project', 'Infrastructure'] as const)
    .flatMap((kind) => session.catalogue.byKind.get(kind) ?? [])
    .flatMap((e) => e.forms)
    .filter((form) => plain.includes(form) && !own.includes(form));
  const holding = all.filter((form) => has(form, own));
  const rest = [...holding].sort((a, b) => b.length - a.length).reduce((t, name) => t.replaceAll(name, '|'), plain);
  return { outside: holding.length === 0 || has(rest, own), others: all.filter((form) => !has(form, own)) };
}

/** Does one of the names follow the word? 依托云岭园区 names it, 云岭园区依托 does not. */
const standsBehind = (text: string, names: readonly string[], word: string): boolean => {
  const at = text.indexOf(word);
  return at >= 0 && has(text.slice(at + word.length), names);
};

/** The path and the titles of all sections a passage lies in. */
export function headingsOf(path: string, session: Session): string {
  const above = session.catalogue.sections.filter((s) => isWithin(path, s.path));
  return normaliseName([path, ...above.map((s) => s.title)].join('/'));
}

export function fits(wanted: Wanted, node: NodeRow): boolean {
  if (wanted.level && node.props.level !== wanted.level) return false;
  if (wanted.kind === 'City' && !wanted.level && /市/.test(wanted.word) && node.props.level === 'province') return false;
  return !wanted.nameHas || wanted.nameHas.some((w) => normaliseName(String(node.props.name)).includes(w));
}

/** The thing that the nearest heading above the passage names: 3.云岭工业园区. */
export function headed(wanted: Wanted, passage: NodeRow, session: Session): NodeRow[] {
  const sections = session.catalogue.sections;
  const section = String(passage.props.section ?? '');
  const titles = sections.filter((s) => isWithin(section, s.path)).sort((a, b) => b.path.length - a.path.length);
  for (const { title } of titles) {
    const plain = normaliseName(title);
    const found = (session.catalogue.byKind.get(wanted.kind as 'Park') ?? []).filter((e) =>
      spellings(e.id, session).some((s) => s === plain || (s.length >= 4 && plain.includes(s))),
    );
    if (found.length === 1) return [{ id: found[0]!.id, kind: found[0]!.kind, props: found[0]!.props }];
  }
  return [];
}

/** Cities that the lead-in over a passage begins with, where the sentence itself names others. */
function titled(wanted: Wanted, passage: NodeRow, named: readonly NodeRow[], session: Session): NodeRow[] {
  if (wanted.kind !== 'City' || named.length === 0) return [];
  const own = session.catalogue.sections.find((s) => s.path === passage.props.section && s.kind === 'leadin');
  const title = own ? normaliseName(own.title).replace(/^[-—]+/, '') : '';
  const cities = (session.catalogue.byKind.get('City') ?? []).filter((e) =>
    spellings(e.id, session).some((s) => title.startsWith(s)),
  );
  return cities.map((e) => ({ id: e.id, kind: e.kind, props: e.props }));
}

export const isWithin = (path: string, at: string): boolean => path === at || path.startsWith(`${at}/`);

/** Countries and regions are few: they are known by their names also where the reader marked none. */
function spelledOut(wanted: Wanted, text: string, session: Session): NodeRow[] {
  if (wanted.kind !== 'Place') return [];
  const plain = normaliseName(text);
  const places = (session.catalogue.byKind.get('Place') ?? []).filter((e) => has(plain, e.forms));
  return places.map((e) => ({ id: e.id, kind: e.kind, props: e.props }));
}

/** Things of the kind named in these passages. */
export async function mentionedIn(
  wanted: Wanted,
  passages: readonly NodeRow[],
  session: Session,
): Promise<Map<string, NodeRow[]>> {
  const rows = await session.rows({
    from: { kind: wanted.kind },
    follow: [
      { hop: { rel: 'MENTIONED_IN', dir: 'out' }, to: { kind: 'Passage', where: { op: 'ids', ids: passages.map((p) => p.id) } } },
    ],
  });
  const out = new Map<string, NodeRow[]>();
  for (const { nodes } of rows) {
    const [node, passage] = nodes;
    if (node && passage) out.set(passage.id, [...(out.get(passage.id) ?? []).filter((n) => n.id !== node.id), node]);
  }
  return out;
}

/** For each thing the first clause that names it, one that holds a term where there is one. */
export async function mentionEvidence(
  nodes: readonly NodeRow[],
  session: Session,
  terms: readonly string[] = [],
): Promise<Map<string, AnswerEvidence[]>> {
  const out = new Map<string, AnswerEvidence[]>();
  const kinds = [...new Set(nodes.map((n) => n.kind))].filter(isEntity);
  for (const kind of kinds) {
    const ids = nodes.filter((n) => n.kind === kind).map((n) => n.id);
    const rows = await session.rows({
      from: { kind, where: { op: 'ids', ids } },
      follow: [{ hop: { rel: 'MENTIONED_IN', dir: 'out' }, to: { kind: 'Passage' } }],
      order: [{ at: 1, prop: 'order', dir: 'asc' }],
    });
    for (const {
      nodes: [node, passage],
    } of rows) {
      if (!node || !passage) continue;
      const names = spellings(node.id, session);
      const clause = clausesOf(String(passage.props.text ?? '')).find(
        (c) =>
          has(normaliseName(c.text), names) && (terms.length === 0 || has(normaliseName(c.text), terms) || has(c.text, terms)),
      );
      if (!clause || (out.get(node.id)?.length ?? 0) > 0) continue;
      out.set(node.id, [await quoteOf(session, passage, clause)]);
    }
    for (const {
      nodes: [node, passage],
    } of rows) {
      if (!node || !passage || out.has(node.id)) continue;
      const text = String(passage.props.text ?? '');
      const clause = clausesOf(text).find((c) => has(normaliseName(c.text), spellings(node.id, session))) ?? { text, start: 0 };
      out.set(node.id, [await quoteOf(session, passage, clause)]);
    }
  }
  return out;
}
