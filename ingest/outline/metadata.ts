/** Title, issuer, period and date of a plan, from what stands before it. */
import { squeeze } from '../parse/join.js';

/** 关于印发 | 临江市工业规划 | 的通知: the notice that carries a plan is not its title. */
const notice = /关于(?:印发|发布|公布|转发|下达|批转|实施)[《“]?(.{4,80}?)[》”]?的(?:通知|公告|决定|批复)(.*)$/;
const planWord = /规划|纲要|方案|计划|意见/;

/** The plan's own title, where only that of the notice before it, or both in one, was found. */
export function titleOf(text: string): string {
  const [, inner = '', behind = ''] = notice.exec(text) ?? [];
  if (inner === '') return text;
  const rest = behind.replace(/^[\s《]+|[\s》]+$/g, '');
  if (planWord.test(rest)) return rest;
  return planWord.test(inner) ? inner : text;
}

const han = '一二三四五六七八九十';
/** 十一五 began in 2006; each plan covers five years. */
const firstYear = 2006;

/** 2016-2020 from 2016—2020年, 2016年至2020年 or “十三五”; null where the text names no period. */
export function periodIn(text: string): string | null {
  const bare = squeeze(text).normalize('NFKC');
  const years = /((?:19|20)\d\d)年?(?:[-—–－~～至到]+)((?:19|20)\d\d)/.exec(bare);
  if (years && Number(years[1]) < Number(years[2])) return `${years[1]}-${years[2]}`;
  const named = /[“"「]?十([一二三四五六七八九])五[”"」]?(?!章|节|条|年(?!规划))/.exec(bare);
  if (named) return five(han.indexOf(named[1]!) + 1);
  const counted = new RegExp(`第十([${han}])个五年`).exec(bare);
  return counted ? five(han.indexOf(counted[1]!) + 1) : null;
}

const five = (n: number): string => {
  const start = firstYear + (n - 1) * 5;
  return `${start}-${start + 4}`;
};

const issuerWord =
  /[^\s，。、：（）()《》\d]{2,30}?(?:人民政府办公厅|人民政府办公室|人民政府|委员会办公室|管理委员会|委员会|管委会|办公厅|办公室|领导小组|党委|[厅局部委])(?=$|[\s\d（(]|关于)/;

/** The body that issues: 临江市人民政府, 某省工业和信息化厅. */
export function issuerIn(line: string): string | null {
  return issuerWord.exec(line.trim())?.[0] ?? null;
}

const digits = '〇零○一二三四五六七八九';
const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = /^([一二三])?十([一二三四五六七八九])?$/.exec(text);
  if (ten) return (ten[1] ? han.indexOf(ten[1]) + 1 : 1) * 10 + (ten[2] ? han.indexOf(ten[2]) + 1 : 0);
  return Number(Array.from(text, (c) => String(Math.max(0, digits.indexOf(c) - 2))).join(''));
};

/** 2021-03-05, 2021年3月, 二〇二一年三月五日 → 2021-03-05 or 2021-03; null for a text without year and month. */
export function dateIn(text: string): string | null {
  const bare = squeeze(text).normalize('NFKC');
  const found =
    /((?:19|20)\d\d)[-./年](\d{1,2})(?:[-./月](\d{1,2})?)?/.exec(bare) ??
    new RegExp(`([一二][${digits}]{3})年([${han}]{1,2})月(?:([${han}]{1,3})日)?`).exec(bare);
  if (!found) return null;
  const [year, month, day] = [found[1]!, found[2]!, found[3]].map((p) => (p === undefined ? null : numberOf(p)));
  if (month === null || month === undefined || month < 1 || month > 12) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return day && day <= 31 && !/\d{5}/.test(found[0]) ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** The period a text speaks of most, the later of two that it names as often. */
export function mainPeriod(text: string): string | null {
  const named = text.split(/[。；\n]/).flatMap((sentence) => periodIn(sentence) ?? []);
  const times = (p: string) => named.filter((n) => n === p).length;
  return [...new Set(named)].sort((a, b) => times(b) - times(a) || b.localeCompare(a))[0] ?? null;
}
