/** Too early to tell: after less than this share of the work, or this time (milliseconds), a guess is worth nothing. */
const leastShare = 0.01;
const leastTime = 2000;

/** Seconds that the rest takes at the speed so far, rounded up; null while it is too early to tell. `elapsed` in milliseconds. */
export function timeLeft(elapsed: number, done: number, total: number): number | null {
  if (total <= 0 || done <= 0 || elapsed < leastTime || done / total < leastShare) return null;
  return Math.ceil((elapsed * Math.max(total - done, 0)) / done / 1000);
}
