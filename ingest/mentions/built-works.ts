/**
 * What is built, in a list behind a verb: 新建海州体育中心、县城东水厂, 续建云岭应急装备生产线; and in a box of projects
 * whatever a work's word ends: 专栏2 重点项目 / 装备：云岭装备产业园、海州轴承生产线.
 */
import { type Clause, sentencesOf } from '../facts/clauses.js';
import { aimWords, buildVerbs, counted, doneToPlace, facilityHeads, projectVerbs } from '../lexicon/facility-heads.js';
import { commonProjectPhrases, phase, programme, works } from '../lexicon/project-heads.js';
import { matches } from '../matches.js';
import { companyIn } from './company-name.js';
import { byPassage, type Reading } from './context.js';
import { cleanName, type Found } from './found.js';
import { type Item, splitJoined } from './list.js';
import { parkHeadOf } from './park.js';
import { listsProjects } from './project-box.js';
import { isPlace, isProper, partsOf } from './stem.js';

const verbs = buildVerbs.split(' ').sort((a, b) => b.length - a.length);
const verb = new RegExp(verbs.join('|'), 'g');
const leadingVerbs = new RegExp(`^(?:${verbs.join('|')}|抓好|做好)`);
/** What may stand between the beginning of a clause and the verb: an adverb, a year, for whom or where. */
const opens =
  /(?:[:：]|积极|抓紧|着力|大力|全面|抓好|继续|重点|力争|争取|确保|同步|适时|分期|将|要|期间|年|年底前?|年前|(?:在|支持|推动|引导|鼓励|依托)[^，]{2,14})$/;
const farthestVerb = 60;
const longestItem = 120;
const label = /^[^，。；：]{2,16}[:：]/;
/** Behind a name: how long, what is being done to it. */
const behind =
  /(?:[（(][^（）()]{0,60}[）)]|约?[0-9０-９.．]+(?:余|多)?(?:公里|千米|米|万?平方米|平方公里|万?亩)|等|建设|前期工作|开工建设|投入使用|建成投用|落地)$/;
const head = new RegExp(`(?:${works}|${phase}|项目|工程)$`);
const notName = /[，。；：、“”的]|达到|提高|引导|支持|实现|加强|推动|打造|鼓励|培育|能力|功能/;
/** What only a project has: （总投资3亿元，续建）, （前期）. */
const projectFacts =
  /[（(](?:[^（）()]*投资[^（）()]*[亿万]元|(?:[^（）()]*[，、])?(?:拟?20\d\d年)?(?:续建|新开工|谋划|规划|开展前期工作|前期工作|前期|开工建设|开工|在建|拟建|已?建成|投产|竣工|配合)(?=[，、）)]))[^（）()]*[）)]$/;

/** `parks` are those found so far. */
export function builtWorks(reading: Reading, parks: readonly Found[]): Found[] {
  const named = byPassage(parks.filter((p) => p.kind === 'Park'));
  const ofPark = sectionsOfParks(reading, named);
  return reading.outline.passages.flatMap((passage): Found[] => {
    if (passage.kind === 'row' || passage.kind === 'heading') return [];
    const text = passage.body.text;
    const box = listsProjects(reading.outline, passage.section);
    const here = named.get(passage.index) ?? [];
    return sentencesOf(text).flatMap((sentence) =>
      sentence.clauses.flatMap((clause) => {
        const list = openedAt(text, clause, box);
        if (!list) return [];
        const items = itemsIn(text, list.start, clause.end);
        // 推进甲项目、乙产业园建设: beside a project a park is one.
        const sure = box || list.sure || (items.length > 1 && items.some((i) => /(?:项目|期)$/.test(text.slice(i.start, i.end))));
        const inside = ofPark.has(passage.section);
        return items.flatMap((item): Found[] => {
          const span = nameIn(text, item);
          const name = span ? cleanName(text.slice(span.start, span.end)) : '';
          const told = span !== null && sure && projectFacts.test(text.slice(span.start, item.end));
          const inPark = span !== null && here.some((p) => p.start === span.start && p.end < span.end);
          if (!span || !(told ? namesAny(name) : namesWork(name, sure, inside, inPark, reading))) return [];
          return [{ passage: passage.index, ...span, kind: 'Project', name, rule: 'project-built' }];
        });
      }),
    );
  });
}

/** Sections whose heading is a park's name: what is built there is built in the park. */
function sectionsOfParks({ outline }: Reading, parks: ReadonlyMap<number, readonly Found[]>): ReadonlySet<number> {
  return new Set(
    outline.passages
      .filter(
        (p) => p.kind === 'heading' && (parks.get(p.index) ?? []).some((park) => park.end >= p.body.text.trimEnd().length - 2),
      )
      .map((p) => p.section),
  );
}

