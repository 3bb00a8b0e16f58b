/** What is said of corrections: by the command line and by the server. */
import type { CorrectionProblem } from '../../ingest/corrections/problem.js';
import type { Language } from '../ask/answer.js';
import type { FactChoice, Refusal } from './refused.js';
import type { ShownCorrection } from './shown.js';
import type { BadCorrections } from './standing.js';

const listed = (lines: readonly string[]) => lines.map((line) => `\n  ${line}`).join('');
const choice = ({ plan, type, from, to, value, section, quote }: FactChoice) =>
  `${plan}\t${type}\t${from} → ${to}${value === null ? '' : ` ${value}`}\t「${quote}」—— ${section}`;

const en = {
  states: { APPLIED: 'applied', IDLE: 'nothing to change', GONE: 'gone: no plan has the sentence or name any more' },
  WRONG: (a: string, relation: string, b: string) => `${a} ${relation} ${b} is wrong`,
  SAME: (a: string, b: string) => `${a} and ${b} are one thing`,
  DISTINCT: (a: string, b: string) => `${a} and ${b} are two things`,
  ALIAS: (a: string, b: string) => `${a} is also called ${b}`,
  refused: {
    NO_NAME: ({ name, near }) =>
      near.length === 0
        ? `No plan names "${name}". Give a name as a plan writes it.`
        : `No plan names "${name}". Names that hold it:${listed(near)}`,
    SEVERAL_KINDS: ({ name, kinds }) => `${name}: which kind is meant? Say --kind (kind), one of ${kinds.join(', ')}.`,
    ONE_NAME: ({ name }) => `Both names are "${name}". Give two.`,
    ALREADY_ONE: ({ names }) => `${names.join(', ')} are one thing in the graph already. Nothing was changed.`,
    ALREADY_NAMED: ({ name, alias }) => `"${alias}" is a name of ${name} already. Nothing was changed.`,
    TAKEN: ({ alias, thing }) => `"${alias}" is a name of another thing, ${thing}. If the two are one, say: same.`,
    NO_FACT: ({ from, to }) => `No plan says anything that leads from ${from} to ${to}. Ask what is said of it: plangraph ask`,
    SEVERAL_FACTS: ({ facts }) =>
      `Which one is wrong? Narrow it down by --plan, --relation, --value or --quote, or say --all for all sentences of one fact:${listed(facts.map(choice))}`,
    NO_QUOTE: ({ quote, facts }) => `No sentence that says so holds "${quote}". They are:${listed(facts.map(choice))}`,
    NO_PLAN: ({ plan }) => `There is no plan "${plan}". List what is there with: plangraph plans`,
    FILE_NEEDED: ({ title, source }) =>
      `${title} was read by an earlier version that kept too little of it. Read it once more, then say this again: plangraph ingest ${source}`,
    NO_CORRECTION: ({ id }) => `There is no correction "${id}". List those there are with: plangraph corrections`,
  } satisfies { [C in Refusal['code']]: (refusal: Extract<Refusal, { code: C }>) => string },
  problems: {
    NOT_AN_OBJECT: () => 'is no JSON object',
    MISSING: (field: string) => `lacks "${field}"`,
    NOT_TEXT: (field: string) => `has a "${field}" that is no text`,
    TYPE: () => 'has a "type" that is none of wrong, same, distinct, alias, removed',
    KIND: () => 'has a "kind" that is no kind of entity (City, Park, Industry …)',
    NAMES: () => 'has "names" that are not two names',
    ONE_NAME: () => 'has one name twice in "names"',
    RELATION: () => 'has a "fact.type" that is no relationship',
    TWICE: (id: string) => `has the id ${id} of an earlier line`,
  } satisfies Record<CorrectionProblem['code'], (field: string) => string>,
  badLine: (place: string, line: number, problem: string) =>
    `${place}: line ${line} ${problem}. Mend the line or take it out; nothing is read or corrected until then.`,
  cut: (place: string, line: number) =>
    `${place}: line ${line} was broken off while it was written and is passed over. Say it again, then take the line out.`,
};

