/** From tokens to a frame: what is asked for, what is given, and the operation around it. */
import type { Frame, FrameFilter, Measure } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';
import { linkLists } from '../read/named-lists.js';
import { proseAsPart } from '../read/prose.js';
import { linkGroups } from '../read/row-groups.js';
import { withTitleWords } from '../read/title-words.js';
import { sense, type Token } from '../read/token.js';
import { everyBearer } from './bearers.js';
import { blankCells } from './blank-cells.js';
import { branchWords } from './branch-words.js';
import { claims, doubling, everyOne, natureAsked, withoutFigure } from './claims.js';
import { classAsked } from './class-asked.js';
import { bearerAsked, classNamed } from './class-names.js';
import { clauseEnd } from './clause.js';
import { columnValues, eachForItself, ofTheList } from './column-values.js';
import { bothSides, consistency } from './consistency.js';
import { crossReference } from './cross-references.js';
import { basis, documentItself, namedOnes, ownNumber, shortName, termAsked } from './documents.js';
import { eitherSection } from './either-section.js';
import { equalAmounts } from './equal-amounts.js';
import { entityFilters, keyThings, plainFilters } from './filters.js';
import { useHelpers } from './helping-words.js';
import { asksWhatItDoes, bothOfThem, dropGivenKind, emphasised, endsAsked, impliedWants, partOfWhat } from './implied-wants.js';
import { thoseListed } from './listed.js';
import { ofTitledList } from './listed-attributes.js';
import { type Marked, Marks } from './marks.js';
import { findDivisor, findMeasures, splitKindOf } from './measures.js';
import { numberForEach, orderedByNumber } from './number-of.js';
import { offeredLevels } from './offered.js';
import { chooseOperation } from './operation.js';
import { outsiders } from './outsiders.js';
import { planParts } from './plan-parts.js';
import { proseBeside } from './prose-beside.js';
import { quantityFilters } from './quantity-filters.js';
import { findRank } from './rank.js';
import { perMember, settle } from './settle.js';
import { baseAndTarget, spanFilter } from './span.js';
import { titledSection } from './titled-section.js';
import { countedPool, whoBuilds, withinThePlan } from './token-senses.js';
import { alternatives, insteadOf, planFields, whoInvests } from './turns.js';
import { findWants, type Wants } from './wants.js';

export interface Reading {
  frame: Frame;
  /** Content words that the frame does not use. */
  left: Token[];
  filler: string[];
  /** It, them, 那: the question leans on an earlier one. */
  refers: boolean;
  /** Them, 其中: members of what was answered. */
  refersToMany: boolean;
  /** The kinds stand beside a question word. */
  explicit: boolean;
}

export interface Context {
  catalogue: Catalogue;
  language: 'zh' | 'en';
}

/** Reads tokens as one frame; a relative (…所在的市…) makes what stands before it an inner frame. */
export function understand(read: readonly Token[], context: Context): Reading {
  const lists = withTitleWords(linkLists(read, context.catalogue), context.catalogue);
  const listed = proseAsPart(linkGroups(lists, context.catalogue), context.catalogue);
  const tokens = whoBuilds(branchWords(offeredLevels(countedPool(listed), context.catalogue), context.catalogue));
  const end = clauseEnd(tokens);
  if (end !== null) {
    const first = single(tokens.slice(0, end + 1), context);
    const one = /^(?:那个|这个|该|那座|那家)$/.test(tokens[end - 1]?.text ?? '') && first.frame.operation === 'list';
    const frame: Frame = one ? { ...first.frame, expected: 1 } : first.frame;
    const within: FrameFilter = { field: 'within', word: tokens[end]!.text, frame };
    return both(first, single(tokens.slice(end + 1), context, undefined, [within]));
  }
  const split = relativeAt(tokens);
  if (split === null) return single(tokens, context);
  const inner = single(tokens.slice(0, split.at), context);
  const outer = single(tokens.slice(split.at + 1), context, { ...split, inner: inner.frame });
  return both(inner, outer);
}

const both = (inner: Reading, outer: Reading): Reading => ({
  ...outer,
  left: [...inner.left, ...outer.left],
  filler: [...inner.filler, ...outer.filler],
  refers: inner.refers || outer.refers,
  refersToMany: inner.refersToMany || outer.refersToMany,
});

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

