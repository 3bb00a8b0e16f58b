/** The shapes that amounts have, as sticky patterns over squeezed text. */
import { digits, numeralWords, smallPowers } from '../lexicon/numerals.js';
import { magnitudes, units } from '../lexicon/units.js';
import { hanNumeral } from './quantity-numerals.js';

const longest = (words: Iterable<string>): string[] =>
  [...words].sort((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const unitNames = longest(units.keys()).join('|');
const powers = longest(magnitudes.keys()).join('|');
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const unitPattern = `(?:${unitNames})(?:\\/(?:万|亿|百)?(?:${unitNames}|日|人))?`;

export const tokens = {
  word: new RegExp(
    `(?:${longest(numeralWords).join('|')})|第${hanNumeral}+|第\\d+|[表图](?:\\d+|${hanNumeral}+)(?![年个家项])|专栏\\s?\\d+`,
    'yu',
  ),
  ratio: new RegExp(`${number}(?:∶|:)${number}(?:(?:∶|:)${number})*`, 'yu'),
  doubling: /翻(?:(?<times>[一两二三四1-4])?番|(?<fold>[一两二三四五六七八九\d]+)倍)/uy,
  fraction: new RegExp(
    `(?<whole>百|千|${hanNumeral}+)分之(?<part>${hanNumeral}+(?:点${hanNumeral}+)?|${number})(?:[—-](?:百分之)?(?<upper>${hanNumeral}+|${number}))?`,
    'yu',
  ),
  tenths: /(?<n>[一二三四五六七八九])成(?<half>半)?(?=$|[，,。；;、）)以左多的])/uy,
  arabic: new RegExp(
    `(?<sign>[+-])?(?<a>${number})(?<more>[余多来])?(?<small>[十百千](?!瓦|克|米|伏|卡))?(?<power>${powers})?(?<aUnit>${unitPattern})?(?:(?<dash>[—-]|至|到)(?<b>${number})(?<bSmall>[十百千](?!瓦|克|米|伏|卡))?(?<bPower>${powers})?)?(?<more2>[余多来])?(?<unit>${unitPattern})?`,
    'yu',
  ),
  vague: new RegExp(`(?<n>[数几][十百千]?)(?<power>${powers})?(?<unit>${unitPattern})`, 'yu'),
  han: new RegExp(
    `(?<n>${hanNumeral}+)(?<more>[余多来几])?(?<power>${powers})?(?<more2>[余多])?(?<unit>${unitPattern}|大(?!型|力|学|会|规模|面积|气|数据|宗|众|于|中|小|门|桥|道|街))?`,
    'yu',
  ),
} as const;

/** Every character that one of the tokens may begin with. */
export const openers: ReadonlySet<string> = new Set([
  ...'0123456789+-第表图专翻数几',
  ...Object.keys(digits),
  ...Object.keys(smallPowers),
  ...[...magnitudes.keys(), ...numeralWords].map((w) => w.charAt(0)),
]);

/** What may stand behind a figure that is itself the statement; anything else makes it an attribute of what follows. */
export const closing =
  /^(?:$|[，,。；;、）)”」》∶:！!？?\s—和与及或至到(【]|增|提|跃|攀|跌|回落|缩|压减|上升|下降|降|减|扩|调整|达|占|比|同比|环比|是|为|其中|年均|左右|上下|以[上下内]|\\d|之间|水平|目标|大关|的(?:$|[，。目水大]))/u;

export const anyNumeral = new RegExp(`[\\d０-９万亿翻数几]|${hanNumeral}`, 'u');

/** 亿元, 万家 with no digit at all. */
export const barePattern = new RegExp(`(?<n>)(?<more>)?(?<power>${powers})(?<more2>[余多])?(?<unit>${unitPattern})`, 'yu');

/** Behind a bare number: a label (1号, 二期, 500强, 5G, 1.2.3, 6月), not an amount. */
export const label = /^(?:号|期|强|版|级|型|系|路|线|月|日|时|届|周年|A|[A-Za-z]|\.\d|[、.)]|〕)/u;

export function match(pattern: RegExp, s: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i;
  return pattern.exec(s);
}
