/** Two ways of doing comparable work, timed turn by turn so that both meet the same noise of the machine. */

export interface Summary {
  /** Milliseconds. */
  median: number;
  /** Lower and upper quartile, milliseconds. */
  quartiles: [number, number];
  runs: number;
}

export interface Comparison {
  name: string;
  ours: Summary;
  base: Summary;
  /** Median of the ratios of neighbouring runs, with their quartiles. */
  ratio: number;
  ratioQuartiles: [number, number];
}

type Work = () => unknown | Promise<unknown>;

export async function compare(name: string, ours: Work, base: Work, runs: number, warmUp: number): Promise<Comparison> {
  for (let i = 0; i < warmUp; i++) {
    await ours();
    await base();
  }
  const pairs: { ours: number; base: number }[] = [];
  for (let i = 0; i < runs; i++) {
    // Which one goes first changes, so that neither always runs on the heap the other left.
    const first = i % 2 === 0;
    const a = await timed(first ? ours : base);
    const b = await timed(first ? base : ours);
    pairs.push(first ? { ours: a, base: b } : { ours: b, base: a });
  }
  const ratios = pairs.map((pair) => pair.ours / pair.base);
  return {
    name,
    ours: summary(pairs.map((pair) => pair.ours)),
    base: summary(pairs.map((pair) => pair.base)),
    ratio: quantile(ratios, 0.5),
    ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function summary(times: number[]): Summary {
  return { median: quantile(times, 0.5), quartiles: [quantile(times, 0.25), quantile(times, 0.75)], runs: times.length };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}
