/** Indicators as people call them: 规上工业产值, 全员劳动生产率. Runs before unknown words are looked up, for it may take them. */
import { neutralQualifiers, statisticalScope } from '../lexicon/measures.js';
import { spellIndicator } from '../names/aliases.js';
import type { Catalogue, NamedEntity } from '../names/catalogue.js';
import { sense, type Token } from './token.js';

const strip = (text: string) =>
  spellIndicator(text)
    .replace(neutralQualifiers, '')
    .replace(/[的之()、,]/g, '');

/** How well a phrase names an indicator: 3 as spelt, 2 without neutral qualifiers, 1 as a great part of the name, 0 not. */
export function likeness(phrase: string, name: string): number {
  const p = spellIndicator(phrase).replace(/的/g, '');
  const n = spellIndicator(name);
  if (p === n) return 3;
  const a = strip(p);
  const b = strip(n);
  if (a.length >= 2 && a === b) return 2;
  if (/[百千万]?亿/.test(phrase) && phrase.length >= 4 && a.length >= 2 && b.endsWith(a)) return 1.2;
  if (a.length >= 4 && b.length <= a.length * (a.length >= 6 ? 2.5 : 2) && isSubsequence(a, b))
    return 1 + a.length / b.length / 2;
  if (a.length >= 4 && b.length <= a.length * 3.5 && wordsInOrder(a, b)) return 1 + a.length / b.length / 2;
  return 0;
}

/** 研发强度 for 全社会研发经费投入强度: words of two letters and more, in this order, the last one the name's own last. */
export function wordsInOrder(a: string, b: string): boolean {
  const fits = (from: number, at: number): boolean => {
    if (from === a.length) return at === b.length;
    for (let n = a.length - from; n >= 2; n--) {
      const word = a.slice(from, from + n);
      if (from + n === a.length) {
        if (b.length - n >= at && b.endsWith(word)) return true;
        continue;
      }
      const found = b.indexOf(word, at);
      if (found >= 0 && fits(from + n, found + n)) return true;
    }
    return false;
  };
  return a.length >= 4 && fits(0, 0);
}

/** Do the characters of `a` stand in `b` in this order? */
export function isSubsequence(a: string, b: string): boolean {
  let i = 0;
  for (const c of b) if (c === a[i]) i++;
  return i === a.length;
}

/** All indicators that fit the phrase best. */
export function indicatorsFor(phrase: string, catalogue: Catalogue): { quality: number; entities: NamedEntity[] } {
  let quality = 0;
  let entities: NamedEntity[] = [];
  for (const entity of catalogue.byKind.get('Indicator') ?? []) {
    const q = Math.max(...entity.forms.map((f) => likeness(phrase, f)));
    const level = Math.min(q, 2);
    if (level === 0 || level < quality) continue;
    if (level > quality) entities = [];
    quality = level;
    entities.push(entity);
  }
  return { quality, entities };
}

/** Tokens an indicator's name may be made of. */
function mayBePart(token: Token): boolean {
  if (token.senses.length === 0) return true;
  if (['year', 'ask', 'sectionRef', 'ordinal', 'top', 'refer', 'rank', 'op'].some((is) => token.senses.some((s) => s.is === is)))
    return false;
  const entity = sense(token, 'entity');
  return !entity?.entries.some((e) => e.kind === 'City' || e.kind === 'Park');
}

