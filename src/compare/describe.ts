/** Differences in one line each, for people. */
import type { Comparator } from '../../graph/model.js';
import type { Aspect, Change, ChangeType, ComparedKind, Disagreement, Named, Outcome, Statement } from './comparison.js';

export type Language = 'zh' | 'en';

const zh = {
  kinds: { industry: '产业', park: '园区', project: '项目', target: '目标', policy: '引用文件' },
  types: { added: '新增', dropped: '不再提及', raised: '提高', lowered: '降低', changed: '变化' },
  aspects: {
    presence: '',
    role: '发展定位',
    level: '级别',
    area: '规划面积',
    city: '所在地',
    status: '建设状态',
    investment: '投资额',
    value: '目标',
    bound: '目标的上下限',
    nature: '目标属性',
  },
  signs: { '=': '', '>': '超过', '>=': '不低于', '<': '低于', '<=': '不超过', '~': '约' },
  year: (year: string) => `${year}年`,
  bracket: (parts: readonly string[]) => `（${parts.join('，')}）`,
  comma: '，',
  whole: '全域',
  of: (subject: string, thing: string) => `${subject}${thing}`,
  line: (what: string, said: string) => `${what}：${said}`,
  reached: { true: '达到', false: '未达到' },
  outcome: (aim: string, was: string) => `目标${aim}，实际${was}`,
};

const en: typeof zh = {
  kinds: { industry: 'industry', park: 'park', project: 'project', target: 'target', policy: 'document cited' },
  types: { added: 'Added', dropped: 'Dropped', raised: 'Raised', lowered: 'Lowered', changed: 'Changed' },
  aspects: {
    presence: '',
    role: 'role',
    level: 'level',
    area: 'planned area',
    city: 'place',
    status: 'status',
    investment: 'investment',
    value: 'target',
    bound: "target's bound",
    nature: "target's nature",
  },
  signs: { '=': '', '>': 'over ', '>=': 'at least ', '<': 'under ', '<=': 'at most ', '~': 'about ' },
  year: (year) => year,
  bracket: (parts) => ` (${parts.join(', ')})`,
  comma: ', ',
  whole: 'whole area',
  of: (subject, thing) => `${subject}, ${thing}`,
  line: (what, said) => `${what}: ${said}`,
  reached: { true: 'reached', false: 'not reached' },
  outcome: (aim, was) => `target ${aim}, reported ${was}`,
};

const inLanguage = (language: Language) => (language === 'en' ? en : zh);

export const kindName = (kind: ComparedKind, language: Language): string => inLanguage(language).kinds[kind];
export const typeName = (type: ChangeType, language: Language): string => inLanguage(language).types[type];
export const aspectName = (aspect: Aspect, language: Language): string => inLanguage(language).aspects[aspect];
export const reachedName = (reached: boolean, language: Language): string => inLanguage(language).reached[`${reached}`];

/** What one plan says, without its clauses: 国家级; 不低于1500亿元（2020年，预期性）. Empty where it only names the thing. */
export function statementText({ text, value, unit, year, comparator, nature }: Statement, language: Language): string {
  const say = inLanguage(language);
  if (text === null) return '';
  if (value === null && year === null) return text;
  const signed = comparator === null || /^[<>≥≤＜＞]/.test(text) ? '' : say.signs[comparator satisfies Comparator];
  const added = [...(year === null ? [] : [say.year(year)]), ...(nature === '预期性' || nature === '约束性' ? [nature] : [])];
  return `${signed}${text}${value === null ? '' : (unit ?? '')}${added.length > 0 ? say.bracket(added) : ''}`;
}

/** Whose and which: 云岭高新区工业产值; a figure of no one is of the plan's whole area. */
export function thingText(
  { thing, subject }: { thing: Named; subject: Named | null },
  figure: boolean,
  language: Language,
): string {
  const say = inLanguage(language);
  const whose = subject?.name ?? (figure ? say.whole : null);
  return whose === null ? thing.name : say.of(whose, thing.name);
}

/** 新增园区：东湾产业园; 云岭高新区级别变化：省级 → 国家级; 全域工业总产值目标提高：1500亿元（2020年） → 2600亿元（2025年）. */
export function changeLine(change: Change, language: Language): string {
  const say = inLanguage(language);
  const { kind, type, aspect, before, after } = change;
  const thing = thingText(change, kind === 'target', language);
  const text = (statement: Statement | null) => (statement ? statementText(statement, language) : '');
  if (aspect === 'presence') {
    const said = text(after ?? before);
    const what = language === 'en' ? `${say.types[type]} ${say.kinds[kind]}` : `${say.types[type]}${say.kinds[kind]}`;
    return say.line(what, said === '' ? thing : `${thing}${say.comma}${said}`);
  }
  const what =
    language === 'en'
      ? `${say.types[type]} ${say.aspects[aspect]} of ${thing}`
      : `${thing}${say.aspects[aspect]}${say.types[type]}`;
  return say.line(what, `${text(before)} → ${text(after)}`);
}

/** 全域工业总产值（2020年）：1460亿元 ≠ 1470亿元. */
export function disagreementLine(of: Disagreement, language: Language): string {
  const say = inLanguage(language);
  const [x, y] = [of.before, of.after].map((s) => statementText({ ...s, year: null }, language));
  return say.line(`${thingText(of, true, language)}${say.bracket([say.year(of.year)])}`, `${x} ≠ ${y}`);
}

/** 全域工业总产值（2020年）：目标1500亿元，实际1460亿元，未达到. */
export function outcomeLine(of: Outcome, language: Language): string {
  const say = inLanguage(language);
  const [aim, was] = [of.target, of.outcome].map((s) => statementText({ ...s, year: null, nature: null }, language));
  return say.line(
    `${thingText(of, true, language)}${say.bracket([say.year(of.year)])}`,
    `${say.outcome(aim!, was!)}${say.comma}${say.reached[`${of.reached}`]}`,
  );
}
