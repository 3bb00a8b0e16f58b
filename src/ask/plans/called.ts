/** Does a plan go by these words: 临江市十四五, 临江工业发展, 2016-2020年? */
import { type CalledPlan, type PlanWords, periodSaid, wordsOf } from './plan-words.js';

/** What of the words tells one plan from another. */
export interface Telling {
  period: boolean;
  place: boolean;
  issuer: boolean;
  /** The longest stretch of a title. */
  title: number;
}

const nothing: Telling = { period: false, place: false, issuer: false, title: 0 };
const periodShape = /^(?:第?(?:十[一二三四五六]?|[八九])个五年|(?:十[一二三四五六]?|[八九])五|20\d\d年?[-至到]+20\d\d年?)/;
const joint = /^(?:的|年|时期|版)/;

/** Null where the plan is not called so. `text` is normalised, and does not have the word 规划 at its end. */
export function calls(text: string, plan: CalledPlan): Telling | null {
  return consumed(text, wordsOf(plan));
}

function consumed(text: string, words: PlanWords): Telling | null {
  if (text === '') return nothing;
  const period = periodShape.exec(text)?.[0];
  const said = period && periodSaid(period);
  if (period && said && words.periods.includes(said)) {
    const rest = consumed(text.slice(period.length), words);
    if (rest) return { ...rest, period: true };
  }
  for (const place of words.places) {
    const rest = text.startsWith(place) ? consumed(text.slice(place.length), words) : null;
    if (rest) return { ...rest, place: true };
  }
  if (words.issuer && text.startsWith(words.issuer)) {
    const rest = consumed(text.slice(words.issuer.length), words);
    if (rest) return { ...rest, issuer: true };
  }
  // The longest stretch of the title first; a period in it was read above.
  for (let n = text.length; n >= 2; n--) {
    if (!words.title.includes(text.slice(0, n)) || /^(?:十.|[八九])五/.test(text)) continue;
    const rest = consumed(text.slice(n), words);
    if (rest) return { ...rest, title: Math.max(n, rest.title) };
  }
  const empty = joint.exec(text)?.[0];
  return empty ? consumed(text.slice(empty.length), words) : null;
}

/** What a plan may be of, when it is not only of a place and a period. */
const subjects =
  /^(?:国民经济和社会|国民经济|社会|农业农村|农业|工业和信息化|工业|产业|制造业|服务业|综合交通|交通运输|交通|能源|文化|旅游|教育|卫生|生态环境|生态|环境保护|环保|水利|物流|科技|信息化|数字经济|海洋|林业|国土空间|城镇化|人才|商务|总体|专项|五年|发展)/;

/** The same for a plan that there is not: only a period, a place (`places`) and what plans are of; null for other words. */
export function wouldCall(text: string, places: ReadonlySet<string>): Telling | null {
  if (text === '') return nothing;
  const period = periodShape.exec(text)?.[0];
  if (period) {
    const rest = wouldCall(text.slice(period.length), places);
    if (rest) return { ...rest, period: true };
  }
  for (let n = Math.min(12, text.length); n >= 2; n--) {
    const rest = places.has(text.slice(0, n)) ? wouldCall(text.slice(n), places) : null;
    if (rest) return { ...rest, place: true };
  }
  const more = subjects.exec(text)?.[0] ?? joint.exec(text)?.[0];
  return more ? wouldCall(text.slice(more.length), places) : null;
}

/** Is it more than words that any plan has? */
export const isTelling = ({ period, place, issuer, title }: Telling): boolean => period || place || issuer || title >= 4;
