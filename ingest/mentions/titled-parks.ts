/**
 * A box or list headed by parks (专栏2 重点开发园区, 试点园区名单) makes each of its items one, also an item whose own
 * head could be something else: 临江市：云岭工业园、石湾临空片区 names two parks.
 */
import { matches } from '../matches.js';
import type { Outline } from '../stages.js';
import type { Reading } from './context.js';
import { cleanName, type Found } from './found.js';
import { parkHeadOf } from './park.js';
import { partsOf } from './stem.js';

const title = /(?:园区|开发区|产业园|工业园|集聚区|集中区)(?:名单|名录|清单|目录|一览表?|布局)?$/;
/** What an area set apart is called. */
const area = /(?:[\u4e00-\u9fff]{2}区|[片园]区|新城|园|港|基地)$/;
/** 重点发展云岭片区 and 城区 are no items. */
const none =
  /[，。；的]|^(?:发展|建设|打造|推进|支持|加快|重点)|(?:老城区|中心城区|主城区|城区|地区|市区|社区|景区|自治区|山区|灾区)$|^.{0,2}区$/;
/** 临江市：…、…; an item without 、 is a list of one. */
const row = /^([\u4e00-\u9fff]{2,10})[：:]([^：:。；]+)[。；]?$/;

export function titledParks(reading: Reading): Found[] {
  const found: Found[] = [];
  const rows = reading.outline.passages.flatMap((passage) => {
    const list =
      passage.kind === 'paragraph' && isListOfParks(reading.outline, passage.section) ? row.exec(passage.body.text) : null;
    return list ? [{ passage, lead: list[1]!, start: list.index + list[1]!.length + 1, text: list[2]! }] : [];
  });
  for (const { passage, lead, start, text } of rows) {
    const beside = rows.filter((r) => r.passage.section === passage.section);
    const place = reading.cities.get(passage.index)?.some((c) => c.start === 0 && c.end === lead.length);
    // The other items of the list show that its title means what it says.
    const known = beside.flatMap((r) => r.text.split('、')).filter((i) => parkHeadOf(i.replace(/（[^）]*）$/, '')));
    if (!place || known.length < 2) continue;
    for (const match of matches(text, /[^、]+/g)) {
      const item = match[0].replace(/等?$/, '');
      const name = item.replace(/（[^）]*）$/, '');
      const head = parkHeadOf(name);
      if ((head && !head.weak) || name.length < 4 || name.length > 20 || !area.test(name) || none.test(name)) continue;
      // A district by its own name is a division.
      if (partsOf(name, reading.gazetteer).every((p) => p.kind === 'division')) continue;
      const from = start + match.index;
      found.push({
        passage: passage.index,
        start: from,
        end: from + name.length,
        kind: 'Park',
        name: cleanName(name),
        rule: 'park:listed',
      });
    }
  }
  return found;
}

function isListOfParks(outline: Outline, section: number): boolean {
  const at = outline.sections[section];
  return (
    at !== undefined &&
    (at.kind === 'box' || /(?:名单|名录|清单|一览表?)$/.test(at.title)) &&
    title.test(at.title.replace(/（[^）]*）$|\s/g, ''))
  );
}
