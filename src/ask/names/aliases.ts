/**
 * Short forms under which people ask for a thing, made from its full names by general rules
 * (云岭高新技术产业开发区 → 云岭高新区; 临江至北港铁路 → 临江到北港铁路). Names are normalised.
 */
import type { EntityKind } from '../../../graph/model.js';
import { divisions } from '../../../ingest/lexicon/divisions.js';
import { parkHeads } from '../../../ingest/lexicon/park-heads.js';
import { indicatorSpellings } from '../lexicon/measures.js';

/** How far a made form is from the name: 0 is the name itself, higher gives way to lower. */
export interface Alias {
  text: string;
  distance: number;
}

const provinces = divisions.filter((d) => d.level === 'province').flatMap((d) => [d.name, ...(d.short ? [d.short] : [])]);
const provinceLead = new RegExp(`^(?:${provinces.sort((a, b) => b.length - a.length).join('|')})(?=[^-].{2})`);

const families = new Map<string, string[]>();
for (const { head, family } of parkHeads) families.set(family, [...(families.get(family) ?? []), head]);
/** Words that are cut to two letters in the names of parks. */
const contractions: readonly (readonly [string, string])[] = [
  ['文化旅游', '文旅'],
  ['电子商务', '电商'],
  ['石油化工', '石化'],
  ['科学技术', '科技'],
  ['抽水蓄能', '抽蓄'],
  ['热电联产', '热电'],
  ['生活垃圾', '垃圾'],
  ['污水处理', '污水'],
  ['生物医药', '医药'],
  ['装备制造', '装备'],
];

/** What any park is called when its kind is not remembered. */
const looseHeads = ['园区', '园', '工业园', '工业区', '工业园区', '产业园', '产业园区', '开发区'];
const looseFamilies = new Set([
  '工业园',
  '产业园',
  '工业集中区',
  '物流园',
  '科技园',
  '软件园',
  '示范园',
  '园区',
  '加工园',
  '化工园',
]);

const countries: Readonly<Record<string, string>> = {
  马来西亚: '马',
  菲律宾: '菲',
  印度: '印',
  老挝: '老',
  柬埔寨: '柬',
  缅甸: '缅',
  荷兰: '荷',
  西班牙: '西',
  泰国: '泰',
  新加坡: '新',
  印度尼西亚: '印尼',
  越南: '越',
  文莱: '文',
  德国: '德',
  日本: '日',
  韩国: '韩',
  俄罗斯: '俄',
  英国: '英',
  法国: '法',
  美国: '美',
  以色列: '以',
  瑞士: '瑞',
  意大利: '意',
  哈萨克斯坦: '哈',
  白俄罗斯: '白',
};

/** Brackets flattened, dropped, and what stands in them: 临江工业区(中泰临江园) gives three. */
function withoutBrackets(name: string): Alias[] {
  if (!/[()]/.test(name)) return [];
  const inner = [...name.matchAll(/\(([^()]{4,})\)/g)].map((m) => ({ text: m[1]!, distance: 1 }));
  return [{ text: name.replace(/[()]/g, ''), distance: 1 }, { text: name.replace(/\([^()]*\)/g, ''), distance: 1 }, ...inner];
}

/** The place at the front, in its full or its short form, and what is left. */
function placeLead(name: string, places: ReadonlySet<string>): { place: string; rest: string } | null {
  for (let n = Math.min(7, name.length - 2); n >= 2; n--) {
    if (places.has(name.slice(0, n))) return { place: name.slice(0, n), rest: name.slice(n) };
  }
  return null;
}

