/** A line, a plant or a company's base that is to be built is a project too: 加快建设临江机场, 推进恒远临江装备基地建设. */

import { companyIn } from './company-name.js';
import type { Reading } from './context.js';
import type { Found } from './found.js';

const verbBefore =
  /(?:建设|推进|推动|新建|续建|扩建|改建|迁建|新开工|开工|加快|实施|改造|加固|治理|整治|铺设|打造|筹建|谋划|前期研究)(?:通向|通往|连接)?[^，。；：]*$/;
/** Not 推动临江机场军民航分离, where something else is pushed on. */
const ends =
  /^(?:[（(][^（）()]{1,40}[）)])?(?:约?[0-9０-９.．]+(?:余|多)?(?:公里|千米|米|平方公里|万?亩))?(?:$|[，。；、（和及与等]|建设|项目|工程|开工|改扩建|扩建|改造|等)/;
/** …电站正在开展前期工作 */
const doneTo =
  /^(?:正在|已经|已|相继|顺利)*(?:于?20\d\d年(?:\d{1,2}月)?)?(?:正式|全面)?(?:开展前期|前期工作|开工|竣工|完工|建成|投产|投运|通车|投入使用|投入运行)/;
const worksIn = /改造|加固|扩建|迁建|增建|复线|二线|航站|跑道|[一二三四]期/;

export function projectsBeingBuilt(reading: Reading, found: readonly Found[]): Found[] {
  return found.flatMap((item): Found[] => {
    const text = reading.outline.passages[item.passage]?.body.text ?? '';
    const clause = text.slice(Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, item.start - 1) + 1)), item.start);
    const built =
      worksIn.test(item.name) ||
      (verbBefore.test(clause) && ends.test(text.slice(item.end))) ||
      doneTo.test(text.slice(item.end));
    if (!built) return [];
    if (item.kind === 'Infrastructure') return [{ ...item, kind: 'Project', rule: `project-of-${item.rule}` }];
    const company = item.kind === 'Park' && item.rule === 'park:基地' && companyIn(item.name, reading.gazetteer);
    return company ? [{ ...item, kind: 'Project', rule: 'project-of-base' }] : [];
  });
}
