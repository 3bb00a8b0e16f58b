/** Which columns of a table list industries, and how firmly; which name one industry a row, and which its parts. */
import type { Role } from '../../graph/model.js';
import type { Table } from '../stages.js';
import type { Item } from './industry-list.js';
import { canBeIndustry, phraseIn } from './industry-phrase.js';
import { listedIn, partsListedIn } from './industry-statements.js';

export interface IndustryColumn {
  column: number;
  role: Role;
  holds: Exclude<CellContent, 'parts'>;
}

/** `one`: the name of one industry, whatever joins it (轴承与锻件); `parts`: of the row's one industry. */
export type CellContent = 'one' | 'several' | 'parts';

const listsIndustries = /产业|行业|业态|发展重点|发展方向|功能定位|主攻方向/;
const somethingElse = /园区|基地|名称|产值|规模|目标|增速|增加值|项目|企业|面积|集群名|投资|属性|比重|结构|地点|单位|载体/;
const oneIndustry =
  /^(?:重点|主导|优势|特色|支柱|主要|新兴|标志性|所属|先进制造业)*(?:产业链条?|产业|领域|行业|产业集群|集群|产业领域|行业领域|产业类别|行业类别|产业门类|门类)(?:名称)?$/;
const itsParts =
  /^(?:重点|主要|主攻|关键|核心|发展|细分|延链|补链|突破|培育|攻关|特色|优势|标志性)*(?:环节|方向|产品|细分领域|领域|重点|内容|链条|细分行业)$/;

/** 主导产业 and 支柱产业 are led by; 新兴产业 is emerging; 产业发展重点 only lists. */
export function industryColumns(table: Pick<Table, 'header'>): IndustryColumn[] {
  const headers = table.header.map((cell) => cell.text.replace(/[\s（）()]/g, ''));
  const chain = headers.findIndex((text) => oneIndustry.test(text));
  return headers.flatMap((text, column) => {
    const whole = column === chain && partsBeside(headers, chain).length > 0;
    if (!whole && (!listsIndustries.test(text) || somethingElse.test(text))) return [];
    return [{ column, role: roleOf(text), holds: whole ? 'one' : 'several' }];
  });
}

/** The columns that list the parts of the row's one industry. Empty where the table has no such industry. */
export function partColumns(table: Pick<Table, 'header'>): number[] {
  const headers = table.header.map((cell) => cell.text.replace(/[\s（）()]/g, ''));
  const chain = headers.findIndex((text) => oneIndustry.test(text));
  return chain < 0 ? [] : partsBeside(headers, chain);
}

function partsBeside(headers: readonly string[], chain: number): number[] {
  return headers.flatMap((text, column) => (column > chain && itsParts.test(text) ? [column] : []));
}

/** The industries of a cell that stands at `[start, end)` of its row's text. */
export function itemsOfCell(holds: CellContent, text: string, start: number, end: number): Item[] {
  const { items } = (holds === 'parts' ? partsListedIn : listedIn)(text, start, end);
  const whole = holds === 'one' && !text.slice(start, end).includes('、') ? phraseIn(text, start, end) : undefined;
  if (whole === undefined || !canBeIndustry(whole.name) || items.some((item) => item.name === whole.name)) return items;
  const parts = items.map((item) => ({ ...item, parents: item.parents.map((p) => p + 1) }));
  return [{ ...whole, parents: [], head: false, marked: true }, ...parts];
}

function roleOf(header: string): Role {
  if (/主导|支柱|首位|主攻/.test(header)) return 'lead';
  if (/新兴|先导|培育|未来/.test(header)) return 'emerging';
  if (/传统/.test(header)) return 'traditional';
  return /配套|辅助/.test(header) ? 'support' : 'mentioned';
}
