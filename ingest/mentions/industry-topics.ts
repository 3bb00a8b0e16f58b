/** The industry that a heading sets for what stands below it: （二）装备产业, ——轴承, 三、大力发展现代物流业. */
import { sentencesOf } from '../facts/clauses.js';
import { remembered } from '../remembered.js';
import { placeFirst } from './bare-name.js';
import { isKnownIndustry, looksLikeIndustry, type Phrase, phraseIn } from './industry-phrase.js';
import { statementsIn } from './industry-statements.js';

/** What headings say beside the industry: 装备产业 | 发展重点. */
const office =
  /(?:的?(?:发展|重点|主要|建设|空间)*(?:重点|方向|布局|任务|目标|现状|领域|路径|专栏|导向|思路|举措|工程|行动)(?:和|及|与)?)+$/;
/** 做优 | 特色农业 */
const verbFirst = /^(?:做[大强优精活亮旺特细实]+)+(?=.{2})/;

/** Where a title ends without what headings say beside the industry. */
export function titleEnd(title: string): number {
  return title.replace(office, '').length;
}

/** The industries of a heading that joins several: 轴承制造和锻件加工. Empty where it names one or none. */
export const jointTopics = remembered((title: string): Phrase[] => {
  const cut = titleEnd(title);
  const parts = title.slice(0, cut).split('和');
  if (parts.length < 2 || isKnownIndustry(title.slice(0, cut))) return [];
  let at = 0;
  const phrases = parts.flatMap((part) => {
    const start = at + (at === 0 ? (verbFirst.exec(part)?.[0].length ?? 0) : 0);
    const phrase = phraseIn(title, start, at + part.length);
    at += part.length + 1;
    return phrase && phrase.start === start && looksLikeIndustry(phrase.name) && !placeFirst.test(phrase.name) ? [phrase] : [];
  });
  return phrases.length === parts.length ? phrases : [];
});

/** The span within the title, or undefined where the title names no industry or several. */
export const topicIn = remembered((title: string): Phrase | undefined => {
  if (jointTopics(title).length > 0) return undefined;
  const from = verbFirst.exec(title)?.[0].length ?? 0;
  const cut = titleEnd(title);
  const whole = phraseIn(title, from, cut);
  if (whole && whole.start === from && !placeFirst.test(whole.name) && looksLikeIndustry(whole.name)) return whole;
  const statements = sentencesOf(title).flatMap((sentence) => statementsIn(title, sentence));
  const items = statements.flatMap((s) => s.items).filter((item) => item.parents.length === 0);
  const [only, other] = items;
  return only && other === undefined ? { name: only.name, start: only.start, end: only.end } : undefined;
});
