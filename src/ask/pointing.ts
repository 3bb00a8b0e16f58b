/** 那个区2020年产值, 该园面积, 那家公司在哪: a demonstrative with the kind of what it points to is a pronoun of that kind. */
import type { EntityKind } from '../../graph/model.js';

const heads: readonly (readonly [EntityKind, string])[] = [
  ['Park', '产业园区|工业园区|园区|产业园|工业园|工业区|产业区|开发区|高新区|经开区|保税区|保税港区|园子|基地|园|区'],
  ['City', '地级市|城市|市|县|镇|乡'],
  ['Project', '项目|工程'],
  ['Enterprise', '企业|公司|工厂|厂子|厂'],
  ['Infrastructure', '铁路|高速公路|高速|公路|线路|机场|港口|电站|线'],
  ['Industry', '产业|行业'],
  ['Indicator', '指标|数字|数值|数据|目标值'],
];
const pointer = '(?:(?:那|这)(?:一)?(?:个|家|座|条|片|块|所|处|项)|该|此)';
const shapes = heads.map(
  ([kind, words]) => [kind, new RegExp(`^(?:那么|而|且|并且|请问)?${pointer}(?:${words})(?=[^的]|的[^是])`, 'u')] as const,
);

/** The question with such words made 它, and the kind that they say; unchanged where it does not begin with any. */
export function pointedAt(question: string): { text: string; kind: EntityKind | null } {
  for (const [kind, shape] of shapes) {
    const found = shape.exec(question);
    // 那个区呢: nothing is asked of it.
    if (found && !/^(?:呢|\?|？)/.test(question.slice(found[0].length)))
      return { text: `它${question.slice(found[0].length)}`, kind };
  }
  return { text: question, kind: null };
}
