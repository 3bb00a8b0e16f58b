/**
 * Figures in running text. A sentence is read clause by clause; what an earlier clause says (indicator, subject)
 * holds for a later one that leaves it out:
 *
 *   2015年，临江市工业产值达到1200亿元，年均增长12%，占全省的比重由3%提高到4%；其中，云岭县300家。
 */
import type { Quantity } from '../mentions/quantity.js';
import { quantities } from '../mentions/quantity.js';
import { years } from '../mentions/years.js';
import type { Passage } from '../stages.js';
import type { Clause, Sentence } from './clauses.js';
import { sentencesOf } from './clauses.js';
import { type AlignedItem, alignedNames, alignedToFigures, sumsUp } from './measure-aligned.js';
import { draftOf, type FigureContext, insideName } from './measure-context.js';
import { cutName, endsAsIndicator, isDerived, ofProject, onlyChange, plainName, withoutChange } from './measure-names.js';
import { bareCost, branchOf, ofPark, openBracket, parkToBuild } from './measure-owner.js';
import { lastingPark } from './measure-park.js';
import { namesArea, readSingle } from './measure-single.js';
import type { Base } from './measure-slot.js';
import { headingSubject, lacksOwner, onlyProject, subjectAt } from './measure-subject.js';
import { thresholdFigures } from './measure-threshold.js';
import type { FigureDraft, NamedAt } from './measure-types.js';

export function proseFigures(ctx: FigureContext, passage: Passage): FigureDraft[] {
  const text = passage.body.text;
  const all = quantities(text);
  if (all.length === 0) return [];
  const usable = all.filter((q) => !insideName(ctx, passage, q));
  return sentencesOf(text).flatMap((sentence) => new SentenceReader(ctx, passage, sentence, usable).read());
}

class SentenceReader {
  private readonly text: string;
  private readonly drafts: FigureDraft[] = [];
  private base: Base | null = null;
  private subject: number[] | null = null;
  /** The park that an earlier clause sets out to build. */
  private built: number | null = null;
  /** A project that an earlier clause names, for 总投资 and the like. */
  private project: number[] | null = null;
  /** Aligned figures may run over several clauses: those before this offset are read. */
  private readTo = 0;
  /** Years of the last 由…到… pair, for a later pair that leaves them out. */
  private pairYears: readonly (string | null)[] | null = null;

  constructor(
    private readonly ctx: FigureContext,
    private readonly passage: Passage,
    private readonly sentence: Sentence,
    private readonly all: readonly Quantity[],
  ) {
    this.text = passage.body.text;
  }

  read(): FigureDraft[] {
    for (const clause of this.sentence.clauses) this.readClause(clause);
    return this.drafts;
  }

  private readClause(clause: Clause): void {
    const here = this.all.filter((q) => q.start >= clause.start && q.end <= clause.end && q.start >= this.readTo);
    this.drafts.push(
      ...here.filter((x) => x.attributive).flatMap((q) => thresholdFigures(this.ctx, this.passage, q, clause, this.sentence)),
    );
    const figures = here.filter((q) => !q.attributive || q.kind === 'group' || namesArea(this.text, q, clause.end));
    this.noteSubject(clause, figures[0]?.outerStart ?? clause.end);
    let from = behindColon(this.text, clause.start, figures[0]?.outerStart ?? clause.start);
    for (let i = 0; i < figures.length; ) {
      if (i < figures.length - 1 && sumsUp(this.text, from, figures[i]!)) {
        i++;
        continue;
      }
      const taken =
        this.readAligned(clause, figures.slice(i), from) ||
        this.readEach(figures[i]!, from) ||
        this.readPair(figures.slice(i), from) ||
        this.readOne(figures, i, from, clause);
      const last = figures[Math.min(i + taken, figures.length) - 1]!;
      // 三大产业和甲园、乙园2个园区: a way of listing does not cut the words before the next figure.
      if (last.kind !== 'group') from = last.outerEnd;
      i += taken;
    }
    const named = onlyProject(this.ctx, this.passage, clause);
    if (named !== undefined) this.project = named === null ? [] : [named];
    this.built = parkToBuild(this.ctx, this.passage, clause) ?? this.built;
  }

  /** A place at the head of a clause that has a figure or a verb behind it holds for the rest of the sentence. */
  private noteSubject(clause: Clause, end: number): void {
    const place = subjectAt(this.ctx, this.passage, clause.start, end);
    // A project holds for what is told of projects only (see `project`).
    if (!place || place.about.length === 0 || !place.isPlace) return;
    // 临江市160家 speaks of the place for this figure only.
    if (this.text.slice(place.end, end).trim() === '' && end !== clause.end) return;
    this.subject = place.about;
    this.built = null;
  }

  /** Null where the text speaks of something that was not recognised: then the figure is left out. */
  private about(own: number[] | null, name: string): number[] | null {
    if (own) return own;
    if (this.project && ofProject(name) && !/项目|工程/u.test(this.base?.name ?? '')) {
      return this.project.length > 0 ? this.project : null;
    }
    if (this.built !== null && ofPark(name)) return [this.built];
    if (this.subject) return this.subject;
    return lastingPark(this.ctx, this.passage, this.sentence, name) ?? headingSubject(this.ctx, this.passage);
  }

