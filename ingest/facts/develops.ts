/**
 * DEVELOPS: which city or park is committed to which industry, and how firmly.
 *
 *   ——临江市。依托云岭高新园，重点发展锻件。      云岭高新园 lead 锻件 (stated), 临江市 lead 锻件 (inherited)
 */
import type { RelationRecord, Role } from '../../graph/model.js';
import { predicateStarts } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import type { Item } from '../mentions/industry-list.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { placesOfClass } from './develops-classes.js';
import { type PlacedCell, type PlacedStatement, readIndustries } from './industry-reading.js';
import { planArea } from './plan-place.js';
import type { Subject } from './scope.js';
import { statementsBeside } from './statements-beside.js';
import { listedAt } from './subjects.js';

export function developsFacts(context: FactContext): RelationRecord[] {
  const reading = readIndustries(context.outline, context.mentions);
  return [
    ...reading.statements.flatMap((statement) => byStatement(context, statement)),
    ...reading.cells.flatMap((cell) => byCell(context, cell)),
  ];
}

function byStatement(context: FactContext, statement: PlacedStatement): RelationRecord[] {
  const { passage, cue, sentence, form } = statement;
  if (form !== 'verb' && form !== 'base') return [];
  // 支持|临江市创建轴承集群: the object begins with who is to do it.
  const cities = context.scopes.mentionsIn(passage).filter((m) => m.kind === 'City');
  const classed = classedItems(context, statement);
  const each = form === 'verb' ? itemsOfCities(context, statement, cities) : [];
  const items = statement.items.filter(
    (item) =>
      !each.some(([, own]) => own === item) &&
      !cities.some((c) => c.start === item.start && c.end < item.end) &&
      !classed.includes(item.start),
  );
  const own = citiesOfBelt(context, statement) ?? citiesOfBase(context, statement);
  const named = own ? [own] : context.scopes.subjectsAt(passage, cue.start);
  const told = each.flatMap(([{ entity, start, end }, item]) => {
    const city: Subject = { kind: 'City', entities: [entity], mode: 'stated', passage, start, end };
    return pairs(context, city, [item], statement.roleOf, () => ({ passage, start: cue.start, end: item.end }));
  });
  const subjects = named.length > 0 || form !== 'verb' ? named : wholePlan(context, statement);
  const rest = subjects.flatMap((subject) => {
    const here = subject.passage === passage && subject.start >= sentence.start && subject.end <= cue.start;
    const where: Where = (item) => ({ passage, start: here ? subject.start : cue.start, end: Math.max(item.end, cue.end) });
    const shares = here && subject.entities.length > 1 ? sharesOf(context, statement, subject) : undefined;
    if (shares)
      return shares.flatMap(([entity, own]) => pairs(context, { ...subject, entities: [entity] }, own, statement.roleOf, where));
    return pairs(context, subject, items, statement.roleOf, where);
  });
  return [...told, ...rest];
}

/** 支持临江 | 轴承、云岭 | 锻件等产品升级: in such a list each thing is of the city before it. */
function itemsOfCities(
  { outline }: FactContext,
  { passage, cue, items }: PlacedStatement,
  cities: readonly Mention[],
): [Mention, Item][] {
  const text = outline.passages[passage]?.body.text ?? '';
  const own = items.flatMap((item): [Mention, Item][] => {
    const city = cities.find((c) => c.end === item.start && c.start >= cue.objectStart);
    return city && (city.start === cue.objectStart || /[、和与及]/.test(text[city.start - 1] ?? '')) ? [[city, item]] : [];
  });
  return own.length > 1 ? own : [];
}

/** 临江市、云岭市分别发展轴承、锻件: one each, where there are as many of both. */
function sharesOf(
  { outline }: FactContext,
  { passage, cue, items }: PlacedStatement,
  subject: Subject,
): [number, Item[]][] | undefined {
  const text = outline.passages[passage]?.body.text ?? '';
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !text.slice(subject.end, first.start).includes('分别')) return undefined;
  const object = text.slice(cue.objectStart, cue.objectEnd).split(/等|，/)[0]!;
  const members = object.split(/、|和|与|及/);
  if (members.length !== subject.entities.length) return [];
  const at = (item: Item) => text.slice(cue.objectStart, item.start).split(/、|和|与|及/).length - 1;
  return subject.entities.map((entity, i): [number, Item[]] => [entity, items.filter((item) => at(item) === i)]);
}

