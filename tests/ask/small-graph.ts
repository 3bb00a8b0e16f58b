/** A small invented plan from its lines, names and relationships; every relationship quotes one of the lines. */
import type { EntityKind, Evidence, PlanFacts, RelationshipType, Role } from '../../graph/model.js';

export interface SmallGraph {
  title: string;
  /** Section path, its title, what kind of passage, text. */
  lines: readonly (readonly [section: string, title: string, kind: 'heading' | 'paragraph' | 'row', text: string])[];
  /** Names by kind, further spellings behind a bar. */
  names: Partial<Record<EntityKind, readonly string[]>>;
  relations: readonly (readonly [type: RelationshipType, from: string, to: string, quote: string, role?: Role])[];
  props?: Readonly<Record<string, Record<string, string | number>>>;
  figures?: readonly (readonly [
    indicator: string,
    about: string,
    value: number,
    unit: string,
    year: string | null,
    quote: string,
  ])[];
}

export const idOf = (kind: string, name: string): string => `${kind.toLowerCase()}:${name}`;

const sectionKind = (path: string): 'box' | 'table' | 'item' | 'section' | 'chapter' => {
  if (/^专栏.*\//.test(path)) return 'item';
  if (/^(?:专栏|表)/.test(path)) return path.startsWith('表') ? 'table' : 'box';
  return path.includes('/') ? 'section' : 'chapter';
};

export function factsOf(graph: SmallGraph): PlanFacts {
  const plan = `plan:${graph.title}`;
  const { lines } = graph;
  const text = lines.map(([, , , t]) => t).join('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((n, l) => n + l[3].length + 1, 0));
  const said = (quote: string): Evidence => {
    const i = lines.findIndex(([, , , t]) => t.includes(quote));
    if (i < 0) throw new Error(`not in the plan: ${quote}`);
    const start = starts[i]! + lines[i]![3].indexOf(quote);
    return { section: lines[i]![0], quote, start, end: start + quote.length, mode: 'stated' };
  };
  const paths = [...new Set(lines.map(([path]) => path))];
  const sections = paths.map((path, order) => {
    const inside = lines.flatMap(([p], i) => (p === path || p.startsWith(`${path}/`) ? [i] : []));
    const last = inside.at(-1)!;
    return {
      id: `${plan}#${path}`,
      path,
      number: path.split('/').at(-1)!,
      title: lines[inside[0]!]![1],
      kind: sectionKind(path),
      level: path.split('/').length,
      order,
      parent: path.includes('/') ? `${plan}#${path.slice(0, path.lastIndexOf('/'))}` : null,
      start: starts[inside[0]!]!,
      end: starts[last]! + lines[last]![3].length,
    };
  });
  const passages = lines.map(([section, , kind, t], order) => ({
    id: `${plan}@${starts[order]}`,
    section,
    sectionId: `${plan}#${section}`,
    kind,
    text: t,
    order,
    start: starts[order]!,
    end: starts[order]! + t.length,
  }));
  const entities = Object.entries(graph.names).flatMap(([kind, list]) =>
    list.map((spelled) => {
      const forms = spelled.split('|');
      return {
        id: idOf(kind, forms[0]!),
        kind: kind as EntityKind,
        name: forms[0]!,
        names: forms.map((f) => ({ text: f, rule: 'as written', count: 1 })),
        mentions: passages.flatMap((p) =>
          forms.flatMap((f) => {
            const at = p.text.indexOf(f);
            return at < 0 ? [] : [{ passage: p.id, start: at, end: at + f.length }];
          }),
        ),
        props: graph.props?.[idOf(kind, forms[0]!)] ?? {},
      };
    }),
  );
  return {
    plan: {
      id: plan,
      title: graph.title,
      issuer: null,
      period: '2021-2025',
      published: null,
      source: 'invented.txt',
      format: 'txt',
      text,
      hash: 'invented',
      reader: 'test',
    },
    sections,
    passages,
    entities,
    relations: graph.relations.map(([type, from, to, quote, role]) => ({
      type,
      from,
      to,
      ...(role ? { role: [role] } : {}),
      evidence: [said(quote)],
    })),
    measurements: (graph.figures ?? []).map(([indicator, about, value, unit, year, quote], i) => ({
      id: `${plan}!${i}`,
      indicator: idOf('indicator', indicator),
      about: [about],
      valueText: String(value),
      value,
      unit,
      year,
      comparator: '=' as const,
      nature: year === null ? null : ('目标' as const),
      evidence: [said(quote)],
    })),
    conflicts: [],
  };
}