function single(tokens: readonly Token[], context: Context, chain?: Chain, within: FrameFilter[] = []): Reading {
  const marks = new Marks(withinThePlan(tokens), context.catalogue, context.language);
  const filters: FrameFilter[] = [...within];
  if (chain) filters.push(chainFilter(tokens, chain, marks));
  const refers = marks.has('refer');
  const refersToMany = marks.all('refer').some((m) => m.sense.many);
  marks.use(...marks.all('refer'));
  // 名单里有它吗: a noun where the question is yes or no.
  // 试点名单一共几个: beside another question word as well.
  const asking = askingWords(marks);
  const asks = new Set(asking.map((m) => m.sense.ask));
  const ops = new Set(marks.every('op').map((m) => m.sense.op));
  const same = consistency(marks) ?? crossReference(marks);
  if (same) return { frame: same, left: marks.left(), filler: marks.filler(), refers, refersToMany, explicit: false };
  if (asks.has('define')) filters.push(...definedPhrase(marks));
  const short = shortName(marks);
  if (short) filters.push(short);
  const based = basis(marks);
  if (based) filters.push(based.filter);
  insteadOf(marks);
  whoInvests(marks);
  const measures = findMeasures(marks);
  const measureAt = marks.tokens.flatMap((t, at) =>
    marks.isUsed(at) && t.senses.some((s) => s.is === 'measure' || s.is === 'entity') ? [at] : [],
  );
  filters.push(...withoutFigure(marks, measures, measureAt));
  const blank = measures.length === 0 ? blankCells(marks) : [];
  filters.push(...blank);
  const divisor = measures.length === 1 ? findDivisor(marks) : null;
  orderedByNumber(marks, measures);
  const rank = findRank(marks, measures) ?? numberForEach(marks, measures);
  filters.push(
    ...quantityFilters(marks, measures, (from, to) =>
      tokens
        .slice(from, to + 1)
        .map((t) => t.text)
        .join(''),
    ),
  );
  filters.push(...equalAmounts(marks, measures));
  const wants = findWants(marks);
  const pointed = pointedCity(tokens);
  if (pointed) wants.wanted = wants.wanted.map((w) => (w.kind === 'City' ? { ...w, word: pointed } : w));
  if (based) wants.wanted = [based.want];
  const split = wants.wanted.length === 0 ? splitKindOf(marks) : null;
  if (split) wants.wanted.push({ kind: split, word: '项目' });
  if (wants.wanted.length === 0 && measures.length === 0)
    wants.wanted.push(...planFields(marks), ...ownNumber(marks), ...namedOnes(marks));
  dropGivenKind(wants, marks, asks);
  if (wants.phrase) filters.push({ field: 'text', word: wants.phrase, words: [wants.phrase] });
  asksWhatItDoes(wants, marks);
  const lines = measures.length === 0 || marks.has('ends') ? endsAsked(marks) : [];
  const ofLines = lines.length > 0 ? wants.wanted.splice(0) : [];
  wants.wanted.push(...lines);
  if (bothOfThem(marks)) ops.add('both');
  filters.push(...alternatives(marks, measures));
  const claimed = claims(marks, measures);
  if (claimed.length > 0) asks.add('whether');
  const doubled = doubling(marks, measures);
  filters.push(...claimed, ...doubled);
  if (doubled.length > 0) ops.add('multiple');
  filters.push(...classAsked(marks, wants));
  if (wants.wanted.length === 0 && !based)
    wants.wanted.push(...thoseListed(marks, asks, measures.length === 0 || rank !== null || ops.has('sum'), blank.length > 0));
  if (wants.wanted.length === 0 && measures.length === 0) wants.wanted.push(...impliedWants(marks, asks, within));
  if (divisor && (rank || ops.has('average'))) measures.push(divisor);
  if (!marks.all('op').some((m) => m.sense.op === 'change')) ops.delete('change');
  const chosen = short ? 'identify' : chooseOperation({ marks, asks, ops, measures, rank, wanted: wants.wanted });
  const operation = chosen === 'value' && heldAgainst(filters, asks) ? 'check' : chosen;
  everyOne(marks, filters);
  const given = [...entityFilters(marks, ops.has('both')), ...plainFilters(marks, wants.wanted, measures.length > 0)];
  filters.push(...given);
  if (wants.wanted.some((w) => w.kind === 'Industry') && !given.some((f) => f.field === 'role'))
    filters.push(...emphasised(marks));
  const span = ops.has('change') || ops.has('multiple') ? spanFilter(marks) : null;
  if (span && measures.length > 0) filters.push(span);
  else if (fromOneYear(filters, ops, measures)) filters.push({ field: 'nature', word: '与目标', words: baseAndTarget });
  if (!filters.some((f) => f.field === 'section')) filters.push(...keyThings(wants.wanted, marks));
  filters.push(...ofTheClass(wants, filters));
  const frame: Frame = { operation, want: wants.wanted, measures, filters, ...(rank ? { rank } : {}) };
  if (ofLines.length > 0) narrowToLines(frame, ofLines);
  partOfWhat(frame, marks);
  natureAsked(frame);
  settle(frame, marks, wants.others, asks);
  bothSides(frame, marks);
  ofTitledList(frame, marks);
  columnValues(frame, marks);
  ofTheList(frame, marks);
  eachForItself(frame, marks);
  eitherSection(frame, marks);
  proseBeside(frame, marks);
  outsiders(frame, marks);
  documentItself(frame, marks);
  termAsked(frame, marks);
  classNamed(frame, marks);
  bearerAsked(frame, marks);
  titledSection(frame, marks);
  planParts(frame, marks);
  if (operation === 'average') perMember(frame, tokens);
  everyBearer(frame, marks);
  useHelpers(marks, frame);
  return { frame, left: marks.left(), filler: marks.filler(), refers, refersToMany, explicit: wants.explicit };
}

