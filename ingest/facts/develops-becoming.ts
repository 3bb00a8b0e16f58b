/**
 * What cities are to become, where the word for it is an industry's:
 *   把临江建成国际性物流城市，东港、云岭建成区域性物流节点城市      临江市, 东港县, 云岭县 mentioned 物流
 *   建设临江区域性金融中心                                          临江市 mentioned 金融
 *   将轴承产业打造成为临江市首个千亿元产业                          临江市 lead 轴承
 */
import type { RelationRecord, Role } from '../../graph/model.js';
import { isListedIndustry, looksLikeIndustry, phraseIn } from '../mentions/industry-phrase.js';
import type { Passage } from '../stages.js';
import { cityLists } from './city-lists.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { readIndustries } from './industry-reading.js';
import type { PlaceList } from './subjects.js';

/** How wide or good it is to be; nothing else may stand before the industry's name. */
const rank =
  '(?:国际性|国际化|国际|全国性|全国|全省|全区|国家级|国家|世界级|世界|省级|省域|市级|区域性|区域|地区性|地方性|中国|东部|西部|中部|南部|北部|重要|重点|主要|现代化|现代|新型|一流|综合性|综合|特色|知名|著名|的)';
const made = new RegExp(
  `^(?:[两二三四五六]?[市县区]|等[^，。；、等]{0,6}(?:市|县|城市))?(?:建成|建设成为|建设成|建设为|打造成为|打造成|打造为|培育成为|培育成|发展成为|发展成)(?:为)?(${rank}*)([^，。；、]{2,10}?)(?:产业)?(?:节点|枢纽|中心|示范|创新|基地)*(?:城市|名城|名县|名镇|之都|强市|强县|强镇|中心|基地)(?![\\u4e00-\\u9fff]*规划)`,
);
const built = new RegExp(`^(${rank}+)([^，。；、]{2,8}?)(?:中心|枢纽城市|名城)(?:城市)?(?=[，。；、]|$|建设)`);
const builds = /(?:建设|打造|构建|建成)$/;
/** What a government provides is no business that a city is to be known for. */
const provided = /^(?:教育|医疗|文化|体育|科研|科教|公共服务|健康|消费|商务)$/;
const becomes = /(?:把|将)([^，。；把将]{2,14}?)(?:发展|打造|培育|建设|做)(?:成为|成|为)$/;
const pillar =
  /^的?(?:首个|首位|新的|重要|[^，。；]{0,4}第[一二三四五]大?个?)*(?:产值)?[^，。；、]{0,6}?(?:千亿|百亿|十亿|支柱|主导|首位|龙头)[^，。；、]{0,6}?(?:产业|行业)/;
/** How far back the industry stands. */
const longest = 24;

export function developsByBecoming(context: FactContext): RelationRecord[] {
  return context.outline.passages.flatMap((passage) =>
    passage.kind === 'paragraph' ? cityLists(context, passage).flatMap((list) => becoming(context, passage, list)) : [],
  );
}

function becoming(context: FactContext, passage: Passage, list: PlaceList): RelationRecord[] {
  const { text } = passage.body;
  const after = text.slice(list.end, list.end + 48);
  const before = text.slice(Math.max(0, list.start - longest), list.start);
  const found = made.exec(after) ?? (builds.test(before) ? built.exec(after) : null);
  const name = found?.[2] ?? '';
  if (found && isListedIndustry(name) && !provided.test(name))
    return told(context, passage, list, name, 'mentioned', list.start, list.end + found[0].length);
  const raised = pillar.exec(after);
  const said = raised ? becomes.exec(before) : null;
  if (!raised || !said) return [];
  const start = list.start - said[0].length;
  const phrase = phraseIn(text, start + 1, start + 1 + said[1]!.length);
  if (!phrase || !looksLikeIndustry(phrase.name)) return [];
  return told(context, passage, list, phrase.name, 'lead', start, list.end + raised[0].length);
}

function told(
  { outline, mentions }: FactContext,
  { index }: Passage,
  { entities }: PlaceList,
  name: string,
  role: Role,
  start: number,
  end: number,
): RelationRecord[] {
  const to = readIndustries(outline, mentions).idOf(name);
  return entities.flatMap((entity): RelationRecord[] => {
    const from = mentions.entities[entity]?.id;
    if (from === undefined || to === undefined) return [];
    return [{ type: 'DEVELOPS', from, to, role: [role], evidence: [evidenceAt(outline, index, start, end, 'stated')] }];
  });
}
