/** One figure and the words before it: 工业产值超过1500亿元; 年均增长8%; 其中，临江市635家; 形成7个产业集群. */
import { units } from '../lexicon/units.js';
import type { Quantity } from '../mentions/quantity.js';
import type { Passage } from '../stages.js';
import type { FigureContext } from './measure-context.js';
import {
  cutName,
  endsAsIndicator,
  isBare,
  isChange,
  isDerived,
  isForeign,
  plainName,
  startsAsMaking,
  withoutMaking,
} from './measure-names.js';
import { subjectAt } from './measure-subject.js';
import type { NamedAt } from './measure-types.js';

/** The indicator that the sentence speaks of, which later clauses may leave out. */
export interface Base {
  name: string;
  named: NamedAt | null;
  about: number[];
  unit: string | null;
}

export interface Single {
  name: string;
  named: NamedAt | null;
  /** Null where neither the words nor the base say. */
  about: number[] | null;
  /** May later clauses lean on it? */
  isBase: boolean;
  /** Where the statement begins. */
  from: number;
}

const counted = new Set(['count', 'people', 'households', 'trips']);
export const familyOf = (unit: string | null): string =>
  units.get((unit ?? '').replace(/^[亿万]/u, '').replace(/\/.*$/u, ''))?.family ?? 'none';

