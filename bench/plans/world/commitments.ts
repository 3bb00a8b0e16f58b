import type { Role } from '../../../graph/model.js';
import { industries } from '../data/trades.js';
import type { Draw } from '../draw.js';
import type { Commitment } from './world.js';

/** Two to five industries, those in the lead first. */
export function makeCommitments(draw: Draw, without: readonly string[] = []): Commitment[] {
  const roles: Role[] = ['lead', draw.pick<Role>(['lead', 'mentioned'])];
  if (draw.chance(0.6)) roles.push('support');
  if (draw.chance(0.4)) roles.push('emerging');
  if (draw.chance(0.25)) roles.push('traditional');
  const free = industries.filter((industry) => !without.some((name) => name.includes(industry) || industry.includes(name)));
  return draw.sample(free, roles.length).map((industry, i) => ({ industry, role: roles[i]! }));
}
