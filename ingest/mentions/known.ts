/** The second pass: names learned anywhere in the plan, found where no cue shows them. 依托恒远铝业，… after 恒远铝业等企业. */

import { enterpriseForms } from '../lexicon/enterprise-forms.js';
import { isEveryday } from './common-words.js';
import type { Reading } from './context.js';
import { byPassage } from './context.js';
import { Dictionary } from './dictionary.js';
import { cleanName, type Found, overlaps } from './found.js';
import { partsOf } from './stem.js';

/** Kinds whose names are names wherever they stand. */
const kinds = new Set(['Park', 'Enterprise', 'Project', 'Infrastructure']);

export function knownMentions(reading: Reading, found: readonly Found[]): Found[] {
  const dictionary = new Dictionary<Found>();
  for (const item of found) {
    if (!kinds.has(item.kind) || !recurs(item)) continue;
    dictionary.set(item.name, item);
    const short = item.kind === 'Enterprise' ? withoutForm(item.name, reading) : null;
    if (short) dictionary.set(short, item);
  }
  const taken = byPassage(found);
  const more: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    for (const hit of dictionary.scan(text)) {
      const item: Found = {
        passage: passage.index,
        start: hit.start,
        end: hit.end,
        kind: hit.value.kind,
        name: cleanName(text.slice(hit.start, hit.end)),
        rule: 'known',
      };
      if ((taken.get(passage.index) ?? []).some((t) => t.kind === item.kind && overlaps(t, item))) continue;
      if (
        item.kind === 'Enterprise' &&
        item.name.length < 3 &&
        /[\u4e00-\u9fff]/.test(text[hit.end] ?? '') &&
        !plausible(text, hit.start, hit.end)
      )
        continue;
      more.push(item);
    }
  }
  return more;
}

const form = new RegExp(
  `^(.{4,12}?)(?:${enterpriseForms.filter((f) => f.length > 2 || f === '公司' || f === '集团').join('|')})`,
);

/** 临江恒烟 of 临江恒烟公司, and of its plant 临江恒烟公司云岭卷烟厂: a place and a proper name tell it from all else. */
function withoutForm(name: string, { gazetteer }: Reading): string | null {
  const short = form.exec(name)?.[1] ?? '';
  const [place, proper] = partsOf(short, gazetteer);
  return place?.kind === 'division' && proper?.kind === 'proper' && proper.text.length >= 2 ? short : null;
}

/** A two-character name must not be cut out of a longer word. */
function plausible(text: string, start: number, end: number): boolean {
  return start === 0 || /[，。；：、以由和与及]/.test(text[start - 1] ?? '') || /[，。；：、和与及等]/.test(text[end] ?? '');
}

/** An everyday word is a company's name only where a list says so. */
function recurs({ kind, name }: Found): boolean {
  return kind === 'Enterprise' ? name.length >= 2 && !isEveryday(name) : name.length >= 4;
}
