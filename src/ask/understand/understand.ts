/** From tokens to a frame: what is asked for, what is given, and the operation around it. */
import type { Frame, FrameFilter, Measure, Operation, Rank, Wanted } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';
import { sense, type Token } from '../read/token.js';
import { entityFilters, plainFilters, quantityFilters } from './filters.js';
import { Marks } from './marks.js';
import { classKind, findMeasures, namesClass } from './measures.js';
import { findRank } from './rank.js';
import { findWants } from './wants.js';

export interface Reading {
  frame: Frame;
  /** Content words that the frame does not use. */
  left: Token[];
  filler: string[];
  /** It, them, 那: the question leans on an earlier one. */
  refers: boolean;
  /** The kinds stand beside a question word. */
  explicit: boolean;
}

export interface Context {
  catalogue: Catalogue;
  language: 'zh' | 'en';
}

/** Reads tokens as one frame; a relative (…所在的市…) makes what stands before it an inner frame. */
export function understand(tokens: readonly Token[], context: Context): Reading {
  const split = relativeAt(tokens);
  if (split === null) return single(tokens, context);
  const inner = single(tokens.slice(0, split.at), context);
  const outer = single(tokens.slice(split.at + 1), context, { ...split, inner: inner.frame });
  return {
    ...outer,
    left: [...inner.left, ...outer.left],
    filler: [...inner.filler, ...outer.filler],
    refers: inner.refers || outer.refers,
  };
}

/** Where a relative stands between given things and the kind they lead to, which is asked about further on. */
function relativeAt(tokens: readonly Token[]): { at: number; kindAt: number } | null {
  for (let at = 1; at < tokens.length - 2; at++) {
    if (!sense(tokens[at]!, 'relative')) continue;
    const kindAt = tokens.findIndex((t, i) => i > at && !t.senses.some((s) => s.is === 'filler'));
    const kind = kindAt > at ? sense(tokens[kindAt]!, 'kind') : undefined;
    if (!kind || kind.kind === 'Section') continue;
    const before = tokens.slice(0, at);
    const given = before.some((t) => t.senses.some((s) => ['entity', 'topic', 'rank', 'text', 'refer'].includes(s.is)));
    const goesOn = tokens
      .slice(kindAt + 1)
      .some((t) =>
        t.senses.some(
          (s) =>
            s.is === 'measure' ||
            s.is === 'kind' ||
            s.is === 'level' ||
            (s.is === 'entity' && s.entries.some((e) => e.kind === 'Indicator')),
        ),
      );
    if (given && goesOn) return { at, kindAt };
  }
  return null;
}

interface Chain {
  inner: Frame;
  kindAt: number;
}

function single(tokens: readonly Token[], context: Context, chain?: Chain): Reading {
  const marks = new Marks(tokens, context.catalogue, context.language);
  const filters: FrameFilter[] = [];
  if (chain) filters.push(chainFilter(tokens, chain, marks));
  const refers = marks.has('refer');
  marks.use(...marks.all('refer'));
  const asks = new Set(marks.every('ask').map((m) => m.sense.ask));
  const ops = new Set(marks.every('op').map((m) => m.sense.op));
  const measures = findMeasures(marks);
  const rank = findRank(marks, measures);
  filters.push(
    ...quantityFilters(marks, measures, (from, to) =>
      tokens
        .slice(from, to + 1)
        .map((t) => t.text)
        .join(''),
    ),
  );
  const wants = findWants(marks);
  for (const m of marks.entities((e) => e.kind === 'Indicator')) {
    const kind = wants.wanted.length === 0 ? classKind(m.token.text) : null;
    if (!kind || !namesClass(m.token.text, marks)) continue;
    marks.use(m);
    wants.wanted.push({ kind, word: m.token.text });
    filters.push({ field: 'text', word: m.token.text, words: [m.token.text] });
  }
  const operation = chooseOperation({ marks, asks, ops, measures, rank, wanted: wants.wanted, filters });
  const given = [...entityFilters(marks, ops.has('both')), ...plainFilters(marks, wants.wanted)];
  filters.push(...given);
  if (wants.roles.length > 0 && !filters.some((f) => f.field === 'role'))
    filters.push({ field: 'role', word: wants.wanted[0]!.word, words: wants.roles });
  const frame: Frame = { operation, want: wants.wanted, measures, filters, ...(rank ? { rank } : {}) };
  settle(frame, marks, wants.others, asks);
  if (operation === 'average') perMember(frame, tokens);
  useHelpers(marks, frame);
  return { frame, left: marks.left(), filler: marks.filler(), refers, explicit: wants.explicit };
}

