/**
 * BELONGS_TO: a project's industries, by the words of its own name and their sector, by what it is listed under
 * (…等钢铁项目), by its company, or by the heading it stands below.
 */
import type { RelationRecord } from '../../graph/model.js';
import { industriesInName, sectorOf } from '../mentions/industry-names.js';
import { isBranch } from '../mentions/industry-phrase.js';
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
      ...goodsWithin(context, mention),
      ...industriesOfName(mention.name),
      ...industriesOfList(outline.passages[mention.passage]?.body.text ?? '', mention),
    ];
    const inherited = headsOver(context, mention, stated);
    const from = mentions.entities[mention.entity]?.id;
    const told = new Set<string>();
    return [...stated, ...inherited].flatMap((name, i): RelationRecord[] => {
      const to = reading.idOf(name);
      if (from === undefined || to === undefined || told.has(to)) return [];
      told.add(to);
      const mode = i < stated.length ? 'stated' : 'inherited';
      return [
        { type: 'BELONGS_TO', from, to, evidence: [evidenceAt(outline, mention.passage, mention.start, mention.end, mode)] },
      ];
    });
  });
}

/**
 * What the project stands under. Where its name says an industry, only the head of a list of projects counts besides:
 * what opens the paragraph, the row's industry, the section's own heading; a heading farther off only where it is of that sector.
 */
function headsOver(context: FactContext, mention: Mention, stated: readonly string[]): string[] {
  const { outline, mentions } = context;
  const reading = readIndustries(outline, mentions);
  const section = outline.passages[mention.passage]?.section ?? 0;
  const over = reading.topicsAt(mention.passage);
  if (stated.length === 0) return over.map((topic) => topic.name);
  const [nearest] = over;
  if (nearest === undefined) return [];
  const text = outline.passages[mention.passage]?.body.text ?? '';
  const listed = nearest.section === section && !leantOn.test(text.slice(0, mention.start));
  const kin = stated.some((name) => sectorOf(name) !== undefined && sectorOf(name) === sectorOf(nearest.name));
  return listed || kin ? [nearest.name] : [];
}

/** 依托恒远钢铁项目，发展物流: what is leant on may be of another industry. */
const leantOn = /(?:依托|利用|围绕|配套|结合|借助)(?:(?!建设|推进|实施|打造|新建|加快)[^，。；])*$/;

/** Each industry in the name and its sector. */
export function industriesOfName(name: string): string[] {
  return [...new Set(industriesInName(name).flatMap((found) => [found.name, found.sector]))];
}

/** What the recogniser read as what the project makes, and what the plan calls an industry elsewhere; not what a park or company in it is called by. */
function goodsWithin({ scopes }: FactContext, project: Mention): string[] {
  const within = (inner: Mention, outer: Mention) => inner.start >= outer.start && inner.end <= outer.end;
  const inside = scopes.mentionsIn(project.passage).filter((m) => within(m, project) && m.kind !== 'Project');
  return inside
    .filter((m) => m.kind === 'Industry' && (m.rule === 'of-project' || (m.rule === 'known' && !/化$/.test(m.name))))
    .filter((m) => !inside.some((o) => o.kind !== 'Industry' && o.kind !== 'Infrastructure' && within(m, o)))
    .map((m) => m.name);
}

const listHead = /^(?:[、和与及][^，。；]*?)?等(?:重大|重点|重要|龙头|一批)*([^，。；、等]{2,8}?)类?(?:工程)?项目/;

/** 甲、乙等 | 能源 | 项目: the head of the list that the mention stands in, unless it is called a project by itself. */
function industriesOfList(text: string, mention: Mention): string[] {
  const head = listHead.exec(text.slice(mention.end));
  if (head === null || /(?:项目|工程|基地|厂)$/.test(mention.name) || head[0].slice(0, -2).includes('项目')) return [];
  const kind = head[1] ?? '';
  return [...(isBranch(kind) ? [kind] : []), ...industriesOfName(kind)];
}
