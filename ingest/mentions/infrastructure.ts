/** Railways, roads, airports, ports, power stations … with a name. */
import { infrastructureHeads, lineHeads, provinceLetters, trunks } from '../lexicon/infrastructure-heads.js';
import { works } from '../lexicon/project-heads.js';
import { matches } from '../matches.js';
import { isEveryday } from './common-words.js';
import type { Reading } from './context.js';
import { leadingWords, leftEdge, opensWithPlace } from './edge.js';
import { cleanName, type Found } from './found.js';
import { sharedStart } from './list.js';
import { couldName, isProper, partsOf } from './stem.js';

const head = new RegExp(`(?:${infrastructureHeads.map((h) => h.head).join('|')})`, 'g');
/** 沪海铁路|云岭站 */
const stop = '[\\u4e00-\\u9fff]{2,4}站(?=$|[，。；、（和与及])';
const section = '[\\u4e00-\\u9fff]{2,6}(?:(?:[—－–-]|至)[\\u4e00-\\u9fff]{2,6})?段';
const part = '新航站区|新航站楼|[T一二三四五0-9]+号?航站楼|第[一二三四]跑道';
/** 沿海高铁|临江至云岭段: what needs no other name. */
const between = /^[\u4e00-\u9fff]{2,6}(?:[—－–-]|至)[\u4e00-\u9fff]{2,6}段/;
/** …公路|东绕城线, …铁路|延伸线 */
const branch = '[东西南北中]?(?:绕城线|延伸线|延长线|支线|连接线|联络线|专用线)';
const tail = new RegExp(`^(?:${section}|${branch}|${stop})?(?:(?:${works}|扩容|改建)(?:工程|项目)?|${part}|[一二三四五、]+期)?`);
/** 临江机场新航站区和|第二跑道 */
const another = new RegExp(`^(和|、|及)(${part})`);
/** 风电, 核电, 港口 are goods and trades too: a plant where the name ends with them. */
const open = /^(?:[核风]电|港口)$/;
const closes =
  /^(?:$|[，。；、（）\s]|项目|工程|[一二三四]期|建设|扩建|前期|开工|竣工|投产|并网|正在|已|等|和|与|及|集疏运|吞吐)/;
const headStop =
  /^(?:网|运输|机车|装备|设备|工程机械|局|公司|集团|建设有限|经济|物流|产业|口岸|货运|客运|枢纽|沿线|等级|加氢|服务区|收费站|出入口|[镇乡村]|街道|[0-9０-９]+余?(?:座|处|个|条|所|口))/;

export function infrastructureMentions(reading: Reading): Found[] {
  const found: Found[] = [...numberedRoads(reading), ...trunkSections(reading), ...ports(reading)];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    for (const match of matches(text, head)) {
      const bare = match.index + match[0].length;
      if (headStop.test(text.slice(bare)) || (open.test(match[0]) && !closes.test(text.slice(bare)))) continue;
      const edge = leftEdge(text, match.index, 0, {
        gazetteer: reading.gazetteer,
        closed: reading.cities.get(passage.index) ?? [],
        accept: (stem) => namesLine(stem, match[0], reading) || (between.test(text.slice(bare)) && lineHeads.test(match[0])),
      });
      if (!edge) continue;
      const first = edge.start + leadingWords(text.slice(edge.start, match.index), reading.gazetteer);
      const start = sharedStart(text, first, match.index, reading.gazetteer);
      const whole = open.test(match[0]) ? (/^(?:项目|工程)/.exec(text.slice(bare))?.[0].length ?? 0) : 0;
      const end = bare + (whole || (tail.exec(text.slice(bare))?.[0].length ?? 0));
      const put = (from: number, to: number, name: string) =>
        found.push({
          passage: passage.index,
          start: from,
          end: to,
          kind: 'Infrastructure',
          name: cleanName(name),
          rule: `infrastructure:${infrastructureKind(match[0])}`,
        });
      put(start, end, text.slice(start, end));
      const more = another.exec(text.slice(end));
      if (more && end > bare) put(end + more[1]!.length, end + more[0].length, `${text.slice(start, bare)}${more[2]}`);
    }
  }
  return found;
}

/** 国道310线, 省道12线临江至云岭段, G85临江段; and 临云高速, short for a motorway, by its two ends. */
const road = /(?:国道|省道|县道)\s?\d{1,4}线?(?:[\u4e00-\u9fff]{2,6}?(?:(?:[—－–-]|至)[\u4e00-\u9fff]{2,6}?)?段)?/g;
const motorway = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2})高速(?=$|[，。；、（和及与]|[\u4e00-\u9fff]{0,6}(?:段|建成|通车|穿))/g;

