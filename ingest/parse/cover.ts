/** What stands before the plan: its title, issuer and date, or a covering notice. */
import { type Block, wordsOf } from './block.js';
import { squeeze, wordsOnly } from './join.js';
import { markerOf } from './marker.js';
import { namedHeadingOf } from './named-heading.js';
import type { PlanRole } from './plan-data.js';

const planWord = /(?:规划|纲要|计划|方案|意见|行动|战略)(?:[（(].{1,20}[）)])?$/;
const titleLine = /(?:规划|纲要|计划|方案|“十[一二三四五六七]五”|五年|年远景目标)/;
/** What an encyclopedia says below its title: 某市人民政府发布的规划 */
const described = /的(?:规划|纲要|计划|方案|意见)$/;
const notice = /关于.{2,60}的(?:通知|批复|决定|公告)$/;
const prose = /[。；]/;
/** A cover has no more blocks than this, nor a title more characters. */
const longest = { cover: 60, line: 60, notice: 120 };

/** A heading of the plan proper: the cover ends before it. */
function beginsPlan(block: Block, title: Block | undefined): boolean {
  if (block.type === 'table') return true;
  const named = namedHeadingOf(block.mapped.text);
  if (markerOf(block.mapped.text) || named?.kind === 'front' || named?.kind === 'box' || named?.kind === 'table') return true;
  return block.depth !== undefined && block !== title && !notice.test(squeeze(block.mapped.text));
}

/** The first heading of a Markdown file is its title where no other is as high, or where it reads like one. */
function headingTitle(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter((b) => b.type === 'text' && b.depth !== undefined) as Extract<Block, { type: 'text' }>[];
  const first = headings.find((b) => !b.bareNumber && !notice.test(squeeze(b.mapped.text)));
  if (!first || markerOf(first.mapped.text) || namedHeadingOf(first.mapped.text)) return undefined;
  const alone = headings.every((h) => h === first || h.depth! > first.depth!) && headings.length > 1;
  return alone || planWord.test(squeeze(first.mapped.text)) ? first : undefined;
}

/**
 * Roles of the blocks before the plan's first heading, by index. Prose there is a notice or a preamble and has none.
 * Without a heading and without a title nothing is taken for a cover.
 */
export function coverOf(blocks: readonly Block[]): Map<number, PlanRole> {
  const roles = new Map<number, PlanRole>();
  const headed = headingTitle(blocks);
  const noticed = titleAfterNotice(blocks);
  const first = blocks.findIndex((b, i) => i > noticed && beginsPlan(b, headed));
  const limit = Math.min(first < 0 ? blocks.length : first, Math.max(longest.cover, noticed + 1));
  const lines = blocks.slice(0, limit).map((b) => squeeze(wordsOf(b)));
  const short = (i: number) => lines[i]!.length > 0 && lines[i]!.length <= longest.line && !prose.test(lines[i]!);
  const own = noticed >= 0 ? noticed : headed ? blocks.indexOf(headed) : titleAmong(lines, short);
  const stop = lines.findIndex((line, i) => i > own && prose.test(line));
  const end = own < 0 ? (first < 0 ? 0 : limit) : stop < 0 ? limit : stop;
  for (let i = 0; i < end; i++) {
    const block = blocks[i]!;
    if (block.type === 'text' && block.role) roles.set(i, block.role);
    else if (i < noticed && !notice.test(lines[i]!) && (markerOf(wordsOf(block)) || prose.test(lines[i]!))) roles.set(i, 'prose');
    else if (i === own || (i + 1 === own && isUpperHalf(lines[i]!) && short(i))) roles.set(i, 'title');
    else if (notice.test(lines[i]!) && short(i)) roles.set(i, 'notice');
    else if (short(i) && !/[：:]$/.test(lines[i]!)) roles.set(i, 'cover');
  }
  return roles;
}

/** What a covering notice names: 关于印发《临江市工业发展规划》的通知, 关于印发临江市工业发展规划的通知 */
const named = /(?:印发|发布|公布|下达|批准|批复)(?:实施)?[《“]?(.{6,60}?)[》”]?的(?:通知|公告|决定|批复)$/;
const shortestTitle = 6;

/** The plan's own title behind a covering notice that names it; what is numbered in between is the notice's. -1 where there is none. */
function titleAfterNotice(blocks: readonly Block[]): number {
  const lines = blocks.slice(0, longest.notice).map((b) => squeeze(wordsOf(b)));
  const from = lines.findIndex((line) => line.length <= longest.line + 20 && named.test(line));
  if (from < 0) return -1;
  const name = wordsOnly(named.exec(lines[from]!)![1]!);
  const at = lines.findIndex(
    (line, i) => i > from && wordsOnly(line).length >= shortestTitle && !prose.test(line) && name.startsWith(wordsOnly(line)),
  );
  return at;
}

/** The last line that ends like a plan's title, else the first that has words of one; -1 where none has. */
function titleAmong(lines: readonly string[], short: (i: number) => boolean): number {
  const titled = lines.flatMap((line, i) =>
    short(i) && titleLine.test(line) && !notice.test(line) && !described.test(line) ? [i] : [],
  );
  // A label before the title adds nothing to it: 中文名 临江市工业规划.
  const longer = (i: number) =>
    titled.some((j) => lines[i] !== lines[j] && lines[i]!.endsWith(lines[j]!) && planWord.test(lines[j]!));
  const candidates = titled.filter((i) => !longer(i));
  return candidates.findLast((i) => planWord.test(lines[i]!)) ?? candidates[0] ?? -1;
}

/** A title set on two lines: 临江市国民经济和社会发展 ⏎ 第十四个五年规划纲要. */
const isUpperHalf = (line: string) => !planWord.test(line) && /发展$|“十[一二三四五六七]五”$|(?:国民经济|社会发展)/.test(line);
