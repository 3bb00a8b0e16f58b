/** The plan's own parts: its chapters, the sections of a chapter, its boxes and tables; a part's title; how often a word stands in it. */
import { type AnswerItem, sectionItem, valueItem } from '../answer.js';
import type { Frame } from '../frame.js';
import type { NamedSection } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';
import { ownTitle } from '../understand/plan-parts.js';
import { isWithin } from './clauses.js';
import { clausesOf, quoteOf, tidy } from './evidence.js';
import { sectionsOf, termsOf } from './sections.js';
import type { Session } from './session.js';

/** Does the frame ask for parts of the plan, not for where something is written? */
export const asksParts = (frame: Frame): boolean =>
  frame.want.length === 1 &&
  frame.want[0]!.kind === 'Section' &&
  frame.want[0]!.word !== '章节' &&
  frame.want[0]!.word !== '处' &&
  frame.measures.length === 0 &&
  frame.filters.every((f) => f.field === 'section');

/** A preface is no chapter. */
export const isChapter = (s: NamedSection): boolean =>
  s.kind === 'chapter' && !/^(?:前言|引言|序言|序|导言|绪言|附则)$/.test(s.path);

function isPart(section: NamedSection, word: string): boolean {
  if (word === '专栏') return section.kind === 'box';
  if (/表$/.test(word)) return section.kind === 'table';
  if (word === '附图') return section.path.startsWith('附图');
  if (/[编篇]$/.test(word) && word !== '篇章') return section.kind === 'part';
  return section.kind !== 'box' && section.kind !== 'table' && section.kind !== 'leadin' && section.number !== null;
}

/** In the plan's order: of a chapter the parts right below it, of the plan the topmost of the kind asked for. */
export async function partsOf(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const word = frame.want[0]!.word;
  const scope = frame.filters.flatMap((f) => f.words ?? []);
  const plans = session.plans;
  const { sections } = session.catalogue;
  const all = sections.filter((s) => !plans || plans.includes(s.plan));
  let found: NamedSection[];
  if (word === ownTitle) found = all.filter((s) => scope.includes(s.path));
  else {
    const kind = all.filter(
      (s) => isPart(s, word) && (scope.length === 0 || scope.some((p) => s.path !== p && isWithin(s.path, p))),
    );
    const chapters = /^(?:章|编|篇)$/.test(word) || scope.length === 0;
    const numbered = word === '章' ? kind.filter((s) => isChapter(s)) : kind;
    const top = Math.min(...numbered.map((s) => s.path.split('/').length));
    const boxes = word === '专栏' || /表$/.test(word);
    found = boxes
      ? numbered
      : numbered.filter((s) => (word === '节' && chapters ? s.kind === 'section' : s.path.split('/').length === top));
  }
  // 基本原则有几条: a section without numbered parts has what its lead-ins name.
  if (found.length === 0 && word === '目录')
    found = all.filter((s) => s.kind === 'leadin' && scope.some((p) => s.path === `${p}/${s.path.split('/').at(-1)}`));
  const out: AnswerItem[] = [];
  for (const s of found) {
    const heading = (await session.passages(s.title)).map((h) => h.node).find((n) => n.props.section === s.path);
    if (!heading) continue;
    out.push(
      sectionItem(s.id, s.path, s.title, [await quoteOf(session, heading, { text: String(heading.props.text ?? ''), start: 0 })]),
    );
  }
  return out;
}

/** 次 is how often the words stand in the text, 处 in how many sections, 章 how many chapters there are. */
export async function countOf(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const word = frame.want[0]!.word;
  if (asksParts(frame)) {
    const parts = await partsOf(frame, session);
    return parts.length === 0
      ? []
      : [
          valueItem(
            `${word === '目录' ? '部分' : word}数`,
            parts.length,
            '个',
            parts.flatMap((p) => p.evidence),
          ),
        ];
  }
  if (word === '处') {
    const places = await sectionsOf({ ...frame, operation: 'sections', want: [] }, session, false);
    return places.length === 0
      ? []
      : [
          valueItem(
            '提到的章节数',
            places.length,
            '处',
            places.flatMap((p) => p.evidence),
          ),
        ];
  }
  return occurrences(frame, session);
}

async function occurrences(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const scope = frame.filters.filter((f) => f.field === 'section').flatMap((f) => f.words ?? []);
  const terms = termsOf(frame, session);
  if (terms.length !== 1) return [];
  const spans = new Map<string, AnswerItem['evidence'][number]>();
  const typed = normaliseName(frame.filters.find((f) => f.field !== 'section')?.word ?? '');
  // The spelling asked about, where the plan has it; a longer one of several holds the shorter.
  const options = session.catalogue.holds(typed)
    ? [typed]
    : [...terms[0]!].map(normaliseName).sort((a, b) => b.length - a.length);
  for (const term of options) {
    for (const { node } of await session.passages(term)) {
      if (scope.length > 0 && !scope.some((s) => isWithin(String(node.props.section), s))) continue;
      const text = String(node.props.text ?? '');
      const longer = options.filter((o) => o.length > term.length && o.includes(term));
      for (const clause of clausesOf(text)) {
        const plain = longer.reduce((t, o) => t.replaceAll(o, '|'), normaliseName(clause.text));
        const times = plain.split(term).length - 1;
        for (let n = 0; n < times; n++)
          spans.set(`${node.id}|${clause.start}|${term}|${n}`, await quoteOf(session, node, clause));
      }
    }
  }
  const evidence = tidy([...spans.values()]);
  return spans.size === 0
    ? []
    : [valueItem(`${frame.filters.find((f) => f.field !== 'section')?.word ?? ''}出现次数`, spans.size, '次', evidence)];
}
