/** The company that a name begins with: 临江|恒远|铝板项目, 恒远集团|临江铝业基地. */

import { tradeEnds } from '../lexicon/enterprise-forms.js';
import { trimEveryday } from './common-words.js';
import type { Gazetteer } from './gazetteer.js';
import { isPlace, type Part, partsOf } from './stem.js';

export interface CompanySpan {
  start: number;
  end: number;
}

/** Works that are called by their site and not by who builds them. */
const namedBySite =
  /^(?:核电|风电|水电|风电场|水电站|电站|光伏(?!电池|组件|[0-9０-９年])|抽水蓄能|铁路|高铁|机场|港|码头|航道|公路|高速|水库|水利|枢纽|灌区|湾|岛|半岛|产业园|工业园|园区|新区|小镇)/;

/** Null where the proper part is a site, or there is none. `name` is a project's or plant's name without its head. */
export function companyIn(name: string, gazetteer: Gazetteer): CompanySpan | null {
  const parts = partsOf(name, gazetteer);
  const at = parts.findIndex((p) => p.kind === 'proper');
  const part = parts[at];
  if (!part || !parts.slice(0, at).every((p) => isPlace(p) || p.kind === 'mark')) return null;
  // A base in a town is of what grows there: 石湾镇高山茶基地.
  if (parts.slice(0, at).some((p) => p.division?.level === 'township')) return null;
  const sure = followed(parts[at + 1]);
  const named = sure ? part.text : part.text.replace(good, '');
  const text = withoutUser(trimEveryday(named), name.slice(part.start));
  if (text.length < 2 || text.length > 8 || text === '中国') return null;
  const rest = name.slice(part.start + text.length);
  if (
    namedBySite.test(rest) ||
    /机场|铁路|公路|码头|电厂/.test(text) ||
    site.test(text) ||
    publicBody.test(text) ||
    goodAlone.test(text) ||
    (ore.test(text) && process.test(rest))
  )
    return null;
  // What is cut off must be more than a number of the company's own (恒泰|十九).
  const cut = named !== part.text || named.length - text.length > 2;
  if (!sure && !cut) return null;
  if (trade.test(rest)) return { start: part.start, end: part.start + text.length + 2 };
  const behind = text === part.text ? tradeBehind(name, parts[at + 1], parts[at + 2]) : 0;
  return { start: part.start, end: part.start + text.length + behind };
}

/** 石湾岭, 白沙坪, 桥南: where something lies and not who builds it. */
const site = /[岛山河江湖湾村镇乡港地库渠岭坪坡沟坝桥塘寨堡滩峪坳垭墩圩屯冲畈垸崖淀泊涧洼屿塬峁]$|^[城县镇桥河坝][东西南北]$/;

/** 恒晟|矿用支架, 云泰|厂用阀门: for whose use a thing is belongs to the thing; 恒晟|集团化: what is no company here. */
function withoutUser(text: string, name: string): string {
  if (/..[矿厂船车机家农军民医药食井]$/.test(text) && name.startsWith('用', text.length)) return text.slice(0, -1);
  return text.replace(/(?<=.{2})(?:[矿厂船车机家农军民医药食井]用|(?:集团|公司)化)$/, '');
}

/** 县第一 | 人民医院, 市应急 | 指挥中心. */
const publicBody = /^[省市县区州镇乡村]|第[一二三四五六七八九十]|期$/;

/** 恒泰|铝业|铝板二期, 云岭|豆业|冷链中心: only companies are called so. */
const trade = /^[铝铜锰矿糖纸药酒乳茶煤面钢瓷油粮豆米肉盐锂硅漆胶]业/;

/** Length of the trade that ends the company's own name: 恒泰 | 光伏 | 100兆瓦, 恒泰 | 汽配 | 年产30万件, 恒泰 | 新能源 | 临江光伏. */
function tradeBehind(name: string, next: Part | undefined, then: Part | undefined): number {
  if (next?.kind !== 'describing' || !/^.{2,4}$/.test(next.text) || !tradeEnds.test(next.text)) return 0;
  const over = then?.kind === 'division' || /^(?:年产|日产|日处理|[0-9０-９])/.test(name.slice(next.end));
  return over ? next.text.length : 0;
}

/** What tells that the proper part is over: what is made, how much, or where. */
function followed(next: Part | undefined): boolean {
  return next !== undefined && next.kind !== 'mark' && next.kind !== 'proper' && !/^(?:项目|工程)$/.test(next.text);
}

/** 熔喷布: three characters that end in what is made. */
const goodAlone = /^(?:[\u4e00-\u9fff]{2}[布膜板管棒线缆纸粉液丝纱革泵阀片筒罐]|[\u4e00-\u9fff][泵阀片筒罐])$/;

/** 石湾锰 | 综合利用: an ore by the site it comes from, and what is done with it. */
const ore = /^[\u4e00-\u9fff]{2}[铝铜锰锌铅锡镍钛镁锂硅煤铁金银钨锑磷]$/;
const process = /^(?:综合利用|综合开发|开采|采选|选矿|勘探|勘查|地采|露采)/;

/** A product in two characters behind a name of two: 恒泰|铝板. */
const good =
  /(?<=^[\u4e00-\u9fff]{2,4})[铝铜钢锰锌铅锡镍钛镁锂硅纸糖油粮茶酒药肉奶棉麻丝布鞋车船机电气煤盐酸碱胶漆膜板管棒线缆][\u4e00-\u9fff]{0,2}$/;