/** What stands before a relative becomes the set that the next kind is related to. */
function chainFilter(tokens: readonly Token[], chain: Chain, marks: Marks): FrameFilter {
  const at = tokens.findIndex((t) => !t.senses.some((s) => s.is === 'filler'));
  const kind = sense(tokens[at]!, 'kind')!;
  marks.use({ at });
  const inner = chain.inner;
  const word = tokens[at]!.text;
  const middle: Frame =
    inner.want.length > 0 || inner.rank
      ? { operation: 'list', want: [{ kind: kind.kind, word }], measures: [], filters: [{ field: 'within', word, frame: inner }] }
      : { ...inner, operation: 'list', want: [{ kind: kind.kind, word }], measures: [] };
  return { field: 'within', word, frame: middle };
}

interface Signs {
  marks: Marks;
  asks: ReadonlySet<string>;
  ops: ReadonlySet<string>;
  measures: readonly Measure[];
  rank: Rank | null;
  wanted: readonly Wanted[];
  filters: readonly FrameFilter[];
}

function chooseOperation({ marks, asks, ops, measures, rank, wanted }: Signs): Operation {
  const kinds = marks.every('kind');
  const sectionKind = kinds.some((m) => m.sense.kind === 'Section');
  const conflictKind = kinds.some((m) => m.sense.kind === 'Conflict');
  const open =
    asks.has('which') || asks.has('howmany') || asks.has('howmuch') || asks.has('what') || asks.has('where') || asks.has('name');
  if (
    asks.has('sections') ||
    (sectionKind && open) ||
    (asks.has('where') && marks.every('link').some((m) => m.sense.rels.includes('CITES')))
  )
    return 'sections';
  if (asks.has('define')) return 'define';
  if (conflictKind) return 'conflicts';
  if (ops.has('difference') || (ops.has('than') && asks.has('howmuch'))) return 'difference';
  if (ops.has('ratio')) return 'ratio';
  if ((asks.has('whether') || endsInNot(marks)) && !asks.has('which') && !asks.has('howmany'))
    return ops.has('than') ? 'compare' : 'check';
  if (rank) return 'rank';
  if (measures.length > 0 && ops.has('sum')) return 'sum';
  if (measures.length > 0 && ops.has('average')) return 'average';
  const explicitCount = asks.has('howmany') && wanted.length > 0;
  if (measures.length > 0 && wanted.length === 0) return 'value';
  if (explicitCount && !(measures.length > 0 && asks.has('howmuch') && !asks.has('which')))
    return asks.has('which') ? 'list' : 'count';
  if (measures.length > 0 && !asks.has('which') && !asks.has('where') && filtersOnly(marks)) return 'value';
  const named = marks
    .every('entity')
    .some((m) => wanted.length === 0 || m.sense.entries.some((e) => wanted.some((w) => w.kind === e.kind)));
  if (asks.has('name') && named) return 'identify';
  return 'list';
}

/** 平均每个项目: the kind wanted is what is counted. */
function perMember(frame: Frame, tokens: readonly Token[]): void {
  const [wanted] = frame.want;
  if (!wanted || frame.measures.length !== 1 || !tokens.some((t) => /每|per/.test(t.text) || t.text === '平均')) return;
  frame.measures.push({ word: wanted.word, words: [[wanted.word.replace(/^(?:重大|重点)/, '')]], indicators: [] });
  frame.want = [];
}

/** …没有？ and …没？ close a yes-or-no question; beside 哪些 they are nothing. */
function endsInNot(marks: Marks): boolean {
  const last = marks.tokens.findLast((t) => !/^[?!.,;]$/.test(t.text));
  const at = last ? marks.tokens.indexOf(last) : -1;
  const not = last && /^(?:没|没有|无|否)$/.test(last.text);
  if (not) marks.use({ at });
  return not === true;
}

/** No comparison was asked, so the measures are what is wanted. */
function filtersOnly(marks: Marks): boolean {
  return !marks.every('compare').some((m) => m.sense.cmp !== '=');
}

