/** A person reviews what was read: the section they mean, its text with the clauses marked, and the facts beside it. */
import { describe, expect, it } from 'vitest';
import { relationships } from '../../graph/model.js';
import { reviewPlan } from '../../ingest/ingest.js';
import { messagesIn } from '../../src/cli/messages/messages.js';
import { factKinds } from '../../src/cli/review/fact-kinds.js';
import { reviewPage } from '../../src/cli/review/page.js';
import { htmlText, plainText } from '../../src/cli/review/plain-text.js';
import type { Quote } from '../../src/cli/review/quote.js';
import { type Review, type ReviewedPassage, reviewOf } from '../../src/cli/review/review.js';
import { nearestSections, sectionsAt } from '../../src/cli/review/section-address.js';
import { segmentsOfCells } from '../../src/cli/review/segments.js';
import { reviewText } from '../../src/cli/review/terminal-text.js';
import { isColoured } from '../../src/cli/terminal.js';
import { riverPlan } from './plan.js';
import { hillPlan, hostilePlan } from './review-plan.js';

const words = messagesIn('en').review;
const read = (text: string, name = 'plan.md') => reviewPlan(new TextEncoder().encode(text), name);
const hill = read(hillPlan);
const { sections } = hill.outline;

const reviewed = (plan: ReturnType<typeof read>, address?: string): Review => {
  const all = plan.outline.sections;
  const roots = address === undefined ? all.filter((s) => s.parent === null).map((s) => s.index) : sectionsAt(all, address);
  return reviewOf(plan.outline, plan.facts, roots, words.wholePlan);
};
const passagesOf = (review: Review): ReviewedPassage[] =>
  review.sections.flatMap((s) => s.blocks.flatMap((b) => (b.is === 'text' ? [b.passage] : [...b.head, ...b.rows])));

