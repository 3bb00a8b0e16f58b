import { isKnownIndustry, isListedIndustry } from './industry-phrase.js';

/** What is done with a thing goes with its name: 工程机械 | 制造业 is one. */
const actions = /^(?:制造|加工|装备|设备|机械|服务|产品|循环|材料|技术)/;

/** Where two industries stand side by side without a join: 新能源 | 新材料. */
export function twoInOne(name: string): number | undefined {
  if (name.length < 6 || isKnownIndustry(name)) return undefined;
  for (let at = 3; at <= name.length - 3; at++) {
    const right = name.slice(at);
    if (isListedIndustry(name.slice(0, at)) && isListedIndustry(right) && !actions.test(right)) return at;
  }
  return undefined;
}
