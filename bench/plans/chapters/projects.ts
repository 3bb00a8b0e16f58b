/** Projects in running text, in boxes or in a table: each with its status, place, cost and builder. */
import type { Draft } from '../draft.js';
import { cell } from '../forms/number.js';
import { projectSentence } from '../forms/project.js';
import type { Project, World } from '../world/world.js';
import { projectBoxes } from './project-boxes.js';

export function projects(draft: Draft, { projects, counties }: World): void {
  const manner = draft.manner.projects;
  if (manner === 'table') {
    projectTable(draft, projects);
    return;
  }
  for (const { name } of counties) {
    const here = projects.filter((project) => project.county === name);
    if (!here.length) continue;
    if (manner === 'boxes') projectBoxes(draft, name, here);
    else {
      const sentences = here.map((project) => projectSentence(draft.draw, project));
      draft.note(sentences.flatMap(({ said }) => said));
      for (let at = 0; at < sentences.length; at += 3)
        draft.paragraph(
          sentences
            .slice(at, at + 3)
            .map(({ text }) => `${text}。`)
            .join(''),
        );
    }
  }
}

function projectTable(draft: Draft, projects: readonly Project[]): void {
  const rows = projects.map(({ name, county, status, investment, builder }, i) => {
    draft.say('project table', { kind: 'project', name });
    draft.say('project table', { kind: 'located', what: 'Project', name, place: county });
    draft.say('project table', { kind: 'status', project: name, status });
    draft.say('project table', { kind: 'investment', project: name, amount: investment });
    if (builder) draft.say('project table', { kind: 'builder', project: name, company: builder });
    return [String(i + 1), name, county, status, cell(investment), builder ?? '—'];
  });
  draft.table('重点项目清单', ['序号', '项目名称', '建设地点', '建设性质', '总投资（亿元）', '建设单位'], rows);
}
