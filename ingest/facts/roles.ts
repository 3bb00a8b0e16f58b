/**
 * How firmly a statement commits a place to an industry: the verb decides, with its adverbs; where it says nothing,
 * what the list is called decides.
 *
 *   重点发展, 做大做强 → lead     积极发展 → support     培育 → emerging     改造提升 → traditional
 *   加快发展锻件等新兴产业 → emerging, because 加快发展 alone says nothing
 */
import type { Role } from '../../graph/model.js';
import { adverbs } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import { matches } from '../matches.js';

const roleOfAdverb = new Map(adverbs);
const adverb = new RegExp(anyOf(adverbs.map(([word]) => word)), 'g');
/** The emphasis of an earlier clause holds for a bare verb: 重点以锻件项目为依托，发展…. */
const emphasis = /^(?:重点|着重|着力|突出|优先)(?:以|依托|围绕|利用|发挥|结合|立足)/;

/** What is done with a 传统产业, however firmly: 大力提升 | 四大传统产业. */
const betters = /提升|升级|优化|改造|转型/;

export interface Wording {
  /** The verb with its adverbs. */
  cue: string;
  /** Heads of the list that name no industry. */
  heads: readonly string[];
  /** Earlier clauses of the sentence. */
  before: readonly string[];
}

export function roleOf({ cue, heads, before }: Wording): Role {
  if (betters.test(cue) && /传统/.test(heads.join(' '))) return 'traditional';
  return verbRole(cue) ?? headRole(heads.join(' ')) ?? (before.some((clause) => emphasis.test(clause)) ? 'lead' : 'mentioned');
}

function verbRole(cue: string): Role | undefined {
  if (/改造提升|提升改造|改造升级|技术改造|优化提升|改造/.test(cue)) return 'traditional';
  if (/培育/.test(cue)) return /壮大|做大/.test(cue) && /重点|着力|大力/.test(cue) ? undefined : 'emerging';
  if (
    /做[大强优精]|壮大|扩大|主攻|专攻|专做|主做|振兴|主导|支柱|首位|作为(?:全市|全县|全省)?(?:重点|核心)|为主|为支点|为龙头|为核心|为引领|打造|产业定位/.test(
      cue,
    )
  )
    return 'lead';
  if (/辅以|兼顾|兼做|为补充/.test(cue)) return 'support';
  const roles = matches(cue, adverb).map((m) => roleOfAdverb.get(m[0]));
  return (['lead', 'support', 'emerging'] as const).find((role) => roles.includes(role));
}

function headRole(heads: string): Role | undefined {
  if (/新兴|先导|未来/.test(heads)) return 'emerging';
  if (/支柱|主导|首位|为主/.test(heads)) return 'lead';
  if (/传统/.test(heads)) return 'traditional';
  return /配套/.test(heads) ? 'support' : undefined;
}
