/** Railways, roads, airports, ports, power stations … with a name. */
import { infrastructureHeads, lineHeads } from '../lexicon/infrastructure-heads.js';
import { works } from '../lexicon/project-heads.js';
import { isEveryday } from './common-words.js';
import type { Reading } from './context.js';
import { leadingWords, leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';
import { sharedStart } from './list.js';
import { isProper } from './stem.js';

const head = new RegExp(`(?:${infrastructureHeads.map((h) => h.head).join('|')})`, 'g');
const section = '[\\u4e00-\\u9fff]{2,6}(?:(?:[—－–-]|至)[\\u4e00-\\u9fff]{2,6})?段';
const part = '新航站区|新航站楼|[T一二三四五0-9]+号?航站楼|第[一二三四]跑道';
const tail = new RegExp(`^(?:${section})?(?:${works}|${part}|[一二三四五、]+期)?`);
/** 临江机场新航站区和|第二跑道 */
const another = new RegExp(`^(和|、|及)(${part})`);
const headStop = /^(?:网|运输|机车|装备|设备|工程机械|局|公司|集团|建设有限|经济|物流|产业|口岸|货运|客运|枢纽|沿线|等级)/;

export function infrastructureMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    for (const match of text.matchAll(head)) {
      const bare = match.index + match[0].length;
      if (headStop.test(text.slice(bare))) continue;
      const edge = leftEdge(text, match.index, 0, {
        gazetteer: reading.gazetteer,
        closed: reading.cities.get(passage.index) ?? [],
        accept: (stem) => namesLine(stem, match[0], reading),
      });
      if (!edge) continue;
      const first = edge.start + leadingWords(text.slice(edge.start, match.index), reading.gazetteer);
      const start = sharedStart(text, first, match.index, reading.gazetteer);
      const end = bare + (tail.exec(text.slice(bare))?.[0].length ?? 0);
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

/** Not 安全发展核电, nor the 港区 of a 保税港区. Two characters before 铁路 are its ends: 临云铁路. */
function namesLine(stem: string, head: string, reading: Reading): boolean {
  if (/(?:发展|保税|并网)$|地区/.test(stem)) return false;
  return isProper(stem, reading.gazetteer) || (lineHeads.test(head) && /^[\u4e00-\u9fff]{2}$/.test(stem) && !isEveryday(stem));
}

export function infrastructureKind(head: string): string {
  return infrastructureHeads.find((h) => h.head === head)?.kind ?? '';
}
