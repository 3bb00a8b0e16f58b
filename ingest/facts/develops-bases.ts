/**
 * Cities whose bases are listed without names of their own: what they are for, the cities make.
 *
 *   建设临江、东港轴承基地，云岭锻件基地      临江市, 东港县 mentioned 轴承; 云岭县 mentioned 锻件
 *   建设临江、东港轴承基地和检测基地          both of both
 */
import type { RelationRecord } from '../../graph/model.js';
import { basesListed } from '../mentions/industry-bases.js';
import type { Item } from '../mentions/industry-list.js';
import type { Mention, Passage } from '../stages.js';
import { clauseAt, evidenceAt, type Sentence, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { readIndustries } from './industry-reading.js';
import { roleOf } from './roles.js';
import { listedAt, type PlaceList } from './subjects.js';

interface Bases {
  cities: PlaceList;
  items: Item[];
  end: number;
}

/** 、沿海（甲—乙）: of places that are no divisions the list may hold too. */
const area = /^、沿[边海江河湖](?:地区|一带)?(?:（[^（）]{0,40}）)?/;
const base = /^[^，。；：（）“”的等]{2,40}?基地(?:[和与及][^，。；：、（）“”的等]{2,16}?基地)?/;
const builds = /(?:建设|打造|建成|形成|创建|规划|实施|推进|培育)$/;
const between = /^(?:，|、|和|与|及|以及)$/;

export function developsByBases(context: FactContext): RelationRecord[] {
  return context.outline.passages.flatMap((passage) => {
    const { text } = passage.body;
    if (passage.kind !== 'paragraph' || !text.includes('基地')) return [];
    const cities = context.scopes.mentionsIn(passage.index).filter((m) => m.kind === 'City');
    return sentencesOf(text).flatMap((sentence) => runsIn(text, sentence, cities).flatMap((run) => told(context, passage, run)));
  });
}

/** Bases that stand one after the other behind one verb. Of one base alone the words may be its name. */
function runsIn(text: string, sentence: Sentence, cities: readonly Mention[]): Bases[][] {
  const runs: Bases[][] = [];
  let end = sentence.start;
  for (const city of cities.filter((c) => c.start >= sentence.start && c.end <= sentence.end)) {
    if (city.start < end) continue;
    const found = basesAt(text, sentence, city, cities);
    if (found === undefined) continue;
    const run = runs.at(-1);
    if (run && between.test(text.slice(run.at(-1)!.end, city.start))) run.push(found);
    else if (builds.test(text.slice(sentence.start, city.start)) || /^建设/.test(text.slice(found.end, sentence.end)))
      runs.push([found]);
    end = found.end;
  }
  return runs.filter((run) => run.some(({ cities: { entities } }) => entities.length > 1));
}

function basesAt(text: string, sentence: Sentence, city: Mention, all: readonly Mention[]): Bases | undefined {
  const cities = listedAt(text, city.start, all, sentence.end);
  if (cities === undefined) return undefined;
  const start = cities.end + (area.exec(text.slice(cities.end, sentence.end))?.[0].length ?? 0);
  const words = base.exec(text.slice(start, sentence.end))?.[0] ?? '';
  const end = start + words.length;
  // The second base of 轴承基地和东港锻件基地 is another city's.
  const other = all.find((m) => m.start > start && m.start < end);
  const until = other ? start + text.slice(start, other.start).lastIndexOf('基地') + 2 : end;
  const items = until > start + 2 ? basesListed(text, start, until) : [];
  return items.length > 0 ? { cities, items, end: until } : undefined;
}

function told({ outline, mentions }: FactContext, { index, body }: Passage, run: readonly Bases[]): RelationRecord[] {
  const { idOf } = readIndustries(outline, mentions);
  const from = run[0]!.cities.start;
  const verb = body.text.slice(clauseAt(sentencesOf(body.text), from)?.start ?? from, from);
  const role = roleOf({ cue: verb, heads: [], before: [] });
  return run.flatMap(({ cities, items, end }) =>
    cities.entities.flatMap((entity) =>
      items.flatMap((item): RelationRecord[] => {
        const [city, industry] = [mentions.entities[entity]?.id, idOf(item.name)];
        if (city === undefined || industry === undefined) return [];
        const evidence = evidenceAt(outline, index, cities.start, end, 'stated');
        return [{ type: 'DEVELOPS', from: city, to: industry, role: [role], evidence: [evidence] }];
      }),
    ),
  );
}
