/**
 * Places named for an industry by what goes or lies there, and parks by what they are built on:
 *   引导化工企业向云岭产业园集中            云岭产业园 mentioned 化工
 *   锻件加工基地重点布局在临江、东港        临江市, 东港县 mentioned 锻件加工
 *   以轴承、锻件为主导，建设云岭产业园      云岭产业园 lead 轴承, 锻件; so 以轴承为主导的云岭产业园
 */
import type { RelationRecord } from '../../graph/model.js';
import { listedIn } from '../mentions/industry-statements.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { type PlacedStatement, readIndustries } from './industry-reading.js';
import { listedAt } from './subjects.js';

/** 向云岭产业园 | 集中: of what only goes towards a place it must be said. */
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
  const moved = statements.flatMap((statement) => {
    const { form, passage, cue, items } = statement;
    if (form !== 'site') return [];
    const text = outline.passages[passage]?.body.text ?? '';
    const list = listedAt(text, cue.end, scopes.mentionsIn(passage), statement.sentence.end);
    if (list === undefined || (/[向往]$/.test(cue.text) && !arrives.test(text.slice(list.end)))) return [];
    const at = { passage, start: items[0]!.start, end: list.end };
    return list.entities.flatMap((entity) => items.flatMap((item) => relation(entity, item.name, 'mentioned', at)));
  });
  const founded = statements.flatMap((statement) => {
    const park = parkBehind(context, statement);
    if (park === undefined) return [];
    const at = { passage: statement.passage, start: statement.cue.start, end: park.end };
    return statement.items.flatMap((item) => relation(park.entity, item.name, 'lead', at));
  });
  const made = mentions.mentions.flatMap((park) => {
    const text = outline.passages[park.passage]?.body.text ?? '';
    const essence =
      park.kind === 'Park' ? essenceOf.exec(text.slice(Math.max(0, park.start - longestEssence), park.start)) : null;
    if (essence === null) return [];
    const start = park.start - essence[0].length;
    const { items } = listedIn(text, start + 1, start + 1 + essence[1]!.length);
    return items.flatMap((item) => relation(park.entity, item.name, 'lead', { ...park, start }));
  });
  return [...moved, ...founded, ...made];
}

/** 以轴承为重点、产城融合的 | 云岭产业园 */
const essenceOf = /以([^，。；以]{2,40})为(?:主导|主体|主|重点|特色|支柱|核心)(?:、[^，。；、的]{2,12})*的$/;
const longestEssence = 64;

/** 以…为主导，建设 | 云岭产业园: the park that the essence is of. */
function parkBehind({ outline, scopes }: FactContext, { passage, cue }: PlacedStatement): Mention | undefined {
  if (!/^以.*为(?:主导|主|重点|特色|支柱|核心)$/.test(cue.text)) return undefined;
  const text = outline.passages[passage]?.body.text ?? '';
  const park = scopes.mentionsIn(passage).find((m) => m.kind === 'Park' && m.start >= cue.end);
  return park && builds.test(text.slice(cue.end, park.start)) ? park : undefined;
}