  /** What later clauses may lean on; 增长 and the like leave the thing that grew. */
  private setBase(name: string, named: NamedAt | null, about: number[], unit: string | null): void {
    this.base = { name, named, about, unit };
  }

  private push(q: Quantity, item: AlignedItem, from: number, year?: string | null): void {
    const label = this.severalCost(item);
    const about = label === null ? this.about(item.about, item.name) : [];
    if (about === null || (label === null && lacksOwner(this.ctx, item.name, about))) return;
    const branch = label ?? (about.length === 0 ? branchOf(this.ctx, this.passage, item.name) : '');
    const reading = { name: `${branch}${item.name}`, named: item.named, about, ...(year === undefined ? {} : { year }) };
    this.drafts.push(draftOf(this.ctx, this.passage, q, reading, from));
  }

  /** 储能工程：建设甲项目、乙项目，总投资46亿元: what all that a label names cost together. Its label, or null. */
  private severalCost(item: AlignedItem): string | null {
    if (item.about !== null || this.project?.length !== 0 || !/^(?:计划|估算)?总投资(?:额)?$/u.test(item.name)) return null;
    const head = this.text.slice(this.sentence.start, this.sentence.end);
    return /^(?<label>\p{Script=Han}{2,16}(?:工程|项目|类|领域|板块|产业))[：:]/u.exec(head)?.groups?.label ?? null;
  }

  /** 分别, 各: as many names as figures. Returns how many figures it took. */
  private readAligned(clause: Clause, figures: readonly Quantity[], from: number): number {
    const first = figures[0]!;
    const words = this.text.slice(from, first.outerStart);
    const cue = /分别|依次/u.exec(words);
    if (!cue) return 0;
    const run = this.runOf(figures);
    if (run.length < 2) return 0;
    const cueAt = from + cue.index;
    const items = this.namesFor(clause, from, cueAt, run.length) ?? this.figuresFor(words, run);
    if (!items) return run.length;
    // 分别下降13%和18%: what is said of each name.
    const change =
      /(?:累计|年均|同比)*(?:增长|增加|提高|下降|降低|减少)(?![到至为])/u.exec(this.text.slice(cueAt, first.outerStart))?.[0] ??
      '';
    const yearly = change && /(?:年均|同比|累计)(?=\s*$)/u.exec(this.text.slice(from, cueAt))?.[0];
    this.readTo = run.at(-1)!.outerEnd;
    const named = items[0]?.named;
    const start = named && named.start < cueAt && named.start >= this.sentence.start ? named.start : from;
    for (const [i, q] of run.entries()) {
      const item = items[i]!;
      this.push(
        q,
        item.name.endsWith(change) ? item : { ...item, name: `${item.name}${yearly ?? ''}${change}` },
        start,
        item.year,
      );
    }
    return run.length;
  }

  /** 甲产业、乙产业规模均超100亿元, 钢、铁各30万吨: one figure for each of several names. */
  private readEach(q: Quantity, from: number): number {
    const words = this.text.slice(from, q.outerStart);
    const cue = /(?:均|各|都)(?=(?:已|达到?|为|实现|有|超过?|突破|\s)*$)/u.exec(words);
    if (!cue) return 0;
    const listed = words.slice(0, cue.index).split('、').length;
    const items = alignedNames(this.ctx, this.passage, from, from + cue.index, Math.max(2, listed));
    if (!items?.every((item) => endsAsIndicator(item.name))) return 0;
    for (const item of items) this.push(q, item, from, item.year);
    return 1;
  }

  /** Figures one after another with nothing but 、 and 和 between, commas between included. */
  private runOf(figures: readonly Quantity[]): Quantity[] {
    const run = [figures[0]!];
    const rest = this.all.filter((q) => q.start > figures[0]!.start && q.end <= this.sentence.end);
    for (const q of rest) {
      if (!/^[\s、，,和与及]*(?:以及)?$/u.test(this.text.slice(run.at(-1)!.outerEnd, q.outerStart))) break;
      // …和430亿元，四市合计…: speaks of the cities, and is no figure of theirs.
      if (/^[市县区州]$/u.test(q.unit ?? '')) break;
      run.push(q);
    }
    return run;
  }

  private namesFor(clause: Clause, from: number, cueAt: number, count: number): AlignedItem[] | null {
    if (!onlyChange(this.text.slice(from, cueAt))) return alignedNames(this.ctx, this.passage, from, cueAt, count);
    const before = this.sentence.clauses[clause.index - 1];
    if (!before) return null;
    const figure = this.all.find((q) => q.start >= before.start && q.end <= before.end);
    return alignedNames(this.ctx, this.passage, before.start, figure?.outerStart ?? before.end, count);
  }

