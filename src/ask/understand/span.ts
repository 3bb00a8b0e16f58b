/** 净增, 翻几番: a question for the way from the base to the target asks for both natures of a figure. */
import type { Frame, FrameFilter } from '../frame.js';
import type { Marks } from './marks.js';

/** The natures that ask for a base and a target at once. */
export const baseAndTarget = ['现状', '目标', '预期性', '约束性'];

/** Does the frame ask for the way from the base to the target? */
export const isSpan = (frame: Frame): boolean =>
  (frame.operation === 'difference' || frame.operation === 'ratio') &&
  frame.filters.some((f) => f.field === 'nature' && baseAndTarget.every((n) => f.words?.includes(n)));

/** The filter that such a question sets; none where two things or two years are compared. */
export function spanFilter(marks: Marks): FrameFilter | null {
  const [word] = marks.every('op').filter((m) => m.sense.op === 'change' || m.sense.op === 'multiple');
  return word ? { field: 'nature', word: word.token.text, words: baseAndTarget } : null;
}
