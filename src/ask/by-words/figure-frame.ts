/** A question by its words as a frame over the indicators that were found. */
import type { Frame, FrameFilter, Measure, Operation, Wanted } from '../frame.js';
import { isEntity } from '../run/routes.js';
import type { Session } from '../run/session.js';
import { type Fitting, hasAll, sameIndicator } from './figure-documents.js';
import type { IndicatorNames } from './figure-names.js';
import type { FigureQuestion } from './figure-question.js';

/** `groups`: one indicator each; several are several readings of the same words. */
export function measureOf(groups: readonly Fitting[][], question: FigureQuestion, session: Session): Measure {
  const ids = [...new Set(groups.flatMap((g) => g.map((f) => f.indicator.id)))];
  const name = session.catalogue.entities.get(ids[0]!)!.name;
  const one = ids.every((id) => sameIndicator(ids[0]!, id, session));
  return { word: one ? name : question.needed.map((w) => w.text).join('') || name, words: [], indicators: ids, only: true };
}

/** To set figures against each other: only indicators that have all of them, where one has. */
export function alone(groups: readonly Fitting[][], question: FigureQuestion, names: IndicatorNames): Fitting[][] {
  return groups.map((group) => {
    const whole = group.filter((f) =>
      hasAll(
        group.filter((o) => o.indicator.id === f.indicator.id),
        question,
        names,
      ),
    );
    return whole.length > 0 ? whole : group;
  });
}

/** Null where what is to be done with the figures cannot be done with those given. */
export function frameOf(measures: Measure[], groups: readonly Fitting[][], question: FigureQuestion, frame: Frame): Frame | null {
  const { subjects, natures, sections } = question;
  const filters: FrameFilter[] = [
    ...subjects.map((s): FrameFilter => ({ field: 'entity', word: s.word, ids: s.ids })),
    ...yearsOf(question),
    ...natures.slice(0, 1),
    ...sections,
  ];
  if (question.ranks) {
    const kinds = [...new Set(groups.flatMap((g) => g.map((f) => f.subject.kind)))].filter(isEntity);
    const [kind, ...more] = kinds.filter(
      (k) => !frame.want.some((w) => kinds.includes(w.kind)) || frame.want.some((w) => w.kind === k),
    );
    if (!kind || more.length > 0 || !frame.rank) return null;
    const want: Wanted = frame.want.find((w) => w.kind === kind) ?? { kind, word: '' };
    return { operation: 'rank', want: [want], measures, filters, rank: frame.rank };
  }
  const operation = operationOf(groups, question, measures.length);
  return operation && { operation, want: [], measures, filters };
}

/** Years asked, without those that belong to the figure's name. */
function yearsOf({ years }: FigureQuestion): FrameFilter[] {
  const words = [...new Set(years.flatMap((y) => y.words ?? []))];
  return words.length === 0 ? [] : [{ field: 'year', word: years.map((y) => y.word).join('、'), words }];
}

const changing = /下降|降低|减少|增长|提高|新增|增加|增速|变化/;

function operationOf(groups: readonly Fitting[][], { subjects, years, ops }: FigureQuestion, measures: number): Operation | null {
  const named = groups.every((g) => g.every((f) => changing.test(String(f.indicator.props.name))));
  const two = subjects.length === 2 || (years.length === 2 && subjects.length < 2);
  if (ops.has('ratio') || ops.has('multiple')) return two ? 'ratio' : null;
  if (ops.has('difference')) return two ? 'difference' : null;
  if (ops.has('than') || ops.has('change')) return named ? 'value' : two ? 'difference' : null;
  if (ops.has('average')) return subjects.length > 1 ? 'average' : null;
  // 进口额和出口额一共多少: figures of one thing, each called by its own words.
  return ops.has('sum') && (subjects.length > 1 || measures > 1) ? 'sum' : 'value';
}