  private figuresFor(words: string, run: readonly Quantity[]): AlignedItem[] | null {
    const last = this.drafts.slice(-run.length);
    return last.length === run.length ? alignedToFigures(words, last, run[0]!) : null;
  }

  /** X由2010年的a增加到2015年的b; the second pair of a sentence may leave the years out. */
  private readPair(figures: readonly Quantity[], from: number): number {
    const [a, b] = figures;
    if (!a || !b) return 0;
    const left = /(?:由|从)(?<words>[^，由从]{0,14}?)$/u.exec(this.text.slice(from, a.outerStart));
    const middle = this.text.slice(a.outerEnd, b.outerStart);
    if (!left || !/(?:到|至|为)/u.test(middle) || /[。；，]/u.test(middle)) return 0;
    const single = this.nameBefore(from, from + left.index, b);
    if (!single) return 0;
    const yearIn = (s: string): string | null => years(s).at(-1)?.year ?? null;
    const own = [yearIn(left.groups!.words!), yearIn(middle)] as const;
    const pair = own[0] || own[1] ? own : this.pairYears;
    if (own[0] || own[1]) this.pairYears = own;
    const after = this.ctx.years.yearAt(this.passage.index, b.start, single.name);
    const [then, now] = [pair?.[0] ?? null, pair?.[1] ?? after];
    this.push(a, { ...single, about: single.about }, single.from, then);
    this.push(b, { ...single, about: single.about }, single.from, now);
    if (single.isBase) this.setBase(single.name, single.named, this.about(single.about, single.name) ?? [], b.unit);
    return 2;
  }

  private nameBefore(from: number, end: number, q: Quantity) {
    const place = subjectAt(this.ctx, this.passage, from, end);
    const cut = cutName(this.text, place?.end ?? from, end);
    const raw = this.text.slice(cut.start, cut.end);
    if (isDerived(raw)) {
      return this.base
        ? {
            name: `${this.base.name}${raw.replace(/\s+/gu, '')}`,
            named: this.base.named,
            about: this.base.about,
            isBase: false,
            from,
          }
        : null;
    }
    const name = plainName(raw);
    return name.length >= 2 && q.end > 0
      ? { name, named: { passage: this.passage.index, ...cut }, about: place?.about ?? null, isBase: true, from }
      : null;
  }

  /** 粮食50万吨、油料8万吨，临江市|20万吨、3万吨: behind a place alone several figures do not say of which each is. How many to leave out. */
  private severalOfPlace(figures: readonly Quantity[], i: number, from: number): number {
    const run = this.runOf(figures.slice(i));
    const place = run.length > 1 ? subjectAt(this.ctx, this.passage, from, run[0]!.outerStart) : null;
    return place?.isPlace && this.text.slice(place.end, run[0]!.outerStart).trim() === '' ? run.length : 0;
  }

  private readOne(figures: readonly Quantity[], i: number, from: number, clause: Clause): number {
    const q = figures[i]!;
    const previous = this.drafts.at(-1);
    // 近6千亿元（5968.4亿元）: the bracket says it exactly.
    if (
      previous &&
      /^\s*[（(]\s*$/u.test(this.text.slice(from, q.outerStart)) &&
      i > 0 &&
      previous.at.start === figures[i - 1]!.start &&
      previous.unit === q.unit
    ) {
      this.drafts.pop();
      this.drafts.push({ ...draftOf(this.ctx, this.passage, q, previous, previous.named?.start ?? from), year: previous.year });
      return 1;
    }
    const several = this.severalOfPlace(figures, i, from);
    if (several > 0) return several;
    const costly = bareCost(this.ctx, this.passage, q);
    if (costly !== null) {
      this.push(q, { name: '总投资', named: null, about: [costly] }, q.outerStart - 1);
      return 1;
    }
    const bracket = openBracket(this.ctx, this.passage, from, q.outerStart);
    const single = readSingle(this.ctx, this.passage, q, bracket?.start ?? from, clause.end, this.base);
    if (single && bracket && single.about === null && (bracket.owner !== null || ofProject(single.name))) {
      // What the bracket costs is of the thing before it, and of nothing else.
      if (bracket.owner === null) return 1;
      this.push(q, { ...single, about: [bracket.owner] }, bracket.start);
      return 1;
    }
    if (!single) {
      // Words that were not understood: what follows must not lean on what stood before them.
      if (/\p{Script=Han}{2}/u.test(this.text.slice(from, q.outerStart))) this.base = null;
      return 1;
    }
    this.push(q, { name: single.name, named: single.named, about: single.about }, single.from);
    const grown = withoutChange(single.name);
    if (single.isBase || (grown !== single.name && single.named)) {
      const unit = grown === single.name ? q.unit : null;
      this.setBase(grown, single.named, this.about(single.about, grown) ?? [], unit);
    }
    return 1;
  }
}

/** 格局基本形成：新材料产值…: the words for a figure begin behind the colon. */
function behindColon(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const at = start + Math.max(words.lastIndexOf('：'), words.lastIndexOf(':'));
  return at >= start && /\p{Script=Han}/u.test(text.slice(at, end)) ? at + 1 : start;
}
