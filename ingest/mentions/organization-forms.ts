/**
 * Organisations known by their form:
 *   省海洋强省建设领导小组, 县园区服务局     a body of the plan's own province, city or county
 *   云岭高新区管理委员会                         of a park
 *   云岭省轴承工程技术研究中心                   where research is done, of a place
 *   共建轴承产业研究院                           or set up for a field
 */
import {
  academies,
  betweenBodies,
  bodyHeads,
  founding,
  nationalHeads,
  otherLevelWord,
  researchHeads,
} from '../lexicon/organization-forms.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { endsWithCue, isCounted, leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';
import { isProper, partsOf } from './stem.js';

export function organizationsByForm(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    return [...ownBodies(text), ...researchBodies(text, passage.index, reading)].map(
      ({ start, end, rule }): Found => ({
        passage: passage.index,
        start,
        end,
        kind: 'Organization',
        name: cleanName(text.slice(start, end)),
        rule,
      }),
    );
  });
}

interface Body {
  start: number;
  end: number;
  rule: string;
}

const body = new RegExp(`(?:自治区|省|市|县|州|旗)(?!${otherLevelWord})[\\u4e00-\\u9fff]{2,14}?(?:${bodyHeads})`, 'g');
const opens = /(?:^|[，。；：、（\s由与和及经报在请向对受])$/;
/** A sentence that only begins and ends like a body: 市要成立…领导小组. */
const speech = /[的了]|成立|设立|建立|健全|发挥|牵头|负责|各|有关|相关|政府|部门|单位/;

function ownBodies(text: string): Body[] {
  return matches(text, body).flatMap((match): Body[] => {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (speech.test(match[0]) || betweenBodies.test(match[0].slice(1)) || !(opens.test(before) || endsWithCue(before))) return [];
    return [{ start: match.index, end: match.index + match[0].length, rule: 'organization-level' }];
  });
}

/** Farther left no name begins; what is cut there is too long to be one. */
const farthest = 40;
const research = new RegExp(researchHeads.join('|'), 'g');
/** 研究院10家, 研究院所, 实验室建设 */
const goesOn = /^(?:[0-9０-９]+[家个]|所|等|体系|集群|和[^，。；]{0,4}中心)/;
const verbInside = /建设|共建|设立|成立|组建|筹建|建成/;
const quality = /级|一批|各类|若干|等|企业|高校|机构|新型|联合|公共|开放|[0-9]/;

function researchBodies(text: string, passage: number, reading: Reading): Body[] {
  const closed = reading.cities.get(passage) ?? [];
  return matches(text, research).flatMap((match): Body[] => {
    const end = match.index + match[0].length;
    if (goesOn.test(text.slice(end))) return [];
    const told = (accept: (stem: string) => boolean) =>
      leftEdge(text, match.index, Math.max(0, match.index - farthest), {
        gazetteer: reading.gazetteer,
        closed,
        accept: (stem) => stem.length <= 24 && !verbInside.test(stem) && accept(stem),
      });
    const national = nationalHeads.test(match[0]);
    const named = told(
      (stem) => hasPlace(stem, reading) || academies.test(stem) || (national && isProper(stem, reading.gazetteer)),
    );
    const edge = named ?? told((stem) => national || stem.length + match[0].length >= 6);
    if (!edge) return [];
    const before = text.slice(Math.max(0, edge.start - 8), edge.start);
    const stem = text.slice(edge.start, match.index);
    const whole = named !== null || national || (founding.test(before) && fieldOnly(stem, reading));
    if (!whole || isCounted(before) || quality.test(stem)) return [];
    return [{ start: edge.start, end, rule: 'organization-research' }];
  });
}

function hasPlace(stem: string, reading: Reading): boolean {
  const [first, second] = partsOf(stem, reading.gazetteer);
  return first?.kind === 'division' && second !== undefined;
}

/** 轴承产业, 光电技术: words of a trade, no proper name needed. */
function fieldOnly(stem: string, reading: Reading): boolean {
  return partsOf(stem, reading.gazetteer).every((p) => p.kind === 'describing' || p.kind === 'proper');
}

const committee = /^(?:管理委员会|管委会)/;

/** 云岭高新区|管委会, also behind the short name that the plan gives. */
export function parkCommittees(reading: Reading, parks: readonly Found[]): Found[] {
  return parks.flatMap((park): Found[] => {
    const text = reading.outline.passages[park.passage]!.body.text;
    const tail = park.kind === 'Park' ? committee.exec(text.slice(park.end, park.end + 5)) : null;
    if (!tail) return [];
    const end = park.end + tail[0].length;
    return [
      {
        passage: park.passage,
        start: park.start,
        end,
        kind: 'Organization',
        name: cleanName(`${park.name}${tail[0]}`),
        rule: 'organization-park',
      },
    ];
  });
}
