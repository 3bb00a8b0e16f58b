/** The content of a question as words that a sentence of the plan must hold, and what becomes of the others. */
import { isNamed, lightNouns, naming, turning } from '../lexicon/general-classes.js';
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { sense, type Token } from '../read/token.js';
import type { GeneralWord } from '../words/dictionary.js';
import { verdictOf } from '../words/verdict.js';

/** One thing that must be said, in one of these spellings; `ids` where it names things of the graph. */
export interface Unit {
  word: string;
  options: string[];
  ids: string[];
}

export interface Units {
  needed: Unit[];
  /** Verbs and the like: they choose between sentences. */
  light: string[];
  /** Sections that the question names. */
  sections: string[];
  /** What is asked for is done something to, as in 建什么园; it does something itself in 哪个园建. */
  object: boolean;
}

/** What is carried out and cannot be looked up as a word: figures, comparisons, denial, choosing the first. */
const carriedOut: ReadonlySet<string> = new Set(
  'measure aspect doubles implies per rank degree compare target nature planField unit ends ordinal top relative refer'.split(
    ' ',
  ),
);
const harmless: ReadonlySet<string> = new Set('filler ask adjective plan carrier'.split(' '));
const counted = /^(?:[两二三四五六七八九十]|\d{1,2})(?:大|张|个|家|项|条|种|类|座|处|批|所|支)$/;

/** Null where the question asks for more than a look into the text, or does not say what it asks. */
export function unitsOf(
  tokens: readonly Token[],
  general: readonly GeneralWord[],
  kinds: readonly string[],
  catalogue: Catalogue,
): Units | null {
  const asked = tokens.findIndex((t) => t.senses.some((s) => s.is === 'ask' && s.ask !== 'whether'));
  if (asked < 0 || tokens.some((t) => t.senses.some((s) => s.is === 'ask' && s.ask === 'whether'))) return null;
  const out: Units = { needed: [], light: [], sections: [], object: isObject(tokens, asked) };
  for (const token of tokens) {
    const senses = token.senses.filter((s) => s.is !== 'filler');
    const of = (is: string) => senses.some((s) => s.is === is);
    const entity = sense(token, 'entity');
    const names = sense(token, 'topic')?.term ?? sense(token, 'text')?.term;
    const kind = sense(token, 'kind');
    const op = sense(token, 'op');
    if (naming.test(token.text) || kinds.includes(token.text)) continue;
    if (counted.test(token.text)) continue;
    if (entity) out.needed.push(named(token, entity.entries, catalogue));
    else if (sense(token, 'sectionRef')) out.sections.push(...sense(token, 'sectionRef')!.paths);
    else if (names !== undefined) put(token, general, out, catalogue);
    else if (op) {
      if (op.op !== 'places' && op.op !== 'matter') return null;
    } else if (lightNouns.has(token.text)) out.light.push(token.text);
    else if (senses.every((s) => harmless.has(s.is))) continue;
    else if (kind) {
      if (kind.nameHas) out.needed.push(word(token.text));
      else out.light.push(token.text);
    } else if (of('link') || of('verb') || isCourse(token, tokens)) {
      if (turning.test(token.text)) out.needed.push(word(token.text));
      else out.light.push(token.text);
    } else if (senses.some((s) => carriedOut.has(s.is))) return null;
    else if (of('absent')) {
      if (!passable(token, general)) return null;
      out.light.push(token.text);
    } else out.needed.push(word(token.text));
  }
  return out;
}

/** 环境建设中: in the course of what stands before it; 建设中的项目 has a state. */
const isCourse = (token: Token, tokens: readonly Token[]): boolean =>
  token.text.endsWith('中') &&
  tokens.some((t) => t.end === token.start && t.senses.some((s) => s.is === 'text' || s.is === 'topic'));

/** 归哪个县: asks who does it all the same. */
const lies = /^(?:归|归属|属|属于|在|位于|落在|落户)$/;

/** 要弄个什么园: a verb stands before the question word; 要弄大学城的是哪个园: not with 的是 between. */
function isObject(tokens: readonly Token[], asked: number): boolean {
  const before = tokens.slice(0, asked).filter((t) => t.text !== '个');
  const last = before.at(-1);
  return last !== undefined && !lies.test(last.text) && last.senses.some((s) => s.is === 'link' || s.is === 'verb');
}

const word = (text: string): Unit => ({ word: text, options: [normaliseName(text)], ids: [] });

function named(token: Token, entries: readonly { id: string }[], catalogue: Catalogue): Unit {
  const ids = entries.map((e) => e.id);
  return { word: token.text, options: [...new Set([normaliseName(token.text), ...writtenForms(ids, catalogue)])], ids };
}

/** The names of things as plans write them: in full, and without 市 or 战略 behind. */
export function writtenForms(ids: readonly string[], catalogue: Catalogue): string[] {
  const forms = ids.flatMap((id) => catalogue.entities.get(id)?.forms ?? []);
  return [...forms, ...forms.map((f) => f.replace(/(?<=..)(?:[市县区]|(?:发展)?战略)$/, ''))];
}

/** A run of words stays whole where the plan has it so; else its nouns are needed, its verbs only choose. */
function put(token: Token, general: readonly GeneralWord[], out: Units, catalogue: Catalogue): void {
  const inner = general.filter((w) => token.start <= w.start && w.end <= token.end);
  const isVerb = (w: GeneralWord) => verdictOf(w, true) !== null;
  if (catalogue.holds(normaliseName(token.text))) {
    if (inner.length > 0 && inner.every(isVerb)) out.light.push(token.text);
    else out.needed.push(word(token.text));
    return;
  }
  out.light.push(...inner.filter(isVerb).map((w) => w.text));
  out.needed.push(...inner.filter((w) => !isVerb(w)).map((w) => word(w.text)));
}

/** A word that the plan does not have may be a way of speaking; a thing, a place or a time may not. */
function passable(token: Token, general: readonly GeneralWord[]): boolean {
  if (token.text.length === 1) return !turning.test(token.text);
  const inner = general.filter((w) => token.start <= w.start && w.end <= token.end);
  return inner.length > 0 && inner.every((w) => !isNamed(w.tag) && verdictOf(w, true) !== null);
}