describe('a section is found as people write it', () => {
  it.each([
    ['第二章', ['第二章']],
    ['第2章', ['第二章']],
    ['chapter 2', ['第二章']],
    ['第二章第一节', ['第二章/第一节']],
    ['第二章/第一节', ['第二章/第一节']],
    ['第二章 第一节', ['第二章/第一节']],
    ['第二章/装备制造', ['第二章/第一节']],
    ['装备制造', ['第二章/第一节']],
    ['第三章/一', ['第三章/一']],
    ['第三章一', ['第三章/一']],
    ['第三章第一节', ['第三章/一']],
    ['第三章、一、重点园区', ['第三章/一']],
    ['一、重点园区', ['第三章/一']],
    ['第三章/一/1', ['第三章/一/1']],
    ['云岭高新技术产业开发区', ['第三章/一/1']],
    ['高新技术产业', ['第三章/一/1']],
    ['专栏1', ['专栏 1']],
    ['专栏 1', ['专栏 1']],
    ['专栏一', ['专栏 1']],
    ['box 1', ['专栏 1']],
    ['表１', ['表 1']],
    ['table 1', ['表 1']],
    ['专栏1/装备产业', ['专栏 1/装备产业']],
    ['重点产业', ['第二章']],
    // What is not there.
    ['第九章', []],
    ['第二章第三节', []],
    ['第二章/重点园区', []],
    ['专栏7', []],
    ['表2', []],
    ['渔业', []],
    ['', []],
    ['///', []],
  ])('%s', (address, paths) => {
    expect(sectionsAt(sections, address).map((index) => sections[index]!.path)).toEqual(paths);
  });

  it.each([
    ['第四章', '第三章'],
    ['第二章第三节', '第二章/第二节'],
    ['专栏2', '专栏 1'],
    ['装备制照', '第二章/第一节'],
    ['', '第一章'],
  ])('near %s is %s', (address, path) => {
    expect(nearestSections(sections, address).map((s) => s.path)).toContain(path);
  });

  it('an address of any length is compared quickly', () => {
    const began = performance.now();
    expect(sectionsAt(sections, '第一章/'.repeat(20_000))).toEqual([]);
    expect(nearestSections(sections, '云'.repeat(100_000))).toHaveLength(5);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('brings what stands below it, and nothing else', () => {
    expect(reviewed(hill, '第三章/一').sections.map((s) => [s.section.path, s.depth])).toEqual([
      ['第三章/一', 0],
      ['第三章/一/1', 1],
      ['专栏 1', 1],
      ['专栏 1/装备产业', 2],
    ]);
  });
});

it('each relationship of the model that carries evidence is a kind of fact', () => {
  const structure = ['NAMED', 'DESCRIBED_IN', 'MENTIONED_IN', 'OF', 'ABOUT', 'STATED_IN'];
  const carrying = Object.keys(relationships).filter((type) => !structure.includes(type));
  expect([...factKinds].sort()).toEqual([...carrying, 'Measurement', 'Conflict'].sort());
});

describe('marks', () => {
  const wrapped = riverPlan.replaceAll('，', '，\r\n');
  it.each([
    ['headings, a box and a table', hillPlan, 'plan.md'],
    ['lines that are wrapped', wrapped, 'plan.txt'],
    ['text with markup and controls', hostilePlan, 'plan.txt'],
  ])('cover exactly the clause in the plan: %s', (_what, text, name) => {
    const plan = read(text, name);
    const passages = passagesOf(reviewed(plan));
    const marked = new Map<Quote, string>();
    for (const { cells, marks } of passages)
      for (const segment of segmentsOfCells(cells, marks).flat())
        for (const quote of segment.quotes) marked.set(quote, (marked.get(quote) ?? '') + segment.text);
    const bare = (part: string) => part.replace(/[\s|]/g, '');
    const { text: source } = plan.facts.plan;
    expect(marked.size).toBeGreaterThan(2);
    for (const [quote, shown] of marked) expect(bare(shown)).toBe(bare(source.slice(quote.start, quote.end)));
  });

  it('each clause of each fact is beside exactly one passage', () => {
    const { relations, measurements, conflicts } = hill.facts;
    const said = [...relations, ...measurements, ...conflicts].reduce((sum, fact) => sum + fact.evidence.length, 0);
    const quotes = passagesOf(reviewed(hill)).flatMap((p) => p.quotes);
    expect(quotes.reduce((sum, quote) => sum + quote.facts.length, 0)).toBe(said);
    expect(quotes.map((quote) => quote.number)).toEqual(quotes.map((_, i) => i + 1));
  });

  it('a quote over several cells opens and closes once', () => {
    const rows = passagesOf(reviewed(hill, '表1')).filter((p) => p.quotes.length > 0);
    expect(rows).toHaveLength(2);
    for (const { cells, marks } of rows) {
      const segments = segmentsOfCells(cells, marks).flat();
      const numbers = (quotes: readonly Quote[]) => quotes.map((quote) => quote.number).sort((a, b) => a - b);
      expect(numbers(segments.flatMap((s) => s.opens))).toEqual(numbers(marks));
      expect(numbers(segments.flatMap((s) => s.closes))).toEqual(numbers(marks));
    }
  });
});

describe('as text', () => {
  const lines = reviewText(reviewed(hill, '第三章/一/1'), words, false).split('\n');

  it.each([
    ['the clause with its number', /⟦重点发展轴承⟧[¹²³⁴-⁹]+。$/],
    ['kind, both ends, role, mode', /DEVELOPS {4}云岭高新技术产业开发区 → 轴承 \(.*lead.*\) · inherited$/],
    ['what the sentence itself says', /LOCATED_IN +云岭高新技术产业开发区 → 临江市 · /],
    ['names with what is known of them', /named: .*Park 云岭高新技术产业开发区 \(.*areaKm2=18/],
  ])('%s', (_what, expected) => {
    expect(lines.filter((line) => expected.test(line))).not.toEqual([]);
  });

  it('figures have year, unit, comparator and nature', () => {
    expect(reviewText(reviewed(hill, '表1'), words, false)).toContain(
      'the whole area · 工业总产值 → > 1200 亿元 (2025, 预期性) · stated',
    );
  });

  it('is the same text in colour and without', () => {
    const review = reviewed(hill);
    const plain = reviewText(review, words, false);
    const coloured = reviewText(review, words, true);
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    expect(coloured.replaceAll(/\p{Cc}\[[\d;]*m/gu, '')).toBe(plain);
  });

  it('passes no control of the plan to the terminal', () => {
    expect(reviewText(reviewed(read(hostilePlan, 'plan.txt')), words, false)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  it.each([
    [{}, true, true],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM: 'xterm-256color' }, true, true],
    [{}, false, false],
    [{}, undefined, false],
  ])('colours with %o on a terminal: %s → %s', (env, isTTY, expected) => {
    expect(isColoured(env, isTTY === undefined ? {} : { isTTY })).toBe(expected);
  });
});

describe('as a page', () => {
  const page = reviewPage(reviewed(hill), words, 'en');
  const hostile = reviewPage(reviewed(read(hostilePlan, 'a"<b>.txt')), words, 'zh');

  it.each([
    ['a fact beside its clause', '<p class="fact DEVELOPS">'],
    ['its mode', '<span class="mode inherited">inherited</span>'],
    ['a legend of the kinds that occur', 'id="only-Measurement"'],
    ['a table', '<th scope="col">指标</th>'],
    ['a box', '<section class="box"'],
  ])('has %s', (_what, expected) => {
    expect(page).toContain(expected);
  });

  it('has no kind in the legend that does not occur', () => {
    expect(page).not.toContain('id="only-Conflict"');
  });

  it('every mark has its facts, and every fact its mark', () => {
    const idsOf = (letter: string) => [...page.matchAll(new RegExp(`id="${letter}(\\d+)"`, 'g'))].map((m) => Number(m[1]));
    expect(idsOf('q')).toEqual(idsOf('f'));
  });

  it('asks for nothing from elsewhere and runs nothing', () => {
    for (const html of [page, hostile]) {
      expect(html).not.toMatch(/<script|<img|<iframe|<object|<link rel="stylesheet"|javascript:|https?:|\son\w+=(?=[^<]*>)/i);
      expect(html).toContain("default-src 'none'");
    }
  });

  it.each([
    ['a tag', '&lt;script&gt;alert(1)&lt;/script&gt;园区'],
    ['an image', '&lt;img src=x onerror=alert(2)&gt;轴承'],
    ['quotes', '&quot;&#39;onmouseover=&#39;alert(3)'],
    ['an entity', '&amp;lt;b&amp;gt;'],
    ['a file name', 'a&quot;&lt;b&gt;.txt'],
  ])('shows %s of a hostile plan as text', (_what, expected) => {
    const shown = hostile.replace(/<\/?(?:mark|span|sup|a)\b[^>]*>/g, '');
    expect(shown.replace(/\d+(?=。|，)/g, '').includes(expected)).toBe(true);
  });

  it.each([
    ['<b>', '&lt;b&gt;'],
    [`"'&`, '&quot;&#39;&amp;'],
    ['a\tb\nc', 'a b c'],
    ['\u001b[1m', '\ufffd[1m'],
    ['\u202e', '\ufffd'],
    ['工业“十四五”', '工业“十四五”'],
  ])('escapes %j', (text, expected) => {
    expect(htmlText(text)).toBe(expected);
    expect(plainText(text)).toHaveLength(text.length);
  });
});