/** Replaces runs of tokens that name an indicator by one entity token. */
export function joinIndicators(tokens: readonly Token[], text: string, catalogue: Catalogue): Token[] {
  const out = [...tokens];
  for (let from = 0; from < out.length; from++) {
    let best: { to: number; quality: number; rated: number; entities: NamedEntity[] } | null = null;
    for (let to = from; to < out.length && to < from + 9; to++) {
      const gap = to > from ? text.slice(out[to - 1]!.end, out[to]!.start) : '';
      if (!mayBePart(out[to]!) || gap.length > 1) break;
      const phrase = text.slice(out[from]!.start, out[to]!.end).replace(/ /g, '');
      // 重大项目 投资: words with a blank between them are one name only where they are all of it.
      const spaced = phrase.length < out[to]!.end - out[from]!.start;
      if (phrase.length < 3 || isFiller(out[from]!) || isFiller(out[to]!)) continue;
      if (to === from && out[to]!.senses.some((s) => s.is === 'kind')) continue;
      const { quality, entities } = indicatorsFor(phrase, catalogue);
      if (quality < 2 && (spaced || out[to]!.senses.some((s) => s.is === 'compare'))) continue;
      const counted = countsClass(out, from, to);
      // 项目投资 is a figure by itself, not a part of a longer name.
      if (quality < 2 && to === from && out[to]!.senses.some((s) => s.is === 'measure' || s.is === 'aspect')) continue;
      // 共建的产业: a thing with what describes it; the figure's name holds these words by chance.
      if (quality < 2 && !counted && (/的$/.test(phrase) || (out[to]!.senses.some((s) => s.is === 'kind') && /的/.test(phrase))))
        continue;
      // 千亿元产业 is not 千亿元的产业园区.
      if (quality < 2 && entities.every((e) => e.forms.every((form) => countsOthers(phrase, form)))) continue;
      // 云岭园产值过500亿没有 is no number of 产值超500亿元的园区.
      if (quality < 2 && classTail(phrase) === undefined && ofOneThing(out) && entities.every(countsThings)) continue;
      // A part of a name is taken for it only where the words are nothing else.
      if (quality < 2 && !out.slice(from, to + 1).some(isMeasureLike)) continue;
      if (to > from && !counted && !entities.some((e) => e.forms.includes(phrase)) && isPhraseOfKind(out, from, to)) continue;
      // 营收超亿元的企业 is not 营收 with something behind it.
      // 规上软件企业利润率 is not 规上软件企业 and 利润率, where the plan has a figure of that name.
      const tail: Token[] | null = best && out.slice(best.to + 1, to + 1);
      const goesOn: boolean = tail?.every((t) => t.senses.some((s) => s.is === 'measure' || s.is === 'aspect')) ?? false;
      const rated: number = (counted || goesOn) && quality > 1 ? 2 : quality;
      if (rated >= (best?.rated ?? 1)) best = { to, quality, rated, entities };
    }
    if (!best) continue;
    const token: Token = {
      start: out[from]!.start,
      end: out[best.to]!.end,
      text: text.slice(out[from]!.start, out[best.to]!.end).replace(/ /g, ''),
      senses: [
        {
          is: 'entity',
          entries: best.entities.map((e) => ({ id: e.id, kind: 'Indicator', distance: 0 })),
          // Taken for it by a part of its name: to be told.
          ...(best.quality < 2 && best.entities.length === 1 ? { corrected: best.entities[0]!.name } : {}),
        },
      ],
    };
    out.splice(from, best.to - from + 1, token);
  }
  return asScope(aroundYears(out, catalogue));
}

const classTail = (name: string): string | undefined => /(?:产业|园区|企业|项目)$/.exec(name)?.[0];

const countsThings = (entity: NamedEntity): boolean => entity.forms.every((form) => classTail(form) !== undefined);

/** A park, a project or a company is named or pointed at, and no number of things is asked for. */
const ofOneThing = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) => sense(t, 'refer') || sense(t, 'entity')?.entries.some((e) => e.kind !== 'Indicator' && hasFigures.has(e.kind)),
  ) && !tokens.some((t) => sense(t, 'ask')?.ask === 'howmany');

const hasFigures: ReadonlySet<string> = new Set(['Park', 'Project', 'Enterprise']);

