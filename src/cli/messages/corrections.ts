/** What the command line says of corrections besides what the server says too. */
import { correctionMessages } from '../../corrections/messages.js';

export const correctionsEn = {
  states: correctionMessages.en.states,
  aboutCorrect: 'say what was read wrong: wrong, same, distinct or alias; kept through every new reading',
  aboutWrong: 'a fact is wrong: what leads from one name to another',
  aboutSame: 'two names are one thing, which keeps the id of the first',
  aboutDistinct: 'two names are two things; they are not listed as duplicates any more',
  aboutAlias: 'a thing has another name',
  aboutCorrections: 'list the corrections and what became of them, or take one back',
  examples: `Examples:
  plangraph correct wrong 云岭高新区 新材料 --note "only an idea"     a relationship
  plangraph correct wrong 云岭高新区 工业总产值 --value 300           a figure
  plangraph correct same 青禾工业园 青禾产业小镇
  plangraph correct distinct 云岭高新区 云岭高新技术产业园 --kind PARK
  plangraph correct alias 青禾工业园 青禾园 --plan 临江 --dry-run`,
  optPlan: 'only in this plan: its id, or words that only its title has',
  optNote: 'why',
  optBy: 'who says so (default: USER)',
  optDryRun: 'show what would change and keep nothing',
  optQuote: 'the sentence that is meant, or a part of it',
  optRelation: 'which relationship, where there are several',
  optValue: 'which figure, as written, where there are several',
  optAll: 'all sentences that say so, now and later',
  optKind: 'which kind of thing, where the names do not tell',
  optRemove: 'take this correction back: all is as it was',
  named: (thing: string, name: string) => `${thing} is called ${name}`,
  note: (note: string) => `Note: ${note}`,
  dryRun: () => 'Nothing was kept (--dry-run).',
  kept: (id: string) => `Kept as ${id}. Take it back with: plangraph corrections --remove ${id}`,
  removed: (id: string) => `${id} was taken back.`,
  noPlanChanged: () => 'No plan is changed by it.',
  fileNeeded: (title: string, source: string) =>
    `${title} was read by an earlier version that kept too little of it to correct it. Read it once more: plangraph ingest ${source}`,
  listed: (n: number) => `${n} correction${n === 1 ? '' : 's'}.`,
  mark: (id: string) => `, correction ${id}`,
};

export const correctionsZh: typeof correctionsEn = {
  states: correctionMessages.zh.states,
  aboutCorrect: '更正读错的内容：wrong（事实有误）、same（同一事物）、distinct（不同事物）、alias（别名）；重新读入后仍然有效',
  aboutWrong: '从一个名称到另一个名称的事实有误',
  aboutSame: '两个名称是同一事物，沿用前者的标识',
  aboutDistinct: '两个名称不是同一事物，也不再列为可能重复',
  aboutAlias: '某一事物另有名称',
  aboutCorrections: '列出更正及其结果，或撤销其中一条',
  examples: `示例：
  plangraph correct wrong 云岭高新区 新材料 --note "原文只是设想"     关系
  plangraph correct wrong 云岭高新区 工业总产值 --value 300           指标数值
  plangraph correct same 青禾工业园 青禾产业小镇
  plangraph correct distinct 云岭高新区 云岭高新技术产业园 --kind PARK
  plangraph correct alias 青禾工业园 青禾园 --plan 临江 --dry-run`,
  optPlan: '只针对这个规划：标识，或只有其标题才有的文字',
  optNote: '说明',
  optBy: '更正人（默认取 USER）',
  optDryRun: '只显示会改变什么，不保存',
  optQuote: '所指的句子，或其中一部分',
  optRelation: '有几种关系时指明是哪一种',
  optValue: '有几个数值时指明是哪一个（按原文写法）',
  optAll: '凡这样说的句子，包括以后的',
  optKind: '名称不能说明时指明类别',
  optRemove: '撤销这条更正，一切恢复原样',
  named: (thing, name) => `${thing}的名称：${name}`,
  note: (note) => `说明：${note}`,
  dryRun: () => '未保存（--dry-run）。',
  kept: (id) => `已保存为 ${id}。撤销：plangraph corrections --remove ${id}`,
  removed: (id) => `已撤销 ${id}。`,
  noPlanChanged: () => '没有规划因此改变。',
  fileNeeded: (title, source) => `${title} 由较早的版本读入，保留的内容不足以更正。请重新读入：plangraph ingest ${source}`,
  listed: (n) => `共 ${n} 条更正。`,
  mark: (id) => `，更正 ${id}`,
};
