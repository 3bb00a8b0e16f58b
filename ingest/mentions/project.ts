/** Projects: …项目, …工程, …二期, …扩能改造, and the lists that 等一批重大项目 closes. */
import { commonProjectPhrases, phase, programme, projectHeads, works } from '../lexicon/project-heads.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { leadingWords, leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';
import { type Item, itemsBefore } from './list.js';
import { everydayName, listed, saysMore } from './project-list.js';
import { isPlace, isProper, partsOf } from './stem.js';

const head = new RegExp(`(?:${works})?${phase}|(?:${works})(?:工程|项目)?|${projectHeads.join('|')}`, 'g');
const headStop =
  /^(?:部|师|机械|技术|塑料|院|承包|装备|材料|建设局|咨询|化|库|审批|责任|业主|单位|质量|管理|融资|清单|投资|公司|而成|[0-9０-９]+[个项])/;

export function projectMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    const put = (start: number, end: number, rule: string, name = text.slice(start, end)) =>
      found.push({ passage: passage.index, start, end, kind: 'Project', name: cleanName(name), rule });
    for (const item of listed(text, passage.index, reading)) put(item.start, item.end, 'project-list', item.name);
    for (const match of matches(text, head)) {
      const end = match.index + match[0].length;
      if (headStop.test(text.slice(end))) continue;
      const edge = leftEdge(text, match.index, 0, {
        gazetteer: reading.gazetteer,
        closed: reading.cities.get(passage.index) ?? [],
        accept: (stem) => namesProject(stem, match[0], reading),
      });
      if (!edge || commonProjectPhrases.test(text.slice(edge.start, end)) || goods(text, edge.start, match.index, reading))
        continue;
      put(edge.start + leadingWords(text.slice(edge.start, match.index), reading.gazetteer), end, 'project-head');
    }
  }
  const chains = found.flatMap((project) => {
    const text = reading.outline.passages[project.passage]!.body.text;
    const items = chained(text, project, reading);
    const led = items[0] && /(?:推进|建设|投资|实施|引进|加快|开工|抓好|推动)$/.test(text.slice(0, items[0].start));
    const told = /^(?:等)?(?:相继|陆续|全面|顺利|已|加快)?(?:开工|竣工|建成|投产|建设|落地|前期)/.test(text.slice(project.end));
    return led || told
      ? items.map(
          (item): Found => ({ ...project, ...item, name: cleanName(text.slice(item.start, item.end)), rule: 'project-chain' }),
        )
      : [];
  });
  return [...found, ...chains];
}

const attracted = /(?:引进|引入|招引|承接)[^，。；：]{1,60}[、和与及]$/;

/** 引进变速箱、离合器和轮毂项目: a list of what is to be made, by no company and nowhere. */
function goods(text: string, start: number, end: number, reading: Reading): boolean {
  if (!attracted.test(text.slice(Math.max(0, start - 64), start))) return false;
  const list = text.slice(Math.max(text.lastIndexOf('引', start), text.lastIndexOf('承', start), start - 64), end);
  return !/集团|公司|\d/.test(list) && !partsOf(list, reading.gazetteer).some(isPlace);
}

/** A region alone does not make a project of a class of works: 沿江氢能项目. */
function namesProject(stem: string, head: string, reading: Reading): boolean {
  // 防止一窝蜂争|项目: what is done about projects.
  if (/^(?:病险|中小|农村)|[争抢谋跑]$/.test(stem)) return false;
  if (head === '工程' && programme.test(stem) && !partsOf(stem, reading.gazetteer).some(isPlace)) return false;
  const company = /[\u4e00-\u9fff]{2}(?:集团|公司)/.test(stem);
  if (!isProper(stem, reading.gazetteer) && !company && !(/^[一二三四五六七八九、]+期/.test(head) && everydayName(stem, reading)))
    return false;
  const parts = partsOf(stem, reading.gazetteer);
  // 临江市项目, 云岭工程: nothing says what is built.
  // 农工贸一体化: a manner of working, unless somewhere or of something.
  if (/一体化|技改/.test(head) && !parts.some((p) => p.kind === 'describing' && p.text.length > 1)) return false;
  return /期|改造|一体化|技改|建/.test(head) || parts.some((p) => !isPlace(p) && p.kind !== 'mark' && p.text.length > 1);
}

/** 推进恒泰铝板、云岭轴承项目, 恒泰铝板、云岭轴承项目开工建设: a list closed by an item that says 项目. */
function chained(text: string, project: Found, reading: Reading): Item[] {
  const joined = /[和与及]/.test(text[project.start - 1] ?? '');
  if (text[project.start - 1] !== '、' && !joined) return [];
  const items = itemsBefore(text, project.start - 1);
  const cities = reading.cities.get(project.passage) ?? [];
  return items.flatMap((item): Item[] => {
    const name = text.slice(item.start, item.end);
    const edge = leftEdge(text, item.end, item.start, {
      gazetteer: reading.gazetteer,
      closed: cities,
      whole: true,
      accept: (stem) => isProper(stem, reading.gazetteer) && saysMore(stem, reading) && (!joined || makes(stem, reading)),
    });
    return edge && !/(?:项目|工程|期)$/.test(name) ? [{ start: edge.start, end: item.end }] : [];
  });
}

/** Before 和 a name must say who and what: 推进恒远铝板|和|云岭轴承项目, not 推进云岭合作|和|…. */
function makes(name: string, reading: Reading): boolean {
  const parts = partsOf(name, reading.gazetteer);
  const last = parts.at(-1);
  return (
    parts.length > 1 &&
    last?.kind === 'describing' &&
    last.text.length > 1 &&
    /proper|number/.test(parts.map((p) => p.kind).join(' '))
  );
}
