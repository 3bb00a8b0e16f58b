/** A place's industries in words, each with how firmly it is committed to them. */
import type { Role } from '../../../graph/model.js';
import type { Draw } from '../draw.js';
import type { Said } from '../statement.js';
import type { Commitment } from '../world/world.js';
import { enumerated } from './list.js';

const verbs: Record<Role, readonly string[]> = {
  lead: ['重点发展', '大力发展', '做大做强', '着力发展', '优先发展', '全力发展', '做强做优'],
  support: ['积极发展', '配套发展', '鼓励发展', '扶持发展'],
  emerging: ['培育', '加快培育', '培育发展', '前瞻培育'],
  traditional: ['改造提升', '改造升级', '优化提升'],
  mentioned: ['发展', '加快发展', '布局'],
};
const openings: readonly { name: string; write(leads: string): string }[] = [
  { name: '以…为主导产业', write: (leads) => `以${leads}为主导产业` },
  { name: '形成以…为支柱的格局', write: (leads) => `形成以${leads}为支柱的产业格局` },
  { name: '聚焦…主导产业', write: (leads) => `聚焦${leads}等主导产业` },
  { name: '主导产业为', write: (leads) => `主导产业为${leads}` },
  { name: '把…作为主攻方向', write: (leads) => `把${leads}作为主攻方向` },
];

/** Clauses of one sentence whose subject `place` is, without it: 重点发展轴承、锻件，积极发展物流. */
export function committed(draw: Draw, place: string, commitments: readonly Commitment[]): { text: string; said: Said[] } {
  const said: Said[] = [];
  const note = (form: string, role: Role, industries: readonly string[]) => {
    for (const industry of industries) said.push({ kind: 'develops', place, industry, role, form });
  };
  const of = (role: Role) => commitments.filter((c) => c.role === role).map((c) => c.industry);
  const clauses: string[] = [];
  for (const role of ['lead', 'mentioned', 'support', 'emerging', 'traditional'] as const) {
    const industries = of(role);
    if (!industries.length) continue;
    const list = enumerated(draw, industries);
    if (role === 'lead' && draw.chance(0.4)) {
      const opening = draw.pick(openings);
      clauses.push(opening.write(list));
      note(opening.name, role, industries);
    } else {
      const verb = draw.pick(verbs[role]);
      clauses.push(verb + list + draw.pick(['', '', '产业', '等产业']));
      note(verb, role, industries);
    }
  }
  return { text: clauses.join('，'), said };
}
