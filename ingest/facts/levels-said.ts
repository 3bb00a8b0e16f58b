/**
 * A park's rank in the words of a sentence about it: a clause that is a rank and a class (云岭高新区，国家级高新区，规划面积…),
 * or the approval that made it so (经国务院批准设立). Under the park's own heading the sentence need not name it.
 */
import type { RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

export const ranks = '国家级|自治区级|省级|州级|市级|县级';
/** A clause that is a rank and a class and no more: 省级产业园; 国家级海关特殊监管区域（以下简称…）; 为国家级开发区. */
const classClause = new RegExp(
  `^(?:是|为|系|属|属于|现为|已是)?(?:全[国省市]|我[省市])?(?:[^，。；争创]{0,6}(?:首|唯一)[^，。；]{0,6})?(${ranks})(?:[^，。；：、争创等]{0,14})(?:区|园|基地|平台|区域|园区)(?:[（(][^（）()]*[）)])?之?一?$`,
);
/** What a higher body has set up or raised: 经国务院批准设立, 获批省级高新区, 升级为国家级开发区. Not what is striven for. */
const approved: readonly (readonly [RegExp, string | null])[] = [
  [/(?:经|由|获)国务院(?:正式)?(?:批准|批复|同意)(?:设立|建立|升级|成立)?/, '国家级'],
  [/(?:经|由|获)(?:省|自治区|[\u4e00-\u9fff]{2,3}省)(?:人民)?政府(?:正式)?(?:批准|批复|同意)(?:设立|建立|升级|成立)?/, '省级'],
  [
    new RegExp(
      `(?:获批|获批为|获评|获评为|升级为|升格为|晋升为|晋升|晋级为|被(?:认定|确定|列)为|认定为|成功创建为?|创成)(${ranks})[^，。；、]{0,12}?(?:区|园|基地)`,
    ),
    null,
  ],
];
const wanted = /(?:争取|力争|争创|申报|申请|推动|支持|加快|努力|创建|建成|打造|推进|积极)[^，。；]*$/;

export function levelsSaid(context: FactContext, parks: readonly Mention[]): RelationRecord[] {
  return [...ownParagraphs(context), ...parks.flatMap((park) => saidOf(context, park))];
}

/** The paragraphs under a park's heading: 国家级高新技术产业开发区，规划面积…. The first clauses say what the park is. */
function ownParagraphs(context: FactContext): RelationRecord[] {
  const { outline, scopes, mentions } = context;
  return outline.passages.flatMap((passage): RelationRecord[] => {
    if (passage.kind !== 'paragraph') return [];
    const text = passage.body.text;
    const first = sentencesOf(text)[0];
    const park = first && scopes.subjectsOf(passage.section).find((s) => s.kind === 'Park');
    if (!first || park?.entities.length !== 1 || !firstUnder(context, passage.index)) return [];
    return first.clauses.flatMap((clause): RelationRecord[] => {
      const words = text.slice(clause.start, clause.end);
      const name = classClause.exec(words)?.[1] ?? approvedRank(words);
      return name
        ? [
            {
              type: 'HAS_LEVEL',
              from: mentions.entities[park.entities[0]!]!.id,
              to: `level:${name}`,
              evidence: [evidenceAt(outline, passage.index, clause.start, clause.end, 'inherited')],
            },
          ]
        : [];
    });
  });
}

/** Nothing but the heading stands before it in its section. */
function firstUnder({ outline }: FactContext, passage: number): boolean {
  const { section } = outline.passages[passage]!;
  return outline.passages.slice(Math.max(0, passage - 3), passage).every((p) => p.section !== section || p.kind === 'heading');
}

function approvedRank(words: string): string | null {
  for (const [form, rank] of approved) {
    const match = form.exec(words);
    if (match && !wanted.test(words.slice(0, match.index))) return rank ?? match[1]!;
  }
  return null;
}

/** The sentence says it of its subject: 云岭高新区是国家级高新区; 云岭产业园，省级产业园，规划面积…; 云岭开发区经国务院批准设立. */
function saidOf(context: FactContext, park: Mention): RelationRecord[] {
  const text = context.outline.passages[park.passage]!.body.text;
  const sentences = sentencesOf(text);
  const sentence = sentences.find((s) => s.start === park.start);
  if (!sentence || context.outline.passages[park.passage]!.kind === 'heading') return [];
  return sentence.clauses.flatMap((clause): RelationRecord[] => {
    const from = Math.max(clause.start, park.end);
    if (from >= clause.end) return [];
    const words = text.slice(from, clause.end).replace(/^[（(][^（）()]*[）)]/, '');
    const named = context.scopes
      .mentionsIn(park.passage)
      .some((m) => m.kind === 'Park' && m !== park && m.start >= from && m.end <= clause.end);
    const name = named ? null : (classClause.exec(words)?.[1] ?? approvedRank(words));
    return name
      ? [
          {
            type: 'HAS_LEVEL',
            from: context.mentions.entities[park.entity]!.id,
            to: `level:${name}`,
            evidence: [evidenceAt(context.outline, park.passage, park.start, clause.end, 'stated')],
          },
        ]
      : [];
  });
}