/** 打造临江—云岭轴承产业带: the belt is the cities' that name it. */
function citiesOfBelt({ outline, scopes }: FactContext, { passage, cue, items }: PlacedStatement): Subject | undefined {
  const [item] = items;
  const text = outline.passages[passage]?.body.text ?? '';
  if (item === undefined || !/^(?:产业带|经济带|产业走廊|走廊)/.test(text.slice(item.end))) return undefined;
  const cities = scopes.mentionsIn(passage).filter((m) => m.kind === 'City' && m.start >= cue.objectStart && m.end <= item.start);
  const [first, last] = [cities[0], cities.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const entities = [...new Set(cities.map((c) => c.entity))];
  return { kind: 'City', entities, mode: 'stated', passage, start: cue.start, end: cue.start };
}

/** 建设云岭产业园等 | 轴承 | 产业基地: said of the parks, not of who builds them. */
function classedItems(context: FactContext, { passage }: PlacedStatement): number[] {
  const classes = statementsBeside(readIndustries(context.outline, context.mentions), passage).filter((s) => s.form === 'class');
  return classes.filter((s) => placesOfClass(context, s).length > 0).flatMap((s) => s.items.map((item) => item.start));
}

/** 打造临江、云岭 | 轴承和锻件基地, which is no park's name: the cities that it opens with. */
function citiesOfBase({ outline, scopes }: FactContext, { passage, cue, items, form }: PlacedStatement): Subject | undefined {
  const text = outline.passages[passage]?.body.text ?? '';
  const base = form === 'base' || /^[^，。；、]{0,4}(?:基地|集聚区)/.test(text.slice(items.at(-1)?.end));
  const list = base ? listedAt(text, cue.objectStart, scopes.mentionsIn(passage), cue.objectEnd) : undefined;
  if (list?.kind !== 'City' || list.end !== items[0]?.start) return undefined;
  return { kind: 'City', entities: list.entities, mode: 'stated', passage, start: cue.start, end: cue.start };
}

/** A subject that looks like a place or a company but was not recognised as one: the sentence is about that. */
const otherSubject = new RegExp(
  `^[^，。；]{2,25}?(?:区|园|基地|镇|乡|村|片区|新城|港|岛|带|廊|公司|集团|企业|中心)(?:[：，]|${anyOf(predicateStarts)})`,
);

/** 存在的主要问题, 面临的挑战: what such a section names is no commitment. */
const lacks = /(?:问题|困难|挑战|形势|机遇|短板|不足|制约)(?:分析|和[^，。]{0,6})?$/;

/** Where no place is named, a plan speaks of its own city, county or province. */
function wholePlan({ outline, mentions }: FactContext, { passage, sentence }: PlacedStatement): Subject[] {
  const text = outline.passages[passage]?.body.text ?? '';
  const told = outline.sections[outline.passages[passage]?.section ?? -1]?.title ?? '';
  const clear = !otherSubject.test(text.slice(sentence.start, sentence.end)) && !lacks.test(told);
  const entity = clear ? planArea(outline, mentions) : undefined;
  return entity === undefined ? [] : [{ kind: 'City', entities: [entity], mode: 'inherited', passage: -1, start: 0, end: 0 }];
}

/** A row is about its park; where it names none, about its city. The whole cell is the quote. Parts of a chain say nothing of who. */
function byCell(context: FactContext, { passage, start, end, items, role, partOf }: PlacedCell): RelationRecord[] {
  const subject = partOf ? undefined : context.scopes.subjectsAt(passage, 0)[0];
  return subject
    ? pairs(
        context,
        subject,
        items,
        () => role,
        () => ({ passage, start, end }),
      )
    : [];
}

type Where = (item: Item) => { passage: number; start: number; end: number };

function pairs(
  context: FactContext,
  subject: Subject,
  items: readonly Item[],
  role: (item: Item) => Role,
  where: Where,
): RelationRecord[] {
  const { outline, mentions } = context;
  const { idOf } = readIndustries(outline, mentions);
  return subject.entities.flatMap((entity) =>
    items.flatMap((item): RelationRecord[] => {
      const [from, to] = [mentions.entities[entity]?.id, idOf(item.name)];
      if (from === undefined || to === undefined) return [];
      const { passage, start, end } = where(item);
      return [
        { type: 'DEVELOPS', from, to, role: [role(item)], evidence: [evidenceAt(outline, passage, start, end, subject.mode)] },
      ];
    }),
  );
}