function numberedRoads(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    const short = matches(text, motorway).filter((m) => endsOfLine(m[1]!, reading));
    return [...matches(text, road), ...short].map(
      (match): Found => ({
        passage: passage.index,
        start: match.index,
        end: match.index + match[0].length,
        kind: 'Infrastructure',
        name: cleanName(match[0]),
        rule: 'infrastructure:公路',
      }),
    );
  });
}

/** 北气南送二线临江段: the section of a trunk, by its place. */
function trunkSections(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    return (reading.cities.get(passage.index) ?? []).flatMap((city): Found[] => {
      const trunk = trunks.exec(text.slice(Math.max(0, city.start - 4), city.start));
      if (!trunk || text[city.end] !== '段') return [];
      const edge = leftEdge(text, city.start - trunk[0].length, 0, {
        gazetteer: reading.gazetteer,
        accept: (stem) => couldName(stem, reading.gazetteer),
      });
      return edge ? [line(passage.index, edge.start, city.end + 1, text, '能源')] : [];
    });
  });
}

/** 提升海州白沙港、临江新港集疏运能力: a harbour of its own name behind its city's. */
const port = /(?<![\u4e00-\u9fff]港)[\u4e00-\u9fff]{1,3}港(?=$|[、，。；（和与及等]|集疏运|吞吐|建设|扩能|扩建)/g;
const noPort = /(?:[空香临侨商澳]|陆|信息|数字|智慧|无水)港$/;

function ports(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    const cities = reading.cities.get(passage.index) ?? [];
    return cities.flatMap((city): Found[] => {
      if (!text.slice(city.end + 1, city.end + 4).includes('港')) return [];
      port.lastIndex = city.end;
      const match = port.exec(text.slice(0, city.end + 12));
      if (match?.index !== city.end || noPort.test(match[0])) return [];
      return [line(passage.index, city.start, city.end + match[0].length, text, '港口')];
    });
  });
}

const line = (passage: number, start: number, end: number, text: string, kind: string): Found => ({
  passage,
  start,
  end,
  kind: 'Infrastructure',
  name: cleanName(text.slice(start, end)),
  rule: `infrastructure:${kind}`,
});

/** Not 安全发展核电, nor the 港区 of a 保税港区. Two characters before 铁路 are its ends: 临云铁路. */
function namesLine(stem: string, head: string, reading: Reading): boolean {
  if (
    /(?:发展|保税|并网|以上海上|[进入])$|地区|^(?:县乡|农村|乡村|城乡|通村|村组|国省|省际|县域|市域|加固|除险|病险|中小|大中|小型|中型|大型|骨干|重点|重要)/.test(
      stem,
    )
  )
    return false;
  // 石湾110千伏变电站: the voltage shows that the word before it is a site.
  if (/[\u4e00-\u9fff]{2}\d+(?:千伏|kV)$/.test(stem) && couldName(stem, reading.gazetteer)) return true;
  // 箱式变电站 is a product, 分散式风电 a kind of it: these have a site.
  if (/^(?:变电站|风电|输变电工程)$|计算中心$|数据中心$|算力中心$/.test(head) && !sited(stem, reading)) return false;
  // 石湾河灌溉工程: a river shows where.
  if (/工程$|水库|灌区/.test(head) && /^(?!大江|江河|中小|主要|重点)[\u4e00-\u9fff]{2,3}[河江湖溪川渠]/.test(stem)) return true;
  if (head === '航线') return /^[\u4e00-\u9fff]{2,6}(?:[—－–-]|至)/.test(stem) && opensWithPlace(stem, reading.gazetteer);
  return (
    isProper(stem, reading.gazetteer) ||
    (lineHeads.test(head) && /^[\u4e00-\u9fff]{2}$/.test(stem) && (!isEveryday(stem) || endsOfLine(stem, reading)))
  );
}

function sited(stem: string, reading: Reading): boolean {
  return /\d/.test(stem) || partsOf(stem, reading.gazetteer).some((p) => p.kind === 'division' || p.kind === 'region');
}

/** Each character is of a city that the plan names: 临海铁路 from 临江 to 海州. */
function endsOfLine(stem: string, reading: Reading): boolean {
  const names = [...new Set([...reading.cities.values()].flat().map((c) => c.division))].map((d) => d.short ?? d.name);
  return [...stem].every((ch) => provinceLetters.includes(ch)) || [...stem].every((ch) => names.some((n) => n.includes(ch)));
}

export function infrastructureKind(head: string): string {
  return infrastructureHeads.find((h) => h.head === head)?.kind ?? '';
}