const listNoun = /^(?:名单|清单|列表|名录)$/;

function askingWords(marks: Marks): Marked<'ask'>[] {
  const all = marks.every('ask');
  const open = all.filter((m) => !listNoun.test(m.token.text));
  return open.length > 0 ? open : all;
}

/** 2025年覆盖率能上85%吧: the figure is held against a number and nothing else is asked. */
function heldAgainst(filters: readonly FrameFilter[], asks: ReadonlySet<string>): boolean {
  const open = ['which', 'howmany', 'howmuch', 'what', 'where', 'name'].some((ask) => asks.has(ask));
  return !open && filters.some((f) => f.field === 'quantity' && f.value !== undefined && f.join !== 'any');
}

/** 战略性新兴产业 is a role; beside another one (重点发展哪些战略性新兴产业) it is what the plan calls them. */
function ofTheClass({ wanted, roles }: Wants, filters: readonly FrameFilter[]): FrameFilter[] {
  const word = wanted[0]?.word;
  if (!word || roles.length === 0) return [];
  const role = filters.find((f) => f.field === 'role');
  if (!role) return [{ field: 'role', word, words: roles }];
  return role.words?.some((r) => roles.includes(r)) ? [] : [{ field: 'text', word, words: [word] }];
}

/** 归哪个市，那个市2025年产值: the figure is the city's, which is asked for and pointed at. */
function pointedCity(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(
    (t, i) => i > 0 && /^(?:市|县|城市|地市)$/.test(t.text) && /^(?:那|这|该|那个|这个|那座)$/.test(tokens[i - 1]!.text),
  );
  return at < 0 ? null : tokens[at - 1]!.text + tokens[at]!.text;
}

/** 比2020年高几个百分点: the other side of the one year is the target. */
function fromOneYear(filters: readonly FrameFilter[], ops: ReadonlySet<string>, measures: readonly Measure[]): boolean {
  const years = filters.filter((f) => f.field === 'year').flatMap((f) => f.words ?? []);
  const things = filters.filter((f) => f.field === 'entity' || f.field === 'topic' || f.field === 'nature');
  return ops.has('than') && measures.length === 1 && years.length === 1 && things.length === 0;
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

/** 云岭修的高速通到哪: the lines are found first, then where they end. */
function narrowToLines(frame: Frame, lines: Frame['want']): void {
  const inner: Frame = { operation: 'list', want: lines, measures: [], filters: frame.filters.splice(0) };
  frame.filters.push({ field: 'within', word: lines[0]!.word, frame: inner });
}

/** 两中心一基地指哪些: what stands right before the question word is one phrase, if the plan writes it so. */
function definedPhrase(marks: Marks): FrameFilter[] {
  const ask = marks.all('ask').find((m) => m.sense.ask === 'define');
  if (!ask) return [];
  let from = ask.at;
  while (from > 0 && marks.tokens[from - 1]!.end === marks.tokens[from]!.start && !marks.isSmall(from - 1)) from--;
  const tokens = marks.tokens.slice(from, ask.at);
  const phrase = tokens.map((t) => t.text).join('');
  if (tokens.length < 2 || !marks.catalogue.holds(phrase)) return [];
  marks.use(...tokens.map((_, i) => ({ at: from + i })));
  return [{ field: 'text', word: phrase, words: [phrase] }];
}
