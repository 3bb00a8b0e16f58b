/** The industry that a heading sets for what stands below it: （二）装备产业, ——轴承, 三、大力发展现代物流业. */
import { sentencesOf } from '../facts/clauses.js';
import { looksLikeIndustry, type Phrase, phraseIn } from './industry-phrase.js';
import { statementsIn } from './industry-statements.js';

/** What headings say beside the industry: 装备产业 | 发展重点. */
const office =
  /(?:的?(?:发展|重点|主要|建设|空间)*(?:重点|方向|布局|任务|目标|现状|领域|路径|专栏|导向|思路|举措|工程|行动)(?:和|及|与)?)+$/;
/** Of whom the heading speaks before it names the industry: 临江市 | 装备产业 is no topic of its own. */
const placeFirst = /^[\u4e00-\u9fff]{2,4}(?:市|县|区|州|盟|旗|省)(?=.{2})/;

/** The span within the title, or undefined where the title names no industry or several. */
export function topicIn(title: string): Phrase | undefined {
  const cut = title.replace(office, '').length;
  const whole = phraseIn(title, 0, cut);
  if (whole && whole.start === 0 && !placeFirst.test(whole.name) && looksLikeIndustry(whole.name)) return whole;
  const statements = sentencesOf(title).flatMap((sentence) => statementsIn(title, sentence));
  const items = statements.flatMap((s) => s.items).filter((item) => item.parents.length === 0);
  const [only, other] = items;
  return only && other === undefined ? { name: only.name, start: only.start, end: only.end } : undefined;
}
