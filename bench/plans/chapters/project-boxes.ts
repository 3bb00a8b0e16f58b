import { statuses } from '../../../graph/model.js';
import type { Draft } from '../draft.js';
import { money } from '../forms/number.js';
import type { Project } from '../world/world.js';

/** 专栏: one line a status, the projects of a county behind it, some with what they cost. */
export function projectBoxes(draft: Draft, county: string, projects: readonly Project[]): void {
  const lines = statuses.flatMap((status) => {
    const these = projects.filter((project) => project.status === status);
    if (!these.length) return [];
    const named = these.map((project) => {
      draft.say('box', { kind: 'project', name: project.name });
      draft.say('box title', { kind: 'located', what: 'Project', name: project.name, place: county });
      draft.say('box line', { kind: 'status', project: project.name, status });
      if (draft.draw.chance(0.4)) return project.name;
      draft.say('box bracket', { kind: 'investment', project: project.name, amount: project.investment });
      return `${project.name}（总投资${money(draft.draw, project.investment).text}）`;
    });
    return [`${status}：${named.join('、')}。`];
  });
  draft.box(`${county}重点项目`, lines);
}
