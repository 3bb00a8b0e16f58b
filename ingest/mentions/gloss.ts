/** The bracket that gives a short name: 临江恒远铝业有限公司（以下简称“恒远铝业”）. */
import { matches } from '../matches.js';

const bracket = /[（(](?:以下)?(?:简称|统称)[^（）()]{1,24}[）)]/g;
const closers = '）)';
const atEnd = new RegExp(`${bracket.source}$`);
const said = /([（(])?(?:以下)?简称[:：为]?[“《"]?([\u4e00-\u9fffA-Za-z0-9·—-]{2,20})[”》"]?([）)]|(?=[，。；]))/g;

/** Where the bracket that ends at `at` opens, or `at` itself where none does. */
export function beforeGloss(text: string, at: number): number {
  if (!closers.includes(text[at - 1] ?? ' ')) return at;
  const match = atEnd.exec(text.slice(Math.max(0, at - 34), at));
  return match ? at - match[0].length : at;
}

export function withoutGloss(name: string): string {
  return name.includes('称') ? name.replace(bracket, '') : name;
}

export interface ShortName {
  /** Of the bracket, or of 以下简称 where there is none. */
  from: number;
  start: number;
  end: number;
  bracketed: boolean;
}

/** Every short name that a text gives, with its span. */
export function shortNames(text: string): ShortName[] {
  if (!text.includes('简称')) return [];
  return matches(text, said).flatMap((match) => {
    const bracketed = match[1] !== undefined;
    if (bracketed !== (match[3] !== '')) return [];
    const start = match.index + match[0].lastIndexOf(match[2]!);
    return [{ from: match.index, start, end: start + match[2]!.length, bracketed }];
  });
}
