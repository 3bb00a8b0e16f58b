/** Parks: a head (高新技术产业开发区, 产业园 …) with a proper name before it. */
import { type ParkHead, parkHeadStop, parkHeads } from '../lexicon/park-heads.js';
import { matches } from '../matches.js';
import type { Passage } from '../stages.js';
import { companyIn } from './company-name.js';
import type { Reading } from './context.js';
import { leftEdge, opensWithPlace } from './edge.js';
import { cleanName, type Found } from './found.js';
import { itemsBefore, splitJoined } from './list.js';
import { couldName, isProper, partsOf } from './stem.js';

const head = new RegExp(`(?:${parkHeads.map((h) => h.head).join('|')})`, 'g');
const byHead = new Map(parkHeads.map((h) => [h.head, h]));
/** By the last character, in the order of the lexicon. */
const byLast = new Map<string, ParkHead[]>();
for (const park of parkHeads) {
  const last = park.head.slice(-1);
  byLast.set(last, [...(byLast.get(last) ?? []), park]);
}
/** The head of the park that `name` ends with. */
export function parkHeadOf(name: string): ParkHead | null {
  return byLast.get(name.slice(-1))?.find((h) => name.endsWith(h.head)) ?? null;
}

/** What something is to become is an aim, not a park: 建设成为临江物流基地. */
const aim = /(?:成为|建设成|打造成|建成|培育成|发展成|建设为|[区园市县镇](?:着力|全力|加快|努力)?打造)$/;

/** 等（3个）（国家级）园区: what closes a list in which every item with a head is a park, proper or not. */
const listClose =
  /(?:等)?(?:[0-9一二三四五六七八九十两]+(?:个|大|家|座))[\u4e00-\u9fff]{0,8}?(?:园区|开发区)|等[\u4e00-\u9fff]{0,6}(?:园区|开发区)/g;

export function parkMentions(reading: Reading): Found[] {
  const found: Found[] = [...listedParks(reading), ...glossedParks(reading)];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    const cities = reading.cities.get(passage.index) ?? [];
    const floor = 0;
    for (const match of matches(text, head)) {
      const kind = byHead.get(match[0]);
      const end = match.index + match[0].length;
      if (!kind || parkHeadStop.test(text.slice(end))) continue;
      // 滨江新区 where it is a district: a division, not a park.
      if (cities.some((c) => c.start < match.index && c.end === end)) continue;
      const edge = leftEdge(text, match.index, floor, {
        gazetteer: reading.gazetteer,
        closed: cities,
        accept: (stem) =>
          (kind.family === '基地' && clean(passage, text, end) && ofArea.test(stem) && opens(text, match.index - stem.length)) ||
          namesPark(stem, clean(passage, text, end) && kind.weak === 'name' ? { ...kind, weak: undefined } : kind, reading),
      });
      if (!edge || aim.test(text.slice(Math.max(0, edge.start - 6), edge.start))) continue;
      const start = edge.start + afterLeadingWords(text.slice(edge.start, match.index), kind, reading);
      const name = cleanName(text.slice(start, end));
      found.push({ passage: passage.index, start, end, kind: 'Park', name, rule: `park:${kind.family}` });
    }
  }
  return found;
}

/** （二）沿江 | 锻件加工 | 基地: alone in a heading or cell a stretch of land names it as a division does. */
const ofArea = /^(?:沿[海江河湖边线]|环[湖海江]|临[港海江空]|滨[海江湖])[\u4e00-\u9fff]{2,12}$/;

/** Nothing but its number stands before. */
function opens(text: string, start: number): boolean {
  return /^[^\u4e00-\u9fff]*(?:第?[一二三四五六七八九十]+[章节]?[^\u4e00-\u9fff]*)?$/.test(text.slice(0, start));
}

/** A heading that is a name and no more, or a cell of a row, names what elsewhere could be an everyday word: （三）石山新区 */
function clean(passage: Passage, text: string, end: number): boolean {
  return (
    (passage.kind === 'heading' && /^[。．.：:\s）)]*$/.test(text.slice(end))) ||
    (passage.kind === 'row' && /^(?:\s|$)/.test(text.slice(end)))
  );
}

/** 产值超百亿元园区, 白沙镇20万亩小麦基地, 县乡两级孵化基地: land or a class, by its size or rank. */
const countsOnly = /同类|同级|亿元|产值|[0-9]+年|规模以上|以上|[0-9]+万?(?:余|多)?(?:亩|公顷)|[两三各]级/;

