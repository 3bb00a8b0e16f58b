/**
 * What a clause says of how far a project is: the bracket behind its name, the word after the list it stands in, else the
 * verb before it.
 *   海州铝板项目（总投资3亿元，续建）    …等一批重大项目建成投产    续建海州铝板项目
 */
import type { StatusName } from '../../graph/model.js';
import { bracketStatuses, statusCues } from '../lexicon/status-verbs.js';
import { matches } from '../matches.js';

export interface Said {
  status: StatusName;
  at: number;
  /** Not the clause but the heading above it says so. */
  inherited?: true;
}

/** What the clause is read against. */
export interface Times {
  /** The section tells what was done. */
  past: boolean;
  /** First year of the plan's period. */
  from: number | null;
}

interface Span {
  start: number;
  end: number;
}

/** `text` is the passage with names blanked; `at` is the project's name in it. */
export function statusOf(text: string, clause: Span, at: Span, times: Times): Said | null {
  const own = ownBracket(text, at.end);
  if (own) return own;
  const plain = withoutBrackets(text.slice(clause.start, clause.end));
  const [before, after] = [plain.slice(0, at.start - clause.start), plain.slice(at.end - clause.start)];
  const behind = said(after, 'after', at.end);
  const ahead = said(before, 'before', clause.start);
  const told = behind ?? ahead;
  return told && (isAim(told, plain, before, behind, ahead, times) ? { ...told, status: '推进' } : told);
}

/** 推进甲项目开工建设, 力争2023年建成甲项目: what is pushed, or is to be built in the plan's own years, is not yet there. */
function isAim(
  told: Said,
  clause: string,
  before: string,
  behind: Said | null,
  ahead: Said | null,
  { past, from }: Times,
): boolean {
  if (!/^(?:开工建设|建成投产|新开工)$/.test(told.status) || done.test(clause) || labelled.test(before)) return false;
  if (hoped.test(before) || (behind !== null && ahead !== null && pushed.test(before))) return true;
  if (told.status !== '建成投产' || past) return false;
  const year = /(20\d\d)年/.exec(clause)?.[1];
  if (year !== undefined && from !== null) return Number(year) >= from;
  return behind === null;
}

const done = /已|相继|陆续|先后|顺利|全面建成|了/;
const hoped = /力争|争取|确保|力促|早日|尽快/;
const pushed = /(?:推进|推动|加快|促进|支持)[^，；。]{0,40}$/;
/** 建成投产：甲、乙 */
const labelled = /^[^，。；：]{2,10}[:：]/;

function ownBracket(text: string, end: number): Said | null {
  const match = /^(?:项目|工程|建设)*[（(]([^（）()]{1,60})[）)]/.exec(text.slice(end, end + 70));
  const status = match && bracketStatuses.find(([form]) => form.test(match[1]!))?.[1];
  return status ? { status, at: end } : null;
}

/** Brackets blanked, lengths kept: what stands in another's bracket is said of the other. */
function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]/g, (m) => ' '.repeat(m.length));
}

const everyCue = statusCues.map(({ status, before, after }) => ({
  status,
  before: before && new RegExp(before, 'g'),
  after: after && new RegExp(after, 'g'),
}));

/** The cue nearest the name; of cues at one place the longest (规划建设, not 建设). `from` is where the text begins in the passage. */
export function said(text: string, side: 'before' | 'after', from: number): Said | null {
  let best: { distance: number; length: number; status: StatusName; at: number } | null = null;
  for (const { status, [side]: cue } of everyCue) {
    if (!cue) continue;
    for (const match of matches(text, cue)) {
      const distance = side === 'after' ? match.index : text.length - match.index - match[0].length;
      const length = match[0].length;
      if (!best || distance < best.distance || (distance === best.distance && length > best.length)) {
        best = { distance, length, status, at: from + match.index };
      }
    }
  }
  return best && { status: best.status, at: best.at };
}
