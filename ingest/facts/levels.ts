/**
 * The rank of a park: 国家级, 自治区级, 千亿级 … in a cell of its row, in the heading of its section (打造7个千亿元园区),
 * or where a list of parks is closed by it (…3个国家级开发区).
 */
import type { Mode, RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { headingOf } from './heading.js';

const rank =
  /国家级|自治区级|省级|市级|县级|特色园区|(?:两千|五百|三百|二百|[一二三五]?千|[一二三五]?百|万)亿(?:元)?(?:级)?(?=$|[\s产园工级]|以上)/g;
/** What closes a list of parks: （等）3个国家级开发区, 两大千亿元产业园区. */
const closing =
  /^(?:等)?(?:[0-9一二三四五六七八九十两]+(?:个|大|家))?(国家级|自治区级|省级|特色|(?:五百|千|百)亿(?:元)?(?:级)?)(?:产业|工业|重点)?(?:园区|开发区|工业园区|产业园区|高新区|平台)/;

export function levelsRule(context: FactContext): RelationRecord[] {
  const parks = context.mentions.mentions.filter((m) => m.kind === 'Park');
  return parks.flatMap((park) => {
    const passage = context.outline.passages[park.passage]!;
    if (passage.kind === 'row') return inRow(context, park);
    return [...(passage.kind === 'heading' ? fromHeadings(context, park) : []), ...closedBy(context, park)];
  });
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
  return [...text.slice(park.end).matchAll(rank)].map((match) => {
    const start = park.end + match.index;
    return level(context, park, rankName(match[0]), start, start + match[0].length, 'stated');
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
  const parks = context.scopes
    .mentionsIn(park.passage)
    .filter((m) => m.kind === 'Park' && m.start >= park.start && m.end <= clause.end);
  // To the end of the list that the park stands in.
  let end = park.end;
  for (const next of parks) {
    if (next.start > end && !/^(?:、|和|与|及|以及|（[^）]*）)+$/.test(text.slice(end, next.start))) break;
    end = Math.max(end, next.end);
  }
  const match = closing.exec(text.slice(end, clause.end).replace(/^（[^）]*）/, ''));
  return match ? [level(context, park, rankName(match[1]!), park.start, park.end, 'stated')] : [];
}
