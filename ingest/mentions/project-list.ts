/** Lists of projects that their last words close: 临江恒远铝板、云岭风电场等一批重大项目, 临江石湾、云岭青山等风电场项目. */
import { aimWords, buildVerbs, counted, facilityHeads, institutionHeads } from '../lexicon/facility-heads.js';
import { projectListClose, projectListFiller } from '../lexicon/project-heads.js';
import { anyOf } from '../lexicon/words.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { leftEdge, opensWithPlace } from './edge.js';
import { cleanName } from './found.js';
import { type Item, itemsBefore, sharedStart, splitJoined } from './list.js';
import { parkHeadOf } from './park.js';
import { couldName, isPlace, isProper, partsOf } from './stem.js';

const listClose = new RegExp(projectListClose, 'g');
const leadingVerbs = new RegExp(`^(?:${anyOf([...buildVerbs.split(' '), '抓紧', '抓好'])})+`);

export interface ListedProject {
  start: number;
  end: number;
  name: string;
}

/** A rank right before 项目: 等一批 | 海洋服务 | 重点 | 项目 lists what is called so already. */
const ranked = /(?:重点|重大|标志性|骨干|龙头)$/;
const saysItself = /(?:项目|工程|[一二三四五六七八九]期)$/;
/** What its list need not say again. */
const complete = /(?:项目|工程|期|一体化|改造)$/;

/** 临江恒远铝板、云岭风电场等一批重大项目, and without 等: 推进临江恒远铝板、云岭高新区轴承项目. */
export function listed(text: string, passage: number, reading: Reading): ListedProject[] {
  return matches(text, listClose).flatMap((match): ListedProject[] => {
    const [what, head] = [match[1] ?? '', match[2]!];
    const list = itemsBefore(text, match.index);
    const works = worksAtParks(text, list, match);
    if (works) return [works];
    const classed = ranked.test(what) || projectListFiller.test(what);
    const said = classed && what !== '';
    if (!said && attractsGoods(text, list, reading)) return [];
    // Beside one that says 项目, an item is a project too.
    const beside = list.some((item) => saysItself.test(text.slice(item.start, item.end)));
    const items = list.flatMap((item) => splitJoined(text, item, bothNames(reading, said)));
    const names = items.map((item) => text.slice(item.start, item.end));
    const facilities = said && names.some((name) => isProper(name, reading.gazetteer));
    return items.flatMap((item): ListedProject[] => {
      const start = startIn(text, item, passage, reading, (stem) => namesListed(stem, { said, beside, facilities }, reading));
      if (start === null) return [];
      const name = text.slice(start, item.end);
      const whole = classed || complete.test(name) || (namesFacility(name) && !parkHeadOf(name));
      // 恒远、临江石化等冶金项目: what is built stands once, at the end.
      if (!whole && cleanName(name).length > (opensWithPlace(name, reading.gazetteer) ? 8 : 5)) return [];
      return [{ start, end: item.end, name: whole ? name : `${name}${what}${head}` }];
    });
  });
}

/** 引进变速箱、离合器等项目: what is to be made, by no company and nowhere. */
function attractsGoods(text: string, list: readonly Item[], { gazetteer }: Reading): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || !/引进|引入|招引|承接/.test(text.slice(first.start, first.end))) return false;
  const whole = text.slice(first.start, last.end);
  return !/集团|公司|\d/.test(whole) && !partsOf(whole, gazetteer).some(isPlace);
}

function startIn(text: string, item: Item, passage: number, reading: Reading, accept: (stem: string) => boolean): number | null {
  const closed = reading.cities.get(passage) ?? [];
  const edge = leftEdge(text, item.end, item.start, { gazetteer: reading.gazetteer, closed, whole: true, accept });
  return edge && sharedStart(text, edge.start, item.end, reading.gazetteer);
}

const atParks =
  /^[\u4e00-\u9fff]{0,4}(?:园区|开发区|工业区|集聚区|集中区|基地)[\u4e00-\u9fff]{0,6}(?:改造|提升|建设|升级|扩建|整治)$/;

/** 临江高新区、云岭工业园等园区循环化改造工程: one work at several parks. */
function worksAtParks(text: string, list: readonly Item[], match: RegExpExecArray): ListedProject | null {
  const [first] = list;
  if (!first || !atParks.test(match[1] ?? '')) return null;
  if (!list.every((item) => parkHeadOf(text.slice(item.start, item.end)))) return null;
  const lead = leadingVerbs.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const [start, end] = [first.start + lead, match.index + match[0].length];
  return { start, end, name: text.slice(start, end) };
}

/** 海上救援中心: the word for a work, and words enough before it to tell which. */
function namesFacility(name: string): boolean {
  const rest = name.replace(institutionHeads, '').replace(facilityHeads, '');
  return rest.length < name.length && rest.length >= 4 && !aimWords.test(name) && !counted.test(name);
}

/** A list that says 重大项目 is of projects whatever they are called; 等项目 alone may list goods. */
const output = /(?:年产|日产|年处理|日处理|年加工|年屠宰)[0-9０-９]/;

/** What the list tells of its items: it calls them 重大项目; one of them says 项目 itself; they are works, some of them with a proper name. */
interface Told {
  said: boolean;
  beside: boolean;
  facilities: boolean;
}

function namesListed(name: string, { said, beside, facilities }: Told, reading: Reading): boolean {
  if (!saysMore(name, reading)) return false;
  // 年产5万吨轴承: so much a year is made by a plant.
  if (output.test(name)) return true;
  if (/[一二三四五]期$/.test(name) && couldName(name, reading.gazetteer)) return true;
  if (!isProper(name, reading.gazetteer)) return (said && everydayName(name, reading)) || (facilities && namesFacility(name));
  const parts = partsOf(name, reading.gazetteer).filter((p) => p.kind !== 'mark');
  const first = parts[0];
  return said || beside || parts.some(isPlace) || (first?.kind === 'proper' && first.text.length <= (parts.length > 1 ? 6 : 4));
}

/** 银河|新材料: an everyday word may be a company's name where the list says 重大项目 and what is made follows. */
export function everydayName(name: string, reading: Reading): boolean {
  const [first, second, ...rest] = partsOf(name, reading.gazetteer);
  const short = first?.kind === 'everyday' && first.text.length <= 4;
  return short && rest.length <= 2 && (second?.kind === 'describing' || second?.kind === 'number') && second.text.length > 1;
}

/** 甲和乙, and 甲和建设丙, where the second begins with a verb of its own; in a list of works also two that are called so. */
const bothNames = (reading: Reading, said: boolean) => (left: string, right: string) =>
  (isProper(left, reading.gazetteer) &&
    (isProper(right, reading.gazetteer) || /^(?:建设|推进|推动|加快|实施)/.test(right)) &&
    !/(?:积极|大力|建设|推进|推动|加快)$/.test(left)) ||
  (said && namesFacility(left) && namesFacility(right));

/** A city or region by itself is where, not what: 在临江、云岭等地实施一批项目. */
export function saysMore(name: string, reading: Reading): boolean {
  return partsOf(name, reading.gazetteer).some((p) => !isPlace(p) && p.kind !== 'mark');
}
