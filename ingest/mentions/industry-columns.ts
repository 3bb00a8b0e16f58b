/** Which columns of a table list industries, and how firmly. */
import type { Role } from '../../graph/model.js';
import type { Table } from '../stages.js';

export interface IndustryColumn {
  column: number;
  role: Role;
}

const listsIndustries = /产业|行业|业态|发展重点|发展方向|功能定位|主攻方向/;
const somethingElse = /园区|基地|名称|产值|规模|目标|增速|增加值|项目|企业|面积|集群名|投资|属性|比重|结构|地点|单位|载体/;

/** 主导产业 and 支柱产业 are led by; 新兴产业 is emerging; 产业发展重点 only lists. */
export function industryColumns(table: Pick<Table, 'header'>): IndustryColumn[] {
  return table.header.flatMap((cell, column) => {
    const text = cell.text.replace(/\s/g, '');
    if (!listsIndustries.test(text) || somethingElse.test(text)) return [];
    return [{ column, role: roleOf(text) }];
  });
}

function roleOf(header: string): Role {
  if (/主导|支柱|首位|主攻/.test(header)) return 'lead';
  if (/新兴|先导|培育|未来/.test(header)) return 'emerging';
  if (/传统/.test(header)) return 'traditional';
  return /配套|辅助/.test(header) ? 'support' : 'mentioned';
}
