/**
 * A count against the table that lists what it counts.
 *
 *   规划建设五大特色园区，详见专栏2        专栏2 特色园区一览, with six rows
 */
import type { ConflictRecord, EntityKind } from '../../../graph/model.js';
import { type Quantity, quantities } from '../../mentions/quantity.js';
import { lastYear, years } from '../../mentions/years.js';
import type { Passage, Table } from '../../stages.js';
import { evidenceAt, sentenceAt, sentencesOf } from '../clauses.js';
import { type Check, type ConflictContext, conflictOf } from './context.js';

const kinds: readonly (readonly [RegExp, readonly EntityKind[]])[] = [
  [/^\p{Script=Han}{0,10}?(?:园区|开发区|产业园|工业园|产业基地)/u, ['Park']],
  [/^\p{Script=Han}{0,10}?(?:项目|工程)/u, ['Project', 'Infrastructure']],
];
/** Of other parks than the table lists: those to come, or some of them. */
const others = /其中|新增|新建|新设|争创|争取|力争|达到|突破|培育|形成|超过|再|另/u;

export const tableCountCheck: Check = (context) =>
  context.outline.passages.flatMap((passage) =>
    passage.kind === 'row' || passage.kind === 'caption'
      ? []
      : quantities(passage.body.text).flatMap((q) => compare(context, passage, q)),
  );

function compare(context: ConflictContext, passage: Passage, q: Quantity): ConflictRecord[] {
  const text = passage.body.text;
  if (q.value === null || q.value < 2 || q.comparator !== '=' || !(q.kind === 'group' || /^[个家项]$/u.test(q.unit ?? '')))
    return [];
  const sentence = sentenceAt(sentencesOf(text), q.start);
  const clause = sentence?.clauses.find((c) => c.start <= q.start && q.start < c.end);
  if (!sentence || !clause || others.test(text.slice(clause.start, q.start))) return [];
  // 到2025年，建成…: what is to come, and the table may list what is there.
  const first = context.frame.period?.[0] ?? 0;
  if (years(text.slice(sentence.start, q.start)).some((y) => Number(lastYear(y.year)) >= first)) return [];
  for (const [form, wanted] of kinds) {
    const noun = form.exec(text.slice(q.outerEnd, sentence.end))?.[0];
    if (noun === undefined || noun.length < 4) continue;
    for (const table of context.outline.tables) {
      if (!titleOf(context, table).includes(noun) || !(below(context, table, passage.section) || refersTo(text, context, table)))
        continue;
      const listed = rowsOf(context, table, wanted);
      const last = listed?.at(-1);
      if (!listed || !last || listed.length === q.value) continue;
      const sides = [
        evidenceAt(context.outline, passage.index, q.start, q.end, 'stated'),
        evidenceAt(context.outline, last.passage, last.start, context.outline.passages[last.passage]!.body.text.length, 'stated'),
      ] as const;
      const said = `${q.valueText}${q.kind === 'group' ? '大' : (q.unit ?? '')}`;
      return [
        conflictOf(context, 'count', `${noun}数与${titleOf(context, table)}`, [], sides, [said, `表中列出${listed.length}个`]),
      ];
    }
  }
  return [];
}

const titleOf = ({ outline }: ConflictContext, table: Table): string =>
  table.title || (outline.sections[table.section]?.title ?? '');

/** Does the table stand within `section`, the front of the plan aside? */
function below({ outline }: ConflictContext, table: Table, section: number): boolean {
  for (let s: number | null = table.section; s !== null; s = outline.sections[s]?.parent ?? null) {
    if (s === section) return outline.sections[s]?.kind !== 'front';
  }
  return false;
}

function refersTo(text: string, { outline }: ConflictContext, table: Table): boolean {
  const path = outline.sections[table.section]?.path.replace(/\s+/gu, '') ?? '';
  return /^(?:专栏|表|附表)\d+$/u.test(path) && new RegExp(`${path}(?!\\d)`, 'u').test(text.replace(/\s+/gu, ''));
}

/** The thing each row is about; null where a row has none, so that the rows may not be the things counted. */
function rowsOf(context: ConflictContext, table: Table, wanted: readonly EntityKind[]) {
  const listed = new Map<number, { passage: number; start: number; end: number }>();
  for (const row of table.rows) {
    if (row.cells.some((c) => /^(?:合计|总计|小计)$/u.test(c.text.replace(/\s+/gu, '')))) continue;
    const first = context.scopes.mentionsIn(row.passage).find((m) => wanted.includes(m.kind));
    if (!first || listed.has(first.entity)) return null;
    listed.set(first.entity, { passage: row.passage, start: first.start, end: first.end });
  }
  return listed.size >= 2 ? [...listed.values()] : null;
}
