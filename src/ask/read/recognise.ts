/** What has a shape of its own in a question: years, plan periods, amounts, ranks, sections, groups of cities. */
import { fiveYearPlans } from '../../../ingest/lexicon/periods.js';
import { magnitudes, units } from '../../../ingest/lexicon/units.js';
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import type { Catalogue, NameEntry } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { listNameAt } from './named-lists.js';
import { namedSection } from './named-sections.js';
import { ownCountAt } from './own-count.js';
import { printedPath } from './printed-path.js';
import { goesOnAt, headsList, sectionInList } from './section-lists.js';
import { sectionPaths } from './section-paths.js';
import { sloganSections } from './slogan-sections.js';
import { titledBox } from './titled-boxes.js';
import type { Found } from './token.js';

type Recogniser = (text: string, at: number, catalogue: Catalogue) => Found | null;

const han = '零〇一二两三四五六七八九十百千';
const unitNames = [...units.keys()].map((u) => u.toLowerCase()).sort((a, b) => b.length - a.length);
const quoted = (s: string) => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const magnitude = [...magnitudes.keys()].join('|');
const amount = new RegExp(`^(\\d[\\d,]*(?:\\.\\d+)?|[${han}]+)(${magnitude})?(${unitNames.map(quoted).join('|')})?`);

const yearShape = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?(?:年)?(?:末|底|度)?/;
const periodShape = /^((?:八|九|十[一二三四五六]?)五)(?:规划)?(?:期末|末期|末|期间|时期|以来|年间|阶段)?/;

const year: Recogniser = (text, at) => {
  const rest = text.slice(at);
  const y = yearShape.exec(rest);
  if (
    y &&
    !/^[\d.]/.test(rest.slice(y[0].length)) &&
    !/[\d.]$/.test(text.slice(0, at)) &&
    (/[年末底度]$/.test(y[0]) || !/^(?:亿|万|个|家|项)/.test(rest.slice(y[0].length)))
  ) {
    return { end: at + y[0].length, sense: { is: 'year', years: [y[2] ? `${y[1]}-${y[2]}` : y[1]!] } };
  }
  const p = periodShape.exec(rest);
  const span = p && fiveYearPlans[p[1]!];
  if (!p || !span) return null;
  const whole = `${span[0]}-${span[1]}`;
  const last = String(span[1]);
  return { end: at + p[0].length, sense: { is: 'year', years: /末/.test(p[0]) ? [last, whole] : [whole, last] } };
};

/** 规划期末, 期末: the last year that the plan is for. */
const planEnd: Recogniser = (text, at, catalogue) => {
  const m = /^(?:规划期末|规划末期|规划末年|期末|到期末|末年|目标年)(?:年)?/.exec(text.slice(at));
  const [period, ...more] = [...new Set(catalogue.plans.flatMap((p) => p.period ?? []))];
  const last = period?.split('-')[1];
  return m && last && more.length === 0 ? { end: at + m[0].length, sense: { is: 'year', years: [last, period] } } : null;
};

/** 15年, 11、12年: two digits are a year of this century that the plan itself names in full. */
const shortYear: Recogniser = (text, at, catalogue) => {
  if (/[\d.]$/.test(text.slice(0, at))) return null;
  const m = /^(\d\d)(?:(?=(?:[、,和与及]\d\d){1,4}年)|年(?:末|底|度)?(?![内以期来间]))/.exec(text.slice(at));
  return m && catalogue.holds(`20${m[1]}`) ? { end: at + m[0].length, sense: { is: 'year', years: [`20${m[1]}`] } } : null;
};

/** 上千亿, 满100亿: at least. Elsewhere 上 is a word of place. */
const upwards: Recogniser = (text, at) =>
  /^[上满够](?:\d|[一二两三四五六七八九十百千]+(?:万亿|亿|万|[个家项]))/.test(text.slice(at)) &&
  !/[以及规之]$/.test(text.slice(0, at))
    ? { end: at + 1, sense: { is: 'compare', cmp: '>=' } }
    : null;

/** 俩, 仨 */
const pair: Recogniser = (text, at) => {
  const value = { 俩: 2, 仨: 3 }[text.charAt(at)];
  return value ? { end: at + 1, sense: { is: 'number', value, unit: '个' } } : null;
};

