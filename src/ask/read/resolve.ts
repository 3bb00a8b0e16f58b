/** What a run of characters stands for that is no word and no name: a misspelt name, a part of names, words of the text, or nothing. */

import { industryKey } from '../names/aliases.js';
import type { Catalogue } from '../names/catalogue.js';
import { slipAt } from './slips.js';
import { sense, type Token } from './token.js';

/** Industries whose names hold the term, or are it in full: 农机 is 农业机械. */
export function industriesOf(term: string, catalogue: Catalogue): string[] {
  const key = industryKey(term);
  return (catalogue.byKind.get('Industry') ?? [])
    .filter((e) => e.forms.some((f) => standsFor(key, industryKey(f))))
    .map((e) => e.id);
}

/** Words that begin with a shorter industry's name and are another thing: 电子商务 is not 电子. */
const otherThings: Readonly<Record<string, RegExp>> = {
  电子: /电子(?:商务|政务|口岸|支付)/,
  能源: /新能源/,
  材料: /(?:新|建筑|功能)材料/,
  环保: /环保(?:税)/,
  汽车: /汽车(?:城|站)/,
  信息: /信息(?:公开)/,
};

/** `key` is the question's word, `name` an industry's, both without their generic tails. */
export function standsFor(key: string, name: string): boolean {
  if (key === name) return true;
  if (key.length < 2) return name.startsWith(key) || (name.length <= 5 && name.endsWith(key));
  if (key.length >= 4 && unprocessed(key) === unprocessed(name) && unprocessed(key).length >= 4) return true;
  if (name.includes(key)) return !otherThings[key]?.test(name);
  if (key.length >= 3 && name.length <= key.length + 3 && [...key].every((c) => name.includes(c))) return true;
  return key.length === 2 && name.length === 4 && name[0] === key[0] && name[2] === key[1];
}

/** 茶叶蜂蜜加工, 茶叶与蜂蜜加工 and 茶叶蜂蜜 are one branch. */
const unprocessed = (name: string): string => name.replace(/[与和及]/g, '').replace(/(?:精深加工|深加工|加工|制造|生产)$/, '');

function inNames(term: string, catalogue: Catalogue): boolean {
  for (const form of catalogue.forms.keys()) if (form.includes(term)) return true;
  return false;
}

/** Gives every unknown token a sense. `text` is what the tokens were read from. */
export function resolve(tokens: readonly Token[], text: string, catalogue: Catalogue): Token[] {
  let out = [...tokens];
  for (let i = 0; i < out.length; i++) {
    if (out[i]!.senses.length > 0) continue;
    const slip = slipAt(out, i, text, catalogue);
    if (slip) {
      out = [
        ...out.filter((t) => t.end <= slip.start),
        {
          start: slip.start,
          end: slip.end,
          text: text.slice(slip.start, slip.end),
          senses: [{ is: 'entity', entries: slip.entries, corrected: slip.name }],
        },
        ...out.filter((t) => t.start >= slip.end),
      ];
      i = out.findIndex((t) => t.start === slip.start);
      continue;
    }
    const wider = widened(out, i, text, catalogue);
    if (wider) {
      out = wider.tokens;
      i = wider.at;
      continue;
    }
    const parts = partsOf(out[i]!, catalogue);
    out.splice(i, 1, ...parts);
    i += parts.length - 1;
  }
  return joinTerms(out, catalogue);
}

/** Terms that touch are one thing, whose words one clause must hold: 剑麻|加工. */
function joinTerms(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const a = last && last.end === token.start ? wordsOf(last) : null;
    const b = a && wordsOf(token);
    const text = last ? last.text + token.text : '';
    const whole = a && b && !isFound(last!) && !isFound(token) ? termToken(text, last!.start, catalogue) : null;
    if (whole) out[out.length - 1] = whole;
    else if (last && a && b && (isFound(last) || isFound(token))) {
      out[out.length - 1] = {
        start: last.start,
        end: token.end,
        text,
        senses: [{ is: 'text', term: text, parts: [...a, ...b] }],
      };
    } else out.push(token);
  }
  return out;
}

const isFound = (token: Token): boolean => sense(token, 'text') !== undefined || sense(token, 'topic') !== undefined;

function wordsOf(token: Token): string[] | null {
  const text = sense(token, 'text');
  if (text) return text.parts ?? [text.term];
  if (sense(token, 'topic')) return [sense(token, 'topic')!.term];
  return sense(token, 'entity')?.entries.every((e) => e.kind === 'Industry') ? [token.text] : null;
}

/** An unknown letter and the industry or kind it stands beside may be one term: 锑 + 深加工. */
function widened(
  tokens: readonly Token[],
  i: number,
  text: string,
  catalogue: Catalogue,
): { tokens: Token[]; at: number } | null {
  const self = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  const joins: [number, number][] = [];
  if (next && next.start === self.end && joinable(next)) joins.push([i, i + 1]);
  if (before && before.end === self.start && joinable(before)) joins.push([i - 1, i]);
  for (const [from, to] of joins) {
    const term = text.slice(tokens[from]!.start, tokens[to]!.end);
    const token = termToken(term, tokens[from]!.start, catalogue);
    if (token && !sense(token, 'absent')) return { tokens: [...tokens.slice(0, from), token, ...tokens.slice(to + 1)], at: from };
  }
  return null;
}

function joinable(token: Token): boolean {
  if (sense(token, 'entity')) return sense(token, 'entity')!.entries.some((e) => e.kind === 'Industry');
  return ['topic', 'text', 'verb', 'role', 'number'].some((is) => token.senses.some((s) => s.is === is));
}

function termToken(term: string, start: number, catalogue: Catalogue): Token | null {
  const token = { start, end: start + term.length, text: term };
  if (term.length >= 2) {
    for (const form of [term, industryKey(term)]) {
      if (form.length < 2) continue;
      const ids = industriesOf(form, catalogue);
      if (ids.length > 0 || inNames(form, catalogue)) return { ...token, senses: [{ is: 'topic', term: form, ids }] };
      if (catalogue.holds(form)) return { ...token, senses: [{ is: 'text', term: form }] };
    }
  }
  return null;
}

/** The term whole, else in the fewest pieces of two characters and more that the plan knows, else absent. */
function partsOf(token: Token, catalogue: Catalogue): Token[] {
  const whole = termToken(token.text, token.start, catalogue);
  if (whole) return [whole];
  const n = token.text.length;
  if (!/^[a-z0-9]/.test(token.text) && n >= 4 && n <= 12) {
    for (let cut = n - 2; cut >= 2; cut--) {
      const left = termToken(token.text.slice(0, cut), token.start, catalogue);
      const right = left && termToken(token.text.slice(cut), token.start + cut, catalogue);
      if (left && right) return [left, right];
    }
  }
  return [{ ...token, senses: [{ is: 'absent', term: token.text }] }];
}
