/** Projects: …项目, …工程, …二期, …扩能改造, and the lists that 等一批重大项目 closes. */
import {
  commonProjectPhrases,
  phase,
  programme,
  projectHeads,
  projectListClose,
  projectListFiller,
  works,
} from '../lexicon/project-heads.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { leadingWords, leftEdge, opensWithPlace } from './edge.js';
import { cleanName, type Found } from './found.js';
import { type Item, itemsBefore, sharedStart, splitJoined } from './list.js';
import { couldName, isPlace, isProper, partsOf } from './stem.js';

const head = new RegExp(`(?:${works})?${phase}|(?:${works})(?:工程|项目)?|${projectHeads.join('|')}`, 'g');
const listClose = new RegExp(projectListClose, 'g');
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

/** A region alone does not make a project of a class of works: 沿海风能项目. */
function namesProject(stem: string, head: string, reading: Reading): boolean {
  if (/^(?:病险|中小|农村)/.test(stem)) return false;
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

interface ListedProject {
  start: number;
  end: number;
  name: string;
}

/** 临江恒远铝板、云岭风电场等一批重大项目, and without 等: 推进临江恒远铝板、云岭高新区轴承项目. */
function listed(text: string, passage: number, reading: Reading): ListedProject[] {
  const projects: ListedProject[] = [];
  const cities = reading.cities.get(passage) ?? [];
  for (const match of matches(text, listClose)) {
    const what = match[1] ?? '';
    const filler = projectListFiller.test(what);
    const items = itemsBefore(text, match.index).flatMap((item) => splitJoined(text, item, bothName(reading)));
    for (const item of items) {
      const edge = leftEdge(text, item.end, item.start, {
        gazetteer: reading.gazetteer,
        closed: cities,
        whole: true,
        accept: (stem) => namesListed(stem, filler && what !== '', reading),
      });
      if (!edge) continue;
      const start = sharedStart(text, edge.start, item.end, reading.gazetteer);
      const name = text.slice(start, item.end);
      const whole = /(?:项目|工程|期|一体化|改造)$/.test(name);
      // 恒远、临江石化等冶金项目: what is built stands once, at the end.
      if (!filler && !whole && cleanName(name).length > (opensWithPlace(name, reading.gazetteer) ? 8 : 5)) continue;
      projects.push({ start, end: item.end, name: filler || whole ? name : `${name}${what}${match[2]}` });
    }
  }
  return projects;
}

/** A list that says 重大项目 is of projects whatever they are called; 等项目 alone may list goods. */
const output = /(?:年产|日产|年处理|日处理|年加工|年屠宰)[0-9０-９]/;

function namesListed(name: string, said: boolean, reading: Reading): boolean {
  if (!saysMore(name, reading)) return false;
  // 年产5万吨轴承: so much a year is made by a plant.
  if (output.test(name)) return true;
  if (/[一二三四五]期$/.test(name) && couldName(name, reading.gazetteer)) return true;
  if (!isProper(name, reading.gazetteer)) return said && everydayName(name, reading);
  const parts = partsOf(name, reading.gazetteer).filter((p) => p.kind !== 'mark');
  const first = parts[0];
  return said || parts.some(isPlace) || (first?.kind === 'proper' && first.text.length <= (parts.length > 1 ? 6 : 4));
}

/** 银河|新材料: an everyday word may be a company's name where the list says 重大项目 and what is made follows. */
function everydayName(name: string, reading: Reading): boolean {
  const [first, second, ...rest] = partsOf(name, reading.gazetteer);
  const short = first?.kind === 'everyday' && first.text.length <= 4;
  return short && rest.length <= 2 && (second?.kind === 'describing' || second?.kind === 'number') && second.text.length > 1;
}

/** 甲和乙, and 甲和建设丙, where the second begins with a verb of its own. */
const bothName = (reading: Reading) => (left: string, right: string) =>
  isProper(left, reading.gazetteer) &&
  (isProper(right, reading.gazetteer) || /^(?:建设|推进|推动|加快|实施)/.test(right)) &&
  !/(?:积极|大力|建设|推进|推动|加快)$/.test(left);

/** A city or region by itself is where, not what: 在临江、云岭等地实施一批项目. */
function saysMore(name: string, reading: Reading): boolean {
  return partsOf(name, reading.gazetteer).some((p) => !isPlace(p) && p.kind !== 'mark');
}
