/** The industries that a name of a project, park or company gives away: 云岭钛材深加工项目 → 钛材深加工 by its words, 有色金属 by its sector. */
import { sectors } from '../lexicon/industries.js';
import { Dictionary, type Hit } from './dictionary.js';
import { industryKey } from './industry-key.js';

export interface NamedIndustry {
  /** As it stands in the name; the sector's own name where a sign (油库) gave it away. */
  name: string;
  sector: string;
  /** The name says it in words. */
  said: boolean;
}

interface Entry {
  sector: string;
  sign: boolean;
}

/** Words of park and project types that look like industries: 高新技术产业开发区, 出口加工区, 自由贸易区. */
const types =
  /高新技术产业|高新技术|经济技术|出口加工区|保税物流中心|保税港区|综合保税区|保税区|自由贸易|经济合作区|加工贸易|旅游度假区?|产业园区?|工业园区?|工业集中区|工业区|产业集聚区|产业基地|信息港|技术研发|研发中心|研发基地/g;

const work = /^(?:深加工|精深加工|加工|制造|冶炼|修造|服务)/;
const follows = /^(?:装备|设备|机械|电子|产品|服务|材料|加工|制造业|生物|包装)$/;

const dictionary = new Dictionary<Entry>();
for (const { name, industries, signs } of sectors) {
  for (const word of signs) dictionary.set(word, { sector: name, sign: true });
  for (const word of industries) if (word.length > 1) dictionary.set(word, { sector: name, sign: false });
}
const sectorByKey = new Map(sectors.flatMap((s) => s.industries.map((i) => [industryKey(i), s.name] as const)));

/** Longest words first come, from left to right; none overlap. */
export function industriesInName(name: string): NamedIndustry[] {
  const plain = name.replace(types, (type) => '\u0001'.repeat(type.length));
  const hits = dictionary.scan(plain).map((hit) => withWork(plain, hit));
  // 汽车 | 装备 is one thing; the second word says nothing of its own.
  return hits
    .filter((hit, i) => hits[i - 1]?.end !== hit.start || !follows.test(plain.slice(hit.start, hit.end)))
    .map((hit) => named(plain, wordIn(plain, hit)));
}

/** 新型装备 | 制造 is 装备制造, the longest that the vocabulary has. */
function withWork(name: string, hit: Hit<Entry>): Hit<Entry> {
  const more = work.exec(name.slice(hit.end))?.[0] ?? '';
  if (more === '') return hit;
  const end = hit.end + more.length;
  for (let start = hit.start; start < hit.end; start++) {
    const longer = dictionary.longestAt(name, start);
    if (longer?.end === end) return longer;
  }
  return hit;
}

/** 风电 | 场: the industry that a sign begins with, if one. */
function wordIn(name: string, hit: Hit<Entry>): Hit<Entry> {
  const word = hit.value.sign ? dictionary.longestAt(name.slice(0, hit.end - 1), hit.start) : null;
  return word && !word.value.sign ? word : hit;
}

/** The sector of an industry by the longest of its words, the last of equals: 钛材深加工 → 有色金属, 农业保险 → 金融. */
export function sectorOf(industry: string): string | undefined {
  const whole = sectorByKey.get(industryKey(industry));
  if (whole !== undefined) return whole;
  return dictionary.scan(industry).sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start)[0]?.value.sector;
}

function named(name: string, { start, end, value }: Hit<Entry>): NamedIndustry {
  return { name: value.sign ? value.sector : name.slice(start, end), sector: value.sector, said: !value.sign };
}
