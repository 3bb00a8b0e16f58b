/** Where a sentence turns to industries: the verb with its adverbs, and how far its object goes. */
import type { Clause, Sentence } from '../facts/clauses.js';
import { announcers, conditionNouns, essenceWords, makeupWords, openVerbs, strictVerbs } from '../lexicon/industry-cues.js';
import { adverbs, clauseStarts, modals, plainAdverbs } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import { matches } from '../matches.js';
import { isBareName } from './bare-name.js';
import { isKnownIndustry, looksLikeIndustry, phraseIn } from './industry-phrase.js';

export interface Cue {
  start: number;
  end: number;
  /** As written, adverbs and all: 重点发展. */
  text: string;
  /** What follows is an industry only where it says so itself. */
  strict: boolean;
  objectStart: number;
  objectEnd: number;
}

const adverb = anyOf([...adverbs.map(([word]) => word), ...plainAdverbs]);
const verb = anyOf([...openVerbs, ...strictVerbs]);
const verbs = new RegExp(
  `((?:${adverb})*)((?:${verb})(?:(?:、|和|与|及|并|或)?(?:${verb}))*)(?!${conditionNouns.join('|')}|规划|战略(?!性|新兴)|思路|格局|目标|方向为|成为|为|的|较快|迅速|在|于|向|到|至|不平衡|不足|性)`,
  'g',
);
/** A bare verb is one only at the start of a clause or behind a modal, a place or a join; 产业发展 is a noun. */
/** These are verbs wherever they stand. */
const alwaysVerb = /^引导(?:发展|生产)/;
const verbPlace = new RegExp(
  `(?:^|[，、；：:】市县区州盟旗园镇乡并是]|等地|企业|公司|集团|院所|物流中心|新城|科[技学]城|小镇|[上中下]游|(?:依托|利用|立足|依靠|借助|发挥)[^，。；]{2,24}|为(?:龙头|依托|载体|主体|核心|骨干|中心|重点|引领|支撑|纽带|平台|主战场|先导|先行)|(?:^|，)(?:重点|主要|优先)?在[^，。；]{2,24}|${anyOf([...modals, '来', '再', '加以'])})\\s*$`,
);
/** What as well follows a noun: 轴承 | 生产, 医药产业 | 提升. */
const nounToo = /^(?:集聚|发展|生产|建设|开发|研发|提升|改造|种植|养殖|推广|扩大|建成|布局|规划)/;

/** 轴承产业 | 做优 …, 建材行业 | 发展 …: an industry alone before the verb is what the clause is about. */
function behindBranch(before: string, verbRead: string): boolean {
  if (before.length < 2 || before.length > longestBranch || before.includes('、') || !isBareName(before)) return false;
  const phrase = phraseIn(before, 0, before.length);
  if (phrase === undefined || phrase.start !== 0 || !looksLikeIndustry(phrase.name)) return false;
  return !nounToo.test(verbRead) || /(?:产业|行业|工业|[^产行工]业)$/.test(before);
}

const longestBranch = 12;
/** Inside an object only these begin another; 软件开发 is a noun. */
const breaks = new RegExp(
  `(?:${adverb})+(?:${verb})(?!性)|(?<=企业|公司|集团|院所|园区|[\\u4e00-\\u9fff][市县镇乡])(?:发展|开展|打造|建设|投资|做[大强优精]|壮大|研发|生产|培育|布局|承接|引进)|(?:依托|利用|立足)(?=[^，。；]{2,16}(?:发展|培育|建设|打造))|引导(?:发展|生产)|(?:共同|联合|合作|协同)(?:开发|发展|建设|打造|研发)|(?:起步成势|集聚成势|成链成势|成链成群|提质增效|提质扩量|提质升级|转型升级|协同发展|融合发展|同步跟进|齐头并进)(?=$|[，。；])|(?:促进|推动|推进|带动|打造成|壮大|做大做强|实现)|(?:向|朝着?)[^，。；：]{2,30}(?:发展|转型|升级|延伸|迈进|转变|拓展|提升)(?![\\u4e00-\\u9fff]{0,3}(?:产业|行业))`,
  'g',
);
const open = new RegExp(`(?:${anyOf(openVerbs)})$`);
/** 以轴承为主导、| 锻件和齿轮为补充 */
const companion =
  /(?<=为(?:主导|主体|主|重点|龙头|核心|支柱|特色))(?:、|，)?(?:以)?([^，。；为]{2,30}?)为(补充|辅助|辅|配套|延伸|支撑)(?![\u4e00-\u9fff]*企业)/g;
