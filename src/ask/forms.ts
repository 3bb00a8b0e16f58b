/**
 * The forms of questions: for each operation of a frame what it does, and questions that ask for it. Names are slots, filled
 * from a graph: `{park}重点发展哪些产业？`. The suggestions, docs/questions.md and the tests are made from this table.
 */
import type { Form } from './form.js';
import { formsOverPlans } from './forms-over-plans.js';
import type { Operation } from './frame.js';

/** Of one plan. */
const ofOne: Record<Operation, readonly Form[]> = {
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
    {
      does: {
        zh: '按数量排序，或逐个计数',
        en: 'by how many of another kind belong to them, or the number for each',
      },
      zh: ['哪个市的园区最多？', '哪个产业的园区最多？', '各市有多少个园区？', '各市的国家级园区数量'],
      en: ['Which city has the most parks?', 'How many parks are there in each city?'],
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
    {
      does: { zh: '用标题指规划的一部分', en: 'a part of the plan by its own heading' },
      zh: ['基本原则有哪几条？', '规划的基本原则是什么？'],
      en: [],
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
  ],
  references: [{ does: { zh: '一节指向哪里', en: 'where a section points to' }, zh: ['{pointing}那一节指向哪一章？'], en: [] }],
  identify: [{ does: { zh: '文号、全称', en: 'the number or full title of a document' }, zh: ['{number}是哪个文件？'], en: [] }],
  agrees: [{ does: { zh: '各处说法是否一致', en: 'is it said the same everywhere' }, zh: ['{disputed}前后一致吗？'], en: [] }],
  differs: [{ does: { zh: '各处说法有没有出入', en: 'is it said in two ways' }, zh: ['{disputed}各处说法有出入吗？'], en: [] }],
  plans: [{ does: { zh: '有哪些规划', en: 'which plans there are' }, zh: ['有哪些规划？'], en: ['Which plans are there?'] }],
  changes: [],
};

/** Every operation has at least one form; those over several plans come last. */
export const forms: Record<Operation, readonly Form[]> = Object.assign(
  {},
  ofOne,
  Object.fromEntries(
    Object.entries(formsOverPlans).map(([operation, more]) => [operation, [...ofOne[operation as Operation], ...more]]),
  ),
);
