/** 写没写, 包不包括, 提没提到: a verb beside its own denial asks yes or no, and denies nothing. */
import type { Sense } from './sense.js';

/** The verb's first letter, and how it goes on behind the denial. Building and finishing are states (text-words.ts). */
const verbs: readonly (readonly [string, string])[] = [
  ['写', ' 到 过 进 明 着 上 出'],
  ['提', ' 到 及 过 出'],
  ['讲', ' 到 过'],
  ['说', ' 到 过 明'],
  ['谈', ' 到 及 过'],
  ['列', ' 入 进 上 出 明 着 到 过'],
  ['记', ' 载'],
  ['载', ' 明'],
  ['收', ' 录 进 入'],
  ['纳', '入'],
  ['入', ' 选 围'],
  ['进', ' 入'],
  ['包', '括 含'],
  ['涵', '盖'],
  ['覆', '盖'],
  ['涉', '及'],
  ['含', ' 有'],
  ['属', ' 于'],
  ['出', '现 现过'],
  ['点', ' 到 名'],
];

export const eitherWay: readonly (readonly [string, Sense])[] = verbs.flatMap(([verb, tails]) =>
  tails
    .split(' ')
    .flatMap((tail) =>
      ['不', '没', '没有'].flatMap((not) =>
        [`${verb}${not}${verb}${tail}`, ...(tail ? [`${verb}${tail}${not}${verb}${tail}`] : [])].map(
          (word): readonly [string, Sense] => [word, { is: 'ask', ask: 'whether' }],
        ),
      ),
    ),
);
