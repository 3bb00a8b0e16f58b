/** Words that head the columns of a plan's tables, by what their cells hold. Order matters: the first that fits decides. */

export type ColumnType = 'ordinal' | 'unit' | 'group' | 'attribute' | 'number' | 'list' | 'name' | 'text';

/** `first`: only where it heads the first column; elsewhere such a column repeats its value in each row. */
export const columnWords: readonly { type: ColumnType; words: RegExp; first?: true }[] = [
  { type: 'ordinal', words: /^(?:序号|编号|排序)$/ },
  { type: 'unit', words: /^(?:单位|计量单位)$/ },
  {
    type: 'group',
    words:
      /(?:分类|类别|地点|地区|区域|地市|城市|市县|县区|领域|方面|所在地|板块|片区|区片|组团|分区|区位|属地|州市|市州|盟市|[市县区州]（[市县区州盟、]{1,6}）|类型|行业|产业类别)$|^[市县区州盟片]$|^所[在属].{1,6}$/,
    first: true,
  },
  { type: 'text', words: /(?:投资|出资|建设|实施|责任|牵头|运营|规模以上)(?:方|主体|单位|企业|部门|人|机构)$|(?:来源|渠道)$/ },
  { type: 'attribute', words: /(?:属性|级别|等级|类型|类别|性质|状态|备注|进展)$/ },
  { type: 'list', words: /(?:内容|任务|措施)/ },
  { type: 'number', words: /(?:(?:19|20)\d\d|[“"]?十[一二三四五六七]五[”"]?末)/ },
  {
    type: 'number',
    words:
      /(?:产值|投资|面积|规模|数量|增速|增长率|增长|基数|现状值|目标值|完成值|累计|占比|比重|收入|利润|人数|税收|税金|税额|出口|产能|产量|能耗|强度|从业人员|基期|期末|期初|基准值|[值额数率量]$|里程|长度|装机|金额)/,
  },
  { type: 'number', words: /[（(](?:[万亿百]*元|%|％|km2|平方公里|公里|公顷|亩|万?吨|万?人|个|家)[）)]/ },
  { type: 'list', words: /^.{0,6}(?:重点|方向|功能|定位|布局|特色|思路|说明|描述).{0,3}$|(?:产品|产业|业态|技术|环节|品种)$/ },
  {
    type: 'name',
    words: /(?:名称|指标|项目|园区|企业|工程|平台|基地|单位|部门|机构|院校|品牌|名)$|^(?:所在|入驻|重点|产业)?(?:园|开发区)$/,
  },
  {
    type: 'text',
    words:
      /(?:地点|地区|区域|地址|所在地|所在|时间|年限|期限|起止|工期|年份|阶段|负责人|责任|城市|目标|领域|方面|分类|类别|主体|依托|范围|行业|位置|区位|四至|链|投资方|业主|计划|县区|市县|区县|乡镇|所在[镇县区市乡]|所属.{1,8}|承载地)$/,
  },
];

/** A header cell is whole once it ends in one of these; 规划 alone waits for 面积. */
export const isWholeHeader = (text: string): boolean => {
  const long = text.replace(/[（(].*/, '').length > longestWord;
  return columnWords.some((c) => (!long || c.type === 'number') && c.words.test(text));
};

/** A head of more characters than this says a figure: 规模以上工业增加值占地区生产总值比重 */
const longestWord = 7;

function columnTypeOf(header: string, index: number): ColumnType {
  return columnWords.find((c) => (!c.first || index === 0) && c.words.test(header))?.type ?? 'text';
}

/** Types of all columns of a table. One column names what the rows are about; further names (责任单位) are text. */
export function columnTypesOf(headers: readonly string[]): ColumnType[] {
  const types = headers.map(columnTypeOf);
  const name = types.indexOf('name');
  return types.map((type, c) => (type === 'name' && c !== name ? 'text' : type));
}

/** Does a first column of this header group the rows below it? */
export const groupsRows = (header: string): boolean => columnTypeOf(header, 0) === 'group';

/** Words that rate a thing, as the last columns of tables do: 国家级, 约束性, 新建. */
export const ratingWord =
  /^(?:.{1,4}[级性]|[新续扩改在拟]建|已?建成(?:投产|投用)?|投产|新?开工(?:建设)?|前期(?:工作)?|储备|谋划|规划|推进|培育类?|提升类?)$/;
