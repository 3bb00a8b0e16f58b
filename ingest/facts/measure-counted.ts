/** Things counted, before or behind their number: 规模以上企业240家; 形成6个产值超百亿元的产业集群; 两大百亿元园区. */
import { plainName, startsAsMaking, withoutMaking, withoutPartner } from './measure-names.js';
import { ofSamePart } from './measure-shared.js';
import { actionWords, type Base, type Single, type Slot, wellFormed } from './measure-slot.js';

/** 云岭县112家 of a place nobody recognised: no indicator is called that. */
const placeName = /^\p{Script=Han}{1,6}[市县区州旗镇乡]$/u;
const kindOfArea = /(?:开发|园|高新|经开|示范|集聚|工业|试验|新|自贸|保税|景|社|功能|片)区$|^(?:重点|试点|示范|特色)/u;

/** 年产30万套…, 日处理600吨…: what a thing turns out, not how many there are of it. */
const yieldBefore = /(?:[年月日](?:均|度)?(?:产|处理|加工|生产|供[水气热]?|屠宰|吞吐|发电|出栏|消化|转化)|产能|规模)$/u;

export function countedThing(slot: Slot): Single | null {
  const { text, q, raw, at, start, about, base } = slot;
  if (followsNoun(slot)) {
    const follows =
      startsAsMaking(raw) ||
      /[、和及与]\s*$/u.test(text.slice(start, q.outerStart)) ||
      /^(?:累计|新增|共|现|已|现已|拥)$/u.test(raw);
    return follows ? countedAfter(slot) : /^\p{Script=Han}{2,4}$/u.test(raw) ? countedSubject(slot, raw) : null;
  }
  const name = levelled(withoutWorks(withoutMaking(withoutPartner(plainName(raw)))), base);
  if (name === null || (placeName.test(name) && !kindOfArea.test(name) && !startsAsMaking(name))) return null;
  if (
    !wellFormed(name) ||
    (name.includes('、') && !oneKind(name)) ||
    actionWords.test(name) ||
    /(?:等|的|了|和|与|及)$/u.test(name)
  )
    return null;
  return { name: ofSamePart(slot, name), named: at, about, isBase: true, from: start };
}

/** 国家标准、行业标准: one kind of thing by several names. */
function oneKind(name: string): boolean {
  const parts = name.split('、');
  const kind = parts.at(-1)!.slice(-2);
  return /^\p{Script=Han}{2}$/u.test(kind) && parts.every((p) => p.endsWith(kind) && p.length > 2);
}

/** 重大项目建设120项 counts projects. */
const withoutWorks = (name: string): string => name.replace(/(?<=项目|工程|园区|基地)建设$/u, '');

/** 国家级创新中心2家，省级40家: the second leaves out what is counted. */
function levelled(name: string, base: Base | null): string | null {
  // 其中规模以上120家: of what was just counted.
  if (/^(?:规模以上|规上|限额以上|限上)$/u.test(name)) return base && `${name}${base.name}`;
  // 现有企业120家，力争新增60家.
  if (/^新(?:增|建|认定|引进|培育)$/u.test(name)) return base && (base.name.startsWith(name) ? base.name : `${name}${base.name}`);
  // 产值超百亿元的园区12个，其中千亿级2个.
  const thing = /(?:园区|开发区|企业|产业|集群|基地|项目)$/u.exec(base?.name ?? '')?.[0];
  if (thing && /^\p{Script=Han}{0,2}[百千万]亿(?:元)?级(?:以上)?$/u.test(name)) return `${name}${thing}`;
  if (!/^(?:其他|其余|另有|合计|总计|小计|另外)/u.test(name) && !/级$/u.test(name)) return name;
  const level = /^(?:国家|省|市|县|区|自治区|部)级(?:以上)?$/u;
  const known = /^(?:国家|省|市|县|区|自治区|部)级(?:以上)?/u.exec(base?.name ?? '');
  return level.test(name) && base ? `${name}${base.name.slice(known?.[0].length ?? 0).replace(/^(?:各类|各级)/u, '')}` : null;
}

function followsNoun({ text, q, clauseEnd }: Slot): boolean {
  const rest = text.slice(q.outerEnd, clauseEnd);
  return /^\s*(?:的)?[\p{Script=Han}“A-Z]/u.test(rest) && !/^\s*(?:以上|左右|和|与|及|其中|增|比|较|是|占)/u.test(rest);
}

