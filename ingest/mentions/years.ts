/** Years and plan periods in running text: 2020年, 到2025年, 2016—2020年, “十三五”末, “十四五”期间, 二〇三五年. */
import { fiveYearOrdinals, fiveYearPlans } from '../lexicon/periods.js';
import { matches } from '../matches.js';
import { remembered } from '../remembered.js';
import { parseHan } from './quantity-numerals.js';
import { squeeze, unsqueeze } from './quantity-text.js';

/**
 * `year` is 2020, or 2016-2020 for a span. `kind`: a single year, the last year of a named period (“十三五”末), a span.
 * `base` says that it is what something is compared with (较2020年下降, 是2016年的2.4倍), not when the figure holds.
 */
export interface YearMention {
  start: number;
  end: number;
  year: string;
  kind: 'year' | 'end' | 'span';
  base: boolean;
}

const planNames = Object.keys(fiveYearPlans)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ordinals = Object.keys(fiveYearOrdinals)
  .sort((a, b) => b.length - a.length)
  .join('|');
const calendar = '(?:19|20)\\d\\d';
const hanYear = '[一二][〇零九][〇零一二三四五六七八九]{2}';
const forms = [
  `(?<span>(?<from>${calendar})年?(?:[—-]+|至|到)(?<to>${calendar})年?)(?![\\d.])`,
  `(?<plan>[“‘「]?(?<name>${planNames})[”’」“]?|第(?<ordinal>${ordinals})个五年(?:规划|计划)?)(?<when>规划期末|计划期末|时期末|期末|末期|末年|末|收官之年|规划期间|规划期|规划时期|时期|期间|以来|规划|计划)?`,
  `(?<![\\d.])(?<single>${calendar})年(?<late>末|底|年末|年底)?`,
  `(?<han>${hanYear})年(?:末|底)?`,
];
const pattern = new RegExp(forms.join('|'), 'gu');
const barePattern = new RegExp([...forms, `(?<![\\d.A-Za-z])(?<only>${calendar})(?![\\d.,])`].join('|'), 'gu');

/** Words before and after a year that make it the base of a comparison. */
const comparedBefore = /(?:比|较|与|同|以|相对|对比|相当于|是|为)$/u;
const comparedAfter =
  /^(?:[^，,；;。]{0,18}?(?:的\s*\d[\d.]*倍|的[一二两三四五六七八九十]倍)|相比|(?:[^，,；;。0-9]{0,8}?)(?:增长|增加|提高|提升|上升|下降|降低|减少|翻|扩大|高出|多|为基期|增))/u;

const timesAfter = /^(?:时期|期间)?的\s*(?:\d[\d.]*|[一两二三四五六七八九十])倍/u;

/** Nothing without a digit, a 年 or the 五 of a five-year plan can name a year. */
const anyYear = /[\d０-９年五]/u;

/** All year mentions in reading order; offsets index `text`. `bare` also reads 2025 without 年, as questions write it. */
export function years(text: string, options: { bare?: boolean } = {}): readonly Readonly<YearMention>[] {
  if (!anyYear.test(text)) return none;
  return options.bare ? bareYears(text) : plainYears(text);
}

const none: readonly YearMention[] = [];
const plainYears = remembered((text) => yearsBy(pattern, text));
const bareYears = remembered((text) => yearsBy(barePattern, text));

function yearsBy(form: RegExp, text: string): YearMention[] {
  const s = squeeze(text);
  const out: YearMention[] = [];
  for (const m of matches(s.text, form)) {
    const g = m.groups!;
    const read = readYear(g, m[0]);
    if (!read) continue;
    const before = s.text.slice(Math.max(0, m.index - 4), m.index);
    const after = s.text.slice(m.index + m[0].length);
    // 是“十二五”的1.8倍 compares; 为2016—2020年 does not.
    const base =
      read.kind === 'span'
        ? comparedBefore.test(before) && timesAfter.test(after)
        : comparedBefore.test(before) && comparedAfter.test(after);
    const { start, end } = unsqueeze(s, m.index, m.index + m[0].length);
    out.push({ start, end, year: read.year, kind: read.kind, base });
  }
  return out;
}

function readYear(g: Record<string, string | undefined>, whole: string): Pick<YearMention, 'year' | 'kind'> | null {
  if (g.span) {
    return Number(g.from) < Number(g.to) ? { year: `${g.from}-${g.to}`, kind: 'span' } : null;
  }
  if (g.single ?? g.only) return { year: (g.single ?? g.only)!, kind: 'year' };
  if (g.han) return { year: String(parseHan(g.han)), kind: 'year' };
  const name = g.name ?? fiveYearOrdinals[g.ordinal ?? ''];
  const period = name ? fiveYearPlans[name] : undefined;
  if (!period) return null;
  // 十五 and 八五 alone are numbers more often than plans: they need their quotes or a word for the period.
  if (g.name && g.name.length === 2 && !/[“‘「]/.test(whole) && !/时期|期间|规划|计划|以来|期末/.test(g.when ?? '')) return null;
  return /末|收官/.test(g.when ?? '')
    ? { year: String(period[1]), kind: 'end' }
    : { year: `${period[0]}-${period[1]}`, kind: 'span' };
}

/** The last year of a year string: 2016-2020 → 2020. */
export function lastYear(year: string): string {
  return year.slice(-4);
}
