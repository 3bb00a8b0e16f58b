/** What a plan is called by: its title and parts of it, its place, its issuer, its period; and what it is called for short. */
import type { PlanRecord } from '../../../graph/model.js';
import { divisions } from '../../../ingest/lexicon/divisions.js';
import { fiveYearOrdinals, fiveYearPlans } from '../../../ingest/lexicon/periods.js';
import type { Language } from '../answer.js';
import { areaOfTitle } from '../names/areas.js';
import { normaliseName } from '../normalise.js';

export type CalledPlan = Pick<PlanRecord, 'id' | 'title' | 'issuer' | 'period'>;

/** Normalised; the longest place first. */
export interface PlanWords {
  title: string;
  places: string[];
  issuer: string | null;
  /** 2016-2020 and 十三五. */
  periods: string[];
}

const provinceNames = divisions.filter((d) => d.level === 'province').flatMap((d) => [d.name, ...(d.short ? [d.short] : [])]);
const known = new WeakMap<CalledPlan, PlanWords>();

export function wordsOf(plan: CalledPlan): PlanWords {
  const before = known.get(plan);
  if (before) return before;
  const title = normaliseName(plan.title);
  const made = {
    title,
    places: placesOf(title),
    issuer: plan.issuer === null ? null : normaliseName(plan.issuer),
    periods: plan.period === null ? [] : [plan.period, fiveYearName(plan.period)].flatMap((p) => p ?? []),
  };
  known.set(plan, made);
  return made;
}

/** 临江市, 临江; of 云江省东湾经济区 also 东湾经济区 and 东湾. */
function placesOf(title: string): string[] {
  const own = areaOfTitle(title).filter((area) => !/^[全我本]/.test(area));
  const led = provinceNames.find((name) => title.startsWith(name) && title.length > name.length + 2);
  const inner = led ? areaOfTitle(title.slice(led.length)).filter((area) => !/^[全我本]/.test(area)) : [];
  return [...new Set([...own, ...inner])].filter((place) => place.length >= 2).sort((a, b) => b.length - a.length);
}

/** 2016-2020 is 十三五; null where it is no five-year plan of the country's. */
export const fiveYearName = (period: string): string | null =>
  Object.entries(fiveYearPlans).find(([, [from, to]]) => period === `${from}-${to}`)?.[0] ?? null;

/** 十三五, 第十三个五年, 2016-2020年 as a period, and null for other words. */
export function periodSaid(text: string): string | null {
  const span = /^(20\d\d)年?[-至到]+(20\d\d)年?$/.exec(text);
  if (span) return `${span[1]}-${span[2]}`;
  const ordinal = /^第?(十[一二三四五六]?|[八九])个五年$/.exec(text)?.[1];
  const years = fiveYearPlans[ordinal === undefined ? text : (fiveYearOrdinals[ordinal] ?? '')];
  return years ? `${years[0]}-${years[1]}` : null;
}

const nth = (n: number): string => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
const hanNumbers = Object.keys(fiveYearOrdinals);

/** 2016-2020 is the 13th five-year plan. */
function englishFiveYear(period: string): string | null {
  const name = fiveYearName(period);
  const at = name === null ? -1 : hanNumbers.findIndex((han) => fiveYearOrdinals[han] === name);
  return at < 0 ? null : `${nth(at + 8)} five-year plan`;
}

/** The shortest names that tell these plans apart: by period, by place, by both, by title. In the order of `plans`. */
export function shortNames(plans: readonly CalledPlan[], language: Language): Map<string, string> {
  const zh = language === 'zh';
  const byPeriod = ({ period }: CalledPlan): string | null => {
    if (period === null) return null;
    return zh ? `${fiveYearName(period) ?? `${period}年`}规划` : (englishFiveYear(period) ?? `${period} plan`);
  };
  const placeOf = (plan: CalledPlan) => wordsOf(plan).places.at(-1) ?? null;
  const byPlace = (plan: CalledPlan): string | null => {
    const place = placeOf(plan);
    return place === null ? null : zh ? `${place}规划` : `${place} plan`;
  };
  const byBoth = (plan: CalledPlan): string | null => {
    const [place, period] = [placeOf(plan), byPeriod(plan)];
    return place === null || period === null ? null : zh ? place + period : `${place} ${period}`;
  };
  const byTitle = ({ title }: CalledPlan) => (zh ? `《${title}》` : `“${title}”`);
  for (const way of [byPeriod, byPlace, byBoth]) {
    const names = plans.map(way);
    if (names.every((name) => name !== null) && new Set(names).size === plans.length)
      return new Map(plans.map((plan, i) => [plan.id, names[i]!]));
  }
  return new Map(plans.map((plan) => [plan.id, byTitle(plan)]));
}

/** By period, those without one last; plans of one period by title. */
export const inOrder = <P extends CalledPlan>(plans: readonly P[]): P[] =>
  [...plans].sort((a, b) => (a.period ?? '9').localeCompare(b.period ?? '9') || a.title.localeCompare(b.title, 'zh'));
