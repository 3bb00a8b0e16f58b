/** The company that a name begins with: 临江|恒远|铝板项目, 恒远集团|临江铝业基地. */
import { trimEveryday } from './common-words.js';
import type { Gazetteer } from './gazetteer.js';
import { isPlace, type Part, partsOf } from './stem.js';

export interface CompanySpan {
  start: number;
  end: number;
}

/** Works that are called by their site and not by who builds them. */
const namedBySite =
  /^(?:核电|风电|水电|风电场|水电站|电站|光伏|抽水蓄能|铁路|高铁|机场|港|码头|航道|公路|高速|水库|水利|枢纽|灌区|湾|岛|半岛|产业园|工业园|园区|新区|小镇)/;

/** Null where the proper part is a site, or there is none. `name` is a project's or plant's name without its head. */
export function companyIn(name: string, gazetteer: Gazetteer): CompanySpan | null {
  const parts = partsOf(name, gazetteer);
  const at = parts.findIndex((p) => p.kind === 'proper');
  const part = parts[at];
  if (!part || !parts.slice(0, at).every((p) => isPlace(p) || p.kind === 'mark')) return null;
  const text = trimEveryday(part.text);
  if (text.length < 2 || text.length > 8 || text === '中国') return null;
  const rest = name.slice(part.start + text.length);
  if (namedBySite.test(rest) || /机场|铁路|公路|码头|电厂/.test(text) || /[岛山河江湖湾村镇乡港]$/.test(text)) return null;
  return part.text.length - text.length > 2 || followed(parts[at + 1])
    ? { start: part.start, end: part.start + text.length }
    : null;
}

/** What tells that the proper part is over: what is made, how much, or where. */
function followed(next: Part | undefined): boolean {
  return next !== undefined && next.kind !== 'mark' && next.kind !== 'proper';
}
