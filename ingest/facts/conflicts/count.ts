/** A count against what is listed or numbered: 园区4个，分别为甲园、乙园、丙园; （二）提升9个重点园区 with eight items below. */
import type { ConflictRecord } from '../../../graph/model.js';
import { quantities } from '../../mentions/quantity.js';
import type { Section } from '../../stages.js';
import { evidenceAt, sentencesOf } from '../clauses.js';
import { headingOf } from '../heading.js';
import { sectionsBelow } from '../sections-below.js';
import { listedAt } from '../subjects.js';
import { type Check, type ConflictContext, conflictOf } from './context.js';

export const countCheck: Check = (context) => [
  ...context.outline.sections.flatMap((s) => headingCount(context, s)),
  ...listCounts(context),
];

/** Items numbered 1, 2, 3 … below a heading that says how many there are. */
function headingCount(context: ConflictContext, section: Section): ConflictRecord[] {
  const [q] = quantities(section.title).filter((x) => x.kind === 'number' && /^[个家项大条]$/u.test(x.unit ?? ''));
  const heading = headingOf(context.outline, section);
  if (!q || q.value === null || !heading) return [];
  const items = sectionsBelow(context.outline, section.index).filter((s) => /^\d+$/.test(s.number?.replace(/\D/g, '') ?? ''));
  const numbers = items.map((s) => Number(s.number!.replace(/\D/g, '')));
  const unbroken = numbers.every((n, i) => n === i + 1);
  const last = items.at(-1);
  if (items.length < 3 || !unbroken || items.length === q.value || !last) return [];
  const lastHeading = headingOf(context.outline, last);
  if (!lastHeading) return [];
  const one = evidenceAt(context.outline, heading.passage, heading.start, heading.end, 'stated');
  const other = evidenceAt(context.outline, lastHeading.passage, lastHeading.start, lastHeading.end, 'stated');
  return [conflictOf(context, 'count', section.title, [], [one, other], [`${q.value}${q.unit}`, `列出${items.length}项`])];
}

/** A count that a list may follow. */
const announced = /[个家市县区]\s*(?:[，,]?\s*(?:分别|即|包括)|[（(：:])/u;
const introduces = /^(?:[，,]?\s*(?:分别(?:为|是)|即|包括)|\s*[（(：:])\s*[:：]?\s*/u;

/** A list of parks or cities right behind its count; with 等 it is not meant to be whole. */
function listCounts(context: ConflictContext): ConflictRecord[] {
  const out: ConflictRecord[] = [];
  for (const passage of context.outline.passages) {
    if (passage.kind === 'row' || !announced.test(passage.body.text)) continue;
    const text = passage.body.text;
    for (const q of quantities(text)) {
      if (q.value === null || q.kind !== 'number' || q.comparator !== '=' || !/^[个家市县区]$/u.test(q.unit ?? '')) continue;
      const sentence = sentencesOf(text).find((s) => q.start >= s.start && q.end <= s.end);
      const lead = introduces.exec(text.slice(q.end, sentence?.end ?? q.end));
      if (!sentence || !lead) continue;
      const from = q.end + lead[0].length;
      const list = listedAt(text, from, context.scopes.mentionsIn(passage.index), sentence.end);
      const rest = list ? text.slice(list.end, sentence.end) : '';
      if (!list || list.entities.length < 2 || list.entities.length === q.value || !/^[)）]?$/u.test(rest.trim())) continue;
      const one = evidenceAt(context.outline, passage.index, q.start, q.end, 'stated');
      const other = evidenceAt(context.outline, passage.index, list.start, list.end, 'stated');
      const about = list.entities.map((i) => context.mentions.entities[i]!.id);
      out.push(
        conflictOf(
          context,
          'count',
          `${one.quote}与所列数目`,
          about,
          [one, other],
          [`${q.value}${q.unit}`, `列出${list.entities.length}个`],
        ),
      );
    }
  }
  return out;
}
