/**
 * Words that are a kind of thing elsewhere and only a branch here: 热电和风电项目 are projects of two branches,
 * 高新技术项目 projects of one, 企业融资渠道 is a noun of the plan's text.
 */
import type { Catalogue } from '../names/catalogue.js';
import { industriesOf } from '../read/resolve.js';
import { sense, type Token, type TokenSense } from '../read/token.js';

const conjunction = /^(?:和|与|及|以及|、|跟|同|或|或者|还有|&)$/;
const built: ReadonlySet<string> = new Set(['Project', 'Infrastructure']);
const ofPark = /(?:园|区|基地|园区)$/;

/** The tokens with such words made what they are here. */
export function branchWords(tokens: readonly Token[], catalogue: Catalogue): readonly Token[] {
  const out = phrasesPointedAt(textNouns(tokens, catalogue), catalogue).map((t, i, all) =>
    closesNoPark(t, all[i + 1]) ? asBranch(t, catalogue) : t,
  );
  for (let at = 0; at < out.length; at++) {
    if (!built.has(sense(out[at]!, 'kind')?.kind ?? '') || isBranch(out[at]!)) continue;
    const run = branchesBefore(out, at);
    const mixed = run.some((i) => !kindOfBranch(out[i]!)) && run.some((i) => kindOfBranch(out[i]!));
    if (run.length > 1 && mixed) for (const i of run) out[i] = asBranch(out[i]!, catalogue);
  }
  return out;
}

const kindOfBranch = (token: Token): boolean => {
  const kind = sense(token, 'kind');
  return kind !== undefined && kind.nameHas !== undefined && built.has(kind.kind);
};

const isBranch = (token: Token): boolean =>
  kindOfBranch(token) ||
  sense(token, 'topic') !== undefined ||
  (sense(token, 'entity')?.entries.some((e) => e.kind === 'Industry') ?? false);

/** Positions of the branches that are joined right before the kind, 甲、乙和丙 | 项目. */
function branchesBefore(tokens: readonly Token[], kind: number): number[] {
  const run: number[] = [];
  for (let at = kind - 1; at >= 0 && isBranch(tokens[at]!); at -= 2) {
    run.unshift(at);
    if (at === 0 || !conjunction.test(tokens[at - 1]!.text)) break;
  }
  return run;
}

/** 高新技术 before 项目: the start of a park's kind, without its end. */
function closesNoPark(token: Token, next: Token | undefined): boolean {
  const kind = sense(token, 'kind');
  if (kind?.kind !== 'Park' || !kind.nameHas || ofPark.test(token.text) || next?.start !== token.end) return false;
  const behind = sense(next, 'kind')?.kind;
  return behind !== undefined && behind !== 'Park';
}

function asBranch(token: Token, catalogue: Catalogue): Token {
  const known = sense(token, 'entity')?.entries.filter((e) => e.kind === 'Industry') ?? [];
  const ids = [
    ...new Set([...known.map((e) => e.id), ...(sense(token, 'topic')?.ids ?? []), ...industriesOf(token.text, catalogue)]),
  ];
  const topic: TokenSense = { is: 'topic', term: token.text, ids };
  return { ...token, senses: [topic] };
}

const pointer = /^(?:那个|那座|那家|的那个|这个)$/;

/** 日用品出口基地那个市: the words before the pointer, where the plan writes them as one and no thing bears them. */
function phrasesPointedAt(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  const end = tokens.findIndex((t, i) => pointer.test(t.text) && sense(tokens[i + 1] ?? t, 'kind') !== undefined) - 1;
  if (end < 1 || sense(tokens[end]!, 'kind')?.kind !== 'Park') return [...tokens];
  for (let from = 0; from < end; from++) {
    const run = tokens.slice(from, end + 1);
    const touches = run.every((t, i) => i === 0 || run[i - 1]!.end === t.start);
    const named = isBranch(run[0]!) || sense(run[0]!, 'text') !== undefined;
    const term = run.map((t) => t.text).join('');
    if (!touches || !named || run.length < 2 || term.length < 5 || !catalogue.holds(term)) continue;
    const whole: Token = { start: run[0]!.start, end: run.at(-1)!.end, text: term, senses: [{ is: 'text', term }] };
    return [...tokens.slice(0, from), whole, ...tokens.slice(end + 1)];
  }
  return [...tokens];
}

/** 企业 | 融资渠道: a kind and the noun behind it, which the plan writes as one word. */
function textNouns(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const noun = sense(token, 'text');
    const phrase = last ? last.text + token.text : '';
    const asked = out.at(-2)?.senses.some((s) => s.is === 'ask' || s.is === 'rank' || s.is === 'number') ?? false;
    const joins =
      last && noun && !noun.parts && last.end === token.start && sense(last, 'kind') && !asked && catalogue.holds(phrase);
    if (joins) out[out.length - 1] = { ...last, end: token.end, text: phrase, senses: [{ is: 'text', term: phrase }] };
    else out.push(token);
  }
  return out;
}