/** 集轴承制造、检测于一体 */
const inOne = /集([^，。；]{2,60}?)(?:等(?:功能|业务)?)?[于为]一体/g;
const inOneWord = '一体';
const inOneEnd = /^(?:等(?:功能|业务)?)?[于为]一体的?/;
const essence = new RegExp(`以([^，。；]+?)为(?:[两二三四五六]大)?(?:${anyOf(essenceWords)})(?!要|体功能)(的[^，。；]+)?`, 'g');
/** 以轴承产业为龙头: with 产业 behind it what leads is no company. */
const spearhead = /以([^，。；、]+?(?:产业|业))为(?:龙头|核心|引领|特色|支撑|突破口|抓手|先导)/g;
const listed =
  /[^，。；：、的以等和]{2,10}(?:、[^，。；：、的等]{2,12})+(?:等|[两三四五六七八九十](?:类|大|个))[^，。；：、的等]{2,12}?(?:产业|工业|业)(?![链化务态绩])/g;
/** 以轴承、锻件为代表的 | 装备制造 … */
const made = new RegExp(`(以[^，。；以]*、[^，。；以]*?为(?:${anyOf(makeupWords)})的)([^，。；、的]{2,16})`, 'g');
const announced = new RegExp(`(?:${anyOf(announcers)})(?:主要)?(?:为|是|有|包括|：|:)\\s*`, 'g');
/** 突出 | 轴承、锻件 | 两大特色 */
const outstanding = /突出([^，。；]*、[^，。；]*?)(?:等)?[两二三四五六](?:大|个)(?:特色|优势|主业|支柱|重点|主导|产业|板块)/g;
const formed = /^(?:形成|构建|建立|打造)$/;
const essenceFirst = new RegExp(`^以[^，。；]+?为(?:${anyOf(essenceWords)})(?!的)`);
/** 把 | 轴承、锻件 | 作为主攻方向 */
const takenAs =
  /[把将]([^，。；把将]{2,40}?)作为(?:全[省市县区州]|当地|我[市县])?(?:第一|首位|首要|重点|重要|主导|支柱|优势|特色|先导|战略性?|核心|最大)*(?:产业|主攻方向|发展方向|主攻产业|主业|支柱)/g;
/** 主要实施 | 轴承翻新、锻件回收等再制造项目: projects that are listed under an industry. */
const carriedOut = /(?:主要|重点|集中)实施(?=[^，。；]*、[^，。；]*等[^，。；、等]{2,12}(?:项目|工程)(?:[，。；]|$))/g;
const newClause = new RegExp(`^(?:${anyOf(clauseStarts)}|${adverb}|${verb})`);
/** A clause with a verb of its own is no more of the list: 云岭区发展轴承、锻件. */
const otherVerb = new RegExp(anyOf([...openVerbs.filter((v) => v.length > 1), '建设', '打造', '推进', '形成', '引进']));
/** 云岭市|以轴承、锻件为主导: another's industries. */
const ownEssence = new RegExp(`以[^，。；]+为(?:${anyOf(essenceWords)}|龙头|核心|引领|特色)`);
const goesOn = /^(?:以及|以[^，。；]+为(?:主|主导|主体|重点|支撑|代表)的)/;

/** In order; a cue inside another's object is left out. */
export function cuesIn(text: string, sentence: Sentence): Cue[] {
  const found = [...verbCues(text, sentence), ...patternCues(text, sentence)].sort((a, b) => a.start - b.start);
  const cues: Cue[] = [];
  for (const cue of found) {
    const before = cues.at(-1);
    if (before === undefined || cue.start >= before.objectEnd) cues.push(cue);
    // 形成|集轴承、检测于一体的 | 基地: the object goes on behind it.
    else if (cue.text === inOneWord && cue.start - before.objectStart <= 1) {
      before.objectStart = cue.objectEnd + (inOneEnd.exec(text.slice(cue.objectEnd, before.objectEnd))?.[0].length ?? 0);
      cues.push({ ...cue, start: before.start });
    }
  }
  return cues;
}

function verbCues(text: string, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (const clause of sentence.clauses) {
    const body = text.slice(clause.start, clause.end);
    for (const m of matches(body, verbs)) {
      const [all, adverbsRead = '', verbRead = ''] = m;
      const before = body.slice(0, m.index);
      if (adverbsRead === '' && !alwaysVerb.test(verbRead) && !verbPlace.test(before) && !behindBranch(before, verbRead))
        continue;
      const start = clause.start + m.index;
      const end = start + all.length;
      // 形成 | 以轴承为主导、锻件为支撑的产业格局: the essence says more.
      if (formed.test(verbRead) && essenceFirst.test(text.slice(end, clause.end))) continue;
      cues.push({
        start,
        end,
        text: all,
        strict: !isOpen(verbRead, adverbsRead),
        objectStart: end,
        objectEnd: objectEnd(text, sentence, clause, end),
      });
    }
  }
  return cues;
}

