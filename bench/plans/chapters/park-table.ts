import type { Draft } from '../draft.js';
import { cell } from '../forms/number.js';
import type { Park, Period } from '../world/world.js';

/** One row a park; of its industries only the leading ones stand in it. */
export function parkTable(draft: Draft, county: string, parks: readonly Park[], { to }: Period): void {
  const rows = parks.map((park) => {
    const leads = park.commitments.filter((c) => c.role === 'lead').map((c) => c.industry);
    draft.say('park table: name', { kind: 'park', name: park.name });
    draft.say('park table: column', { kind: 'located', what: 'Park', name: park.name, place: park.county });
    draft.say('park table: column', { kind: 'level', park: park.name, level: park.level });
    draft.say('park table: column', { kind: 'area', park: park.name, km2: park.km2 });
    for (const industry of leads)
      draft.say('park table: 主导产业', { kind: 'develops', place: park.name, industry, role: 'lead' });
    if (park.named)
      draft.say('park table: in the name', { kind: 'develops', place: park.name, industry: park.named, role: 'lead' });
    draft.say('park table: column', {
      kind: 'figure',
      indicator: '工业总产值',
      about: park.name,
      value: park.output,
      unit: '亿元',
      year: String(to),
      comparator: '=',
      nature: '目标',
    });
    return [park.name, park.county, park.level, cell(park.km2), leads.join('、'), cell(park.output)];
  });
  draft.table(
    `${county}园区布局`,
    ['园区名称', '所在地', '级别', '规划面积（平方公里）', '主导产业', `${to}年工业总产值（亿元）`],
    rows,
  );
}
