/**
 * A question in its talk, before it is read: the plans it names are taken out of it, the rest is asked of those plans. A
 * question that names none leans on the plans of the one before it where it leans on that question at all.
 */
import type { Language } from '../answer.js';
import type { Frame, PlanScope } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';
import { languageOf } from '../normalise.js';
import type { NamedScope } from '../run/session.js';
import { type ChangeQuestion, changeQuestion } from './change-question.js';
import { barePeriods, type Known } from './chinese-references.js';
import { bareEnglishPeriods, type LatinKnown } from './english-references.js';
import { narrowed, type PlanProblem, type Scoped, scoped, unknown, withoutQuotes } from './scope.js';

/** What of a question is asked of which plans. */
export type Asked =
  /** In the ordinary way; `scope` null for all plans. */
  | {
      is: 'question';
      question: string;
      history: string[];
      scope: NamedScope | null;
      /** The plans are those of an earlier question, and only meant where the question leans on it. */
      ifLeaning: boolean;
      /** The question is an earlier one, of other plans. */
      again: boolean;
    }
  | { is: 'plans'; question: string | null; history: string[]; scope: NamedScope | null }
  | { is: 'changes'; asked: ChangeQuestion; scope: NamedScope }
  | { is: 'problem'; problem: PlanProblem };

/** What is kept of the questions so far. */
interface Talk {
  history: string[];
  scope: PlanScope | null;
  /** The last question set plans against each other. */
  changes: Extract<Asked, { is: 'changes' }> | null;
  asksWhich: boolean;
}

