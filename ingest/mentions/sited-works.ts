/** A centre, a plant, a market that is built somewhere: 建成海州市农业大数据中心, 新建云岭康养中心. */
import type { Reading } from './context.js';
import { cleanName, type Found } from './found.js';

const built =
  /(?:规划建设|建设|建成|新建|续建|扩建|改扩建|改造|新开工|筹建|谋划)(?=([\u4e00-\u9fff]{2,22}?(?:中心|博物馆|文化馆|体育馆|展览馆|交易市场|批发市场|农贸市场|生产线|冷库|遗址公园|水厂|处理厂|填埋场))(?:项目|工程)?(?:$|[，。；、（和及与]|建设))/g;
/** 建设海州区域性物流中心: what it is to be for others, not a thing. */
const aim = /区域|国际|全国|国家级|重要|世界|面向|辐射|西部|东部|性|城市/;

export function sitedWorks(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) =>
    [...passage.body.text.matchAll(built)].flatMap((match): Found[] => {
      const start = match.index + match[0].length;
      const name = match[1]!;
      const place = reading.gazetteer.opening(name, 0);
      const rest = place && place.value.level !== 'province' ? name.slice(place.end) : '';
      if (rest.length < 4 || aim.test(rest)) return [];
      return [
        {
          passage: passage.index,
          start,
          end: start + name.length,
          kind: 'Project',
          name: cleanName(name),
          rule: 'project-sited',
        },
      ];
    }),
  );
}
