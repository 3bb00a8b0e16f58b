/**
 * The forms of questions: for each operation of a frame what it does, and questions that ask for it. Names are slots, filled
 * from a graph: `{park}重点发展哪些产业？`. The suggestions, docs/questions.md and the tests are made from this table.
 */
import type { EntityKind } from '../../graph/model.js';
import type { AnswerStatus, Language } from './answer.js';
import type { Operation } from './frame.js';

/** What a slot stands for; `other…` is a second thing of the kind, `chapter` the path of a section. */
export const slotKinds = {
  park: 'Park',
  otherPark: 'Park',
  city: 'City',
  otherCity: 'City',
  industry: 'Industry',
  otherIndustry: 'Industry',
  project: 'Project',
  enterprise: 'Enterprise',
  policy: 'Policy',
  indicator: 'Indicator',
  line: 'Infrastructure',
  chapter: 'Section',
  /** Words that the plan uses. */
  term: null,
  /** Words that the plan spells out: 双核, 三带. */
  group: null,
  /** The title of a section that refers to another. */
  pointing: 'Section',
  number: null,
  /** A figure that the plan gives in two ways. */
  disputed: 'Indicator',
} as const satisfies Record<string, EntityKind | 'Section' | null>;
export type Slot = keyof typeof slotKinds;

export interface Form {
  does: Record<Language, string>;
  zh: readonly string[];
  en: readonly string[];
  /** An earlier question that these lean on, in each language. */
  after?: Record<Language, string>;
  /** Where it is not ANSWERED. */
  status?: AnswerStatus;
  /** Of a graph that holds a plan of 十三五 and one of 十四五 for the same place. */
  several?: true;
}

