/** A question that leaves out what the one before it said: 那北港呢, 比临江少多少. */
import type { FigureQuestion } from './figure-question.js';

/** The earlier question with what the later one says put in its place. */
export function afterwards(own: FigureQuestion, earlier: FigureQuestion): FigureQuestion {
  const compares = own.ops.has('than') || own.ops.has('difference') || own.ops.has('ratio');
  const bare = own.needed.length === 0 && own.thresholds.length === 0;
  const subjects =
    own.subjects.length === 0
      ? earlier.subjects
      : compares && own.subjects.length === 1
        ? [...earlier.subjects.slice(0, 1), ...own.subjects]
        : own.subjects;
  return {
    ...own,
    subjects,
    whole: own.whole || (own.subjects.length === 0 && earlier.whole),
    years: own.years.length > 0 ? own.years : earlier.years,
    natures: own.years.length > 0 || own.natures.length > 0 ? own.natures : earlier.natures,
    sections: own.sections.length > 0 ? own.sections : earlier.sections,
    ...(bare
      ? {
          needed: earlier.needed,
          light: [...own.light, ...earlier.light],
          verbs: [...own.verbs, ...earlier.verbs],
          thresholds: earlier.thresholds,
          family: own.family ?? earlier.family,
          counts: own.counts || earlier.counts,
        }
      : {}),
  };
}