function parkAliases(name: string, places: ReadonlySet<string>): Alias[] {
  const out: Alias[] = [];
  const short = name.replace(provinceLead, '').replace(/^自治区/, '');
  if (short !== name) out.push({ text: short, distance: 1 });
  for (const [long, brief] of contractions) if (name.includes(long)) out.push({ text: name.replace(long, brief), distance: 1 });
  // A long dash is often misread as 一.
  const pair = /^中国[-一]([^-]+?)(?=.*(?:园|区))/.exec(short);
  if (pair) {
    for (const [country, letter] of Object.entries(countries)) {
      if (short.startsWith(country, 3)) {
        const rest = short.slice(3 + country.length);
        for (const text of [`中${letter}${rest}`, `中国${country}${rest}`, `中国-${country}${rest}`])
          out.push({ text, distance: 1 });
      }
    }
  }
  for (const base of [...out.map((a) => a.text), short]) {
    const head = parkHeads.find((h) => base.endsWith(h.head));
    if (!head) continue;
    const core = base.slice(0, -head.head.length).replace(/国家级?|自治区级|省级/g, '');
    const lead = placeLead(core, places);
    const bare = lead?.rest ?? core;
    const cores = new Set([core, ...(lead ? [`${lead.place.replace(/[市县区]$/, '')}${lead.rest}`] : [])]);
    const same = families.get(head.family) ?? [];
    for (const c of cores) for (const h of same) out.push({ text: c + h, distance: 1 });
    if (bare.length >= 2 && bare !== core) for (const h of same) out.push({ text: bare + h, distance: 2 });
    if (looseFamilies.has(head.family) && bare.length >= 2 && !/^(?:工业|产业|高新|经济|综合)/.test(bare)) {
      for (const h of looseHeads) out.push({ text: bare + h, distance: 3 });
      for (const c of cores) for (const h of looseHeads) out.push({ text: c + h, distance: 3 });
    }
    if (/技术$|高新技术产业$/.test(core) === false && head.family === '高新区')
      for (const c of cores) out.push({ text: `${c}高新`, distance: 2 });
    if (lead && lead.rest.length >= 2) out.push({ text: `${lead.rest}${head.head}`, distance: 2 });
  }
  return out;
}

/** Lines and what they are called for short, the longer name first. */
const lineHeads: readonly (readonly [RegExp, string[]])[] = [
  [/^高速公路/, ['高速', '高速公路']],
  [/^(?:高速铁路|高铁)/, ['高铁', '高速铁路', '铁路']],
  [/^(?:城际铁路|城际)/, ['城际', '城际铁路', '铁路']],
  [/^(?:客运专线|客专)/, ['客专', '客运专线', '铁路']],
  [/^铁路/, ['铁路']],
  [/^(?:一级公路|二级公路|公路)/, ['公路']],
  [/^运河/, ['运河']],
];

/** 临江至云岭高速公路扩容工程 is 临云高速: the first letters of its two ends. */
function lineAliases(name: string): Alias[] {
  const ends = /^(\p{Script=Han}{2,4}?)(?:经\p{Script=Han}{2,4}?)?(?:至|到|-)(\p{Script=Han}{2,8})/u.exec(name);
  if (!ends) return [];
  const second = ends[2]!;
  for (let n = 2; n <= Math.min(6, second.length - 2); n++) {
    for (const [shape, heads] of lineHeads)
      if (shape.test(name.slice(name.indexOf(second) + n)))
        return heads.map((head) => ({ text: ends[1]![0]! + second[0]! + head, distance: 2 }));
  }
  return [];
}

