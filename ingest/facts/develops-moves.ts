/**
 * Parks named for an industry by what moves there or what they are built on:
 *   引导化工企业向云岭产业园集中            云岭产业园 mentioned 化工
 *   以轴承、锻件为主导，建设云岭产业园      云岭产业园 lead 轴承, 锻件
 */
import type { RelationRecord } from '../../graph/model.js';
import { phraseIn } from '../mentions/industry-phrase.js';
import type { Mention } from '../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { type PlacedStatement, readIndustries } from './industry-reading.js';
import { listedAt } from './subjects.js';

const mover = /([\u4e00-\u9fff]{2,8})(?:企业|产业|项目|产能)(?:逐步|加快|有序|全部)?(?:搬迁|转移)?向$/;
const verbs = /^.*(?:引导|推动|促进|鼓励|支持|加快|推进|组织)/;
const arrives = /^(?:等[^，。；]{0,8})?(?:集中|集聚|聚集|转移|布局|搬迁|搬入|入驻)/;
const builds = /^，?(?:加快|重点|规划|高标准|高水平|全力|推进|积极)*(?:建设|打造|设立|创建|推进|建成|规划)$/;

export function developsByMoves(context: FactContext): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const { idOf, statements } = readIndustries(outline, mentions);
  const relation = (
    park: number,
    name: string,
    role: 'lead' | 'mentioned',
    at: { passage: number; start: number; end: number },
  ): RelationRecord[] => {
    const [from, to] = [mentions.entities[park]?.id, idOf(name)];
    if (from === undefined || to === undefined) return [];
    return [
      { type: 'DEVELOPS', from, to, role: [role], evidence: [evidenceAt(outline, at.passage, at.start, at.end, 'stated')] },
    ];
  };
  const moved = mentions.mentions
    .filter((m) => m.kind === 'Park')
    .flatMap((park) => {
      const text = outline.passages[park.passage]?.body.text ?? '';
      const name = movedBefore(text, park);
      const list = name === undefined ? undefined : listedAt(text, park.start, scopes.mentionsIn(park.passage), text.length);
      if (name === undefined || list === undefined || !arrives.test(text.slice(list.end))) return [];
      return list.entities.flatMap((entity) =>
        relation(entity, name, 'mentioned', { passage: park.passage, start: park.start, end: list.end }),
      );
    });
  const founded = statements.flatMap((statement) => {
    const park = parkBehind(context, statement);
    if (park === undefined) return [];
    const at = { passage: statement.passage, start: statement.cue.start, end: park.end };
    return statement.items.flatMap((item) => relation(park.entity, item.name, 'lead', at));
  });
  return [...moved, ...founded];
}

/** The industry whose firms are to go to where the text goes on. */
function movedBefore(text: string, park: Mention): string | undefined {
  const clause = clauseAt(sentencesOf(text), park.start);
  const before = mover.exec(text.slice(clause?.start ?? 0, park.start))?.[1]?.replace(verbs, '');
  return before ? phraseIn(before, 0, before.length)?.name : undefined;
}

/** 以…为主导，建设 | 云岭产业园: the park that the essence is of. */
function parkBehind({ outline, scopes }: FactContext, { passage, cue }: PlacedStatement): Mention | undefined {
  if (!/^以.*为(?:主导|主|重点|特色|支柱|核心)$/.test(cue.text)) return undefined;
  const text = outline.passages[passage]?.body.text ?? '';
  const park = scopes.mentionsIn(passage).find((m) => m.kind === 'Park' && m.start >= cue.end);
  return park && builds.test(text.slice(cue.end, park.start)) ? park : undefined;
}
