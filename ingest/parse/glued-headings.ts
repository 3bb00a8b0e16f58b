/** Where headings and numbered items that run on in one paragraph begin: 第一章 总则第一节 背景…。第二节 目标 */

import { matches } from '../matches.js';
import { squeeze } from './join.js';
import { type Marker, markerOf, ranks } from './marker.js';
import { valueOfNumber } from './numeral.js';

const candidates =
  /第[ \u3000]*[一二三四五六七八九十百\d]{1,4}[ \u3000]*[编篇章节]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|(?<![\d.．])\d{1,2}[.．、]|[（(]\d{1,2}[）)]|[①-⑳]/g;

/** A marker looks no further than this beyond its number. */
const reach = 40;
const longestTitle = 20;
/** How far back a sentence's end is looked for, how far on the next number, and how long a title with its blanks may be. */
const span = { back: 12, on: 2000, title: 80 };
const sentenceEnd = /[。！？；][”）]?\s*$/;

/** A heading's title and no more: a few words without a mark, that more words follow. */
const isTitle = (text: string): boolean => {
  const bare = squeeze(text);
  return bare.length >= 2 && bare.length <= longestTitle && !/[，。；：、！？《（(]$|[，。；：！？]/.test(bare);
};

/** 第一节 and （一） cannot be words of a title; 一、 and 1. can (统一、协调), so a blank sets them off or the next number follows. */
function opensBelow(marker: Marker, before: string, rest: string): boolean {
  if (marker.rank <= ranks.section || marker.rank === ranks.bracketHan) return true;
  if (/\s$/.test(before)) return true;
  const next = marker.rank === ranks.han ? /[。；]\s*二、/ : marker.rank === ranks.arabic ? /[。；]\s*2[.．、]/ : null;
  return next?.test(rest) ?? false;
}

/**
 * Positions at which a block that begins with a number is to be cut. A number one level down opens right after a title; one
 * that counts on from a number above stands after a sentence.
 */
export function gluedHeadings(text: string): number[] {
  const first = markerOf(text);
  if (!first || first.kind === 'leadin') return [];
  const cuts: number[] = [];
  const counted = new Map<number, number>([[first.rank, valueOfNumber(first.number)]]);
  let rank = first.rank;
  let title = first.length;
  for (const found of matches(text, candidates)) {
    const at = found.index;
    if (at < title) continue;
    const marker = markerOf(text.slice(at, at + reach));
    if (!marker || marker.length >= text.length - at) continue;
    const value = valueOfNumber(marker.number);
    const before = text.slice(Math.max(0, at - span.back), at);
    const below =
      marker.rank > rank &&
      value === 1 &&
      at - title <= span.title &&
      isTitle(text.slice(title, at)) &&
      opensBelow(marker, before, text.slice(at, at + span.on));
    const next = value === (counted.get(marker.rank) ?? Number.NaN) + 1 && sentenceEnd.test(before) && !/；\s*$/.test(before);
    if (!below && !next) continue;
    cuts.push(at);
    for (const deeper of counted.keys()) if (deeper > marker.rank) counted.delete(deeper);
    counted.set(marker.rank, value);
    ({ rank } = marker);
    title = at + marker.length;
  }
  return cuts;
}
