/** Cells, heads first, as a table for a terminal; empty where there are none. */
export async function drawn([head, ...rows]: readonly string[][]): Promise<string> {
  if (!head) return '';
  const { default: Table } = await import('cli-table3');
  const table = new Table({ head, chars: withoutLines, style: { head: [], border: [] } });
  table.push(...rows);
  return table.toString();
}

/** No line between two rows. */
const withoutLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
