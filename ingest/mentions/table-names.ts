/** Names in the columns that hold nothing else: 项目名称, 园区名称, 建设单位. The cell is the name, whatever it looks like. */
import { nameColumns } from '../lexicon/table-headers.js';
import type { Table } from '../stages.js';
import type { Reading } from './context.js';
import { cleanName, type Found } from './found.js';
import { cellSpan } from './industry.js';
import { parkHeadOf } from './park.js';

export function tableNames(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage): Found[] => {
    const table = passage.table && reading.outline.tables[passage.table.table];
    const row = passage.table && table?.rows[passage.table.row];
    if (!table || !row) return [];
    const cells = row.cells.map((c) => c.text);
    return columnsOf(table).flatMap(({ kind, column }): Found[] => {
      if (kind === 'Enterprise' && /、/.test(cells[column] ?? ''))
        return companiesIn(passage.index, passage.body.text, cells, column);
      const name = cleanName(cells[column] ?? '');
      const span = isName(name) ? cellSpan(cells, column, passage.body.text) : undefined;
      if (!span || (kind === 'Enterprise' && !isCompany(name))) return [];
      const family = kind === 'Park' ? parkHeadOf(name)?.family : undefined;
      return [{ passage: passage.index, ...span, kind, name, rule: family ? `park:${family}` : `column:${kind}` }];
    });
  });
}

function columnsOf(table: Table): { kind: Found['kind']; column: number }[] {
  return table.header.flatMap((header, column) => {
    const plain = header.text.replace(/[\s（）()]/g, '');
    const kind = nameColumns.find(([, form]) => form.test(plain))?.[0];
    return kind ? [{ kind, column }] : [];
  });
}

/** Not a number, a dash, a sum line or a sentence. */
function isName(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 40 && /[\u4e00-\u9fff]{2}/.test(text) && !/[。；]|^(?:合计|总计|小计|共计|其中)/.test(text)
  );
}

/** 恒远铝业、同泰集团等: several companies a cell. */
function companiesIn(passage: number, body: string, cells: readonly string[], column: number): Found[] {
  const span = cellSpan(cells, column, body);
  if (!span) return [];
  const found: Found[] = [];
  let start = span.start;
  for (const part of body.slice(span.start, span.end).split('、')) {
    const plain = part.replace(/等$/, '');
    const name = cleanName(plain);
    if (/^[^，。；]{2,30}$/.test(name) && /[\u4e00-\u9fff]{2}/.test(name) && isCompany(name))
      found.push({ passage, start, end: start + plain.length, kind: 'Enterprise', name, rule: 'column:Enterprise' });
    start += part.length + 1;
  }
  return found;
}

/** 建设单位 may be an office or several: those are no companies. */
function isCompany(name: string): boolean {
  return !/(?:局|委|委员会|政府|管委会|办公室|中心|厅|部|处)$/.test(name) && !/[、，,]/.test(name);
}
