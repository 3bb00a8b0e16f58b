/** The answer in words where several plans were asked: what each of them says, and how many of all. */
import { changeTypes, comparedKinds } from '../../compare/comparison.js';
import { kindName, typeName } from '../../compare/describe.js';
import type { AnswerItem, Language } from '../answer.js';
import type { Frame } from '../frame.js';
import { answerText, refusalText } from '../reply.js';
import type { Outcome } from '../run/outcome.js';
import type { Session } from '../run/session.js';
import { askedPlans } from './plan-chip.js';

interface Told {
  frame: Frame;
  outcome: Outcome;
  /** Short names of the plans asked. */
  names: ReadonlyMap<string, string>;
  language: Language;
}

const mostSilent = 3;
/** More changes are counted by what they are; the items have them all. */
const mostLines = 12;

export function textOver(frame: Frame, outcome: Outcome, session: Session, notes: readonly string[]): string {
  const { language } = session;
  const told: Told = { frame, outcome, names: new Map(askedPlans(session).map(({ id, name }) => [id, name])), language };
  const zh = language === 'zh';
  const lead = notes.length > 0 ? `${notes.join(zh ? '；' : '; ')}${zh ? '。' : '. '}` : '';
  if (outcome.items.every((i) => i.kind === 'CHANGE')) return lead + changesText(told);
  if (frame.operation === 'plans') return lead + plansText(told);
  if (told.names.size < 2) return answerText(frame, outcome, language, notes);
  if (!outcome.parts)
    return answerText(frame, { ...outcome, items: outcome.items.map((i) => withPlans(i, told)) }, language, notes);
  const things = outcome.items.every((i) => i.kind === 'ENTITY');
  return lead + (things ? thingsText(told) : eachText(told)) + remarksText(told);
}

export function refusalOver(frame: Frame, outcome: Outcome, session: Session, notes: readonly string[]): string {
  const { language } = session;
  const zh = language === 'zh';
  const told: Told = { frame, outcome, names: new Map(askedPlans(session).map(({ id, name }) => [id, name])), language };
  if (outcome.reason?.why === 'not-in-all') {
    const each = (outcome.parts ?? []).map(({ plan, outcome: { items } }) =>
      counted(told.names.get(plan)!, items.length, language),
    );
    const silent = silentText(told);
    const said = [...each, ...(silent === '' ? [] : [silent])].join(zh ? '，' : ', ');
    return zh ? `没有各规划都有的：${said}。` : `Nothing is in all of the plans: ${said}.`;
  }
  if (outcome.reason?.why === 'no-change' && frame.operation === 'conflicts')
    return zh ? '没有发现两个规划互相矛盾的数字。' : 'No figures were found in which the two plans contradict each other.';
  if (outcome.reason?.why === 'no-change')
    return zh ? '两个规划在所问的方面没有可以并列的不同说法。' : 'The two plans say nothing different of what is asked.';
  return refusalText(frame, outcome, language, notes);
}

const counted = (name: string, n: number, language: Language): string => (language === 'zh' ? `${name}${n}个` : `${name} ${n}`);
const separator = (language: Language): string => (language === 'zh' ? '、' : ', ');

/** 共3个（十三五规划2个，十四五规划2个）：云岭园（十三五规划、十四五规划）、下湾园（十三五规划）… */
function thingsText(told: Told): string {
  const { outcome, names, language } = told;
  const zh = language === 'zh';
  const { items } = outcome;
  const each = [...names].flatMap(([id, name]) => {
    const n = items.filter((i) => i.plans.includes(id)).length;
    return n > 0 ? [counted(name, n, language)] : [];
  });
  const by = outcome.byText ? (zh ? '（据同一句中的提及）' : ' (named in the same clause)') : '';
  const head = zh ? `共${items.length}个（${each.join('，')}）${by}：` : `${items.length} found (${each.join(', ')})${by}: `;
  const list = items.map((i) => withPlans(i, told).name ?? '').join(separator(language));
  return `${head}${list}${zh ? '。' : '.'}`;
}

