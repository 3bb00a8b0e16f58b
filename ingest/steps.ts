/** Long work in steps: each tells how much is done, 0 to 1, and between two of them others may have their turn. */
export type Steps<T> = Generator<number, T>;

/** All steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
