/** 60万吨烯烃项目: the amount that a name gives of its thing. */
import { amountOf } from './amount.js';

export interface NamedAmount {
  value: number;
  unit: string;
  text: string;
}

/** The one amount of the name in a unit of the same family as `unit` (万吨 for 吨); null where there is none or several. */
export function amountInName(name: string, unit: string): NamedAmount | null {
  const wanted = amountOf(1, unit).family;
  const found = [...name.matchAll(/(\d+(?:\.\d+)?)([万亿千百]{0,2}[\p{Script=Han}a-z]{1,5})/giu)].flatMap((m) => {
    for (let n = m[2]!.length; n >= 1; n--) {
      const written = m[2]!.slice(0, n);
      if (amountOf(1, written).family === wanted && (written === unit || wanted !== written))
        return [{ value: Number(m[1]), unit: written, text: m[1]! + written }];
    }
    return [];
  });
  return found.length === 1 ? found[0]! : null;
}
