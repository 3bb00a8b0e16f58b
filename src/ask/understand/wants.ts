/** Which kinds a question asks for: the kind beside the question word, else the last one (in English the first). */
import type { Wanted } from '../frame.js';
import { sense } from '../read/token.js';
import type { Marked, Marks } from './marks.js';

const asking = new Set(['which', 'what', 'howmany', 'where', 'name']);

export interface Wants {
  wanted: Wanted[];
  /** Kinds that are not asked for: the middle of a path, or what the given things are called. */
  others: Marked<'kind'>[];
  /** Roles that the kind's word says: 新兴产业. */
  roles: string[];
  /** A question word stands beside the kind. */
  explicit: boolean;
  /** The word for a kind that closes the words for the given thing: 基地 in 游艇基地放哪儿. */
  phrase?: string;
}

const of = (m: Marked<'kind'>): Wanted => ({
  kind: m.sense.kind,
  word: m.token.text,
  ...(m.sense.nameHas ? { nameHas: m.sense.nameHas } : {}),
  ...(m.sense.level ? { level: m.sense.level } : {}),
  ...(m.sense.said ? { said: m.sense.said } : {}),
});

/** Uses the kind tokens it takes; `others` are left unused. */
export function findWants(marks: Marks): Wants {
  const kinds = mergeNeighbours(
    marks.all('kind').filter((m) => m.sense.kind !== 'Section' && m.sense.kind !== 'Conflict'),
    marks,
  );
  if (kinds.length === 0) return { wanted: [], others: [], roles: [], explicit: false };
  const asks = marks.every('ask').filter((m) => asking.has(m.sense.ask));
  const scored = kinds.map((k) => ({
    k,
    score: isPool(k, asks, marks)
      ? 5
      : /^(?:哪|几|什么|啥)|谁家?$/.test(k.token.text)
        ? 4
        : Math.max(0, ...asks.map((a) => nearness(a.at, k.at, marks))),
  }));
  const best = Math.max(...scored.map((s) => s.score));
  const explicit = best > 0;
  const bare = kinds.filter((k) => !isTail(k, marks));
  const pool = bare.length > 0 ? bare : kinds;
  const chosen = explicit ? scored.find((s) => s.score === best)!.k : marks.language === 'en' ? pool[0]! : pool.at(-1)!;
  const together = kinds.filter(
    (k) => k === chosen || (coordinated(k, chosen, marks) && kinds.length > 1) || askedToo(k, asks, marks, explicit),
  );
  marks.use(...together);
  const wanted = dedupe(together.flatMap((m) => builtThings(of(m))));
  // 高新区到底是哪个园: the name of the class says which of the kind.
  const classed = kinds.filter((k) => !together.includes(k) && k.sense.kind === 'Park' && k.sense.nameHas);
  const apart = marks.has('op') || marks.has('link') || marks.has('relative');
  if (classed.length === 1 && !apart)
    for (const w of wanted) if (w.kind === 'Park' && !w.nameHas) w.nameHas = classed[0]!.sense.nameHas!;
  return {
    wanted,
    roles: together.flatMap((m) => m.sense.roles ?? []),
    others: kinds.filter((k) => !together.includes(k)),
    explicit,
  };
}

/** 三个市里哪个没有园区, 三个市里没有园区的是谁: one of those counted, where the question word has no kind of its own. */
function isPool(k: Marked<'kind'>, asks: readonly Marked<'ask'>[], { tokens }: Marks): boolean {
  const counted = tokens[k.at - 1] !== undefined && sense(tokens[k.at - 1]!, 'number') !== undefined;
  const inside = /^(?:里|里面|里头|中|当中|之中)$/.test(tokens[k.at + 1]?.text ?? '');
  const open = asks.some(
    (a) =>
      a.at > k.at &&
      /^(?:是|有|都有)?(?:哪个|哪几个|哪些|哪座|哪|谁)$/.test(a.token.text) &&
      !sense(tokens[a.at + 1] ?? a.token, 'kind'),
  );
  return counted && inside && open;
}

/** A railway may be known as infrastructure, as a project, or as both. */
function builtThings(wanted: Wanted): Wanted[] {
  if (!wanted.nameHas || (wanted.kind !== 'Infrastructure' && wanted.kind !== 'Project')) return [wanted];
  return [
    { ...wanted, kind: 'Infrastructure' },
    { ...wanted, kind: 'Project' },
  ];
}

/** 3: 哪些园区; 2: 园区有哪些. */
function nearness(ask: number, kind: number, marks: Marks): number {
  if (ask < kind && (marks.near(ask, kind) || qualified(ask, kind, marks))) return 3;
  if (kind < ask && marks.near(kind, ask)) return 2;
  return 0;
}

const qualities: ReadonlySet<string> = new Set(['level', 'status', 'role', 'topic', 'text']);

/** 哪些国家级园区, 哪些在建的项目: only what the kind is like stands between. */
function qualified(ask: number, kind: number, marks: Marks): boolean {
  const between = marks.tokens.slice(ask + 1, kind);
  return between.every((t, i) => marks.isSmall(ask + 1 + i) || t.senses.some((s) => qualities.has(s.is)));
}

function askedToo(k: Marked<'kind'>, asks: Marked<'ask'>[], marks: Marks, explicit: boolean): boolean {
  return explicit && asks.some((a) => a.at < k.at && marks.near(a.at, k.at));
}

/** 园区和项目: nothing but a conjunction between them. */
function coordinated(a: Marked<'kind'>, b: Marked<'kind'>, marks: Marks): boolean {
  const [from, to] = a.at < b.at ? [a.at, b.at] : [b.at, a.at];
  const between = marks.tokens.slice(from + 1, to);
  return between.length > 0 && between.every((t) => /^(?:和|与|及|以及|、|跟|还有|或|或者|&|\/)$/.test(t.text))
    ? true
    : marks.language === 'en' && between.length === 0;
}

/** A kind that only closes the name before it: 电子信息 | 产业. */
function isTail(k: Marked<'kind'>, marks: Marks): boolean {
  const before = marks.tokens[k.at - 1];
  return (
    k.sense.kind === 'Industry' &&
    before !== undefined &&
    before.end === k.token.start &&
    before.senses.some(
      (s) => s.is === 'topic' || s.is === 'text' || (s.is === 'entity' && s.entries.some((e) => e.kind === 'Industry')),
    )
  );
}

/** 铁路|项目, 产业|园区: the first narrows the second. */
function mergeNeighbours(kinds: Marked<'kind'>[], marks: Marks): Marked<'kind'>[] {
  const out: Marked<'kind'>[] = [];
  for (const k of kinds) {
    const last = out.at(-1);
    if (
      last &&
      last.at + 1 === k.at &&
      (last.token.end === k.token.start || marks.language === 'en') &&
      (last.sense.nameHas || last.sense.kind === k.sense.kind)
    ) {
      marks.use(last);
      const word = last.token.text + k.token.text;
      out[out.length - 1] = {
        ...k,
        token: { ...k.token, start: last.token.start, text: word },
        sense: { ...k.sense, ...(last.sense.nameHas ? { nameHas: last.sense.nameHas } : {}) },
      };
    } else out.push(k);
  }
  return out;
}

function dedupe(wanted: Wanted[]): Wanted[] {
  return wanted.filter((w, i) => wanted.findIndex((o) => o.kind === w.kind && String(o.nameHas) === String(w.nameHas)) === i);
}