const leanOnly = /^(?:那么|那|又|然后|在|换成|换作|至于)*规划(?:里面|里|中|内|的|呢|又|则|如何|怎么样|[?？。，,\s])*$/;
const leanOnlyEnglish = /^(?:and |what about |how about |in |for |of |that of )*the plan(?:'s)?[\s?.!]*$/i;
const listOfPlans =
  /^(?:请问|现在|目前|图谱|系统|库|这里|里面|里|中|一共|总共|共|收录|导入|读入|录入|了|都|有|是|[,，\s])*规划(?:文件|文本)?(?:可以问|可问|可查)?(?:吗|呢|[?？。\s])*$/;
const listOfPlansEnglish =
  /^(?:list |show |tell me |me |all )*the plan(?: (?:are|is))?(?: (?:there|available|known|here|in(?: the graph)?|loaded|covered))*[\s?.!]*$/i;

export function askedOfPlans(question: string, history: readonly string[], catalogue: Catalogue, known: LatinKnown): Asked {
  let talk: Talk = { history: [], scope: null, changes: null, asksWhich: false };
  for (const earlier of history) talk = after(askedOne(earlier, talk, catalogue, known), talk);
  return askedOne(question, talk, catalogue, known);
}

function after(asked: Asked, talk: Talk): Talk {
  switch (asked.is) {
    case 'problem':
      return talk;
    case 'changes':
      return { ...talk, scope: asked.scope, changes: asked, asksWhich: false };
    case 'plans':
      return {
        history: asked.question === null ? talk.history : [...asked.history, asked.question],
        scope: asked.scope,
        changes: null,
        asksWhich: true,
      };
    case 'question':
      return { history: [...asked.history, asked.question], scope: asked.scope, changes: null, asksWhich: false };
  }
}

function askedOne(question: string, talk: Talk, catalogue: Catalogue, known: LatinKnown): Asked {
  const language = languageOf(question);
  const found = scoped(question, known, talk.scope, language);
  const changes = setAgainst(question, found, talk, catalogue, known, language);
  if (changes) return changes;
  if (found.problem) return { is: 'problem', problem: found.problem };
  if (found.asksWhich) return whichPlans(found, talk, language);
  const { history } = talk;
  const own: NamedScope | null = found.scope && { ...found.scope, source: 'question' };
  const lean = language === 'zh' ? leanOnly : leanOnlyEnglish;
  const bare = own ? null : leaningPeriod(question, talk, known, language);
  const last = history.at(-1);
  if (last !== undefined && (bare || (own && lean.test(withoutQuotes(found.rest).text))))
    return { is: 'question', question: last, history: history.slice(0, -1), scope: bare ?? own, ifLeaning: false, again: true };
  if (own) return { is: 'question', question: found.rest, history, scope: own, ifLeaning: false, again: false };
  const before: NamedScope | null = talk.scope && talk.scope.how !== 'between' ? { ...talk.scope, source: 'history' } : null;
  return {
    is: 'question',
    question: found.rest,
    history,
    scope: before,
    ifLeaning: before !== null && !found.same,
    again: false,
  };
}

/** 那十三五的呢, after a question that named its plan: the same of the plan of that period. */
function leaningPeriod(question: string, talk: Talk, known: Known, language: Language): NamedScope | null {
  if (!talk.scope || talk.history.length === 0) return null;
  const { text } = withoutQuotes(question);
  const references = language === 'zh' ? barePeriods(text, [], known) : bareEnglishPeriods(text, [], known);
  const [only, ...more] = references;
  if (!only || more.length > 0 || only.parts[0]!.plans.length !== 1) return null;
  const rest = `${text.slice(0, only.start)}${language === 'zh' ? '规划' : 'the plan'}${text.slice(only.end)}`;
  return (language === 'zh' ? leanOnly : leanOnlyEnglish).test(rest)
    ? { ids: only.parts[0]!.plans, word: only.word, how: 'each', source: 'question' }
    : null;
}

/** 有哪些规划: nothing else is asked of them. */
export const asksForPlans = ({ rest }: Scoped, language: Language): boolean =>
  (language === 'zh' ? listOfPlans : listOfPlansEnglish).test(withoutQuotes(rest).text.trim());

/** 哪些规划提到北斗: what is asked of each plan is where it says so. */
function whichPlans(found: Scoped, talk: Talk, language: Language): Asked {
  const rest = withoutQuotes(found.rest).text.trim();
  if (asksForPlans(found, language)) return { is: 'plans', question: null, history: [], scope: null };
  const inner =
    language === 'zh'
      ? rest
          .replace(/^(?:请问|那么|那|在|都有|有)*规划(?:里面|里|中|内)?(?:都|也|还|均)?/, '')
          .replace(/(?:的)?(?:有|是)规划[?？。]*$/, '')
          .replace(/[?？。]+$/, '')
      : rest.replace(/^(?:in )?the plan (?:that )?/i, '').replace(/[?.!]+$/, '');
  const question = language === 'zh' ? whereInChinese(inner) : whereInEnglish(inner);
  return { is: 'plans', question, history: talk.history, scope: null };
}

function whereInChinese(inner: string): string {
  const mention = /^(?:提到|提及|写到|写了|写有|涉及|讲到|讲了|说到|谈到|出现|包含|包括|列入|列出|列了)了?/.exec(inner);
  if (mention) return `哪些章节提到${inner.slice(mention[0].length)}？`;
  const cites = /^(?:引用|依据|援引)了?/.exec(inner);
  return cites ? `哪些章节引用了${inner.slice(cites[0].length)}？` : `规划${inner}吗？`;
}

function whereInEnglish(inner: string): string {
  const mention = /^(?:mentions?|speaks? of|names?|talks? about|covers?|contains?|includes?) /i.exec(inner);
  if (mention) return `Which sections mention ${inner.slice(mention[0].length)}?`;
  const cites = /^cites? /i.exec(inner);
  return cites ? `Which sections cite ${inner.slice(cites[0].length)}?` : `Does the plan ${inner}?`;
}

const haveAndLack = /规划(?:里面|里|中)?有(?:的)?[、，,而但\s]*(?:在)?规划(?:里面|里|中)?没有的?/;

/** Two plans against each other, or null where the question does not ask that. */
function setAgainst(
  question: string,
  found: Scoped,
  talk: Talk,
  catalogue: Catalogue,
  known: LatinKnown,
  language: Language,
): Asked | null {
  if (found.asksWhich) return null;
  const { text, at } = withoutQuotes(question);
  const bare = language === 'zh' ? barePeriods(text, found.references, known) : bareEnglishPeriods(text, found.references, known);
  const references = [...found.references, ...bare].sort((a, b) => a.start - b.start);
  let rest = question;
  for (const r of [...references].reverse()) rest = `${rest.slice(0, at[r.start]!)} ${rest.slice(at[r.end]!)}`;
  const asked = changeQuestion(rest, catalogue, language);
  // 园区呢, 哪些产业是新增的, after a question about changes.
  const before = talk.changes;
  if (
    before &&
    references.every((r) => r.is === 'same' || r.is === 'all') &&
    (asked.says || asked.want.length > 0) &&
    isShort(asked, before)
  )
    return { is: 'changes', asked: instead(asked, before.asked), scope: { ...before.scope, source: 'history' } };
  const order = haveAndLack.test(withoutQuotes(found.rest).text);
  if (!asked.says && !order) return null;
  const all = references.some((r) => r.is === 'all') ? (found.scope?.ids ?? []) : [];
  const parts = references.flatMap((reference) =>
    reference.parts.map((part) => ({ part, reference, plans: narrowed(part, references, known) })),
  );
  const missing = parts.find((p) => p.plans.length === 0);
  if (missing && parts.length > 1) return { is: 'problem', problem: unknown(missing.part, missing.reference) };
  const open = parts.find((p) => p.plans.length > 1);
  if (open && parts.length === 2) {
    const { reference, plans } = open;
    const put = (title: string) => `${question.slice(0, at[reference.start]!)}《${title}》${question.slice(at[reference.end]!)}`;
    return { is: 'problem', problem: { why: 'ambiguous', word: reference.word, plans, asked: put } };
  }
  const ids = [...new Set([...all, ...parts.flatMap((p) => p.plans)])];
  if (ids.length !== 2) return null;
  const inTime = known.plans
    .filter((plan) => ids.includes(plan.id))
    .sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  const sameTime = inTime[0]!.period === inTime[1]!.period;
  const scope: NamedScope = {
    ids: sameTime ? ids : inTime.map((plan) => plan.id),
    word: references.map((r) => r.word).join(language === 'zh' ? '、' : ', '),
    how: 'between',
    source: 'question',
  };
  if (!order) return { is: 'changes', asked, scope };
  const added = scope.ids[1] === ids[0];
  return {
    is: 'changes',
    asked: {
      ...asked,
      operation: 'changes',
      filters: [{ field: 'change', word: added ? '新增' : '不再提及', words: [added ? 'added' : 'dropped'] }],
    },
    scope,
  };
}

/** Only kinds, changes and names, as 园区呢; a whole question of its own is none of it. */
const isShort = (asked: ChangeQuestion, before: Extract<Asked, { is: 'changes' }>): boolean =>
  asked.says || (asked.rest === '' && before.asked.operation === 'changes');

/** What is said anew, the rest from before. */
function instead(asked: ChangeQuestion, before: ChangeQuestion): ChangeQuestion {
  return {
    ...asked,
    operation: asked.says ? asked.operation : before.operation,
    filters: asked.filters.length > 0 ? asked.filters : before.filters,
    want: asked.want.length > 0 ? asked.want : before.want,
  };
}

/** The frame of a question about changes; `read` is what its names and figures were read as. */
export const changeFrame = ({ operation, want, filters }: ChangeQuestion, read: Frame | null): Frame => ({
  operation,
  want,
  measures: read?.measures ?? [],
  filters: [...filters, ...(read?.filters ?? [])],
});
