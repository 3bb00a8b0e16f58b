/** Which operation a question wraps around what it asks for. */
import type { Measure, Operation, Rank, Wanted } from '../frame.js';
import { sense } from '../read/token.js';
import type { Marks } from './marks.js';
import { statesIt } from './statements.js';

/** What of a question decides its operation. */
export interface Signs {
  marks: Marks;
  asks: ReadonlySet<string>;
  ops: ReadonlySet<string>;
  measures: readonly Measure[];
  rank: Rank | null;
  wanted: readonly Wanted[];
}

/** The first that fits, from the most particular. */
export function chooseOperation({ marks, asks, ops, measures, rank, wanted }: Signs): Operation {
  const kinds = marks.every('kind');
  const sectionKind = kinds.some((m) => m.sense.kind === 'Section');
  const conflictKind = kinds.some((m) => m.sense.kind === 'Conflict');
  const open =
    asks.has('which') || asks.has('howmany') || asks.has('howmuch') || asks.has('what') || asks.has('where') || asks.has('name');
  if (asks.has('contents') && marks.every('sectionRef').length > 0 && wanted.length === 0) return 'sections';
  if (
    asks.has('sections') ||
    (sectionKind && open) ||
    (asks.has('where') && marks.every('link').some((m) => m.sense.rels.includes('CITES')))
  )
    return 'sections';
  if (asks.has('number') && marks.every('entity').some((m) => m.sense.entries.some((e) => e.kind === 'Policy')))
    return 'identify';
  const onlyPolicy =
    wanted.length === 0 &&
    measures.length === 0 &&
    marks.every('entity').length === 1 &&
    marks.every('entity')[0]!.sense.entries.every((e) => e.kind === 'Policy');
  // 储能那段说的是哪个县: the thing of that kind which the part names.
  const namedThere = wanted.length > 0 && marks.every('sectionRef').length > 0 && marks.every('entity').length === 0;
  if (
    (asks.has('define') && !namedThere) ||
    (onlyPolicy && asks.has('which') && marks.every('ask').some((m) => /^是/.test(m.token.text)))
  )
    return 'define';
  if (conflictKind) return 'conflicts';
  if (measures.length > 0 && ops.has('multiple')) return 'ratio';
  if (measures.length > 0 && ops.has('change')) return 'difference';
  if (ops.has('difference') || (ops.has('than') && (asks.has('howmuch') || asks.has('howmany')))) return 'difference';
  if (ops.has('ratio')) return 'ratio';
  if ((asks.has('whether') || endsInNot(marks) || statesIt(marks)) && !asks.has('which') && !asks.has('howmany'))
    return ops.has('than') || comparesTwo(marks) ? 'compare' : 'check';
  if (rank) return 'rank';
  if (
    measures.length > 0 &&
    (ops.has('sum') ||
      (measures.some((m) => /(?:总数|总额|合计)$|^总(?:投资|面积|产值|营收|收入)$/.test(m.word)) &&
        (marks.every('number').some((m) => m.sense.unit === '市') || ofAll(marks, wanted))))
  )
    return 'sum';
  if (measures.length > 0 && ops.has('average')) return 'average';
  const many = asks.has('howmany') || marks.every('ask').some((m) => /^有?多少$/.test(m.token.text));
  const explicitCount = many && wanted.length > 0 && !asksFigure(marks);
  if (measures.length > 0 && wanted.length === 0) return 'value';
  if (explicitCount && !(measures.length > 0 && asks.has('howmuch') && !asks.has('which')))
    return asks.has('which') || asks.has('name') ? 'list' : 'count';
  if (measures.length > 0 && !asks.has('which') && !asks.has('where') && filtersOnly(marks) && !thoseWith(marks, wanted))
    return 'value';
  const named = marks
    .every('entity')
    .some((m) => wanted.length === 0 || m.sense.entries.some((e) => wanted.some((w) => w.kind === e.kind)));
  if (asks.has('name') && named) return 'identify';
  return 'list';
}

/** 规划面积多少: the question word stands right behind the figure, not before a kind. */
function asksFigure(marks: Marks): boolean {
  return marks.every('ask').some((m) => {
    if (!/^有?多少$/.test(m.token.text)) return false;
    // 多少平方公里: an amount, not a number of things.
    if (marks.tokens[m.at + 1]?.senses.some((s) => s.is === 'unit')) return true;
    const before = marks.tokens.slice(0, m.at).findLast((t) => !t.senses.some((s) => s.is === 'filler'));
    const next = marks.tokens[m.at + 1];
    if (next?.senses.some((s) => s.is === 'kind')) return false;
    return (
      before?.senses.some(
        (s) =>
          s.is === 'measure' ||
          s.is === 'aspect' ||
          s.is === 'target' ||
          (s.is === 'entity' && s.entries.some((e) => e.kind === 'Indicator')),
      ) ?? false
    );
  });
}

/** 国家级园区总面积: of a class of things, none of them named and none asked for. */
const ofAll = (marks: Marks, wanted: readonly Wanted[]): boolean =>
  wanted.some((w) => w.kind === 'Park' || w.kind === 'City') && !marks.every('ask').some((m) => m.sense.ask === 'which');

/** 产值大于云岭工业园吗: a comparison with a thing, not with a number. */
export function comparesTwo(marks: Marks): boolean {
  const things = marks
    .every('entity')
    .filter((m) => !m.sense.entries.some((e) => e.kind === 'Indicator') && !sense(m.token, 'measure'));
  return marks.every('compare').length > 0 && marks.every('number').length === 0 && things.length === 2;
}

/** …没有？ and …没？ close a yes-or-no question; beside 哪些 they are nothing. */
function endsInNot(marks: Marks): boolean {
  const last = marks.tokens.findLast((t) => !/^[?!.,;]$/.test(t.text));
  const at = last ? marks.tokens.indexOf(last) : -1;
  const not = last && /^(?:没|没有|无|否)$/.test(last.text);
  if (not) marks.use({ at });
  return not === true;
}

/** 投资正好20亿的项目: a noun with its amount before it, and nothing else asked. */
function thoseWith(marks: Marks, wanted: readonly Wanted[]): boolean {
  const equal = marks.every('compare').find((m) => m.sense.cmp === '=');
  const last = marks.tokens.findLast((t) => !/^[?!.,;。？]$/.test(t.text));
  const amount = marks.every('number').find((m) => equal && m.at > equal.at && marks.near(equal.at, m.at));
  return (
    amount !== undefined && marks.every('ask').length === 0 && wanted.some((w) => w.word === last?.text && sense(last, 'kind'))
  );
}

/** No comparison was asked, so the measures are what is wanted. */
function filtersOnly(marks: Marks): boolean {
  return !marks.every('compare').some((m) => m.sense.cmp !== '=') && !marks.every('op').some((m) => m.sense.op === 'between');
}
