/** Companies: by legal form, by the lists that 等企业 or 为龙头 closes, by what they are said to build. */
import {
  asLeader,
  builderEnds,
  commonEnterprises,
  enterpriseForms,
  enterpriseListClose,
  leaderTail,
  plants,
  tradeEnds,
} from '../lexicon/enterprise-forms.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';
import { type Item, itemsBefore, splitJoined } from './list.js';
import { parkHeadOf } from './park.js';
import { couldName, isPlace, isProper, partsOf } from './stem.js';

const form = new RegExp(`${plants}|${enterpriseForms.join('|')}`, 'g');
const listClose = new RegExp(enterpriseListClose, 'g');
const formStop = /^(?:制|业|装备|化|法人?|总部|层面|合作(?![，。；、]|$)|治理|债|网|型|企业|股权|权)/;

export function enterpriseMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    const put = (start: number, end: number, rule: string) =>
      found.push({ passage: passage.index, start, end, kind: 'Enterprise', name: cleanName(text.slice(start, end)), rule });
    for (const match of matches(text, form)) {
      const end = match.index + match[0].length;
      if (formStop.test(text.slice(end))) continue;
      const edge = leftEdge(text, match.index, 0, {
        gazetteer: reading.gazetteer,
        closed: reading.cities.get(passage.index) ?? [],
        accept: (stem) => couldName(stem, reading.gazetteer),
      });
      if (edge && !/[＋+]/.test(text.slice(edge.start, end)) && !commonEnterprises.test(text.slice(edge.start, end)))
        put(edge.start, end, 'enterprise-form');
    }
    for (const item of builders(text, reading)) put(item.start, item.end, 'enterprise-builder');
    for (const item of [...closedLists(text), ...leaders(text, reading)].flatMap((list) =>
      companies(text, passage.index, list, reading),
    )) {
      for (const name of withShortName(text, item, reading)) put(name.start, name.end, 'enterprise-list');
    }
  }
  return found;
}

const shortInBracket = /^(.+(?:公司|集团|厂|院|所))[（(]([\u4e00-\u9fffA-Za-z]{2,10})[）)]$/;

/** 临江恒远铝业有限公司（恒远铝业）: its short name besides; 恒远集团（云岭） is one name. */
function withShortName(text: string, item: Item, { gazetteer }: Reading): Item[] {
  const [, full, short] = shortInBracket.exec(text.slice(item.start, item.end)) ?? [];
  if (!full || !short || partsOf(short, gazetteer).some(isPlace)) return [item];
  const start = item.start + full.length + 1;
  return [
    { start: item.start, end: start - 1 },
    { start, end: start + short.length },
  ];
}

function closedLists(text: string): Item[][] {
  const lists: Item[][] = [];
  for (const match of matches(text, listClose)) lists.push(itemsBefore(text, match.index));
  return lists;
}

/** 以…为龙头 names companies, 以…为核心 much else besides: there a list must close with 企业 or a name must look like a company's. */
function leaders(text: string, reading: Reading): Item[][] {
  const lists: Item[][] = [];
  for (const match of matches(text, asLeader)) {
    const inner = match[1]!;
    const tail = leaderTail.exec(inner);
    const start = match.index + 1;
    const list = itemsBefore(text, start + inner.length - (tail?.[0].length ?? 0), start);
    const sure = /龙头|骨干/.test(match[2]!) || tail !== null;
    lists.push(list.filter((item) => sure || looksLikeCompany(text.slice(item.start, item.end), reading)));
  }
  return lists;
}

/** 支持恒远渔业建设…项目, 由恒远文旅投资建设…, 依托恒远木业发展家具: a name that ends in a trade and does what companies do. */
const builder =
  /(?:(?:支持|引导|由|引进|推动|鼓励)([\u4e00-\u9fff]{4,12}?)(?=(?:在[^，。；]{2,20}?)?(?:投资|负责|牵头|实施|扩建|承建|建设|新建|设立|建立))|依托([\u4e00-\u9fff]{4,12}?)(?=(?:大力|重点|积极)?(?:发展|建设|实施|打造|组建)))/g;

function builders(text: string, reading: Reading): Item[] {
  return matches(text, builder).flatMap((match): Item[] => {
    const name = match[1] ?? match[2]!;
    const start = match.index + match[0].length - name.length;
    const proper = partsOf(name, reading.gazetteer).some((p) => p.kind === 'proper' && p.text.length >= 2);
    return proper && builderEnds.test(name) && couldBe(name, reading) ? [{ start, end: start + name.length }] : [];
  });
}

function looksLikeCompany(name: string, reading: Reading): boolean {
  return tradeEnds.test(name) && isProper(name, reading.gazetteer);
}

function companies(text: string, passage: number, list: readonly Item[], reading: Reading): Item[] {
  const cities = reading.cities.get(passage) ?? [];
  const items = list.flatMap((item) =>
    splitJoined(text, item, (left, right) => couldBe(left, reading) && couldBe(right, reading)),
  );
  // 土地、资金等: everyday words alone are no companies.
  if (items.length > 1 && !items.some((item) => isProper(text.slice(item.start, item.end), reading.gazetteer))) return [];
  return items.flatMap((item): Item[] => {
    const edge = leftEdge(text, item.end, item.start, {
      gazetteer: reading.gazetteer,
      closed: cities,
      accept: (s) => couldBe(s, reading),
      whole: true,
    });
    return edge && couldBe(text.slice(edge.start, item.end), reading) ? [{ start: edge.start, end: item.end }] : [];
  });
}

const otherThing =
  /(?:项目|工程|产业|基地|业务|产品|领域|行业|集群|平台|中心|园区|区|港|市|县|城|链|品牌|卷烟|战略|企业|建设|机构|单位|高校|院所|学院|大学|市场|技术|资源|人才|主线|方向|动力|基金|网|码头|航道|铁路|公路|机场|质量|效益|能力|目标|安全|需求|科技|创新|载体|抓手)$/;

/** A short name that is no industry, no place and no other thing. */
function couldBe(name: string, reading: Reading): boolean {
  const plain = cleanName(name);
  if (plain.length < 2 || plain.length > 20 || otherThing.test(plain) || parkHeadOf(plain) || /^[“《]/.test(plain)) return false;
  const parts = partsOf(plain, reading.gazetteer);
  if (parts.every((p) => isPlace(p) || p.kind === 'mark' || p.kind === 'country' || p.kind === 'region')) return false;
  // In a list of companies a short everyday word may be one's name (银河).
  return (
    isProper(plain, reading.gazetteer) ||
    (plain.length <= 6 &&
      parts[0]?.kind === 'everyday' &&
      parts[0].text.length === 2 &&
      (parts.length === 1 || tradeEnds.test(plain)))
  );
}
