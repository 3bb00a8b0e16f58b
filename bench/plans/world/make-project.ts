import { statuses } from '../../../graph/model.js';
import { allGoods, works } from '../data/trades.js';
import type { Draw } from '../draw.js';
import type { Names } from './names.js';
import type { Project } from './world.js';

/** 年产30万吨铝型材项目, 恒达机械减速器生产基地项目, 青屏污水处理厂扩建工程: each name once. */
export function makeProject(draw: Draw, names: Names, counties: readonly string[]): Project {
  const company = draw.chance(0.6) ? names.company() : null;
  let name: string;
  do name = projectName(draw, names);
  while (!names.take(name));
  return {
    name,
    status: draw.pick(statuses),
    county: draw.pick(counties),
    investment: draw.figure(1, 80),
    builder: company,
  };
}

function projectName(draw: Draw, names: Names): string {
  if (draw.chance(0.25)) return names.place() + draw.pick(works);
  const { name, unit, range } = draw.pick(allGoods);
  if (draw.chance(0.5)) return `${names.place()}年产${draw.between(...range)}${unit}${name}项目`;
  return names.place() + name + draw.pick(['生产基地项目', '智能化改造项目', '产业化项目', '二期项目', '生产线建设项目']);
}