const byKind: Partial<Record<EntityKind, (name: string, places: ReadonlySet<string>) => Alias[]>> = {
  City: (name) =>
    name.length > 2 && /(?:[市县区镇乡]|街道)$/.test(name)
      ? [{ text: name.replace(/(?:[市县区镇乡]|街道)$/, ''), distance: 1 }]
      : [],
  Infrastructure: lineAliases,
  Park: parkAliases,
  Enterprise: (name, places) => {
    const legal = name.replace(/(?:股份|集团)?(?:有限)?(?:责任)?公司$/, '').replace(/\((?:集团|中国)\)/g, '');
    const short = legal.replace(provinceLead, '');
    const rest = placeLead(short, places)?.rest;
    return [legal, short, legal.replace(/集团$/, ''), short.replace(/集团$/, ''), ...(rest && rest.length >= 3 ? [rest] : [])]
      .filter((t) => t !== name && t.length >= 2)
      .map((text) => ({ text, distance: 1 }))
      .concat(
        /集团$|公司$/.test(name)
          ? []
          : [
              { text: `${name}集团`, distance: 2 },
              { text: `${name}公司`, distance: 2 },
            ],
      );
  },
  Project: (name) => {
    const short = name.replace(/(?:建设)?(?:项目|工程)$/, '');
    const own = short === name ? [] : [{ text: short, distance: 1 }];
    const brief = contractions.filter(([long]) => short.includes(long)).map(([long, b]) => short.replace(long, b));
    return [
      ...own,
      { text: `${short}项目`, distance: 1 },
      ...brief.flatMap((b) => [
        { text: b, distance: 2 },
        { text: `${b}项目`, distance: 2 },
      ]),
      ...lineAliases(name),
    ];
  },
  Policy: (name) => {
    const short = name.replace(/\([^()]*\)/g, '');
    return [
      { text: short, distance: 1 },
      { text: name.replace(/战略$/, ''), distance: 1 },
      { text: `${name}战略`, distance: 1 },
    ];
  },
  Industry: (name) => [name, name.replace(/性/g, '')].flatMap((n) => industryForms(n).map((text) => ({ text, distance: 1 }))),
  Indicator: (name) => {
    const spelled = spellIndicator(name);
    return [
      name,
      spelled,
      name.replace(/建设$/, ''),
      spelled.replace(/建设$/, ''),
      spelled.replace(/规模以上/g, '规上'),
      spelled.replace(/地区生产总值|生产总值/, 'gdp'),
    ]
      .flatMap((t) => [t, `${t}数`, `${t}数量`])
      .map((text) => ({ text, distance: 1 }));
  },
};

/** One writing of an indicator's name: 规上工业产值增速 = 规模以上工业产值增速. */
export const spellIndicator = (name: string): string => indicatorSpellings.reduce((t, [from, to]) => t.replace(from, to), name);

const industryTail = /(?:产业集群|产业链|产业|行业|工业|业|产品|领域)$/;
/** An industry without its generic tail: 电子信息产业, 电子信息业 → 电子信息; 铝业 → 铝. */
export function industryKey(name: string): string {
  const key = /(?:加工|制造)业$/.test(name) ? name.slice(0, -1) : name.replace(industryTail, '');
  return key.length >= 1 ? key : name;
}

function industryForms(name: string): string[] {
  const key = industryKey(name);
  const forms = ['产业', '业', '行业', '工业', '产品'].map((tail) => key + tail);
  return key.length >= 2 ? [key, ...forms] : forms;
}

/** All short forms of one name, the name itself first; `places` are names and short names of cities. */
export function aliasesOf(kind: EntityKind, name: string, places: ReadonlySet<string>): Alias[] {
  const names: Alias[] = [{ text: name, distance: 0 }, ...withoutBrackets(name)];
  const out = new Map<string, number>();
  const put = ({ text, distance }: Alias) => {
    if (text.length >= 2 || kind === 'Industry') out.set(text, Math.min(distance, out.get(text) ?? 9));
  };
  for (const base of names) {
    put(base);
    for (const made of byKind[kind]?.(base.text, places) ?? []) put({ text: made.text, distance: base.distance + made.distance });
  }
  if (kind === 'Project' || kind === 'Infrastructure') {
    for (const [text, distance] of [...out]) {
      const line = /^(.{2,6})(?:至|-|到)(.{2,})$/.exec(text);
      if (line) for (const sign of ['至', '到', '-', '']) put({ text: line[1] + sign + line[2], distance: distance + 1 });
    }
  }
  return [...out].map(([text, distance]) => ({ text, distance }));
}
