/**
 * The industry that a paragraph opens with and that the rest of it is about:
 *   轴承。以临江市为核心，重点发展…      新材料（8项）：续建…      【石化产业】推进…
 * What opens a paragraph beside one that surely is an industry is one too: 整车。… / 关键零部件。…
 */
import { sentencesOf } from '../facts/clauses.js';
import { clauseStarts } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import type { Outline } from '../stages.js';
import { isBareName } from './bare-name.js';
import { canBeIndustry, looksLikeIndustry, type Phrase, phraseIn } from './industry-phrase.js';
import { titleEnd } from './industry-topics.js';

/** An industry, and where the text that it opens begins. */
export interface Lead extends Phrase {
  rest: number;
}

const longest = 16;
const opening =
  /^(?:\s|[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*|[一二三四五六七八九十]是|[—–·▪●◆★-])*(?:【([^【】]{2,16})】|([^。：:；，、！？【】（）()]{2,16})(?:[（(][^（）()]{1,12}[）)])?[。：:])/d;
const goods = /^.{2,6}(?:零部件|部件|材料|设备|装备|器件|制品)$/;
const verbFirst = new RegExp(`^(?:${anyOf(clauseStarts.filter((word) => word.length > 1))})`);

/** Undefined where the paragraph opens otherwise or says nothing more. */
function openingOf(text: string): { start: number; end: number; rest: number } | undefined {
  const match = opening.exec(text);
  const span = match?.indices?.[1] ?? match?.indices?.[2];
  if (!match || !span || text.slice(match[0].length).trim() === '' || !isBareName(text.slice(...span))) return undefined;
  return { start: span[0], end: span[0] + titleEnd(text.slice(span[0], span[1])), rest: match[0].length };
}

/** By its own words alone. */
export function leadIn(text: string): Lead | undefined {
  const at = openingOf(text);
  const phrase = at && phraseIn(text, at.start, at.end);
  if (!phrase || !at || phrase.start !== at.start || phrase.name.length > longest) return undefined;
  return looksLikeIndustry(phrase.name) ? { ...phrase, rest: at.rest } : undefined;
}

/** By what the other paragraphs of its section open with. */
function leadBeside(text: string): Lead | undefined {
  const at = openingOf(text);
  const phrase = at && phraseIn(text, at.start, at.end);
  if (!phrase || !at || verbFirst.test(text.slice(at.start, at.end))) return undefined;
  const thing = canBeIndustry(phrase.name) || goods.test(phrase.name);
  return thing && sentencesOf(text).length > 1 ? { ...phrase, rest: at.rest } : undefined;
}

const memo = new WeakMap<Outline, ReadonlyMap<number, Lead>>();

/** Passage → what it opens with. Pure; kept with the outline, since the recogniser and the rules both ask. */
export function leadsOf(outline: Outline): ReadonlyMap<number, Lead> {
  const known = memo.get(outline);
  if (known) return known;
  const leads = new Map<number, Lead>();
  const sections = new Set<number>();
  const paragraphs = outline.passages.filter((p) => p.kind === 'paragraph');
  for (const { index, section, body } of paragraphs) {
    const lead = leadIn(body.text);
    if (lead === undefined) continue;
    leads.set(index, lead);
    sections.add(section);
  }
  for (const { index, section, body } of paragraphs) {
    const lead = !leads.has(index) && sections.has(section) ? leadBeside(body.text) : undefined;
    if (lead) leads.set(index, lead);
  }
  memo.set(outline, leads);
  return leads;
}