/** 云岭产业园创建|国家级开发区, 争创|国家级园区: a park and what it is to become are two. */
const becoming = new RegExp(
  `(?:${[...parkHeads.map((h) => h.head)].join('|')})(?:创建|争创|创成|升级|升格|晋升|晋级|申报|获评|获批|入选|跻身|打造|建设|整合|托管|转型|列入|纳入)`,
);

/** 本省开发区: every one of them. A province has no park by its name and 开发区 alone. */
function wholeProvince(stem: string, head: ParkHead, reading: Reading): boolean {
  const parts = partsOf(stem, reading.gazetteer);
  return (
    head.weak === 'name' &&
    parts.length === 1 &&
    parts[0]?.division?.level === 'province' &&
    /^(?:园区|开发区)$/.test(head.family)
  );
}

/** 石湾县园区, 临江市园区: all those of the division. 临江园区 may be called so. */
function allOfDivision(stem: string, head: ParkHead, reading: Reading): boolean {
  if (head.family !== '园区') return false;
  const parts = partsOf(stem, reading.gazetteer);
  const last = parts.at(-1)?.division;
  return parts.every((p) => p.kind === 'division') && last?.level !== 'township' && last?.name === parts.at(-1)?.text;
}

function namesPark(stem: string, head: ParkHead, reading: Reading): boolean {
  if (countsOnly.test(stem) || becoming.test(stem)) return false;
  if (wholeProvince(stem, head, reading) || allOfDivision(stem, head, reading)) return false;
  if (head.weak === undefined) return couldName(stem, reading.gazetteer);
  if (head.weak === 'name') return isProper(stem, reading.gazetteer);
  const parts = partsOf(stem, reading.gazetteer);
  return parts.some((p) => p.kind === 'division' || p.kind === 'pair') || companyIn(stem, reading.gazetteer) !== null;
}

/** A park's name begins with its place; words before it are a verb we do not know (盘活|云岭高新区). */
function afterLeadingWords(stem: string, head: ParkHead, reading: Reading): number {
  if (head.weak || opensWithPlace(stem, reading.gazetteer)) return 0;
  const parts = partsOf(stem, reading.gazetteer);
  const place = parts.findIndex((p) => p.kind === 'division');
  const before = parts.slice(0, Math.max(0, place));
  if (place < 1 || before.some((p) => p.kind === 'mark' || p.kind === 'pair')) return 0;
  return parts[place]?.start ?? 0;
}

/** 恒远石化产业园、综合物流园2大园区: beside a park that has a name, an item with a strong head is one too. */
function listedParks(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    if (!/园区|开发区/.test(text)) continue;
    for (const match of matches(text, listClose)) {
      const items = itemsBefore(text, match.index).flatMap((item) =>
        splitJoined(text, item, (left, right) => Boolean(strongHead(left) && strongHead(right))),
      );
      const names = items.map((item) => ({ start: item.start, end: item.end, text: text.slice(item.start, item.end) }));
      if (!names.some((n) => strongHead(n.text) && couldName(n.text, reading.gazetteer))) continue;
      for (const item of names.slice(1)) {
        const kind = strongHead(item.text);
        const name = item.text.replace(/（[^）]*）$/, '');
        const stem = kind && name.slice(0, -kind.head.length);
        // Only what stands whole between two marks: 产业和云岭工业区 is for the edges to cut.
        if (!kind || !stem || genericStem.test(stem) || /和|与|以及/.test(stem)) continue;
        found.push({
          passage: passage.index,
          start: item.start,
          end: item.start + name.length,
          kind: 'Park',
          name: cleanName(name),
          rule: `park:${kind.family}`,
        });
      }
    }
  }
  return found;
}

const genericStem = /^(?:特色|重点|各类|专业|现代|生态|其他|一批|县区|县域|新型|高端|配套|.*[，。；：])+$/;

function strongHead(name: string): ParkHead | null {
  const kind = parkHeadOf(name.replace(/（[^）]*）$/, ''));
  return kind && !kind.weak ? kind : null;
}

/** 云岭产业新城（恒远产业园）: what the bracket behind a park says is a park. */
function glossedParks(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    for (const match of matches(text, /（(?!(?:以下)?简称)([\u4e00-\u9fff]{3,16})）/g)) {
      const kind = strongHead(match[1]!);
      if (!kind || !strongHead(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      const start = match.index + 1;
      found.push({
        passage: passage.index,
        start,
        end: start + match[1]!.length,
        kind: 'Park',
        name: match[1]!,
        rule: `park:${kind.family}`,
      });
    }
  }
  return found;
}
