/**
 * A total against the counts that the labels below it carry.
 *
 *   新材料（6项）：…  装备（9项）：…  以上共安排项目16项
 */
import type { ConflictRecord } from '../../../graph/model.js';
import { quantities } from '../../mentions/quantity.js';
import type { Passage } from '../../stages.js';
import { evidenceAt } from '../clauses.js';
import { type Check, type ConflictContext, conflictOf } from './context.js';

/** A label with its count, at the head of a paragraph or as a heading. */
const label = /^[^，。；：:（(]{2,24}[（(]\s*(?:共\s*)?(?<n>\d{1,4})\s*(?<unit>[个项家])\s*[)）]/u;
/** What says that a number is of all of them. */
const whole = /(?:以上|共|合计|总计|总共)[^，。；]{0,14}$/u;

export const labelSumCheck: Check = (context) => {
  const bySection = new Map<number, Passage[]>();
  for (const passage of context.outline.passages) {
    if (passage.kind === 'row') continue;
    const section = ownSection(context, passage);
    bySection.set(section, [...(bySection.get(section) ?? []), passage]);
  }
  return [...bySection].flatMap(([section, passages]) => compare(context, section, passages));
};

/** A heading belongs to the section above its own. */
function ownSection({ outline }: ConflictContext, passage: Passage): number {
  const section = outline.sections[passage.section];
  return passage.kind === 'heading' && label.test(passage.body.text) && section?.parent != null
    ? section.parent
    : passage.section;
}

function compare(context: ConflictContext, section: number, passages: readonly Passage[]): ConflictRecord[] {
  const labels = passages.flatMap((passage) => {
    const m = label.exec(passage.body.text);
    return m ? [{ passage: passage.index, end: m[0].length, n: Number(m.groups!.n), unit: m.groups!.unit! }] : [];
  });
  const [first, second, ...rest] = labels;
  if (!first || !second || labels.some((l) => l.unit !== first.unit)) return [];
  const sum = labels.reduce((all, l) => all + l.n, 0);
  const side = (l: (typeof labels)[number]) => evidenceAt(context.outline, l.passage, 0, l.end, 'stated');
  // The box may have ended: 以上共安排… stands right behind its last label.
  const behind = context.outline.passages[labels.at(-1)!.passage + 1];
  const told = behind && behind.kind !== 'row' && !passages.includes(behind) ? [...passages, behind] : passages;
  return told.flatMap(({ index, body: { text } }) =>
    quantities(text)
      .filter(
        (q) =>
          q.unit === first.unit &&
          q.comparator === '=' &&
          q.value !== null &&
          whole.test(text.slice(Math.max(0, q.start - 20), q.start)),
      )
      .filter((q) => q.value !== sum && !labels.some((l) => l.passage === index && q.end <= l.end))
      .map((q) => {
        const total = evidenceAt(context.outline, index, q.start, q.end, 'stated');
        const title = context.outline.sections[section]?.title ?? '';
        const values = [`${q.valueText}${q.unit}`, `${labels.map((l) => l.n).join('+')}=${sum}${first.unit}`] as const;
        return conflictOf(
          context,
          'sum',
          `${title}：总数与分项之和`,
          [],
          [total, side(first), side(second), ...rest.map(side)],
          values,
        );
      }),
  );
}