const number: Recogniser = (text, at) => {
  if (/[\d.]$/.test(text.slice(0, at)) && /^\d/.test(text.slice(at))) return null;
  // 专栏2列的: the number is the box's, not two trains.
  if (/(?:专栏|附表|附图|表|第) ?$/.test(text.slice(0, at)) || goesOnAt(text, at)) return null;
  const m = amount.exec(text.slice(at));
  if (!m) return null;
  const [whole, digits, power, unit] = m;
  const isHan = !/^\d/.test(digits!);
  // 两个, 三市, 过百平方公里: a Chinese numeral needs a unit; alone it is part of a word.
  if (isHan && !unit && !power) return null;
  const value = parseNumeral(digits!.replace(/,/g, ''));
  if (value === null) return null;
  const scaled = power && !unit ? power : `${power ?? ''}${unit ?? ''}`;
  return { end: at + whole!.length, sense: { is: 'number', value, unit: scaled || null } };
};

const ordinal: Recogniser = (text, at) => {
  const rest = text.slice(at);
  // 老二: the second; 老大 and 老幺 are words of the lexicon.
  const familiar = /^老([二三四五六七八九十])(?!个)/.exec(rest);
  if (familiar) return { end: at + 2, sense: { is: 'ordinal', n: parseNumeral(familiar[1]!)! } };
  const nth = new RegExp(`^第([${han}]+|\\d+)(?:大|高|多|名|位|个|小|少)?(?![编篇章节条届部])`).exec(rest);
  const n = nth && parseNumeral(nth[1]!);
  // 第二、三章 are chapters.
  const chapters = nth && headsList(rest);
  if (nth && n && !chapters) return { end: at + nth[0].length, sense: { is: 'ordinal', n } };
  const top = new RegExp(
    `^(top ?|bottom ?|前|倒数前|倒数后|倒数第|倒数|最后|末|后|最末|垫底的)(\\d+|[${han}俩仨]+)(?:个|名|位|家|大|强|项|座|甲)?`,
  ).exec(rest);
  const count = top && ({ 俩: 2, 仨: 3 }[top[2]!] ?? parseNumeral(top[2]!));
  if (!top || !count) return null;
  const last = !/^(?:top|前)/.test(top[1]!);
  // 倒数第二 is one place from the end; 最后一公里 and 后五年 are no places.
  if (last && /^(?:年|公里|天|期|章|节|个月)/.test(rest.slice(top[0].length))) return null;
  if (/^(?:后|末|最末)$/.test(top[1]!) && (!/[个名位家]$/.test(top[0]) || /[年以之今]$/.test(text.slice(0, at)))) return null;
  if (top[1] === '倒数第') return { end: at + top[0].length, sense: { is: 'ordinal', n: count, last } };
  return { end: at + top[0].length, sense: { is: 'top', n: count, ...(last ? { last } : {}) } };
};

const part = `第(?:[${han}]+|\\d+)(?:[编篇章节]|部分)|(?:专栏|表|附表|附图|附件|附录|图) ?(?:\\d+|[${han}]+)|(?:table|box|chapter|section|figure) ?\\d+|前言|引言|附则`;
const sectionShape = new RegExp(`^(?:${part})(?:(?:的|/|、|,| )?(?:${part}|\\([${han}]+\\)|[${han}]+(?=[、/(]|节|部分|$)))*`);
/** 专栏3、专栏4 are two parts; 第四章、三 is one. */
const anotherPart = /[、, ](?=专栏|附?表|附图|第.{1,3}[编篇章])/;
const english: Readonly<Record<string, string>> = { table: '表', box: '专栏', figure: '附图', chapter: '第', section: '第' };
const hanDigits = [
  '',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
];

const section: Recogniser = (text, at, catalogue) => {
  const shape = sectionShape.exec(text.slice(at));
  if (!shape) return null;
  const whole = shape[0].split(anotherPart)[0]!;
  const spoken = whole
    .replace(/^(table|box|figure) ?/, (_, w: string) => english[w]!)
    .replace(
      /^(chapter|section) ?(\d+)/,
      (_, w: string, n: string) => `第${hanDigits[Number(n)] ?? n}${w === 'chapter' ? '章' : '节'}`,
    )
    .replace(/第(\d+)([编篇章节]|部分)/g, (_, n: string, w: string) => `第${hanDigits[Number(n)] ?? n}${w}`)
    .replace(/(专栏|表|附图|附件|附表)([一二三四五六七八九十]+)/g, (_, w: string, n: string) => `${w}${parseNumeral(n) ?? n}`);
  const steps = spoken
    .split(/的|\/|、|,| /)
    .flatMap((s) => s.match(/第.+?(?:[编篇章节]|部分)|\([^)]+\)|.+/g) ?? [])
    .filter(Boolean);
  // 第三部分 is 三 in one plan and 第三章 in another.
  const paths =
    [steps, steps.map((s) => s.replace(/^(第.+)部分$/, '$1章'))]
      .map((list) => sectionPaths(list, catalogue))
      .find((list) => list.length > 0) ?? [];
  return { end: at + whole.length, sense: { is: 'sectionRef', paths: paths.length > 0 ? paths : [`?${spoken}`] } };
};

