/** One figure and the words before it: 工业产值超过300亿元; 年均增长8%; 其中，临江市160家; 形成7个产业集群. */
import type { Quantity } from '../mentions/quantity.js';
import { years } from '../mentions/years.js';
import type { Passage } from '../stages.js';
import type { FigureContext } from './measure-context.js';
import { countedAfter, countedGroup, countedThing } from './measure-counted.js';
import { cutName, endsAsIndicator, isBare, isChange, isDerived, isForeign, plainName, startsAsMaking } from './measure-names.js';
import { goesOnName, ownedName, partName } from './measure-shared.js';
import { type Base, familyOf, type Single, type Slot, sameFamily, wellFormed } from './measure-slot.js';
import { subjectAt } from './measure-subject.js';

const counted = new Set(['count', 'people', 'households', 'trips']);
/** 新建果园6万亩, 建成供热管网420公里: a thing counted by how far it reaches. */
const extent = new Set(['area', 'length']);
/** 三市合计: of places that the sentence only counts. */
const joint = /^(?:[两二三四五六七八九十\d]+[市县区州]|合计|共同|二者|两者|三者)/u;
/** 增加到2020年的…: the same indicator at another time. */
const continues = /(?:增加|增长|提高|提升|上升|扩大|发展|下降|降低|减少|调整|增|升|降|减)(?:到|至|为)|达到?|突破|超过/u;

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
  const at = { passage: passage.index, ...cut };
  const slot: Slot = { text, q, start, clauseEnd, base, raw, at, about: place?.about ?? null };
  if (place?.foreign || joint.test(raw)) return null;
  // 国家创新中心2个 is counted here; 国家标准煤耗 is not of this area.
  if (isForeign(raw) && !(counted.has(familyOf(q.unit)) && /^国家\p{Script=Han}{4}/u.test(raw))) return null;
  if (raw === '' || raw === '按' || raw === '按照') return unnamed(slot, place?.isPlace ?? false);
  if (q.valueText.startsWith('翻')) return doubled(slot);
  if (isBare(raw)) return base && derived(slot, base, /增|占|比/u.test(raw) ? raw : '');
  if (isDerived(raw)) return base && derived(slot, base, raw);
  if (q.kind === 'group') return countedGroup(slot);
  return counted.has(familyOf(q.unit)) ? countedThing(slot) : measured(slot);
}

/** No words of its own: a place alone (其中，临江市160家), the same indicator at another time, or a thing counted behind its number. */
function unnamed(slot: Slot, isPlace: boolean): Single | null {
  const { q, base, about, start, text } = slot;
  if (base && sameFamily(q.unit, base)) {
    const same = { name: base.name, named: base.named, isBase: false, from: start };
    if (isPlace) return { about, ...same };
    const words = text.slice(start, q.outerStart);
    // 每年新增…2000人，五年累计1万人; 新建平台60个，累计200个.
    if (/累计|总数/u.test(words) && about === null) {
      const sum = base.name.replace(/五年/u.test(words) ? /^(?:每年|年均)/u : /^(?:每年|年均)?新(?:增|建|认定|设)/u, '');
      return { ...same, name: sum, about: base.about };
    }
    // 2015年为…: the same indicator in another year.
    const later = continues.test(words) || years(words).some((y) => !y.base);
    if (about === null && later) return { about: base.about, ...same };
  }
  return counted.has(familyOf(q.unit)) ? countedAfter(slot) : areaAfter(slot);
}

const areaBehind = /^\s*的?(?<what>规划(?:范围|面积|控制面积|用地)|控制面积|用地范围)/u;
/** Does a name of areas follow the figure? */
export const namesArea = (text: string, q: Quantity, end: number): boolean =>
  familyOf(q.unit) === 'area' && areaBehind.test(text.slice(q.outerEnd, end));

/** 按16.2平方公里|规划范围: the area stands before its name. */
function areaAfter({ text, q, at, about, start, clauseEnd }: Slot): Single | null {
  const m = areaBehind.exec(text.slice(q.outerEnd, clauseEnd));
  if (!m || familyOf(q.unit) !== 'area') return null;
  const from = q.outerEnd + m[0].length - m.groups!.what!.length;
  const named = { passage: at.passage, start: from, end: q.outerEnd + m[0].length };
  return { name: /控制/u.test(m[0]) ? '规划控制面积' : '规划面积', named, about, isBase: false, from: start };
}

/** 比2020年翻一番: twice as much. */
function doubled({ text, q, at, base, start, about }: Slot): Single | null {
  const words = text.slice(at.start, q.outerStart).replace(/\s+/gu, '');
  const m = /^(?<what>.*?)(?:在?(?:比|较|是)?(?<year>\d{4})年(?:的)?(?:基础上)?)?(?:实现|的)?$/u.exec(words);
  const own = m?.groups?.what ? plainName(m.groups.what) : '';
  if (own ? own.length < 2 || !endsAsIndicator(own) : !base) return null;
  const what = own || base!.name;
  const year = m?.groups?.year;
  return {
    name: year ? `${what}相当于${year}年的倍数` : `${what}翻番`,
    named: own ? at : (base?.named ?? null),
    about: about ?? base?.about ?? null,
    isBase: false,
    from: start,
  };
}

function derived({ text, q, start, about }: Slot, base: Base, raw: string): Single {
  const words = text.slice(start, q.outerStart);
  const year = /\d{4}\s*年/u.exec(words)?.[0].replace(/\s+/gu, '') ?? /“\p{Script=Han}{2,3}”/u.exec(words)?.[0];
  const times = q.unit === '倍' && year && !isChange(raw);
  const name = times ? `${base.name}相当于${year}的倍数` : `${base.name}${shareName(raw.replace(/\s+/gu, ''), q)}`;
  return { name, named: base.named, about: about ?? base.about, isBase: false, from: start };
}

/** 占全市的30%: 占全市的比重; 电动客车产量仅占6%: 电动客车产量占比. */
function shareName(name: string, q: Quantity): string {
  const share = q.unit === '%' || /分之/u.test(q.valueText);
  if (share && /\p{Script=Han}{3,}(?:仅|只|约)?占$/u.test(name)) return name.replace(/(?:仅|只|约)?占$/u, '占比');
  if (!share || !/占[^占]{1,20}$/u.test(name) || /(?:比重|比例|份额|占比|率)$/u.test(name)) return name;
  return `${name.replace(/的$/u, '')}的比重`;
}

function measured(slot: Slot): Single | null {
  const { q, raw, at, base, about, start } = slot;
  const part = endsAsIndicator(raw) ? null : (partName(slot) ?? goesOnName(slot));
  if (part) return { name: part, named: at, about, isBase: false, from: start };
  // 重大项目64项，总投资380亿元: the investment in what was just counted.
  const invested = /^(?:计划|年度计划|估算)?总?投资(?:额)?$/u.test(plainName(raw));
  const owner = /^(?<of>.*(?:项目|工程))(?:总?投资)?$/u.exec(base?.name ?? '')?.groups?.of;
  const name = ownedName(slot, `${invested && owner ? owner : ''}${shareName(plainName(raw), q)}`);
  if (extent.has(familyOf(q.unit)) && startsAsMaking(raw) && !endsAsIndicator(name)) return countedThing(slot);
  if (!wellFormed(name) || (!endsAsIndicator(name) && !isChange(name))) return null;
  return { name, named: at, about, isBase: !isChange(name), from: start };
}
