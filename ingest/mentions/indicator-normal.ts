/** One spelling for the names of one indicator: 工业增加值占全市的比重 = 工业增加值占全市比重, 企业数量 = 企业, 年均增速 = 年均增长. */
import { fold } from './quantity-text.js';

const rules: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ''],
  [/[“”‘’"'《》【】]/gu, ''],
  [/[（(][^（）()]*[)）]/gu, ''],
  [/的/gu, ''],
  [/超过|突破|大于|高于/gu, '超'],
  [/(?<=[十百千万亿])元/gu, ''],
  [/占比$|比例$|份额$/u, '比重'],
  [/(?<=占[^占]{1,24})(?:比重)?$/u, '比重'],
  [/年平均增长率?|年均增长率|年均增速|年均递增|年均增幅/gu, '年均增长'],
  [/较上年|比上年/gu, '同比'],
  [/^(?:实现|完成)/u, ''],
  [/比(?=\d{4}年)/gu, '较'],
  [/(?:数量|个数|家数|总数|数)$/u, ''],
  [/降低$|减少$|下降率$|降低率$/u, '下降'],
  [/国内生产总值|GDP/giu, '地区生产总值'],
];

/** `region` is a general word for the plan's own area (经济区), which its indicators may or may not name. */
export function indicatorNormal(name: string, region: string | null = null): string {
  let out = fold(name).replace(/\d+(?=年)/gu, (y) => y);
  if (region) out = out.replace(new RegExp(`(?<=占)${region}(?=.)`, 'u'), '');
  for (const [pattern, by] of rules) out = out.replace(pattern, by);
  return out;
}
