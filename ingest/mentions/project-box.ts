/** Boxes and sections that list projects: 专栏3 重大项目, 重点工程一览, 附表 重点建设项目表. What stands in them by name is a project. */
import type { Outline } from '../stages.js';

const title =
  /(?:重大|重点|主要|标志性|建设|工业|产业|民生|水利|交通|能源|社会事业|基础设施)[^，。；]{0,12}(?:项目|工程)(?:建设|布局|规划)?(?:一览|汇总|清单|名单|表|库)*$/;

/** Is the section, or the box it stands in, such a list? */
export function listsProjects(outline: Outline, section: number): boolean {
  for (let s: number | null = section; s !== null; ) {
    const at: Outline['sections'][number] | undefined = outline.sections[s];
    if (!at) return false;
    const list = at.kind === 'box' || at.kind === 'table' || /(?:一览|汇总|清单|名单|表|库)$/.test(at.title);
    if (list && title.test(at.title.replace(/\s/g, ''))) return true;
    s = at.kind === 'box' || at.kind === 'table' ? null : at.parent;
  }
  return false;
}