/** Both are numbers of things, of different ones. */
function countsOthers(a: string, b: string): boolean {
  const [one, other] = [classTail(a), classTail(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** 规模以上工业企业的利润: whose figure is asked for, not how many they are. */
function asScope(tokens: readonly Token[]): Token[] {
  const figure = (t: Token | undefined) =>
    t?.senses.some((s) => s.is === 'measure' || (s.is === 'entity' && s.entries.some((e) => e.kind === 'Indicator')));
  return tokens.map((t, at) => {
    const behind = tokens[at + 1]?.text === '的' ? tokens[at + 2] : tokens[at + 1];
    const scope = statisticalScope(t.text);
    return scope && figure(t) && figure(behind) ? { ...t, senses: [{ is: 'verb', words: [scope] }] } : t;
  });
}

/** 共建园区2025年总产值: a name with a year put into it; the year stands behind it then. */
function aroundYears(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  const out = [...tokens];
  const touches = (a: number, b: number) => out[a]!.end === out[b]!.start && mayBePart(out[a]!) && mayBePart(out[b]!);
  for (let at = 1; at < out.length - 1; at++) {
    const year = out[at]!;
    if (!sense(year, 'year') || out[at - 1]!.end !== year.start) continue;
    const behind = out[at + 1]!.text === '的' ? at + 2 : at + 1;
    if (!out[behind] || out[behind]!.start !== out[behind - 1]!.end || !mayBePart(out[behind]!)) continue;
    let best: { from: number; to: number; text: string; entities: NamedEntity[] } | null = null;
    for (let from = at - 1; from >= 0 && mayBePart(out[from]!) && (from === at - 1 || touches(from, from + 1)); from--) {
      for (let to = behind; to < out.length && mayBePart(out[to]!) && (to === behind || touches(to - 1, to)); to++) {
        const [left, right] = [out.slice(from, at), out.slice(behind, to + 1)];
        const text = [...left, ...right].map((t) => t.text).join('');
        const bare = left.length === 1 && left[0]!.senses.some((s) => s.is === 'kind' || s.is === 'filler');
        const { quality, entities } = indicatorsFor(text, catalogue);
        if (quality >= 2 && !bare && text.length > (best?.text.length ?? 4)) best = { from, to, text, entities };
      }
    }
    if (!best) continue;
    const entries = best.entities.map((e) => ({ id: e.id, kind: 'Indicator' as const, distance: 0 }));
    const token: Token = { start: out[best.from]!.start, end: year.start, text: best.text, senses: [{ is: 'entity', entries }] };
    out.splice(best.from, best.to - best.from + 1, token, year);
    at = best.from + 1;
  }
  return out;
}

/** 营收超亿元的企业哪个市最多: a threshold with a kind behind it is a number of things, where another kind is asked about. */
function countsClass(tokens: readonly Token[], from: number, to: number): boolean {
  const kindOf = (t: Token) => sense(t, 'kind')?.kind;
  const own = kindOf(tokens[to]!);
  const over = tokens
    .slice(from, to)
    .some((t, i) => sense(t, 'compare') && tokens[from + i + 1]!.senses.some((s) => s.is === 'unit' || s.is === 'number'));
  const outside = [...tokens.slice(0, from), ...tokens.slice(to + 1)];
  return own !== undefined && over && outside.some((t) => kindOf(t) === 'City' && own !== 'City');
}

/** 园区的产值, 新材料项目: a kind with what belongs to it or narrows it, where another figure is asked for; no indicator's name. */
function isPhraseOfKind(tokens: readonly Token[], from: number, to: number): boolean {
  const isKind = (t: Token) => t.senses.some((s) => s.is === 'kind' && s.kind !== 'Indicator');
  const isLevel = tokens[from]!.senses.some((s) => s.is === 'level');
  if ((isKind(tokens[from]!) || isLevel) && tokens.slice(from, to).some((t) => t.text === '的')) return true;
  const figure = (t: Token) => t.senses.some((s) => s.is === 'measure');
  const placed = (t: Token) => t.senses.some((s) => s.is === 'rank' || (s.is === 'op' && s.op === 'average'));
  const before = tokens[from - 1];
  // 六个项目总投资, 哪个园区产值
  const counts = before?.senses.some((s) => (s.is === 'number' && s.unit !== '年') || (s.is === 'ask' && s.ask === 'which'));
  if (isKind(tokens[from]!) && counts) return true;
  const outside = [...tokens.slice(0, from), ...tokens.slice(to + 1)];
  return isKind(tokens[to]!) && outside.some((t) => figure(t) || placed(t));
}

function isMeasureLike(token: Token): boolean {
  return token.senses.length === 0 || token.senses.some((s) => ['measure', 'aspect', 'compare', 'unit', 'number'].includes(s.is));
}

function isFiller(token: Token): boolean {
  return token.senses[0]?.is === 'filler';
}
