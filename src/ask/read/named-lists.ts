/**
 * A list given by its name: 入选产城融合试点的园区, 互联互通重点项目名单. Without a word for being listed only the whole
 * name is taken, and only one that no other title could be meant by.
 */
import type { Catalogue } from '../names/catalogue.js';
import { inShort, isTelling, type NamedList } from '../names/named-lists.js';
import { type Found, sense, type Token } from './token.js';

const listing =
  /^(?:列入|列入了|列进|列进了|列为|列在|入选|入选了|选入|选进|纳入|纳入了|进入|进了|上了|上|名列|列于|跻身|位列|收入|收录|收录在|放进|写进|点名|评上|评为|选上|入围|入围了)$/;
const closing = /^(?:名单|清单|名录|一览表|一览|列表|之列|行列|范围)$/;
const small = /^(?:的|了|在|到|进|里|里的|中|中的|里面|当中|,|、|是|那个|这个|那份|这份|那张|这张|那些|这些)$/;
const longest = 20;
const apart = new Set(['ask', 'op', 'refer', 'year', 'rank', 'ordinal', 'top', 'compare', 'sectionRef']);

/** The whole name of a list, whatever stands around it. */
export function listNameAt(text: string, at: number, catalogue: Catalogue): Found | null {
  let best: { end: number; list: NamedList } | null = null;
  for (const list of catalogue.lists)
    for (const name of [list.name, list.stem]) {
      if (!text.startsWith(name, at) || at + name.length <= (best?.end ?? at) || !bears(list, name, false, false)) continue;
      if (catalogue.lists.filter((l) => bears(l, name, false, false)).length === 1) best = { end: at + name.length, list };
    }
  return best && { end: best.end, sense: { is: 'sectionRef', paths: [best.list.path], lists: best.list.kinds } };
}

/** Tokens with each name of a list made the section that it heads. */
export function linkLists(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  if (catalogue.lists.length === 0) return [...tokens];
  let out = tokens.map((t) => oneMeaning(t, tokens, catalogue));
  for (let at = 0; at < out.length; at++) {
    const hit = named(out, at, catalogue) ?? listFrom(out, at, catalogue);
    if (!hit) continue;
    const own = ownReference(out, at, hit.list);
    const from = own ?? at;
    const token: Token = {
      start: out[from]!.start,
      end: out[hit.to]!.end,
      text: textOf(out.slice(from, hit.to + 1)),
      senses: [{ is: 'sectionRef', paths: [hit.list.path], lists: hit.list.kinds }],
    };
    out = [...out.slice(0, from), token, ...out.slice(hit.to + 1)];
    at = from;
  }
  return out;
}

/** Recognised by its whole name, with a closing 名单. */
function named(tokens: readonly Token[], at: number, catalogue: Catalogue): { to: number; list: NamedList } | null {
  const ref = sense(tokens[at]!, 'sectionRef');
  const list = ref?.lists && catalogue.lists.find((l) => l.path === ref.paths[0]);
  return list ? { to: closing.test(tokens[at + 1]?.text ?? '') ? at + 1 : at, list } : null;
}

/** The longest name of one list that begins at `at`, with a closing 名单. */
function listFrom(tokens: readonly Token[], at: number, catalogue: Catalogue): { to: number; list: NamedList } | null {
  let best: { to: number; list: NamedList } | null = null;
  for (let to = at; to < tokens.length && mayStandIn(tokens[to]!); to++) {
    if (to > at && tokens[to]!.start !== tokens[to - 1]!.end) break;
    const name = textOf(tokens.slice(at, to + 1));
    if (name.length > longest) break;
    if (name.length < 2) continue;
    const closed = closing.test(tokens[to + 1]?.text ?? '');
    const told = closed || isTold(tokens, at);
    const [list, ...more] = catalogue.lists.filter((l) => bears(l, name, told, reference(tokens, at, l)));
    if (!list || more.length > 0 || namesThing(tokens.slice(at, to + 1), tokens, catalogue)) continue;
    best = { to: closed ? to + 1 : to, list };
  }
  return best;
}

const textOf = (run: readonly Token[]): string => run.map((t) => t.text).join('');

const mayStandIn = (token: Token): boolean => !token.senses.some((s) => apart.has(s.is)) && !small.test(token.text);

function bears(list: NamedList, name: string, told: boolean, referred: boolean): boolean {
  if (referred) return name.length >= 4 && inShort(list.title).includes(inShort(name)) && isTelling(name);
  const whole = name === list.name || (name === list.stem && /(?:试点|示范|重点|龙头|骨干|标杆|示范点)$/.test(name));
  // 重点产业园区 may be any; a title as long as 特色产业重点项目 is no chance.
  if (whole && (isTelling(name) || (name === list.name && name.length >= 8)) && (told || list.kinds.length > 0)) return true;
  if (!told) return false;
  const short = inShort(name);
  return name.length >= 4 && (short === inShort(list.name) || (isTelling(name) && short === inShort(list.stem)));
}

/** 列入…, …名单: a word for being listed stands right before it. */
function isTold(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && small.test(tokens[before]!.text)) before--;
  return before >= 0 && listing.test(tokens[before]!.text);
}

/** 专栏4的产城融合试点: the reference just before names the same list. */
function ownReference(tokens: readonly Token[], at: number, list: NamedList): number | null {
  let before = at - 1;
  while (before >= 0 && small.test(tokens[before]!.text)) before--;
  return before >= 0 && sense(tokens[before]!, 'sectionRef')?.paths.includes(list.path) ? before : null;
}
const reference = (tokens: readonly Token[], at: number, list: NamedList): boolean => ownReference(tokens, at, list) !== null;

/** The name of a list is also a park's, or is what the plan gives the number of: 有几个产城融合试点园区, and nothing else given. */
function oneMeaning(token: Token, tokens: readonly Token[], catalogue: Catalogue): Token {
  if (!sense(token, 'sectionRef')?.lists) return token;
  const thing = namesThing([token], tokens, catalogue);
  return { ...token, senses: token.senses.filter((s) => (s.is === 'sectionRef') !== thing) };
}

function namesThing(run: readonly Token[], tokens: readonly Token[], catalogue: Catalogue): boolean {
  const [only, ...more] = run;
  const entries = more.length === 0 ? sense(only!, 'entity')?.entries : undefined;
  if (!entries) return false;
  // The park that bears the title's own words is the list.
  const named = entries.filter((e) => e.kind !== 'Indicator' && e.kind !== 'Industry');
  if (named.some((e) => !catalogue.lists.some((l) => catalogue.entities.get(e.id)?.forms.some((f) => f.endsWith(l.name)))))
    return true;
  if (!entries.some((e) => e.kind === 'Indicator')) return false;
  const counted = tokens.some((t) => sense(t, 'ask')?.ask === 'howmany' || sense(t, 'ask')?.ask === 'howmuch');
  return counted && !tokens.some((t) => t !== only && t.senses.some((s) => given.has(s.is)));
}

const given = new Set(['entity', 'topic', 'text', 'sectionRef', 'level']);
