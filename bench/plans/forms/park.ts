/** Clauses about a park, none with its name in it. */
import type { Draw } from '../draw.js';
import type { Said } from '../statement.js';
import type { Park } from '../world/world.js';
import { area } from './number.js';

const locations = ['位于', '地处', '坐落于', '选址'];
const areas = ['规划面积', '规划控制面积', '规划总面积', '核准面积'];

const classOf = (park: Park): string => (/园/.test(park.kind) ? '园区' : park.kind.includes('开发区') ? '开发区' : '产业集聚区');

export function locationClause(draw: Draw, park: Park): { text: string; said: Said } {
  const verb = draw.pick(locations);
  const text = verb === '坐落于' ? `坐落于${park.county}境内` : verb + park.county;
  return { text, said: { kind: 'located', what: 'Park', name: park.name, place: park.county, form: verb } };
}

export function levelClause(draw: Draw, park: Park): { text: string; said: Said } {
  const forms = [
    { form: '是…级', text: `是${park.level}${classOf(park)}` },
    { form: '为…级', text: `为${park.level}${classOf(park)}` },
    { form: '级 alone', text: `${park.level}${classOf(park)}` },
    { form: '属…级', text: `属${park.level}${classOf(park)}` },
    { form: '获批', text: `已获批${park.level}${classOf(park)}` },
  ];
  const { form, text } = draw.pick(forms);
  return { text, said: { kind: 'level', park: park.name, level: park.level, form } };
}

export function areaClause(draw: Draw, park: Park): { text: string; said: Said } {
  const words = draw.pick(areas);
  const written = area(draw, park.km2);
  const text = words + draw.pick(['', '', '约', '为']) + written.text;
  return { text, said: { kind: 'area', park: park.name, km2: park.km2, form: `${words} (${written.form})` } };
}