function withPlans(item: AnswerItem, { names, language }: Told): AnswerItem {
  const plans = item.plans.map((id) => names.get(id) ?? id).join(separator(language));
  if (plans === '') return item;
  return { ...item, name: language === 'zh' ? `${item.name ?? ''}（${plans}）` : `${item.name ?? ''} (${plans})` };
}

/** 十三五规划：…。十四五规划：…。 */
function eachText({ frame, outcome, names, language }: Told): string {
  const zh = language === 'zh';
  const total = frame.operation === 'count' && outcome.items[0]?.kind === 'VALUE' ? outcome.items[0] : null;
  if (total && total.value !== null) {
    const each = (outcome.parts ?? []).map(({ plan, outcome: o }) => counted(names.get(plan)!, o.items[0]?.value ?? 0, language));
    return zh ? `共${total.value}个（${each.join('，')}）。` : `${total.value} in all (${each.join(', ')}).`;
  }
  return (outcome.parts ?? [])
    .map(({ plan, outcome: o }) =>
      closed(`${names.get(plan)!}${zh ? '：' : ': '}${answerText(frame, o, language, [])}`, language),
    )
    .join(zh ? '' : ' ');
}

const closed = (text: string, language: Language): string =>
  /[。.]$/.test(text) ? text : text + (language === 'zh' ? '。' : '.');

/** What is said beside it, and which of the plans asked do not say it. */
function remarksText(told: Told): string {
  const { outcome, language } = told;
  const silent = silentText(told);
  const remarks = [...(outcome.remarks ?? []), ...(silent === '' ? [] : [silent])];
  if (remarks.length === 0) return '';
  return language === 'zh' ? `（${remarks.join('；')}）` : ` (${remarks.join('; ')})`;
}

function silentText({ outcome, names, language }: Told): string {
  const speaking = new Set((outcome.parts ?? []).map((p) => p.plan));
  const silent = [...names].flatMap(([id, name]) => (speaking.has(id) ? [] : [name]));
  if (silent.length === 0) return '';
  const zh = language === 'zh';
  if (silent.length > mostSilent) return zh ? `另有${silent.length}个规划没有写到` : `${silent.length} other plans do not say`;
  const list = silent.join(separator(language));
  return zh ? `${list}没有写到` : `${list}: not said`;
}

function plansText({ outcome, language }: Told): string {
  const titles = outcome.items.map((i) => (language === 'zh' ? `《${i.name}》` : `“${i.name}”`)).join(separator(language));
  const n = outcome.items.length;
  return language === 'zh' ? `共${n}个规划：${titles}。` : `${n} ${n === 1 ? 'plan' : 'plans'}: ${titles}.`;
}

function changesText({ frame, outcome, names, language }: Told): string {
  const zh = language === 'zh';
  const [a, b] = [...names.values()];
  const n = outcome.items.length;
  const lines =
    outcome.items.length <= mostLines ? outcome.items.map((i) => i.name).join(zh ? '；' : '; ') : inKinds(outcome, language);
  if (frame.operation === 'conflicts')
    return zh ? `${a}和${b}有${n}处矛盾：${lines}。` : `${a} and ${b} contradict each other in ${n}: ${lines}.`;
  return zh
    ? `从${a}到${b}共${n}处变化：${lines}。`
    : `${n} ${n === 1 ? 'change' : 'changes'} from the ${a} to the ${b}: ${lines}.`;
}

/** 园区4（新增1、变化3），目标18（提高5…）: kinds and types in the order of the comparison. */
function inKinds({ items }: Outcome, language: Language): string {
  const zh = language === 'zh';
  return comparedKinds
    .flatMap((kind) => {
      const own = items.filter((i) => i.change?.kind === kind);
      if (own.length === 0) return [];
      const types = changeTypes.flatMap((type) => {
        const n = own.filter((i) => i.change?.type === type).length;
        return n === 0 ? [] : [zh ? `${typeName(type, language)}${n}` : `${n} ${typeName(type, language).toLowerCase()}`];
      });
      return zh
        ? [`${kindName(kind, language)}${own.length}处（${types.join('、')}）`]
        : [`${kindName(kind, language)} ${own.length} (${types.join(', ')})`];
    })
    .join(zh ? '，' : ', ');
}
