/**
 * PART_OF between industries.
 *
 *   轴承、锻件等通用部件              轴承 → 通用部件, by the list
 *   服装业重点发展成衣                成衣 → 服装业, by the subject
 *   大力发展医药产业，重点发展疫苗    疫苗 → 医药, by the sentence
 *   （二）装备产业 / ——轴承。         轴承 → 装备, by the headings; so what is developed below a heading
 */
import type { Evidence, Mode, RelationRecord } from '../../graph/model.js';
import { industryKey } from '../mentions/industry-key.js';
import type { Item } from '../mentions/industry-list.js';
import { sectorOf } from '../mentions/industry-names.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { type IndustryReading, type PlacedStatement, readIndustries } from './industry-reading.js';

export function industryPartFacts(context: FactContext): RelationRecord[] {
  const reading = readIndustries(context.outline, context.mentions);
  return [
    ...reading.statements.flatMap((statement) => byStatement(context, reading, statement)),
    ...reading.cells.flatMap((cell) => byList(context, reading, cell.passage, cell.items)),
    ...byHeadings(context, reading),
  ];
}

function byStatement(context: FactContext, reading: IndustryReading, statement: PlacedStatement): RelationRecord[] {
  const { passage, items, topic, cue } = statement;
  const parts = byList(context, reading, passage, items);
  const outer = items.filter((item) => item.parents.length === 0);
  const over = topic ?? broaderBefore(context, reading, statement);
  // Below a heading that joins several, each thing is part of the one whose sector it is of.
  const joint = over || statement.form !== 'verb' ? [] : reading.jointOf(statement.section);
  if (joint.length > 0) {
    return [
      ...parts,
      ...outer.flatMap((item) => {
        const [only, other] = joint.filter((name) => sectorOf(name) !== undefined && sectorOf(name) === sectorOf(item.name));
        if (only === undefined || other !== undefined || !develops(statement, item)) return [];
        return part(
          reading,
          item.name,
          only,
          evidenceAt(context.outline, passage, cue.start, Math.max(item.end, cue.end), 'inherited'),
        );
      }),
    ];
  }
  const [section] = over || statement.form !== 'verb' ? [] : reading.topicsOver(statement.section);
  const parent = over ?? section;
  if (parent === undefined) return parts;
  // Right below the topic all that is developed is part of it; below a place's heading only what is of its sector.
  const direct = over !== undefined || section?.section === statement.section;
  const mode: Mode = over ? 'stated' : 'inherited';
  for (const item of outer) {
    if (!direct && sectorOf(item.name) !== sectorOf(parent.name)) continue;
    // A heading's own industry, said again below it, is no part of what stands under it.
    if (!over && reading.topicsOver(statement.section).some((t) => industryKey(t.name) === industryKey(item.name))) continue;
    if (!over && !develops(statement, item)) continue;
    const start = over ? Math.min(over.start, cue.start) : cue.start;
    parts.push(
      ...part(reading, item.name, parent.name, evidenceAt(context.outline, passage, start, Math.max(item.end, cue.end), mode)),
    );
  }
  return parts;
}

/** Under a heading 围绕, 推动 and 支持 may as well name others than its parts: only the open verbs and counted chains tell. */
function develops({ cue, heads }: PlacedStatement, item: Item): boolean {
  return (
    !cue.strict ||
    item.head ||
    heads.some((h) => /产业链|领域|板块|门类$/.test(h)) ||
    (item.marked && /产业化|推进|打造|建设|形成|生产|开发/.test(cue.text))
  );
}

function byList(context: FactContext, reading: IndustryReading, passage: number, items: readonly Item[]): RelationRecord[] {
  return items.flatMap((item) =>
    item.parents.flatMap((index) => {
      const parent = items[index];
      if (parent === undefined) return [];
      const [start, end] = [Math.min(item.start, parent.start), Math.max(item.end, parent.end)];
      return part(reading, item.name, parent.name, evidenceAt(context.outline, passage, start, end, 'stated'));
    }),
  );
}

/** 大力发展X产业，重点发展…: the one branch that the sentence has just named. */
function broaderBefore({ outline }: FactContext, reading: IndustryReading, statement: PlacedStatement): Item | undefined {
  if (!/重点|着重|大力|主要|加快|突出|优先/.test(statement.cue.text)) return undefined;
  const earlier = reading.statements.filter(
    (s) => s.passage === statement.passage && s.sentence.start === statement.sentence.start && s.cue.start < statement.cue.start,
  );
  const last = earlier.at(-1);
  const [only, other] = last?.items ?? [];
  if (only === undefined || other !== undefined || last?.topic !== undefined) return undefined;
  const text = outline.passages[statement.passage]?.body.text ?? '';
  // 做大做强电机，依托恒远公司，重点发展…: what is made strong is made of what follows.
  if (/^(?:做[大强优精]+|壮大)+$/.test(last?.cue.text ?? '') && /^(?:重点|着重|主要)/.test(statement.cue.text)) return only;
  return only.name.endsWith('业') || /^(?:产业|行业|工业|业)/.test(text.slice(only.end)) ? only : undefined;
}

/** A heading below a heading. */
function byHeadings(context: FactContext, reading: IndustryReading): RelationRecord[] {
  return context.outline.sections.flatMap((section) => {
    const [own, over] = reading.topicsOver(section.index);
    if (own === undefined || own.section !== section.index || over === undefined) return [];
    return part(reading, own.name, over.name, evidenceAt(context.outline, own.passage, own.start, own.end, 'inherited'));
  });
}

function part(reading: IndustryReading, child: string, parent: string, evidence: Evidence): RelationRecord[] {
  const [from, to] = [reading.idOf(child), reading.idOf(parent)];
  if (from === undefined || to === undefined || from === to || industryKey(child) === industryKey(parent)) return [];
  return [{ type: 'PART_OF', from, to, evidence: [evidence] }];
}
