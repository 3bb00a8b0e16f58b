/** How near two spellings are. The only file that imports `natural`, by subpath: its main entry prints and costs a second. */
import { createRequire } from 'node:module';

interface Distance {
  DamerauLevenshteinDistance(a: string, b: string, options?: { restricted?: boolean }): number;
  JaroWinklerDistance(a: string, b: string): number;
  DiceCoefficient(a: string, b: string): number;
}

const distance = createRequire(import.meta.url)('natural/lib/natural/distance') as Distance;

/** Characters to change, put in, take out or swap. */
export const edits = (a: string, b: string): number => distance.DamerauLevenshteinDistance(a, b, { restricted: true });

/** 0 to 1, by shared pairs of characters. */
export const alikeness = (a: string, b: string): number => distance.DiceCoefficient(a, b);

/** Is `b` what `a` was meant to be? One slip in four to seven characters, two in eight and more; 高新区 is too short to guess. */
export function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 1) return false;
  const n = edits(a, b);
  return n > 0 && n <= (shorter >= 8 ? 2 : 1);
}