const zh: typeof en = {
  states: { APPLIED: '已应用', IDLE: '无须改动', GONE: '已失效：没有规划还有所指的句子或名称' },
  WRONG: (a, relation, b) => `${a} ${relation} ${b}：有误`,
  SAME: (a, b) => `${a}与${b}是同一事物`,
  DISTINCT: (a, b) => `${a}与${b}不是同一事物`,
  ALIAS: (a, b) => `${a}又称${b}`,
  refused: {
    NO_NAME: ({ name, near }) =>
      near.length === 0
        ? `没有规划提到“${name}”。请按规划中的写法给出名称。`
        : `没有规划提到“${name}”。含有它的名称：${listed(near)}`,
    SEVERAL_KINDS: ({ name, kinds }) => `${name}：请用 --kind（kind）说明是哪一类，可以是 ${kinds.join('、')}。`,
    ONE_NAME: ({ name }) => `两个名称都是“${name}”，请给出两个不同的名称。`,
    ALREADY_ONE: ({ names }) => `${names.join('、')}在图谱中已是同一事物，未作改动。`,
    ALREADY_NAMED: ({ name, alias }) => `“${alias}”已是${name}的名称，未作改动。`,
    TAKEN: ({ alias, thing }) => `“${alias}”是另一事物（${thing}）的名称。如果两者是同一事物，请用 same。`,
    NO_FACT: ({ from, to }) => `没有规划说过从“${from}”到“${to}”的事实。可先查询：plangraph ask`,
    SEVERAL_FACTS: ({ facts }) =>
      `是哪一条有误？请用 --plan、--relation、--value 或 --quote 限定；同一事实的全部句子都有误用 --all：${listed(facts.map(choice))}`,
    NO_QUOTE: ({ quote, facts }) => `说明该事实的句子中没有“${quote}”。这些句子是：${listed(facts.map(choice))}`,
    NO_PLAN: ({ plan }) => `没有“${plan}”这个规划。列出已有规划：plangraph plans`,
    FILE_NEEDED: ({ title, source }) =>
      `${title} 由较早的版本读入，保留的内容不足。请重新读入后再更正：plangraph ingest ${source}`,
    NO_CORRECTION: ({ id }) => `没有“${id}”这条更正。列出已有更正：plangraph corrections`,
  },
  problems: {
    NOT_AN_OBJECT: () => '不是 JSON 对象',
    MISSING: (field) => `缺少“${field}”`,
    NOT_TEXT: (field) => `的“${field}”不是文字`,
    TYPE: () => '的“type”不是 wrong、same、distinct、alias、removed 之一',
    KIND: () => '的“kind”不是实体类别（City、Park、Industry 等）',
    NAMES: () => '的“names”不是两个名称',
    ONE_NAME: () => '的“names”是同一个名称',
    RELATION: () => '的“fact.type”不是关系',
    TWICE: (id) => `的标识 ${id} 与前面的行重复`,
  },
  badLine: (place, line, problem) => `${place}：第 ${line} 行${problem}。请改正或删去这一行；在此之前不会读入或更正任何内容。`,
  cut: (place, line) => `${place}：第 ${line} 行写到一半中断，已略过。请重新提出该更正，然后删去这一行。`,
};

export type CorrectionMessages = typeof en;
export const correctionMessages: Readonly<Record<Language, CorrectionMessages>> = { en, zh };

/** What keeps it from being a correction, and what to do. */
export function whyRefused(refusal: Refusal, language: Language): string {
  const say = correctionMessages[language].refused[refusal.code] as (refusal: Refusal) => string;
  return say(refusal);
}

export function whyBad({ place, line, problem }: BadCorrections, language: Language): string {
  const { badLine, problems } = correctionMessages[language];
  return badLine(place, line, problems[problem.code](problem.field ?? ''));
}

/** 青禾工业园与青禾产业小镇是同一事物; `relation` is how a fact's type is called. */
export function saidIn(
  { type, first, second, relation, value }: Pick<ShownCorrection, 'type' | 'first' | 'second' | 'relation' | 'value'>,
  language: Language,
  relationIn: (type: string) => string = (of) => of,
): string {
  const say = correctionMessages[language];
  if (type === 'WRONG') return say.WRONG(first, relationIn(relation ?? ''), value === null ? second : `${second} ${value}`);
  return say[type](first, second);
}
