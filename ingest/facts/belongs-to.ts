/**
 * BELONGS_TO: a project's industries, by the words of its own name and their sector, by what it is listed under
 * (…等钢铁项目), by its company, or by the heading it stands below.
 */
import type { RelationRecord } from '../../graph/model.js';
import { industriesInName } from '../mentions/industry-names.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { readIndustries } from './industry-reading.js';

export function belongsToFacts(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  const reading = readIndustries(outline, mentions);
  return mentions.mentions.flatMap((mention) => {
    if (mention.kind !== 'Project') return [];
    const stated = [
      ...industriesOfName(mention.name),
      ...industriesOfList(outline.passages[mention.passage]?.body.text ?? '', mention),
    ];
    const section = outline.passages[mention.passage]?.section ?? 0;
    const inherited = stated.length > 0 ? [] : reading.topicsOver(section).map((topic) => topic.name);
    const mode = stated.length > 0 ? 'stated' : 'inherited';
    const from = mentions.entities[mention.entity]?.id;
    return [...new Set([...stated, ...inherited].flatMap((name) => reading.idOf(name) ?? []))].flatMap((to): RelationRecord[] =>
      from === undefined
        ? []
        : [{ type: 'BELONGS_TO', from, to, evidence: [evidenceAt(outline, mention.passage, mention.start, mention.end, mode)] }],
    );
  });
}

/** Each industry in the name and its sector. */
export function industriesOfName(name: string): string[] {
  return [...new Set(industriesInName(name).flatMap((found) => [found.name, found.sector]))];
}

const listHead = /^(?:[、和与及][^，。；]*?)?等(?:重大|重点|重要|龙头|一批)*([^，。；、等]{2,8}?)类?(?:工程)?项目/;

/** 甲、乙等 | 能源 | 项目: the head of the list that the mention stands in, unless it is called a project by itself. */
function industriesOfList(text: string, mention: Mention): string[] {
  const head = listHead.exec(text.slice(mention.end));
  if (head === null || /(?:项目|工程|基地|厂)$/.test(mention.name) || head[0].slice(0, -2).includes('项目')) return [];
  return industriesOfName(head[1] ?? '');
}