/** 写在第四章哪一条: the last thing asked is the part of the text, not which of some things. */
const askedItem: Recogniser = (text, at) => {
  const m = /^(?:的)?哪(?:一)?(?:条|款|点)(?=[?。]?$|[,，])/.exec(text.slice(at));
  const said = m && /[写列记载放提讲说]|出自|位于|第.{1,3}[编篇章节]|专栏|\([一二三四五六七八九十]+\)/.test(text.slice(0, at));
  return said ? { end: at + m[0].length, sense: { is: 'ask', ask: 'sections' } } : null;
};

/** 临云北三市: each letter stands for a city of the graph. */
const cityGroup: Recogniser = (text, at, catalogue) => {
  const m = /^(\p{Script=Han}{2,6}?)(?:[二两三四五六七八](?:个)?(?:市|地|城市|城))/u.exec(text.slice(at));
  if (!m) return null;
  const entries: NameEntry[] = [];
  const cities = catalogue.byKind.get('City') ?? [];
  const prefectures = cities.filter((c) => c.props.level === 'prefecture');
  const all = prefectures.length > 0 ? prefectures : cities.filter((c) => c.name.endsWith('市'));
  for (const letter of m[1]!) {
    const named = all.filter((c) => c.name.startsWith(letter));
    if (named.length !== 1) return null;
    entries.push({ id: named[0]!.id, kind: 'City', distance: 1 });
  }
  return { end: at + m[0].length, sense: { is: 'entity', entries, corrected: m[0] } };
};

/** 国家级, 千亿级, 千亿元: the level's value as the graph names it. */
const level: Recogniser = (text, at, catalogue) => {
  const m =
    /^(?:(?:国家|自治区|省|地市|市|县)级|(?:[一二两三四五六七八九十百]*[百千万]|十|\d+)亿(?:元)?级|(?:[一二两三四五六七八九十百]*[百千万]|十)亿元?(?=园区|工业园|产业园|开发区|的园区|级))/.exec(
      text.slice(at),
    );
  const named = catalogue.levels.map((l) => normaliseName(l)).filter((l) => text.startsWith(l, at));
  const word = [m?.[0] ?? '', ...named].sort((a, b) => b.length - a.length)[0]!;
  if (word === '') return null;
  const values = catalogue.levels.filter((l) => levelKey(l) === levelKey(word));
  return { end: at + word.length, sense: { is: 'level', values: values.length > 0 ? values : [word] } };
};

/** 百亿元园区, 百亿级 and 百亿元 are one level. */
export const levelKey = (text: string): string =>
  normaliseName(text)
    .replace(/(?:元|级|园区)+$/g, '')
    .replace(/元$/, '');

/** Signs that begin a document's number end in a word for issuing: 云政发, 国办函, 云发改规. */
const docNumberShape = /^(\p{Script=Han}{0,7}?[发办函字规令厅委通综改]) ?[([]?(\d{4})(?: ?[)\]]|年) ?(?:第)?(\d+)号(?:文件|文)?/u;

/** 云发(2015)8号文, 云发2015年8号: a document of the graph by its number, else the number as the text would hold it. */
const docNumber: Recogniser = (text, at, catalogue) => {
  const m = docNumberShape.exec(text.slice(at));
  if (!m || /[是的哪个条和与]/.test(m[1]!)) return null;
  const end = at + m[0].length;
  const number = normaliseName(`${m[1]}(${m[2]})${m[3]}号`);
  const entries = catalogue.forms.get(number);
  // Cited by its number alone, a document may be a thing of its own, which says no more.
  const titled = entries?.filter((e) => normaliseName(catalogue.entities.get(e.id)?.name ?? '') !== number);
  if (entries) return { end, sense: { is: 'entity', entries: titled?.length ? titled : entries } };
  return { end, sense: { is: 'text', term: `${m[1]}〔${m[2]}〕${m[3]}号` } };
};

const recognisers: readonly Recogniser[] = [
  docNumber,
  level,
  printedPath,
  section,
  sectionInList,
  listNameAt,
  namedSection,
  titledBox,
  sloganSections,
  askedItem,
  cityGroup,
  year,
  shortYear,
  planEnd,
  ordinal,
  upwards,
  pair,
  number,
  ownCountAt,
];

/** All shapes that begin at `at`. */
export function recogniseAt(text: string, at: number, catalogue: Catalogue): Found[] {
  return recognisers.flatMap((r) => r(text, at, catalogue) ?? []);
}
