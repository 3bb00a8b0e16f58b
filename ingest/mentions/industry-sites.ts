/**
 * Industries named before the words that say where they go or lie:
 *   轴承产业 | 优先向 云岭产业园集中布局      锻件加工基地 | 重点布局在 临江、东港      引导化工企业 | 向 云岭产业园集聚
 *   引进轴承、锻件企业， | 布局在 云岭产业园
 */
import type { Clause, Sentence } from '../facts/clauses.js';
import { adverbs, plainAdverbs } from '../lexicon/policy-verbs.js';
import { anyOf } from '../lexicon/words.js';
import type { Cue } from './industry-cues.js';

const adverb = anyOf([...adverbs.map(([word]) => word), ...plainAdverbs, '主要', '全部']);
const goes = new RegExp(
  `(?:${adverb})*(?:(?:集中|优先)?(?:布局|集中|集聚|聚集|分布|落户|摆放|搬迁|转移)(?:在|于|到|至|往)|(?:搬迁|转移)?(?:向|往))`,
);
const moves = /^(?:引导|推动|促进|鼓励|支持|加快|推进|组织|有序)+/;
/** What is said to go: 产业, its firms or its bases. */
const what = /(?:产业基地|生产基地|基地|产业|行业|工业|企业|产能|项目)$/;
/** 轴承业, 粮油加工: an industry by its own end. */
const itself = /(?:业|加工|制造|冶炼)$/;
const longest = 24;

/** The object is what stands before the cue. */
export function sitesIn(text: string, sentence: Sentence): Cue[] {
  return sentence.clauses.flatMap((clause, i) => {
    const body = text.slice(clause.start, clause.end);
    const found = goes.exec(body.slice(0, longest + 16));
    if (found === null) return [];
    if (found.index === 0) return drawn(text, sentence.clauses[i - 1], clause, found[0]);
    const from = moves.exec(body)?.[0].length ?? 0;
    const said = body.slice(from, found.index);
    const tail = what.exec(said)?.[0] ?? '';
    const name = said.slice(0, said.length - tail.length);
    if (name.length < 2 || name.length > longest || (tail === '' && !itself.test(said))) return [];
    const start = clause.start + found.index;
    const objectStart = clause.start + from;
    const branch = /^(?:产业|行业|工业)$/.test(tail) ? tail.length : 0;
    return [
      {
        start,
        end: start + found[0].length,
        text: found[0],
        strict: false,
        objectStart,
        objectEnd: objectStart + name.length + branch,
      },
    ];
  });
}

const draws = /^(?:重点|着力|积极|大力|优先|主要|加快|加大|力度|精准)*(?:引进|招引|承接|吸引|招商引资)/;

/** 引进 | 轴承、锻件 | 企业，布局在: whom the clause before attracts. */
function drawn(text: string, before: Clause | undefined, { start }: Clause, cue: string): Cue[] {
  if (before === undefined || !/[在于到至]$/.test(cue)) return [];
  const body = text.slice(before.start, before.end);
  // 新材料：| 引进轴承企业: what opens the paragraph.
  const opening = /^[^：:]{2,16}[：:]/.exec(body)?.[0].length ?? 0;
  const verb = draws.exec(body.slice(opening))?.[0].length ?? 0;
  const from = verb > 0 ? opening + verb : 0;
  const tail = /(?:等)?(?:产业|行业|领域|类)?(?:龙头|骨干|重点|优质)?(?:企业|项目)$/.exec(body);
  if (from === 0 || tail === null || tail.index <= from) return [];
  const objectStart = before.start + from;
  return [{ start, end: start + cue.length, text: cue, strict: false, objectStart, objectEnd: before.start + tail.index }];
}
