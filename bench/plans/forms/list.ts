import type { Draw } from '../draw.js';

/** 甲、乙、丙; 甲、乙和丙; 甲、乙以及丙. */
export function enumerated(draw: Draw, names: readonly string[]): string {
  if (names.length < 2 || draw.chance(0.5)) return names.join('、');
  return names.slice(0, -1).join('、') + draw.pick(['和', '及', '以及', '与']) + names.at(-1);
}
