/** What a sentence lists under the noun asked for, though the graph has no nodes of that kind: 建立甲清单、乙清单 for 哪些清单. */
import { words } from '../lexicon/words.js';
import { normaliseName } from '../normalise.js';
import { type GeneralWord, generalWords } from '../words/dictionary.js';

/** 甲、乙和丙等资金; 甲、乙、丙三张清单: what stands between the list and its noun. */
const closing = /(?:等|[一二两三四五六七八九十]{1,2}(?:大|张|个|项|类|家|条|种))[^、,]{0,6}$/;
const joint = /(?:以及|和|及|与)(?=[^、]{2,}$)/;
const longestName = 24;
/** The dictionary has these as nouns. */
const saying = /^(?:充分|积极|大力|切实)/;

/** The names in their order; none where the sentence has no list of them. */
export async function listedUnder(sentence: string, noun: string): Promise<string[]> {
  const plain = normaliseName(sentence.replace(/[”」』]\s*[“「『]/g, '、'));
  for (const clause of plain.split(/[,。;:!?]/)) {
    const names = listClosed(clause, noun) ?? eachWith(clause, noun);
    if (names) return withoutVerbs(names, noun);
  }
  return [];
}

function listClosed(clause: string, noun: string): string[] | null {
  for (let at = clause.indexOf(noun); at >= 0; at = clause.indexOf(noun, at + 1)) {
    const close = closing.exec(clause.slice(0, at));
    const list = close && partsOf(clause.slice(0, close.index));
    if (list && list.length > 1) return list;
  }
  return null;
}

/** A run of parts that all end in the noun, the last perhaps with more behind it. */
function eachWith(clause: string, noun: string): string[] | null {
  const parts = partsOf(clause).map((part) => ({ part, end: part.indexOf(noun) + noun.length }));
  const from = parts.findIndex(({ part, end }) => end >= noun.length && end === part.length);
  if (from < 0) return null;
  const names: string[] = [];
  for (const { part, end } of parts.slice(from)) {
    if (end < noun.length) break;
    names.push(part.slice(0, end));
    if (end < part.length) break;
  }
  return names.length > 1 ? names : null;
}

/** Split at 、 and, behind the last of them, at one 和. */
function partsOf(list: string): string[] {
  const parts = list.split('、');
  const last = parts.at(-1)!.split(joint);
  return [...parts.slice(0, -1), ...last].filter((part) => part !== '');
}

/**
 * The first name begins behind the last preposition and the verbs after it: 临江要以甲、乙 has 甲, 加快建设甲园 has 甲园. A verb
 * that alone stands before the noun is part of the name: 引导资金.
 */
async function withoutVerbs(names: readonly string[], noun: string): Promise<string[]> {
  const [first = '', ...rest] = names;
  const parts = await generalWords(first);
  let from = parts.findLastIndex((w) => w.tag === 'p') + 1;
  const onlyNoun = () => parts[from + 1]?.text === noun;
  while (from < parts.length - 1 && (isAct(parts[from]!) || saying.test(parts[from]!.text)) && !onlyNoun()) from++;
  const all = [first.slice(parts[from]?.start ?? 0), ...rest];
  return all.every((name) => name.length > 0 && name.length <= longestName) ? all : [];
}

/** The dictionary has 建设 as a noun as well; the lexicon knows it for a relation. */
const isAct = ({ text, tag }: GeneralWord): boolean =>
  /^(?:d|v|l|i)$/.test(tag) ||
  (words.get(text)?.some((s) => ['link', 'verb', 'role', 'adjective', 'filler'].includes(s.is)) ?? false);
