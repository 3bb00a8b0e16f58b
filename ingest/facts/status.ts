/** How far a project is: the word after the list it stands in (…等一批重大项目建成投产), else the verb before it. */
import type { RelationRecord } from '../../graph/model.js';
import { cellStatuses } from '../lexicon/status-verbs.js';
import { statusHeader } from '../lexicon/table-headers.js';
import { matches } from '../matches.js';
import { cellSpan } from '../mentions/industry.js';
import { remembered } from '../remembered.js';
import type { Mention } from '../stages.js';
import { type Clause, evidenceAt, type Sentence, sentenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { looksBackAt } from './review-section.js';
import { type Said, said, statusOf, type Times } from './status-said.js';

export function statusRule(context: FactContext): RelationRecord[] {
  const { outline, mentions } = context;
  return mentions.mentions
    .filter((m) => m.kind === 'Project' || m.kind === 'Infrastructure')
    .flatMap((mention): RelationRecord[] => {
      const passage = outline.passages[mention.passage]!;
      if (passage.kind === 'row') return fromColumn(context, mention);
      const text = masked(context, mention.passage);
      const sentence = sentenceAt(sentencesOf(text), mention.start);
      const clause = sentence?.clauses.find((c) => c.start <= mention.start && mention.start < c.end);
      if (!sentence || !clause || passage.kind === 'heading') return [];
      const times = timesOf(context, passage.section);
      const found =
        statusOf(text, clause, mention, times) ??
        carried(text, sentence, clause, mention) ??
        labelled(passage.body.text, mention.start) ??
        headed(context, passage.section, mention.start);
      if (!found) return [];
      return [
        {
          type: 'HAS_STATUS',
          from: mentions.entities[mention.entity]!.id,
          to: `status:${found.status}`,
          evidence: [
            evidenceAt(
              outline,
              mention.passage,
              Math.min(found.at, mention.start),
              mention.end,
              found.inherited ? 'inherited' : 'stated',
            ),
          ],
        },
      ];
    });
}

/** The passage with its names blanked, so that 储备库 in a name is no 储备. Offsets stay. */
function masked(context: FactContext, passage: number): string {
  let text = context.outline.passages[passage]!.body.text;
  for (const m of context.scopes.mentionsIn(passage)) {
    if (m.kind === 'Project' || m.kind === 'Park' || m.kind === 'Infrastructure') {
      text = text.slice(0, m.start) + '〇'.repeat(m.end - m.start) + text.slice(m.end);
    }
  }
  return text;
}

function timesOf({ outline }: FactContext, section: number): Times {
  return { past: looksBackAt(outline, section), from: Number(outline.period?.slice(0, 4)) || null };
}

/** 续建项目：甲；乙。新开工项目：丙: a label holds until the next. */
const anyLabel = /(?:^|[。；\s])([^，。；：\s]{2,12}?)(?:[（(][^（）()]{0,20}[）)])?[:：]/g;
const statusLabel =
  /^(?:已)?(?:续建|新开工|新建|前期|储备|谋划|规划|在建|开工|竣工|建成|投产)[^，。；]{0,4}(?:类|项目|工程|工作)*$/;
const labelsOf = remembered((text: string) =>
  matches(text, anyLabel).map((m) => ({
    at: m.index,
    status: statusLabel.test(m[1]!) ? cellStatuses.find(([form]) => form.test(m[1]!))?.[1] : undefined,
  })),
);

function labelled(text: string, at: number): Said | null {
  const last = labelsOf(text).findLast((l) => l.at < at);
  return last?.status ? { status: last.status, at } : null;
}

/** 【续建项目】, （二）前期工作项目: what the heading says of everything below it. */
const headingStatus = /^[^，。；]{0,8}(?:项目|工程)$/;

function headed({ outline }: FactContext, section: number, at: number): Said | null {
  const title = outline.sections[section]?.title ?? '';
  const status = headingStatus.test(title) ? cellStatuses.find(([form]) => form.test(title))?.[1] : undefined;
  return status ? { status, at, inherited: true } : null;
}

/** 重点建设通向东岸的甲铁路，通向西岸的乙铁路: a clause without a verb of its own goes on with the one before. */
function carried(text: string, sentence: Sentence, clause: Clause, mention: Mention): Said | null {
  if (
    !/^(?:通向[^，]{1,8}的|连接[^，]{1,8}的|以及|和|及|[\u4e00-\u9fff]{1,5}内)?[\u4e00-\u9fff]{0,6}$/.test(
      text.slice(clause.start, mention.start).replace(/.*(?:、|〇(?:和|与|及|以及)$)/, ''),
    )
  )
    return null;
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = sentence.clauses[i]!;
    if (!text.slice(before.start, before.end).includes('〇')) return null;
    const found = said(text.slice(before.start, before.end), 'before', before.start);
    if (found) return found;
  }
  return null;
}

/** 建设性质: 新建, 续建, 前期. */
function fromColumn(context: FactContext, mention: Mention): RelationRecord[] {
  const passage = context.outline.passages[mention.passage]!;
  const table = passage.table && context.outline.tables[passage.table.table];
  const row = passage.table && table?.rows[passage.table.row];
  const column = table?.header.findIndex((h) => statusHeader.test(h.text.replace(/\s/g, ''))) ?? -1;
  const cell = row?.cells[column];
  const status = cell && cellStatuses.find(([form]) => form.test(cell.text))?.[1];
  const span =
    status &&
    row &&
    cellSpan(
      row.cells.map((c) => c.text),
      column,
      passage.body.text,
    );
  if (!status || !span) return [];
  const evidence = evidenceAt(
    context.outline,
    mention.passage,
    Math.min(mention.start, span.start),
    Math.max(mention.end, span.end),
    'stated',
  );
  return [
    { type: 'HAS_STATUS', from: context.mentions.entities[mention.entity]!.id, to: `status:${status}`, evidence: [evidence] },
  ];
}
