/** Where a plan speaks of something: the numbered sections whose text holds it, or whose heading names it. */
import type { SearchHit } from '../../../graph/store.js';
import { type AnswerItem, sectionItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { isSubsequence } from '../read/indicators.js';
import { isWithin, spellings } from './clauses.js';
import { contentsOf } from './contents.js';
import { clausesOf, quoteOf } from './evidence.js';
import type { Session } from './session.js';

const numbered =
  /^(?:第.+[编篇章节]|[一二三四五六七八九十]+|[（(][一二三四五六七八九十]+[）)]|\d+|[（(]\d+[）)]|专栏 ?\d+|表 ?\d+|附图 ?\d+|前言|引言)$/;

/** 第三章/三/——石墨烯 lies in 第三章/三. */
export function numberedPart(path: string): string {
  const parts = path.split('/');
  // What a box numbers within itself is cited by the box.
  if (/^(?:专栏|表|附图)/.test(parts[0]!)) return parts[0]!;
  const end = parts.findIndex((p) => !numbered.test(p.trim()));
  return end === 0 ? path : parts.slice(0, end < 0 ? parts.length : end).join('/');
}

/** The spellings to look for, one list a thing given: its names, or the word itself. */
export function termsOf(frame: Frame, session: Session): string[][] {
  return frame.filters.flatMap((f) => {
    if (f.field === 'entity') return [(f.ids ?? []).flatMap((id) => spellings(id, session))];
    if (f.field === 'topic' || f.field === 'text') return f.join === 'any' ? [f.words ?? []] : (f.words ?? []).map((w) => [w]);
    return f.field === 'level' || f.field === 'status' ? [[f.word]] : [];
  });
}

const isList = (f: FrameFilter): boolean =>
  (f.field === 'topic' || f.field === 'text') && f.join === 'any' && (f.words?.length ?? 0) > 1 && f.word.includes('、');

/** One item a numbered section, in the plan's order. `lookup`: the sections headed by it, where there are any. */
export async function sectionsOf(frame: Frame, session: Session, lookup: boolean): Promise<AnswerItem[]> {
  if (frame.want.some((w) => w.kind === 'Passage')) return contentsOf(frame, session);
  // 氢能、储能写在哪: where both are, if there is such a place.
  if (lookup && frame.filters.some(isList)) {
    const filters = frame.filters.map((f): FrameFilter => (isList(f) ? { ...f, join: 'all' } : f));
    const together = await sectionsOf({ ...frame, filters }, session, lookup);
    if (together.length > 0) return together;
  }
  const terms = [...termsOf(frame, session), ...frame.measures.map((m) => [m.word])];
  const scope = frame.filters.filter((f) => f.field === 'section');
  const [first, ...others] = terms;
  // 储能那段写在哪: a section given by its title is the place itself.
  const titled = scope.filter((f) => !/^(?:第|专栏|表|附|前言|引言)/.test(f.word)).flatMap((f) => f.words ?? []);
  if (!first && titled.length > 0 && titled.length === scope.flatMap((f) => f.words ?? []).length)
    return themselves(titled, session);
  if (!first)
    return homes(
      scope.flatMap((f) => f.words ?? []),
      session,
    );
  const fits = ofKind(frame, session);
  const inScope = (path: string) => scope.every((f) => (f.words ?? []).some((w) => isWithin(path, w)) !== (f.not ?? false));
  if (lookup) {
    const headed = (await headedBy(terms, session)).filter((item) => fits(item) && inScope(item.section ?? ''));
    if (headed.length > 0) return headed;
  }
  const out = new Map<string, AnswerItem>();
  for (const term of first.flatMap(turnedRound)) {
    for (const { node } of await passagesWith(term, session)) {
      const section = String(node.props.section ?? '');
      if (!inScope(section)) continue;
      const text = String(node.props.text ?? '');
      const plain = normaliseName(text);
      if (!others.every((options) => options.some((o) => plain.includes(o)))) continue;
      const clause = clausesOf(text).find((c) => normaliseName(c.text).includes(term)) ?? { text, start: 0 };
      const path = numberedPart(section);
      const known = out.get(path);
      const evidence = await quoteOf(session, node, clause);
      if (known) {
        if (!known.evidence.some((e) => e.start === evidence.start)) known.evidence.push(evidence);
      } else out.set(path, itemAt(path, section, session, [evidence]));
    }
  }
  if (out.size === 0 && lookup && scope.length > 0)
    return (await headedByThing(frame, session)).filter((i) => inScope(i.section ?? ''));
  const place = (item: AnswerItem) => session.catalogue.sections.findIndex((s) => s.path === item.section);
  return [...out.values()].filter(fits).sort((a, b) => place(a) - place(b));
}

/** 哪个专栏 asks for boxes only, 哪张表 for tables. */
function ofKind(frame: Frame, session: Session): (item: AnswerItem) => boolean {
  const word = frame.want.find((w) => w.kind === 'Section')?.word ?? '';
  const kind = word === '专栏' ? 'box' : word === '表' ? 'table' : null;
  return (item) => kind === null || session.catalogue.sections.find((s) => s.path === item.section)?.kind === kind;
}

/** A name is also looked for as the plan prints it, with its quotation marks: 云岭“十五五”发展规划. */
async function passagesWith(term: string, session: Session): Promise<SearchHit[]> {
  const named = (session.catalogue.forms.get(term) ?? []).flatMap(({ id }) => session.catalogue.entities.get(id) ?? []);
  const printed = named.flatMap((e) => [e.name, ...e.aliases]).filter((name) => normaliseName(name) === term);
  const hits: SearchHit[] = [];
  const add = (more: readonly SearchHit[]) => hits.push(...more.filter((h) => !hits.some((o) => o.node.id === h.node.id)));
  for (const form of new Set([term, ...printed])) add(await session.passages(form));
  // “一窗式”服务, 人才强市，科教兴市: quotation marks and commas stand in it in other places.
  for (let cut = term.length - 1; cut >= 3 && (hits.length === 0 || /[、,]/.test(term)); cut--) {
    const holding = (await session.passages(term.slice(0, cut))).filter((h) =>
      bare(String(h.node.props.text)).includes(bare(term)),
    );
    add(holding);
    if (holding.length > 0 && !/[、,]/.test(term.slice(0, cut))) break;
  }
  return hits;
}

const bare = (text: string): string => normaliseName(text).replace(/[、,“”‘’"'()]/g, '');

const doing =
  /(?:治理|建设|发展|培育|改造|整治|保护|修复|利用|开发|推广|引进|培养|监管|防治|整合|淘汰|升级|创新|改革|布局|招商|运营)$/;

/** 矿坑治理 is also written 治理矿坑. */
export function turnedRound(term: string): string[] {
  const verb = term.length >= 4 ? doing.exec(term)?.[0] : undefined;
  return verb ? [term, verb + term.slice(0, -verb.length)] : [term];
}

function itemAt(path: string, fallback: string, session: Session, evidence: AnswerItem['evidence']): AnswerItem {
  const section =
    session.catalogue.sections.find((s) => s.path === path) ?? session.catalogue.sections.find((s) => s.path === fallback);
  return sectionItem(section?.id ?? path, path, section?.title ?? path, evidence);
}

/** Sections whose heading holds every term. */
async function headedBy(terms: readonly string[][], session: Session): Promise<AnswerItem[]> {
  const out = new Map<string, AnswerItem>();
  for (const section of session.catalogue.sections) {
    const title = normaliseName(section.title);
    if (!terms.every((options) => options.some((o) => title.includes(o) || (o.length >= 4 && isSubsequence(o, title))))) continue;
    const path = numberedPart(section.path);
    if (out.has(path)) continue;
    const heading = (await session.passages(section.title)).map((h) => h.node).find((n) => n.props.section === section.path);
    const evidence = heading ? [await quoteOf(session, heading, { text: String(heading.props.text ?? ''), start: 0 })] : [];
    out.set(path, itemAt(path, section.path, session, evidence));
  }
  // 云岭储能产业园 is headed by a park's name and is about the park.
  const items = [...out.values()];
  const general = items.filter((i) => !namesThing(i.name ?? '', terms, session));
  return general.length > 0 ? general : items;
}

/** 云岭高新区的定位写在第四章哪一条: the part of that chapter that is headed by the thing, where none has its words. */
async function headedByThing(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const given = frame.filters.filter((f) => f.field === 'entity' && !f.not);
  const [names, ...more] = given.map((f) => (f.ids ?? []).flatMap((id) => spellings(id, session)));
  const headed = names && more.length === 0 ? await headedBy([names], session) : [];
  return headed.length === 1 ? headed : [];
}

/** Is the heading the name of a park, a project or a company that was not asked for itself? */
function namesThing(title: string, terms: readonly string[][], session: Session): boolean {
  const plain = normaliseName(title);
  if (terms.flat().includes(plain)) return false;
  return (['Park', 'Project', 'Enterprise'] as const).some((kind) =>
    (session.catalogue.byKind.get(kind) ?? []).some((e) => e.forms.includes(plain)),
  );
}

async function themselves(paths: readonly string[], session: Session): Promise<AnswerItem[]> {
  const out: AnswerItem[] = [];
  for (const path of paths) {
    const title = session.catalogue.sections.find((s) => s.path === path)?.title ?? '';
    const heading = (await session.passages(title)).map((h) => h.node).find((n) => n.props.section === path);
    const evidence = heading ? [await quoteOf(session, heading, { text: String(heading.props.text ?? ''), start: 0 })] : [];
    out.push(itemAt(numberedPart(path), path, session, evidence));
  }
  return out;
}

/** The chapter that a box or a section stands in: the topmost section of its plan above it. */
async function homes(paths: readonly string[], session: Session): Promise<AnswerItem[]> {
  const out: AnswerItem[] = [];
  for (const path of paths) {
    const rows = await session.rows({
      from: { kind: 'Section', where: { op: 'prop', prop: 'path', cmp: '=', value: path } },
      follow: [
        {
          hop: { rel: 'PART_OF', dir: 'out', upTo: 6 },
          to: { kind: 'Section', where: { op: 'prop', prop: 'kind', cmp: 'in', value: ['chapter', 'part'] } },
        },
      ],
    });
    const above = rows.flatMap((row) => (row.nodes[1] ? [row.nodes[1]] : []));
    const chapter = above.find((n) => n.props.kind === 'chapter') ?? above[0];
    if (!chapter) continue;
    const section = session.catalogue.sections.find((s) => s.path === path);
    const passages = section
      ? (await session.passages(section.title)).map((h) => h.node).filter((n) => n.props.section === path)
      : [];
    const evidence = passages[0]
      ? [await quoteOf(session, passages[0], { text: String(passages[0].props.text ?? ''), start: 0 })]
      : [];
    out.push(sectionItem(chapter.id, String(chapter.props.path), String(chapter.props.title ?? ''), evidence));
  }
  return out;
}