/** Where the list begins that a verb of building opens; in a box also where its label ends. */
function openedAt(text: string, clause: Clause, box: boolean): { start: number; sure: boolean } | null {
  const said = text.slice(clause.start, Math.min(clause.end, clause.start + farthestVerb));
  for (const match of matches(said, verb)) {
    if (match.index > 0 && !opens.test(said.slice(0, match.index))) continue;
    return { start: clause.start + match.index + match[0].length, sure: projectVerbs.test(match[0]) };
  }
  return box ? { start: clause.start + (label.exec(said)?.[0].length ?? 0), sure: true } : null;
}

/** The items between 、, brackets whole; cut at 和 where both sides end as works do. */
function itemsIn(text: string, start: number, end: number): Item[] {
  const items: Item[] = [];
  let from = start;
  for (let at = start, depth = 0; at <= end; at++) {
    const ch = text[at] ?? '';
    if (at < end && /[（(]/.test(ch)) depth++;
    if (at < end && /[）)]/.test(ch)) depth--;
    if (at < end && (ch !== '、' || depth > 0)) continue;
    if (at > from && at - from <= longestItem) items.push({ start: from, end: at });
    from = at + 1;
  }
  const works = (part: string) => {
    const span = nameIn(part, { start: 0, end: part.length });
    return span !== null && endsAsWork(part.slice(span.start, span.end));
  };
  return items.flatMap((item) => splitJoined(text, item, (left, right) => works(left) && works(right)));
}

function nameIn(text: string, item: Item): Item | null {
  let { start, end } = item;
  for (let m = leadingVerbs.exec(text.slice(start, end)); m; m = leadingVerbs.exec(text.slice(start, end))) start += m[0].length;
  for (let m = behind.exec(text.slice(start, end)); m; m = behind.exec(text.slice(start, end))) end -= m[0].length;
  return end - start >= 4 && end - start <= 32 ? { start, end } : null;
}

const endsAsWork = (name: string): boolean => facilityHeads.test(name) || head.test(name);

/** With its cost or its state behind it a work needs no name of its own: 城区管网改造（总投资2亿元，续建）. */
const namesAny = (name: string): boolean =>
  !counted.test(name) && !notName.test(name) && !commonProjectPhrases.test(name) && !/^[0-9.]/.test(name);

/** `sure`: the list is one of projects, so that a park or a plant without a place in its name is one too. */
function namesWork(name: string, sure: boolean, inside: boolean, inPark: boolean, reading: Reading): boolean {
  if (
    !(endsAsWork(name) || (sure && doneToPlace.test(name))) ||
    counted.test(name) ||
    notName.test(name) ||
    commonProjectPhrases.test(name)
  )
    return false;
  const own = /^[县市](?![城区级乡场政域民内委直郊])/.test(name);
  const parts = partsOf(name, reading.gazetteer).filter((p) => p.kind !== 'mark');
  const first = parts[0];
  const placed = own || (first !== undefined && isPlace(first) && first.division?.level !== 'province');
  const rest = own ? name.slice(1) : first && placed ? name.slice(first.end) : name;
  if (rest.length < 3 || aimWords.test(rest)) return false;
  if (/(?:项目|工程)$/.test(name) && /[等和与及]/.test(name)) return false;
  if (!sure && parkHeadOf(name) !== null) return false;
  if (!sure && !inside) return (placed || inPark) && !head.test(name);
  if (!/(?:项目|工程)$/.test(name) && !facilityHeads.test(name)) {
    const campaign = !head.test(name) && /^(?:农村|城乡|城镇|城市|老旧|全域|人居|环境|生态)/.test(name);
    return !campaign && isProper(name, reading.gazetteer);
  }
  if (!placed && /工程$/.test(name) && programme.test(name.slice(0, -2))) return false;
  const stem = name.replace(/(?:项目|工程)$/, '').replace(facilityHeads, '');
  return (
    placed ||
    inPark ||
    isProper(stem, reading.gazetteer) ||
    companyIn(stem, reading.gazetteer) !== null ||
    (sure && inside && stem.length >= 4) ||
    everyday(stem, reading)
  );
}

/** 石泉|康养|中心: an everyday word may be a place where what is built follows. */
function everyday(stem: string, reading: Reading): boolean {
  const [first, second] = partsOf(stem, reading.gazetteer);
  return first?.kind === 'everyday' && first.text.length <= 5 && second?.kind === 'describing' && second.text.length > 1;
}
