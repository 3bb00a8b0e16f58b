/**
 * Names that lean on another figure of the sentence.
 *
 *   果园面积70万亩，其中|苹果41万亩、花椒9万亩      苹果面积, 花椒面积
 *   茶叶总产量6万吨、|产值48亿元                    茶叶产值
 *   数字经济蓬勃发展，2020年实现|增加值90亿元       数字经济增加值
 */
import { sentenceAt, sentencesOf } from './clauses.js';
import { withoutMaking } from './measure-names.js';
import { actionWords, type Slot, sameFamily } from './measure-slot.js';

/** What a whole and its parts are measured by. */
const measure =
  /(?:总?投资|种植面积|面积|总产量|产量|总产值|产值|增加值|总值|销售收入|收入|销售额|存栏量|出栏量|饲养量|装机容量|装机)$/u;
const sameOfParts = new Map([
  ['总值', '增加值'],
  ['总产量', '产量'],
  ['总产值', '产值'],
  ['总投资', '投资'],
]);
/** Heads that say nothing of what they measure. */
const bareHead = /^(?:总?产值|总?产量|增加值|销售收入|主营业务收入|营业收入|销售额|出口额|面积)$/u;
/** A branch that the sentence opens with, and what becomes of it: 数字经济|蓬勃发展. */
const opening =
  /^(?<branch>\p{Script=Han}{2,12}?(?:产业|行业|工业|农业|服务业|制造业|旅游业|物流业|业|经济))(?:规模|总量|实力|发展)?(?:加快|不断|持续|快速|稳步|蓬勃|迅速|加速|逐步|健康|平稳|日益|稳定|发展|壮大|提质|扩大|突破)/u;

/** A part of the whole that the words before 其中 measure; null where `raw` is no bare name or nothing says of what. */
export function partName({ text, q, raw, at, base }: Slot): string | null {
  const head = base && measure.exec(base.name)?.[0];
  if (!base || !head || !sameFamily(q.unit, base) || !/^\p{Script=Han}{1,14}$/u.test(raw) || actionWords.test(raw)) return null;
  const sentence = sentenceAt(sentencesOf(text), at.start);
  const before = text.slice(sentence?.start ?? 0, at.start);
  const among = before.lastIndexOf('其中');
  if (among < 0 || /[，,]/u.test(before.slice(among + 2).replace(/^[，,：:]/u, ''))) return null;
  return `${raw}${sameOfParts.get(head) ?? head}`;
}

/**
 * 公路通车里程2600公里，|一级公路150公里: of the kind that the figure before measures, one sort.
 * 治理甲河46公里、|乙河18公里: the verb holds on.
 */
export function goesOnName({ text, q, raw, at, base }: Slot): string | null {
  if (!base || !sameFamily(q.unit, base) || !/^\p{Script=Han}{2,10}$/u.test(raw) || actionWords.test(raw)) return null;
  const verb =
    withoutMaking(base.name) === base.name ? /^(?:治理|整治|新建|改造|加固|改建|扩建|修复)/u.exec(base.name)?.[0] : undefined;
  if (verb && text[at.start - 1] === '、') return `${verb}${raw}`;
  const kind = raw.slice(-2);
  const rest = base.name.startsWith(kind) ? base.name.slice(kind.length) : '';
  return /(?:里程|总量|数量|面积|产量|产值|收入)$/u.test(rest) && rest.length <= 6 ? `${raw}${rest}` : null;
}

/** 中心城区建成区面积45平方公里，|人口50万人: of the same part of the area. */
const partOfArea = /^(?:县城|城区|中心城区|主城区|市区|镇区|新城区|建成区|城镇)(?=\p{Script=Han}{2})/u;
const people = /^(?:常住|户籍|总)?人口$/u;
export const ofSamePart = ({ base, about }: Slot, name: string): string =>
  people.test(name) && about === null ? `${partOfArea.exec(base?.name ?? '')?.[0] ?? ''}${name}` : name;

/** A bare head with what it is of: from the figure right before it, or from the branch that the sentence opens with. */
export function ownedName({ text, at, base, about }: Slot, name: string): string {
  if (!bareHead.test(name) || about !== null) return name;
  const thing = base?.name.replace(measure, '') ?? '';
  if (text[at.start - 1] === '、' && thing.length >= 2 && thing !== base?.name && /\p{Script=Han}{2}$/u.test(thing)) {
    return `${thing}${name.replace(/^总/u, '')}`;
  }
  const sentence = sentenceAt(sentencesOf(text), at.start);
  const first = sentence?.clauses[0];
  if (!first || first.end > at.start) return name;
  const branch = opening.exec(text.slice(first.start, first.end))?.groups?.branch;
  return branch && base === null ? `${branch}${name}` : name;
}
