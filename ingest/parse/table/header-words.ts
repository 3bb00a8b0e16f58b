/** Words that head the columns of a plan's tables, by what their cells hold. Order matters: the first that fits decides. */

export type ColumnType = 'ordinal' | 'unit' | 'group' | 'attribute' | 'number' | 'list' | 'name' | 'text';

/** `first`: only where it heads the first column; elsewhere such a column repeats its value in each row. */
export const columnWords: readonly { type: ColumnType; words: RegExp; first?: true }[] = [
  { type: 'ordinal', words: /^(?:序号|编号|排序)$/ },
  { type: 'unit', words: /^(?:单位|计量单位)$/ },
  {
    type: 'group',
    words: /(?:分类|类别|地点|地区|区域|地市|城市|市县|县区|领域|方面|所在地|板块|类型|行业|产业类别)$/,
    first: true,
  },
  { type: 'attribute', words: /(?:属性|级别|等级|类型|类别|性质|状态|备注|进展)$/ },
  { type: 'number', words: /(?:(?:19|20)\d\d|[“"]?十[一二三四五六七]五[”"]?末)/ },
  {
    type: 'number',
    words: /(?:产值|投资|面积|规模|数量|增速|增长率|增长|基数|现状值|目标值|完成值|累计|占比|比重|收入|利润|人数)/,
  },
  { type: 'number', words: /[（(](?:[万亿百]*元|%|％|km2|平方公里|公里|公顷|亩|万?吨|万?人|个|家)[）)]/ },
  { type: 'list', words: /(?:重点|内容|方向|任务|功能|定位|产品|措施|布局|产业|特色|思路|说明|描述)/ },
  { type: 'name', words: /(?:名称|指标|项目|园区|企业|工程|平台|基地|单位|部门|园|名)$/ },
  {
    type: 'text',
    words:
      /(?:地点|地区|区域|地址|所在地|所在|时间|年限|期限|起止|工期|年份|阶段|负责人|责任|城市|目标|领域|方面|分类|类别|主体|依托|范围|行业)$/,
  },
];

/** A header cell is whole once it ends in one of these; 规划 alone waits for 面积. */
export const isWholeHeader = (text: string): boolean => columnWords.some((c) => c.words.test(text));

export function columnTypeOf(header: string, index: number): ColumnType {
  return columnWords.find((c) => (!c.first || index === 0) && c.words.test(header))?.type ?? 'text';
}
