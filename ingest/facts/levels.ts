/**
 * The rank of a park: 国家级, 自治区级, 千亿级 … in a cell of its row, in the heading of its section (打造7个千亿元园区),
 * or where a list of parks is opened (3个省级开发区：…) or closed by it (…3个国家级开发区).
 */
import type { Mode, RelationRecord } from '../../graph/model.js';
import { matches } from '../matches.js';
import type { Mention } from '../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { headingOf } from './heading.js';
import { levelsSaid, ranks } from './levels-said.js';
import { startingWithin } from './mentions-near.js';

const rank =
  /国家级|自治区级|省级|州级|市级|县级|特色园区|(?:两千|五百|三百|二百|[一二三五]?千|[一二三五]?百|万)亿(?:元)?(?:级)?(?=$|[\s产园工级]|以上)/g;
/** What closes a list of parks: （等）3个国家级开发区, 两大千亿元产业园区. */
const inBracket = /^[（(](国家级|自治区级|省级|州级|市级|县级)[）)，、]/;
const closing =
  /^(?:等)?(?:[0-9一二三四五六七八九十两]+(?:个|大|家))?(国家级|自治区级|省级|特色|(?:五百|千|百)亿(?:元)?(?:级)?)(?:产业|工业|重点)?(?:园区|开发区|工业园区|产业园区|高新区|平台)/;

export function levelsRule(context: FactContext): RelationRecord[] {
  const parks = context.mentions.mentions.filter((m) => m.kind === 'Park');
  const named = parks.flatMap((park) => {
    const passage = context.outline.passages[park.passage]!;
    if (passage.kind === 'row') return inRow(context, park);
    const headed = passage.kind === 'heading' ? fromHeadings(context, park) : [];
    return [...headed, ...closedBy(context, park), ...openedBy(context, park)];
  });
  return [...named, ...levelsSaid(context, parks)];
}

/** What opens a list of parks: 3个省级开发区：甲、乙、丙; 省级开发区包括甲和乙; 其中国家级开发区有甲、乙. */
const opening = new RegExp(
  `(${ranks})(?:产业|工业|重点|高新|经济|特色)?(?:园区|开发区|产业园|工业园|工业园区|产业园区|高新区|经开区|平台)(?:[0-9一二三四五六七八九十两]+[个家])?(?:[：:（(]|包括|包含|有|为|是|即|分别为|分别是|——)$`,
);

function openedBy(context: FactContext, park: Mention): RelationRecord[] {
  const text = context.outline.passages[park.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), park.start);
  if (!clause) return [];
  const parks = startingWithin(context.scopes.mentionsIn(park.passage), clause.start, park.start)
    .filter((m) => m.kind === 'Park' && m.end <= park.start)
    .reverse();
  let start = park.start;
  for (const before of parks) {
    if (before.end > start) continue;
    if (!/^(?:、|和|与|及|以及|（[^）]*）)+$/.test(text.slice(before.end, start))) break;
    start = before.start;
  }
  const match = opening.exec(text.slice(clause.start, start));
  return match && !/(?:新增|争创|创建|建成|力争)[^，]*$/.test(text.slice(clause.start, clause.start + match.index))
    ? [level(context, park, match[1]!, Math.min(clause.start, park.start), park.end, 'stated')]
    : [];
}

function level(context: FactContext, park: Mention, name: string, start: number, end: number, mode: Mode): RelationRecord {
  return {
    type: 'HAS_LEVEL',
    from: context.mentions.entities[park.entity]!.id,
    to: `level:${name}`,
    evidence: [evidenceAt(context.outline, park.passage, start, end, mode)],
  };
}

/** 千亿, 千亿元 and 千亿元级 are one rank: 千亿级. */
export function rankName(written: string): string {
  const amount = /^(.*亿)(?:元)?(?:级)?$/.exec(written);
  if (amount) return `${amount[1]}级`;
  return written === '特色' ? '特色园区' : written;
}

function inRow(context: FactContext, park: Mention): RelationRecord[] {
  const text = context.outline.passages[park.passage]!.body.text;
  const first = context.scopes.mentionsIn(park.passage).find((m) => m.kind === 'Park');
  if (first !== park) return [];
  return matches(text.slice(park.end), rank).map((match) => {
    const start = park.end + match.index;
    return level(context, park, rankName(match[0]), park.start, start + match[0].length, 'stated');
  });
}

/** The park's own section lies under a heading that gives a rank. */
function fromHeadings(context: FactContext, park: Mention): RelationRecord[] {
  const { outline } = context;
  const own = outline.sections[outline.passages[park.passage]!.section];
  const heading = own && headingOf(outline, own);
  if (!own || heading?.passage !== park.passage || own.parent === null) return [];
  const title = outline.sections[own.parent]?.title ?? '';
  const match = /(国家级|自治区级|省级|(?:五百|千|百)亿(?:元)?(?:级)?)(?:产业|工业)?(?:园区|开发区)/.exec(title);
  return match ? [level(context, park, rankName(match[1]!), park.start, park.end, 'inherited')] : [];
}

function closedBy(context: FactContext, park: Mention): RelationRecord[] {
  const text = context.outline.passages[park.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), park.start);
  if (!clause) return [];
  const parks = startingWithin(context.scopes.mentionsIn(park.passage), park.start, clause.end).filter(
    (m) => m.kind === 'Park' && m.end <= clause.end,
  );
  // To the end of the list that the park stands in.
  let end = park.end;
  for (const next of parks) {
    if (next.start > end && !/^(?:、|和|与|及|以及|（[^）]*）)+$/.test(text.slice(end, next.start))) break;
    end = Math.max(end, next.end);
  }
  const own = inBracket.exec(text.slice(park.end, clause.end));
  if (own) return [level(context, park, own[1]!, park.start, park.end + own[0].length - 1, 'stated')];
  const match = closing.exec(text.slice(end, clause.end).replace(/^（[^）]*）/, ''));
  return match ? [level(context, park, rankName(match[1]!), park.start, park.end, 'stated')] : [];
}