/** Every operation has at least one form. */
export const forms: Record<Operation, readonly Form[]> = {
  list: [
    {
      does: { zh: '一种关系的对方，正问和反问', en: 'what one relationship leads to, asked from either end' },
      zh: ['{park}发展哪些产业？', '哪些园区发展{industry}？', '{city}有哪些园区？', '{park}在哪个市？', '{city}有哪些项目？'],
      en: [
        'Which industries does {park} develop?',
        'Which parks develop {industry}?',
        'Which parks are in {city}?',
        'Which city is {park} in?',
        'Which projects are in {city}?',
      ],
    },
    {
      does: { zh: '企业和项目', en: 'companies and projects' },
      zh: ['{enterprise}在哪个市？', '谁投资建设{project}？', '{city}有哪些企业？'],
      en: ['Which city is {enterprise} in?', 'Who builds {project}?', 'Which companies are in {city}?'],
    },
    {
      does: {
        zh: '带条件的清单：级别、状态、数值、约束性',
        en: 'a list under conditions: level, state, a figure, binding or expected',
      },
      zh: [
        '国家级园区有哪些？',
        '产值目标超过1000亿元的园区有哪些？',
        '哪些项目已经建成投产？',
        '哪些指标是约束性的？',
        '有哪些园区？',
      ],
      en: [
        'national parks',
        'Which parks have an output target over 100 billion yuan?',
        'Which indicators are binding?',
        'all parks',
      ],
    },
    {
      does: { zh: '几步关系', en: 'several steps' },
      zh: ['{city}的园区发展哪些产业？', '{project}所在的市有哪些园区？'],
      en: ['Which industries do the parks in {city} develop?'],
    },
    {
      does: { zh: '两个条件：并且、或者、除了、不', en: 'two conditions: and, or, except, not' },
      zh: [
        '哪些园区同时发展{industry}和{otherIndustry}？',
        '发展{industry}或{otherIndustry}的园区有哪些？',
        '除了{city}，还有哪些市发展{industry}？',
        '哪些国家级园区不发展{industry}？',
      ],
      en: ['Which parks develop {industry} or {otherIndustry}?'],
    },
    {
      does: { zh: '两者共有', en: 'what two things have in common' },
      zh: ['{city}和{otherCity}都发展哪些产业？'],
      en: ['Which industries do both {city} and {otherCity} develop?'],
    },
    {
      does: { zh: '线路的起止', en: 'the ends of a line' },
      zh: ['{line}从哪到哪？'],
      en: ['Where does {line} run from and to?'],
    },
    {
      does: { zh: '只有关键词', en: 'keywords alone' },
      zh: ['{industry} 园区', '{city} 项目'],
      en: ['national parks {industry}'],
    },
    {
      does: { zh: '规划本身', en: 'the plan itself' },
      zh: ['规划依据哪些文件编制？', '规划期限', '编制单位是谁？'],
      en: ['What documents is the plan based on?'],
    },
    {
      does: { zh: '承接上一问', en: 'leaning on the question before' },
      after: { zh: '{city}有哪些园区？', en: 'Which parks are in {city}?' },
      zh: ['那{otherCity}呢？', '其中国家级的有哪些？'],
      en: ['What about {otherCity}?'],
    },
    {
      does: { zh: '指明规划：按规划期、地方或题名', en: 'of a plan: by its period, its place or its title' },
      zh: ['十四五规划里哪些园区发展{industry}？', '在2016—2020年规划中，{city}有哪些园区？', '十四五规划依据哪些文件编制？'],
      en: ['Which parks are in the 14th five-year plan?', 'Which parks in {city} are in the 2016-2020 plan?'],
      several: true,
    },
    {
      does: {
        zh: '几个规划：每项来自哪个规划，或者都有的',
        en: 'of several plans: which plan each comes from, or what all have',
      },
      zh: ['哪些园区发展{industry}？', '两个规划都提到的园区有哪些？', '十三五和十四五规划都发展的产业有哪些？'],
      en: ['parks in both plans'],
      several: true,
    },
    {
      does: { zh: '换一个规划再问', en: 'the same of another plan' },
      after: { zh: '十四五规划里哪些园区发展{industry}？', en: 'Which parks are in the 14th five-year plan?' },
      zh: ['那十三五的呢？'],
      en: ['What about the 13th five-year plan?'],
      several: true,
    },
    {
      does: { zh: '没有看懂的词：指出是哪个，不作猜测', en: 'a word that is not understood is named, no guess is made' },
      zh: [],
      en: ['Book a flight to {city}'],
      status: 'NOT_UNDERSTOOD',
    },
  ],
  count: [
    {
      does: { zh: '个数', en: 'how many' },
      zh: ['国家级园区有几个？', '{city}有多少个园区？'],
      en: ['How many national parks are there?', 'How many parks are in {city}?'],
    },
    {
      does: { zh: '几个规划的个数：合计和各规划的', en: 'over several plans: of all and of each' },
      zh: ['两个规划一共有多少个园区？'],
      en: ['How many parks are in both plans?'],
      several: true,
    },
  ],
  value: [
    {
      does: { zh: '数值，可带年份和性质', en: 'a figure, with a year and whether reached or aimed at' },
      zh: ['{indicator}是多少？', '{park}2020年产值目标是多少？', '{park}的规划面积有多大？'],
      en: ['What is {indicator}?', '2020 output target of {park}', 'What is the planned area of {park}?'],
    },
    {
      does: { zh: '几个对象列成一表', en: 'several things side by side' },
      zh: ['{park}和{otherPark}的面积分别是多少？'],
      en: ['What are the planned areas of {park} and {otherPark}?'],
    },
    {
      does: { zh: '各规划的数值，分开列出', en: "each plan's figure, apart" },
      zh: ['各规划的{indicator}目标是多少？', '十四五规划的{indicator}目标'],
      en: ["What is each plan's target for {indicator}?"],
      several: true,
    },
    {
      does: { zh: '承接上一问', en: 'leaning on the question before' },
      after: { zh: '{park}在哪个市？', en: 'Which city is {park} in?' },
      zh: ['它的面积是多少？', '2020年产值目标呢？'],
      en: ['What is its planned area?'],
    },
    {
      does: { zh: '规划没有给出的年份：不用别的年份代替', en: 'a year that the plan does not give: no other year instead' },
      zh: ['2035年{indicator}是多少？'],
      en: ['What is {indicator} in 2035?'],
      status: 'NOT_IN_PLAN',
    },
  ],
  sum: [
    {
      does: { zh: '合计', en: 'a total' },
      zh: ['国家级园区的面积合计多少？', '{city}和{otherCity}的总投资一共多少？'],
      en: ['What is the total area of the national parks?'],
    },
  ],
  average: [
    {
      does: { zh: '平均', en: 'a mean' },
      zh: ['国家级园区的平均面积是多少？'],
      en: ['What is the average area of the national parks?'],
    },
  ],
  difference: [
    {
      does: { zh: '相差，或基期到目标的增量', en: 'the difference of two things, or from the base to the target' },
      zh: ['{park}的面积比{otherPark}大多少？', '{indicator}从2015年到2020年增加多少？'],
      en: ['What is the difference in area between {park} and {otherPark}?'],
    },
  ],
  ratio: [
    {
      does: { zh: '倍数', en: 'how many times' },
      zh: ['{park}的面积是{otherPark}的几倍？'],
      en: [],
    },
  ],
  rank: [
    {
      does: { zh: '最大、最小、前几名', en: 'the largest, the smallest, the first few' },
      zh: ['面积最大的园区是哪个？', '园区面积前五', '产值目标最低的三个园区'],
      en: ['largest park by area', 'top 5 parks by area'],
    },
  ],
  check: [
    {
      does: { zh: '是或否，附理由', en: 'yes or no, with the reason' },
      zh: ['{park}是国家级吗？', '{park}是不是在{city}？', '{park}是否发展{industry}？', '{park}的面积超过10平方公里吗？'],
      en: ['Is {park} in {city}?', 'Does {park} develop {industry}?'],
    },
  ],
  compare: [
    {
      does: { zh: '哪个更大', en: 'is one greater than the other' },
      zh: ['{park}的面积比{otherPark}大吗？'],
      en: ['Is the area of {park} larger than {otherPark}?'],
    },
  ],
  sections: [
    {
      does: {
        zh: '写在哪里、哪些地方提到、某章讲什么',
        en: 'where it is written, every place that mentions it, what a chapter says',
      },
      zh: ['哪些章节提到{project}？', '{term}写在哪一节？', '哪些章节引用了{policy}？', '{chapter}讲了什么？'],
      en: ['Which sections mention {project}?', 'Which sections cite {policy}?', 'What does {chapter} say?'],
    },
  ],
  define: [
    {
      does: { zh: '规划自己对一个词的解释', en: 'what the plan itself says a term stands for' },
      zh: ['“{group}”指的是什么？'],
      en: [],
    },
  ],
  conflicts: [
    {
      does: { zh: '规划自相矛盾之处', en: 'where the plan contradicts itself' },
      zh: ['规划中哪些数字前后不一致？'],
      en: ['Which figures contradict each other?', 'contradictions in the plan'],
    },
    {
      does: { zh: '两个规划之间的矛盾', en: 'where two plans contradict each other' },
      zh: ['两个规划有哪些矛盾？'],
      en: ['Where do the two plans contradict each other?'],
      several: true,
    },
  ],
  references: [{ does: { zh: '一节指向哪里', en: 'where a section points to' }, zh: ['{pointing}那一节指向哪一章？'], en: [] }],
  identify: [{ does: { zh: '文号、全称', en: 'the number or full title of a document' }, zh: ['{number}是哪个文件？'], en: [] }],
  agrees: [{ does: { zh: '各处说法是否一致', en: 'is it said the same everywhere' }, zh: ['{disputed}前后一致吗？'], en: [] }],
  differs: [{ does: { zh: '各处说法有没有出入', en: 'is it said in two ways' }, zh: ['{disputed}各处说法有出入吗？'], en: [] }],
  plans: [
    { does: { zh: '有哪些规划', en: 'which plans there are' }, zh: ['有哪些规划？'], en: ['Which plans are there?'] },
    {
      does: { zh: '哪些规划写到', en: 'which plans say it' },
      zh: ['哪些规划提到{industry}？', '哪些规划引用了{policy}？', '哪些规划发展{industry}？'],
      en: ['Which plans mention {industry}?', 'Which plans cite {policy}?'],
      several: true,
    },
    {
      does: { zh: '没有的规划：不用别的规划代替', en: 'a plan that is not there: no other plan instead' },
      zh: ['十二五规划里有哪些园区？'],
      en: ['Which parks are in the 12th five-year plan?'],
      status: 'NOT_IN_PLAN',
      several: true,
    },
  ],
  changes: [
    {
      does: {
        zh: '两个规划之间的变化，可限定种类、对象、增减',
        en: 'what changed between two plans: all, of a kind, of a thing, added or dropped',
      },
      zh: [
        '十三五和十四五有什么变化？',
        '两个规划的园区有什么不同？',
        '十四五规划比十三五规划新增了哪些园区？',
        '{indicator}目标从十三五到十四五提高了多少？',
        '{park}在两个规划里有什么变化？',
        '十四五规划有、十三五规划没有的园区有哪些？',
      ],
      en: [
        'What changed between the 13th and the 14th five-year plan?',
        'Which parks are new in the 14th five-year plan compared with the 13th?',
      ],
      several: true,
    },
    {
      does: { zh: '承接上一问', en: 'leaning on the question before' },
      after: { zh: '十三五和十四五有什么变化？', en: 'What changed between the 13th and the 14th five-year plan?' },
      zh: ['目标提高了哪些？', '哪些产业是新增的？', '园区呢？'],
      en: ['Which targets were raised?'],
      several: true,
    },
  ],
};
