/** The forms of questions over several plans; see forms.ts. */
import type { Form } from './form.js';
import type { Operation } from './frame.js';

export const formsOverPlans: Partial<Record<Operation, readonly Form[]>> = {
  list: [
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
  ],
  count: [
    {
      does: { zh: '几个规划的个数：合计和各规划的', en: 'over several plans: of all and of each' },
      zh: ['两个规划一共有多少个园区？'],
      en: ['How many parks are in both plans?'],
      several: true,
    },
  ],
  value: [
    {
      does: { zh: '各规划的数值，分开列出', en: "each plan's figure, apart" },
      zh: ['各规划的{indicator}目标是多少？', '十四五规划的{indicator}目标'],
      en: ["What is each plan's target for {indicator}?"],
      several: true,
    },
  ],
  conflicts: [
    {
      does: { zh: '两个规划之间的矛盾', en: 'where two plans contradict each other' },
      zh: ['两个规划有哪些矛盾？'],
      en: ['Where do the two plans contradict each other?'],
      several: true,
    },
  ],
  plans: [
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