/** `start` is where the words for this figure begin: behind the figure before it, or at the clause. */
export function readSingle(
  ctx: FigureContext,
  passage: Passage,
  q: Quantity,
  start: number,
  clauseEnd: number,
  base: Base | null,
): Single | null {
  const text = passage.body.text;
  const place = subjectAt(ctx, passage, start, q.outerStart);
  const cut = cutName(text, place?.end ?? start, q.outerStart);
  const raw = text.slice(cut.start, cut.end);
  const at: NamedAt = { passage: passage.index, start: cut.start, end: cut.end };
  if (isForeign(raw)) return null;

  if (raw === '' || /^[（(]?$/u.test(raw)) {
    if (place?.isPlace && base && sameFamily(q.unit, base.unit)) {
      return { name: base.name, named: base.named, about: place.about, isBase: false, from: start };
    }
    if (!place && base && sameFamily(q.unit, base.unit) && continues(text.slice(start, q.outerStart))) {
      return { name: base.name, named: base.named, about: base.about, isBase: false, from: start };
    }
    return counted.has(familyOf(q.unit)) ? countedAfter(text, passage, q, start, clauseEnd, place?.about ?? null) : null;
  }
  if (q.valueText.startsWith('翻')) return doubled(text.slice(cut.start, q.outerStart), at, base, start, place?.about ?? null);
  if (isBare(raw))
    return base ? { ...derived(base, /增|占|比/u.test(raw) ? raw : '', text, start, q, place?.about ?? null) } : null;
  if (joint.test(raw)) return null;
  if (isDerived(raw)) return base ? derived(base, raw, text, start, q, place?.about ?? null) : null;
  if (q.kind === 'group') return groupAfter(text, passage, q, start, clauseEnd);
  return counted.has(familyOf(q.unit))
    ? countedThing(text, passage, q, raw, at, start, clauseEnd, place?.about ?? null, base)
    : measured(raw, at, q, start, place?.about ?? null, base);
}

/** 比2020年翻一番: twice as much. */
function doubled(raw: string, at: NamedAt, base: Base | null, start: number, about: number[] | null): Single | null {
  const m = /^(?<what>.*?)(?:在?(?:比|较|是)?(?<year>\d{4})年(?:的)?(?:基础上)?)?(?:实现|的)?$/u.exec(raw.replace(/\s+/gu, ''));
  const what = m?.groups?.what ? plainName(m.groups.what) : (base?.name ?? '');
  if (what.length < 2 || !(m?.groups?.what ? endsAsIndicator(what) : base)) return null;
  const year = m?.groups?.year;
  return {
    name: year ? `${what}相当于${year}年的倍数` : `${what}翻番`,
    named: m?.groups?.what ? at : (base?.named ?? null),
    about: about ?? base?.about ?? null,
    isBase: false,
    from: start,
  };
}

const sameFamily = (a: string | null, b: string | null): boolean => familyOf(a) === familyOf(b);
/** 增加到2020年的…: the same indicator at another time. */
const continues = (words: string): boolean =>
  /(?:增加|增长|提高|提升|上升|扩大|发展|下降|降低|减少|调整|增|升|降|减)(?:到|至|为)/u.test(words);

function derived(base: Base, raw: string, text: string, start: number, q: Quantity, about: number[] | null): Single {
  const from = { name: '', named: base.named, about: about ?? base.about, isBase: false, from: start };
  const year = /(\d{4})\s*年/u.exec(text.slice(start, q.outerStart))?.[1];
  if (q.unit === '倍' && year && !isChange(raw)) return { ...from, name: `${base.name}相当于${year}年的倍数` };
  return { ...from, name: `${base.name}${shareName(raw.replace(/\s+/gu, ''), q)}` };
}

/** 占全市的30%: 占全市的比重. */
function shareName(name: string, q: Quantity): string {
  if (
    (q.unit !== '%' && !/分之/u.test(q.valueText)) ||
    !/占[^占]{1,20}$/u.test(name) ||
    /(?:比重|比例|份额|占比|率)$/u.test(name)
  )
    return name;
  return `${name.replace(/的$/u, '')}的比重`;
}

function measured(
  raw: string,
  at: NamedAt,
  q: Quantity,
  start: number,
  about: number[] | null,
  base: Base | null,
): Single | null {
  // 重大项目128项，总投资1560亿元: the investment in what was just counted.
  const owner =
    /^(?:计划|年度计划|估算)?总?投资(?:额)?$/u.test(raw) && /(?:项目|工程)$/u.test(base?.name ?? '') ? base!.name : '';
  const name = `${owner}${shareName(plainName(raw), q)}`;
  if (joint.test(name)) return null;
  if (!wellFormed(name)) return null;
  if (!endsAsIndicator(name) && !isChange(name)) return null;
  return { name, named: at, about, isBase: !isChange(name), from: start };
}

/** 三市合计: of places that the sentence only counts. */
const joint = /^(?:[两二三四五六七八九十\d]+[市县区州]|合计|共同|二者|两者|三者)/u;
const verbs = /(?:推进|推动|加快|开展|围绕|依托|利用|支持|鼓励|引导|促进|打造|实施|加强|坚持|通过|充分|落实)/u;

function wellFormed(name: string): boolean {
  if (!/^[\p{Script=Han}A-Za-z“（(\d][^。；;，,！？]{1,39}$/u.test(name) || !/\p{Script=Han}{2}/u.test(name)) return false;
  const parts = name.split('、');
  // Several indicators before one figure: which one it belongs to is not said.
  return parts.length === 1 || parts.slice(0, -1).every((p) => !endsAsIndicator(p));
}

function countedThing(
  text: string,
  passage: Passage,
  q: Quantity,
  raw: string,
  at: NamedAt,
  start: number,
  clauseEnd: number,
  about: number[] | null,
  base: Base | null,
): Single | null {
  if (followsNoun(text, q, clauseEnd)) {
    return startsAsMaking(raw) || /[、和及与]\s*$/u.test(text.slice(start, q.outerStart)) || /^(?:累计|新增|共)$/u.test(raw)
      ? countedAfter(text, passage, q, start, clauseEnd, about)
      : null;
  }
  const name = levelled(withoutMaking(plainName(raw)), base);
  if (name === null) return null;
  // 云岭县112家 of a place nobody recognised: no indicator is called that.
  if (
    /^\p{Script=Han}{1,6}[市县区州旗镇乡]$/u.test(name) &&
    !/(?:开发|园|高新|经开|示范|集聚|工业|试验|新|自贸|保税|景|社|功能|片)区$|^(?:重点|试点|示范|特色)/u.test(name)
  )
    return null;
  if (!wellFormed(name) || name.includes('、') || verbs.test(name) || /(?:等|的|了|和|与|及)$/u.test(name)) return null;
  return { name, named: at, about, isBase: true, from: start };
}

/** 国家级创新中心2家，省级40家: the second leaves out what is counted. */
function levelled(name: string, base: Base | null): string | null {
  if (!/^(?:其他|其余|另有|合计|总计|小计|另外)/u.test(name) && !/级$/u.test(name)) return name;
  const level = /^(?:国家|省|市|县|区|自治区|部)级(?:以上)?$/u;
  const known = /^(?:国家|省|市|县|区|自治区|部)级(?:以上)?/u.exec(base?.name ?? '');
  return level.test(name) && known && base ? `${name}${base.name.slice(known[0].length)}` : null;
}

function followsNoun(text: string, q: Quantity, clauseEnd: number): boolean {
  return (
    /^\s*(?:的)?[\p{Script=Han}“A-Z]/u.test(text.slice(q.outerEnd, clauseEnd)) &&
    !/^\s*(?:以上|左右|和|与|及|其中|增|比|较|是|占)/u.test(text.slice(q.outerEnd, clauseEnd))
  );
}

const threshold = /[十百千]?亿|千万|百万|万元|\d/u;

/** 形成7个产值超千亿元的产业集群: the thing counted stands behind its number. */
function countedAfter(
  text: string,
  passage: Passage,
  q: Quantity,
  start: number,
  clauseEnd: number,
  about: number[] | null,
): Single | null {
  const m = /^\s*(?:的)?([“]?[^，,。；;、（(：:和及与\d]{2,24}[”]?)/u.exec(text.slice(q.outerEnd, clauseEnd));
  const noun = m?.[1]?.trimEnd();
  if (
    !m ||
    noun === undefined ||
    !/^(?:$|[，,。；;（(]|[、和及与]\s*\d)/u.test(text.slice(q.outerEnd + m[0].length, clauseEnd).trimStart())
  )
    return null;
  // 三张清单, 两个中心: how a text lists things, not a figure of it, unless a threshold says which are counted.
  if (/^[一二两三四五六七八九十]$/u.test(q.valueText) && !threshold.test(noun)) return null;
  if (
    verbs.test(noun) ||
    /^(?:具有|拥有|以)|级$/u.test(noun) ||
    /(?:升级|发展|改造|转型|集聚|落户|投产|开工|提升|推进|以上|左右)$/u.test(noun) ||
    !/\p{Script=Han}{2}/u.test(noun)
  )
    return null;
  const at = q.outerEnd + m[0].indexOf(noun);
  const name = plainName(noun);
  return { name, named: { passage: passage.index, start: at, end: at + noun.length }, about, isBase: false, from: start };
}

/** 两大千亿元产业园区: a count only where the class it counts is told by a threshold; 三大产业链 is a way of listing. */
function groupAfter(text: string, passage: Passage, q: Quantity, start: number, clauseEnd: number): Single | null {
  const single = countedAfter(text, passage, q, start, clauseEnd, null);
  return single && threshold.test(single.name) ? single : null;
}
