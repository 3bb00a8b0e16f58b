/**
 * The sections that a person means: by path or part of it (第四章/三, 第四章第三节, 三, 专栏3, 表一), by a heading's words
 * (重点园区), or both (第四章/重点园区, 三、重点园区); chapter 4, section 3, box 3 and table 1 as well.
 */

import { valueOfNumber } from '../../../ingest/parse/numeral.js';
import type { Section } from '../../../ingest/stages.js';
import { edits } from '../../ask/nearness.js';

/** How many sections are offered in place of one that is not there. */
const offered = 5;
/** More of an address than any path has is not compared. */
const longest = 80;

/** Indices of the sections at `address`, the best kind of match only; none where there is no such section. */
export function sectionsAt(sections: readonly Section[], address: string): number[] {
  const steps = stepsOf(address);
  if (steps.length === 0) return [];
  const tries: ((section: Section) => boolean)[] = [
    (s) => spaceless(s.path) === spaceless(address),
    (s) => fits(sections, s, steps, sameNumber),
    (s) => fits(sections, s, steps, (section, step) => sameNumber(section, step) || titled(section, step)),
    (s) => titled(s, address),
    (s) => fits(sections, s, steps, (section, step) => sameNumber(section, step) || named(section, step)),
    (s) => named(s, address),
  ];
  for (const fit of tries) {
    const found = sections.filter(fit).map((s) => s.index);
    if (found.length > 0) return found;
  }
  return [];
}

/** Sections that are spelled most like the address, the likest first; of 第一章 to 第八章 the last ones for 第九章. */
export function nearestSections(sections: readonly Section[], address: string): Section[] {
  const whole = keyOf(address).slice(0, longest);
  const last = numberOf(stepsOf(address).at(-1) ?? '')?.value ?? 0;
  const likeness = (text: string) => 1 - edits(whole, keyOf(text)) / Math.max(whole.length, keyOf(text).length, 1);
  return sections
    .map((section) => ({
      section,
      likeness: Math.max(likeness(section.path), likeness(section.title)),
      away: Math.abs((numberOf(section.number ?? '')?.value ?? 0) - last),
    }))
    .sort((a, b) => b.likeness - a.likeness || a.away - b.away || a.section.level - b.section.level)
    .slice(0, offered)
    .map(({ section }) => section);
}

const spaceless = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Without spaces and punctuation, full width as half width. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const english: readonly (readonly [RegExp, string])[] = [
  [/\bchapter *(\d+)/gi, '第$1章'],
  [/\bsection *(\d+)/gi, '第$1节'],
  [/\bbox *(\d+)/gi, '专栏$1'],
  [/\btable *(\d+)/gi, '表$1'],
];

/** 第四章第三节 → 第四章, 第三节; 第四章/三/（一） → 第四章, 三, (一); 第四章、三、重点园区 → 第四章, 三、重点园区. */
function stepsOf(address: string): string[] {
  return english
    .reduce((text, [form, chinese]) => text.replace(form, chinese), address.normalize('NFKC'))
    .replace(/(专栏|表|图|附件|附录)\s+(?=[\d一二三四五六七八九十])/g, '$1')
    .split(/[/>›的,\s]|(?<=[章节编篇])、?(?=[第(一二三四五六七八九十])|(?=\()|(?<=\))(?=[第(\d])/)
    .filter((step) => keyOf(step) !== '');
}

/** The last step is the section, and those before it are sections above it, from the outside in. */
function fits(
  sections: readonly Section[],
  section: Section,
  steps: readonly string[],
  is: (section: Section, step: string) => boolean,
): boolean {
  if (!is(section, steps.at(-1)!)) return false;
  let above = section.parent;
  for (const step of steps.slice(0, -1).reverse()) {
    while (above !== null && !is(sections[above]!, step)) above = sections[above]!.parent;
    if (above === null) return false;
    above = sections[above]!.parent;
  }
  return true;
}

/** 第三节 is 三 where a chapter counts its parts so; a bare 3 or 三 is an item, not the third chapter. */
function sameNumber(section: Section, step: string): boolean {
  const [own, asked] = [numberOf(section.number ?? ''), numberOf(step)];
  if (own === null || asked === null || own.value !== asked.value) return false;
  return own.form === asked.form || (asked.form === '节' && own.form === '、') || (asked.form === '部分' && own.form === '章');
}

function numberOf(text: string): { form: string; value: number } | null {
  const key = text.normalize('NFKC').replace(/\s/g, '');
  const shape = /^(第|专栏|附?[表图]|附件|附录|\()?([零一二三四五六七八九十\d]+)(章|节|编|篇|部分|\)|[、.．])?$/.exec(key);
  if (!shape) return null;
  const [, before = '', number = '', after = ''] = shape;
  const value = valueOfNumber(number);
  if (Number.isNaN(value)) return null;
  if (before === '(') return { form: '()', value };
  if (before === '' || before === '第')
    return { form: /^[章节编篇部]/.test(after) ? after : /\d/.test(number) ? '.' : '、', value };
  return { form: before, value };
}

/** 重点园区, or 三、重点园区. */
const titled = ({ number, title }: Section, words: string): boolean =>
  keyOf(title) === keyOf(words) || keyOf(`${number ?? ''}${title}`) === keyOf(words);

const named = (section: Section, words: string): boolean =>
  keyOf(words).length >= 2 && keyOf(section.title).includes(keyOf(words));
