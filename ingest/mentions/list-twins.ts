import { sectors } from '../lexicon/industries.js';
import { isKnownIndustry, isListedIndustry } from './industry-phrase.js';

/** Only what stands for a whole sector is put behind another bare: 新能源 | 电池材料 is one thing. */
const wholes = new Set(sectors.flatMap((s) => s.industries.slice(0, 1)));

/** What is done with a thing goes with its name: 工程机械 | 制造业 is one. */
const actions = /^(?:制造|加工|装备|设备|机械|服务|产品|循环|材料|技术)/;

/** Where two industries stand side by side without a join: 新能源 | 新材料. */
export function twoInOne(name: string): number | undefined {
  if (name.length < 6 || isKnownIndustry(name)) return undefined;
  for (let at = 3; at <= name.length - 3; at++) {
    const right = name.slice(at);
    if (isListedIndustry(name.slice(0, at)) && isWhole(right) && !actions.test(right)) return at;
  }
  return undefined;
}

function isWhole(name: string): boolean {
  return wholes.has(name) || (/(?:业|一体化|经济)$/.test(name) && isListedIndustry(name));
}