/** Kinds left over, and frames that ask for what is already given. */
function settle(
  frame: Frame,
  marks: Marks,
  others: readonly { at: number; sense: { kind: Wanted['kind']; nameHas?: string[] }; token: Token }[],
  asks: ReadonlySet<string>,
): void {
  const named = frame.filters.filter((f) => f.field === 'entity');
  for (const other of others) {
    const before = marks.tokens[other.at - 1];
    const entry = before && sense(before, 'entity')?.entries;
    const apposed =
      before &&
      before.end === other.token.start &&
      (entry?.some(
        (e) => e.kind === other.sense.kind || ['Policy', 'Project', 'Enterprise', 'Infrastructure'].includes(e.kind),
      ) ||
        before.senses.some((s) => s.is === 'topic' || s.is === 'text' || (s.is === 'entity' && other.sense.kind === 'Industry')));
    const ofLevel = other.sense.kind === 'Level' && before?.senses.some((s) => s.is === 'level');
    const same = ofLevel || frame.want.some((w) => w.kind === other.sense.kind);
    const ofNamed = named.some((f) => f.ids?.some((id) => marks.catalogue.entities.get(id)?.kind === other.sense.kind));
    if (apposed && before) {
      // 石墨烯产业基地, if the plan writes it so, is what the clause should hold.
      const phrase = before.text + other.token.text;
      const topic = frame.filters.find((f) => f.field === 'topic' && f.words?.at(-1) === before.text);
      if (topic?.words && marks.catalogue.holds(phrase)) topic.words.push(phrase);
    }
    if (apposed || same || ofNamed || frame.operation === 'sections' || frame.operation === 'define') marks.use(other);
    else if (
      frame.want.length > 0 &&
      (frame.operation === 'list' || frame.operation === 'count' || frame.operation === 'check')
    ) {
      // The middle of a path: companies with projects in …
      marks.use(other);
      const inner = frame.filters.filter((f) => f.field === 'entity' || f.field === 'topic');
      if (inner.length === 0) continue;
      frame.filters = frame.filters.filter((f) => !inner.includes(f));
      frame.filters.push({
        field: 'within',
        word: other.token.text,
        frame: {
          operation: 'list',
          want: [
            { kind: other.sense.kind, word: other.token.text, ...(other.sense.nameHas ? { nameHas: other.sense.nameHas } : {}) },
          ],
          measures: [],
          filters: inner,
        },
      });
    }
  }
  if (frame.operation === 'list' && frame.want.length === 0 && asks.has('where')) {
    frame.want = [
      { kind: 'City', word: '城市' },
      { kind: 'Park', word: '园区' },
    ];
  }
  if (frame.operation === 'count' && frame.measures.length > 0) frame.measures = [];
  // 续建还是新开工: the state itself is asked for.
  const states = frame.filters.filter((f) => f.field === 'status');
  if (states.length > 1 && frame.want.length === 0 && named.length > 0) {
    frame.operation = 'list';
    frame.want = [{ kind: 'Status', word: states.map((f) => f.word).join('/') }];
    frame.filters = [
      ...frame.filters.filter((f) => !states.includes(f)),
      { field: 'status', word: states.map((f) => f.word).join('/'), words: states.flatMap((f) => f.words ?? []) },
    ];
  }
}

/** Words that only help the operation chosen. */
function useHelpers(marks: Marks, frame: Frame): void {
  marks.use(
    ...marks.all('ask'),
    ...marks.all('link'),
    ...marks.all('plan'),
    ...marks.all('adjective'),
    ...marks.all('unit'),
    ...marks.all('relative'),
  );
  const helpful = new Set([
    'both',
    'either',
    ...(frame.operation === 'difference' || frame.operation === 'compare' ? ['than', 'difference'] : []),
    ...(['sum', 'count', 'check', 'list', 'value'].includes(frame.operation) ? ['sum'] : []),
    ...(frame.operation === 'average' ? ['average'] : []),
    ...(frame.operation === 'ratio' ? ['ratio'] : []),
  ]);
  marks.use(...marks.all('op').filter((m) => helpful.has(m.sense.op)));
  if (frame.operation === 'compare' || frame.operation === 'difference') {
    const degree = marks.all('degree')[0];
    if (degree) frame.direction = degree.sense.direction;
    marks.use(...marks.all('degree'));
  }
  const numbers = marks.all('number');
  const counter = numbers.find((m) => m.sense.unit && /^(?:个|家|项|市|座|条|种|处)$/.test(m.sense.unit));
  if (counter) {
    // 哪两个园区, 两个园区: how many there should be.
    const kindAt = marks
      .every('kind')
      .find((k) => k.at > counter.at && marks.near(counter.at, k.at) && frame.want.some((w) => w.kind === k.sense.kind));
    if (kindAt && counter.sense.unit !== '市') frame.expected = counter.sense.value;
    marks.use(counter);
  }
  // 写在哪一节 is where it is treated, 哪些章节提到 every mention.
  if (frame.operation === 'sections' && !marks.tokens.some((t) => /提|出现|引|点|讲到|说到|谈到|涉及|哪些|哪几/.test(t.text)))
    frame.want = [{ kind: 'Section', word: '章节' }];
  if (frame.operation === 'sections') marks.use(...marks.all('kind').filter((m) => m.sense.kind === 'Section'));
  if (frame.operation === 'conflicts') marks.use(...marks.all('kind').filter((m) => m.sense.kind === 'Conflict'));
}
