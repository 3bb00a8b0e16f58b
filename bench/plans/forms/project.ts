/** One sentence about a project: how far it is, where, what it costs, who builds it. */
import type { StatusName } from '../../../graph/model.js';
import type { Draw } from '../draw.js';
import type { Said } from '../statement.js';
import type { Project } from '../world/world.js';
import { money } from './number.js';

type Write = (project: string) => string;
const statusForms: Record<StatusName, readonly (readonly [string, Write])[]> = {
  建成投产: [
    ['建成投产', (p) => `${p}建成投产`],
    ['已竣工', (p) => `${p}已竣工并投入使用`],
    ['如期投产', (p) => `${p}如期投产`],
  ],
  开工建设: [
    ['开工建设', (p) => `${p}开工建设`],
    ['已经动工', (p) => `${p}已经动工`],
    ['启动建设', (p) => `启动建设${p}`],
  ],
  前期工作: [
    ['开展前期工作', (p) => `${p}正在开展前期工作`],
    ['做好前期', (p) => `做好${p}前期工作`],
  ],
  推进: [
    ['加快推进', (p) => `加快推进${p}`],
    ['推进…建设', (p) => `推进${p}建设`],
    ['加快…进度', (p) => `加快${p}建设进度`],
  ],
  规划: [
    ['谋划', (p) => `谋划${p}`],
    ['规划建设', (p) => `规划建设${p}`],
    ['争取', (p) => `积极争取${p}落地`],
  ],
  续建: [['续建', (p) => `续建${p}`]],
  新开工: [['新开工', (p) => `新开工${p}`]],
};

export function projectSentence(draw: Draw, project: Project): { text: string; said: Said[] } {
  const { name, county, investment, builder } = project;
  const said: Said[] = [{ kind: 'project', name, form: 'prose' }];
  const [form, write] = draw.pick(statusForms[project.status]);
  said.push({ kind: 'status', project: name, status: project.status, form });
  const cost = draw.chance(0.6) ? money(draw, investment) : null;
  const bracketed = draw.chance(0.5);
  const bracket = cost && bracketed ? `（总投资${cost.text}）` : '';
  let text = write(name + bracket);

  const place = draw.pick([
    ['在…', `在${county}${text}`],
    ['项目位于', `${text}，项目位于${county}`],
    ['选址', `${text}，选址${county}`],
    [null, text],
  ] as const);
  // 在临江县 takes a verb right behind it.
  const [where, told] = place[0] === '在…' && !/^(启动|加快|推进|规划|谋划|新开工|续建)/.test(text) ? [null, text] : place;
  text = told;
  if (where) said.push({ kind: 'located', what: 'Project', name, place: county, form: where });
  if (cost) {
    const words = draw.pick(['总投资', '计划总投资', '概算投资']);
    if (!bracketed) text += `，${words}${cost.text}`;
    said.push({ kind: 'investment', project: name, amount: investment, form: bracketed ? 'bracket' : `${words} (${cost.form})` });
  }
  if (builder && draw.chance(0.7)) {
    const [by, words] = draw.pick([
      ['由…投资建设', `，由${builder}投资建设`],
      ['由…承建', `，由${builder}承建`],
      ['建设单位为', `，建设单位为${builder}`],
    ] as const);
    text += words;
    said.push({ kind: 'builder', project: name, company: builder, form: by });
  }
  return { text, said };
}
