/** Sections given by their numbers alone: 专栏3、4, 表1和2, 第二、三章. */
import { parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import type { Catalogue } from '../names/catalogue.js';
import { sectionPaths } from './section-paths.js';
import type { Found } from './token.js';

const joins = '[、,和与及跟]';
const after = new RegExp(`(专栏|附表|附图|表) ?\\d+(?:${joins}\\d+)*${joins}$`);
const number = /^\d{1,2}(?![\d.%]|[年月个家项座条亿万])/;
const head = new RegExp(
  `^第([一二三四五六七八九十]{1,3})(?=(?:${joins}[一二三四五六七八九十]{1,3})*${joins}[一二三四五六七八九十]{1,3}([编篇章]))`,
);
const tail = new RegExp(`第[一二三四五六七八九十]{1,3}(?:${joins}[一二三四五六七八九十]{1,3})*${joins}$`);
const ending = new RegExp(
  `^([一二三四五六七八九十]{1,3})(?:([编篇章])|(?=(?:${joins}[一二三四五六七八九十]{1,3})*${joins}[一二三四五六七八九十]{1,3}([编篇章])))`,
);

/** Does the number at `at` go on from 专栏3、 before it? */
export function goesOnAt(text: string, at: number): { kind: string; end: number; value: number } | null {
  const m = number.exec(text.slice(at));
  const before = m && after.exec(text.slice(0, at));
  return before ? { kind: before[1]!, end: at + m[0].length, value: Number(m[0]) } : null;
}

/** 第二 of 第二、三章. */
export const headsList = (text: string): boolean => head.test(text);

/** One of several sections of a kind, of which only the first or the last says the kind. */
export function sectionInList(text: string, at: number, catalogue: Catalogue): Found | null {
  const next = goesOnAt(text, at);
  if (next) return found(next.end, `${next.kind}${next.value}`, catalogue);
  const first = head.exec(text.slice(at));
  if (first && parseNumeral(first[1]!)) return found(at + first[0].length, `第${first[1]}${first[2]}`, catalogue);
  const m = ending.exec(text.slice(at));
  return m && tail.test(text.slice(0, at)) ? found(at + m[0].length, `第${m[1]}${m[2] ?? m[3]}`, catalogue) : null;
}

function found(end: number, step: string, catalogue: Catalogue): Found | null {
  const paths = sectionPaths([step], catalogue);
  return { end, sense: { is: 'sectionRef', paths: paths.length > 0 ? paths : [`?${step}`] } };
}
