/**
 * PART_OF between industries.
 *
 *   轴承、锻件等通用部件              轴承 → 通用部件, by the list; so 轴承、锻件等传统产业
 *   服装业重点发展成衣                成衣 → 服装业, by the subject
 *   大力发展医药产业，重点发展疫苗    疫苗 → 医药, by the sentence
 *   （二）装备产业 / ——轴承。         轴承 → 装备, by the headings; so what is developed below a heading
 *   轴承。重点发展滚珠、保持架。      滚珠 → 轴承, by what opens the paragraph
 */
import type { Evidence, Mode, RelationRecord } from '../../graph/model.js';
import { industryKey } from '../mentions/industry-key.js';
import type { Item } from '../mentions/industry-list.js';
import { sectorOf } from '../mentions/industry-names.js';
import type { Phrase } from '../mentions/industry-phrase.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { type IndustryReading, type PlacedCell, type PlacedStatement, readIndustries, type Topic } from './industry-reading.js';
import { statementsBeside } from './statements-beside.js';

export function industryPartFacts(context: FactContext): RelationRecord[] {
  const reading = readIndustries(context.outline, context.mentions);
  return [
    ...reading.statements.flatMap((statement) => byStatement(context, reading, statement)),
    ...reading.cells.flatMap((cell) => [
      ...byList(context, reading, cell.passage, cell.items),
      ...byColumn(context, reading, cell),
    ]),
    ...byHeadings(context, reading),
  ];
}

function byStatement(context: FactContext, reading: IndustryReading, statement: PlacedStatement): RelationRecord[] {
  const { passage, items, topic, cue } = statement;
  const parts = byList(context, reading, passage, items);
  const outer = items.filter((item) => item.parents.length === 0);
  const over = topic ?? broaderBefore(context, reading, statement);
  // Below a heading that joins several, each thing is part of the one whose sector it is of.
  const lead = reading.leadOf(passage);
  const joint = over || lead || statement.form !== 'verb' ? [] : reading.jointOf(statement.section);
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
  // 新材料：引进轴承、锻件企业，布局在云岭镇: whom the paragraph's industry attracts.
  const attracted = statement.form === 'site' && lead !== undefined && statement.items.every((item) => item.start < cue.start);
  const told = statement.form === 'verb' || statement.form === 'extent' || attracted;
  const [section] = over || !told ? [] : reading.topicsAt(passage);
  const parent = over ?? section;
  if (parent === undefined) return parts;
  // Right below the topic all that is developed is part of it; below a place's heading only what is of its sector.
  const direct = over !== undefined || section?.section === statement.section || isStepOf(context, statement.section, parent);
  const stated = over !== undefined && over.start >= statement.sentence.start;
  const mode: Mode = stated ? 'stated' : 'inherited';
  for (const item of outer) {
    if (!direct && sectorOf(item.name) !== sectorOf(parent.name)) continue;
    // A heading's own industry, said again below it, is no part of what stands under it.
    if (!over && reading.topicsAt(passage).some((t) => industryKey(t.name) === industryKey(item.name))) continue;
    if (!over && isWider(context, statement, item, parent.name)) continue;
    if (!over && !develops(statement, item) && !(direct && makes(statement, item, parent.name))) continue;
    const start = stated ? Math.min(over.start, cue.start) : cue.start;
    parts.push(
      ...part(reading, item.name, parent.name, evidenceAt(context.outline, passage, start, Math.max(item.end, cue.end), mode)),
    );
  }
  return parts;
}

/** （二）轴承产业 / 1.延伸产业链: below the topic's heading one that names no place and no industry of its own. */
function isStepOf({ outline, scopes }: FactContext, index: number, parent: Phrase & Partial<Topic>): boolean {
  const section = outline.sections[index];
  if (section === undefined || section.parent !== parent.section) return false;
  const placed = scopes.subjectsOf(index).some((s) => outline.passages[s.passage]?.section === index);
  return !placed && step.test(section.title);
}

const step = /产业链|格局|[上中下]游|链条|集群|体系|布局|优势|水平|层次/;

/** Under a heading 围绕, 推动 and 支持 may as well name others than its parts: only the open verbs and counted chains tell. */
function develops({ cue, heads, form }: PlacedStatement, item: Item): boolean {
  return (
    form === 'extent' ||
    !cue.strict ||
    item.head ||
    heads.some((h) => /产业链|领域|板块|门类$|^产业化$/.test(h)) ||
    (item.marked && /产业化|推进|打造|建设|形成|生产|开发/.test(cue.text))
  );
}

/** 延伸稀土产业链 below 稀土功能材料, 拓展会展业 below 商务会展: the wider is no part of the narrower. */
function isWider({ outline }: FactContext, { cue, passage }: PlacedStatement, item: Item, parent: string): boolean {
  const [own, over] = [industryKey(item.name), industryKey(parent)];
  if (over.endsWith(own) && !/[与和及]/.test(over)) return true;
  const after = outline.passages[passage]?.body.text.slice(item.end) ?? '';
  return /延伸|拓展|拉长/.test(cue.text) && /^产业链/.test(after) && over.includes(own);
}