const threshold = /[十百千]?亿|千万|百万|万元|\d/u;
const unfinished = /(?:升级|发展|改造|转型|集聚|落户|投产|开工|提升|推进|以上|左右)$/u;

/** 形成6个产值超百亿元的产业集群: the thing counted stands behind its number, up to the end of the clause or the next count. */
export function countedAfter(slot: Slot): Single | null {
  const { text, q, clauseEnd, about, at, start } = slot;
  const m = /^\s*(?:的)?(?<noun>[“]?[^，,。；;、（(：:和及与\d]{2,24}[”]?)/u.exec(text.slice(q.outerEnd, clauseEnd));
  const noun = m?.groups?.noun?.trimEnd();
  if (!m || noun === undefined) return null;
  if (yieldBefore.test(text.slice(start, q.outerStart).trimEnd())) return null;
  const known = countedSubject(slot) ?? joined(slot);
  if (known) return known;
  const rest = text.slice(q.outerEnd + m[0].length, clauseEnd).trimStart();
  const ends = /^(?:$|[，,。；;（(]|[、和及与]\s*\d)/u.test(rest) || (q.kind === 'group' && /^[、和及与]/u.test(rest));
  // 三张清单, 两个中心: how a text lists things, not a figure of it, unless a threshold says which are counted.
  const vague = /^[一二两三四五六七八九十]$/u.test(q.valueText) && !threshold.test(noun);
  if (!ends || vague || actionWords.test(noun) || /^(?:具有|拥有|以)|级$/u.test(noun) || unfinished.test(noun)) return null;
  if (!/\p{Script=Han}{2}/u.test(noun)) return null;
  const from = q.outerEnd + m[0].indexOf(noun);
  const named = { passage: at.passage, start: from, end: from + noun.length };
  return { name: withoutWorks(plainName(noun)), named, about, isBase: false, from: start };
}

/** 建设14个|新能源与新材料产业园区: a join inside the one thing counted, up to the end of the clause. */
function joined({ text, q, clauseEnd, about, at, start }: Slot): Single | null {
  const rest = text.slice(q.outerEnd, clauseEnd);
  const m =
    /^\s*(?:的)?(?<noun>\p{Script=Han}{2,10}?[与和及]\p{Script=Han}{2,10}?(?:园区|开发区|产业园|基地|企业|项目|工程|平台|集群))(?:$|[（(])/u.exec(
      rest,
    );
  const noun = m?.groups?.noun;
  if (
    !m ||
    noun === undefined ||
    actionWords.test(noun) ||
    /(?:园区|开发区|产业园|基地|企业|项目|工程|平台|集群)[与和及]/u.test(noun)
  )
    return null;
  const from = q.outerEnd + m[0].indexOf(noun);
  return { name: noun, named: { passage: at.passage, start: from, end: from + noun.length }, about, isBase: false, from: start };
}

/** Nouns that plans count, and how a clause goes on behind them: 现有21个省级开发区|主导产业雷同. */
const subjectNoun =
  /^\s*的?(?<noun>(?:\p{Script=Han}|[A-Z\d]){0,14}?(?:开发区|园区|产业园|工业园|集聚区|高新区|经开区|保税区|示范区|景区|企业|项目|基地))(?=为(?:支撑|核心|主体|重点|骨干)|主导产业|提质增效|提档升级|转型升级|全部|均|纳入|入选|平均|整体|(?<done>(?:完成|通过|实现|获得|建立|开展|实施)(?:“[^”]{1,12}”|\p{Script=Han}{2,12})$))/u;

function countedSubject({ text, q, clauseEnd, about, at, start }: Slot, where = ''): Single | null {
  const m = subjectNoun.exec(text.slice(q.outerEnd, clauseEnd));
  const noun = m?.groups?.noun;
  if (!m || noun === undefined || noun.length < 4 || /^[一二两三四五六七八九十]$/u.test(q.valueText)) return null;
  const end = q.outerEnd + m[0].length;
  return {
    name: `${where}${plainName(noun)}${m.groups!.done ?? ''}`,
    named: { passage: at.passage, start: end - noun.length, end },
    about,
    isBase: false,
    from: start,
  };
}

/** 两大百亿元园区: a count only where the class it counts is told by a threshold; 三大产业链 is a way of listing. */
export function countedGroup(slot: Slot): Single | null {
  const single = countedAfter(slot);
  return single && threshold.test(single.name) ? single : null;
}