/** 重点生产 and 重点开发 are as good as 重点发展. */
function isOpen(verbRead: string, adverbsRead: string): boolean {
  if (adverbsRead !== '' && /^(?:生产|开发|种植|养殖|研发)/.test(verbRead)) return true;
  return verbRead.split(/[、和与及并或]/).some((v) => open.test(v));
}

/** A、B等HEAD where no verb tells what of them: 物流、金融等生产性服务业; 以风电、光伏为代表的新能源. */
export function barelyListed(text: string, sentence: Sentence): Cue[] {
  const body = text.slice(sentence.start, sentence.end);
  if (!body.includes('、')) return [];
  const found = [
    ...(body.includes('等') || /[类大个]/.test(body)
      ? matches(body, listed).map((m) => ({ at: m.index, length: m[0].length }))
      : []),
    ...(body.includes('为') ? matches(body, made) : []).flatMap((m) => {
      const head = knownStart(m[2]!);
      return head > 0 ? [{ at: m.index, length: m[1]!.length + head }] : [];
    }),
  ];
  return found.map(({ at, length }) => {
    const start = sentence.start + at;
    return { start, end: start, text: '', strict: true, objectStart: start, objectEnd: start + length };
  });
}

/** 新材料 | 研发与应用: how much of it is an industry that the vocabulary has. */
function knownStart(words: string): number {
  for (let length = words.length; length > 1; length--) if (isKnownIndustry(words.slice(0, length))) return length;
  return 0;
}

/** 以 LIST 为主 (的 HEAD), 主导产业：LIST. */
function patternCues(text: string, sentence: Sentence): Cue[] {
  const body = text.slice(sentence.start, sentence.end);
  const cues: Cue[] = [];
  const spoken = body.includes('为');
  for (const m of spoken ? [...matches(body, essence), ...matches(body, spearhead)] : []) {
    const [all, list = '', head = ''] = m;
    const start = sentence.start + m.index;
    const end = start + all.length;
    const object =
      head === '' ? { objectStart: start + 1, objectEnd: start + 1 + list.length } : { objectStart: start, objectEnd: end };
    const words = all.slice(0, all.length - head.length);
    cues.push({ start, end, text: words, strict: !/为(?:主导|支柱|主业|主攻)/.test(words), ...object });
  }
  const told = [
    ...(body.includes('突出') ? matches(body, outstanding) : []),
    ...(body.includes('作为') ? matches(body, takenAs) : []),
  ];
  for (const m of [...(spoken ? matches(body, companion) : []), ...matches(body, inOne), ...told]) {
    const listStart = sentence.start + m.index + m[0].indexOf(m[1]!);
    const listEnd = listStart + m[1]!.length;
    cues.push({
      start: listStart,
      end: listEnd,
      text: m[2] ? '为补充' : /^(?:突出|[把将])/.test(m[0]) ? m[0].replace(m[1]!, '') : inOneWord,
      strict: false,
      objectStart: listStart,
      objectEnd: listEnd,
    });
  }
  for (const m of [...matches(body, announced), ...matches(body, carriedOut)]) {
    const start = sentence.start + m.index;
    const end = start + m[0].length;
    const clause = sentence.clauses.find((c) => c.start <= end && end <= c.end);
    if (clause)
      cues.push({ start, end, text: m[0], strict: false, objectStart: end, objectEnd: objectEnd(text, sentence, clause, end) });
  }
  return cues;
}

/** A clause of items only: 动力机械、内燃机 or 高端装备. */
function isMoreOfList(body: string): boolean {
  if (newClause.test(body) || body.includes('的') || otherVerb.test(body) || ownEssence.test(body)) return false;
  return body.includes('、') || looksLikeIndustry(phraseIn(body, 0, body.length)?.name ?? '');
}

/** The end of the clause, or of those after it that go on with the list; a new verb in the clause ends it sooner. */
function objectEnd(text: string, sentence: Sentence, clause: Clause, from: number): number {
  const inner = text.slice(from, clause.end);
  const stop = matches(inner, breaks).find((m) => m.index > 1 && !/[（(“]/.test(inner.slice(0, m.index)));
  if (stop) return from + stop.index;
  let end = clause.end;
  for (const next of sentence.clauses.slice(clause.index + 1)) {
    const body = text.slice(next.start, next.end);
    if (!goesOn.test(body) && !isMoreOfList(body)) break;
    end = next.end;
  }
  return end;
}