/** 开发枣片 below 食品产业: what is made there and is of its sector. */
function makes({ cue }: PlacedStatement, item: Item, parent: string): boolean {
  const sector = sectorOf(item.name);
  return sector !== undefined && sector === sectorOf(parent) && /生产|开发|研发|拓展|引进|招引|承接|聚焦/.test(cue.text);
}

function byList(context: FactContext, reading: IndustryReading, passage: number, items: readonly Item[]): RelationRecord[] {
  return items.flatMap((item) =>
    [...item.parents.map((index) => items[index]), item.kind].flatMap((parent) => {
      if (parent === undefined) return [];
      const [start, end] = [Math.min(item.start, parent.start), Math.max(item.end, parent.end)];
      return part(reading, item.name, parent.name, evidenceAt(context.outline, passage, start, end, 'stated'));
    }),
  );
}

/** 产业链 | 轴承 | 主攻环节 | 滚珠、保持架: a column of parts beside the row's industry. */
function byColumn({ outline }: FactContext, reading: IndustryReading, { passage, items, partOf }: PlacedCell): RelationRecord[] {
  if (partOf === undefined) return [];
  return items
    .filter((item) => item.parents.length === 0)
    .flatMap((item) => part(reading, item.name, partOf.name, evidenceAt(outline, passage, partOf.start, item.end, 'stated')));
}

/** 大力发展X产业，重点发展…: the one branch that the sentence has just named. */
function broaderBefore(context: FactContext, reading: IndustryReading, statement: PlacedStatement): Item | undefined {
  if (!/重点|着重|大力|主要|加快|突出|优先/.test(statement.cue.text)) return undefined;
  const earlier = statementsBeside(reading, statement.passage).filter(
    (s) => s.sentence.start === statement.sentence.start && s.cue.start < statement.cue.start,
  );
  const last = earlier.at(-1) ?? sentenceBefore(context, reading, statement);
  const [only, other] = last?.items ?? [];
  if (only === undefined || other !== undefined || last?.topic !== undefined) return undefined;
  const text = context.outline.passages[statement.passage]?.body.text ?? '';
  // 做大做强电机，依托恒远公司，重点发展…: what is made strong is made of what follows.
  if (/^(?:做[大强优精]+|壮大)+$/.test(last?.cue.text ?? '') && /^(?:重点|着重|主要)/.test(statement.cue.text)) return only;
  return only.name.endsWith('业') || /^(?:产业|行业|工业|业)/.test(text.slice(only.end)) ? only : undefined;
}

/** 发展轴承产业。| 重点生产滚珠: where the sentence opens with the verb, the one before, if it says nothing else. */
function sentenceBefore(
  { outline }: FactContext,
  reading: IndustryReading,
  statement: PlacedStatement,
): PlacedStatement | undefined {
  const { passage, sentence, cue } = statement;
  const opens = (s: PlacedStatement) => s.cue.start === s.sentence.start;
  if (!opens(statement) || !/^(?:重点|着重|主要)/.test(cue.text)) return undefined;
  const text = outline.passages[passage]?.body.text ?? '';
  const last = statementsBeside(reading, passage).findLast((s) => s.sentence.end <= sentence.start);
  const [item] = last?.items ?? [];
  const whole = last?.form === 'verb' && opens(last) && last.sentence.index === sentence.index - 1;
  return whole && item && /^(?:产业|行业|工业|业)?$/.test(text.slice(item.end, last.sentence.end)) ? last : undefined;
}

/** 轴承与新能源: a heading that joins two is no industry that another could be a part of. */
const joined = /..[与和及]../;

/** A heading below a heading, or what opens a paragraph below one. */
function byHeadings({ outline }: FactContext, reading: IndustryReading): RelationRecord[] {
  const under = (own: Topic | undefined, over: Topic | undefined) =>
    own && over && !joined.test(over.name)
      ? part(reading, own.name, over.name, evidenceAt(outline, own.passage, own.start, own.end, 'inherited'))
      : [];
  return [
    ...outline.sections.flatMap((section) => {
      const [own, over] = reading.topicsOver(section.index);
      return own?.section === section.index ? under(own, over) : [];
    }),
    ...outline.passages.flatMap((p) => under(reading.leadOf(p.index), reading.topicsOver(p.section)[0])),
  ];
}

function part(reading: IndustryReading, child: string, parent: string, evidence: Evidence): RelationRecord[] {
  const [from, to] = [reading.idOf(child), reading.idOf(parent)];
  if (from === undefined || to === undefined || from === to || industryKey(child) === industryKey(parent)) return [];
  return [{ type: 'PART_OF', from, to, evidence: [evidence] }];
}
