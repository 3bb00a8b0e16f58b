/** The sections that are open at one place of the plan, and how a heading opens the next. */
import type { MappedText } from '../mapped-text.js';
import { ranks } from '../parse/marker.js';
import type { SectionMark } from '../parse/plan-data.js';
import type { Section } from '../stages.js';

interface Open {
  section: Section;
  rank: number;
}

/** In a box only small headings open sections of the box; a higher one has ended it before. */
const boxRank = ranks.arabic - 0.5;

export class SectionStack {
  readonly sections: Section[] = [];
  private open: Open[] = [];
  /** What was open before a table's title: prose after the table goes on there. */
  private beforeTable: Open[] | null = null;

  /** `highest` is the rank of the plan's highest numbered headings: each of them ends the 前言. */
  constructor(private readonly highest: number) {}

  get top(): Section | null {
    return this.open.at(-1)?.section ?? null;
  }

  /** Headings within `inside` open sections below the box; afterwards everything is as it was before. */
  within(inside: () => void): void {
    this.endTable();
    const before = this.open;
    inside();
    this.endTable();
    this.open = before;
  }

  endTable(): void {
    if (this.beforeTable) this.open = this.beforeTable;
    this.beforeTable = null;
  }

  heading(mark: SectionMark, words: MappedText): Section {
    this.endTable();
    const before = this.open;
    const aside = mark.kind === 'box' || mark.kind === 'table';
    // A box or a table sums up a numbered section, not the last item or lead-in before it.
    const limit = aside ? ranks.arabic : mark.kind === 'front' ? this.highest : mark.rank;
    this.open = before.filter((o) => (o.section.kind === 'box' ? aside || mark.rank >= ranks.arabic : o.rank < limit));
    const rank = mark.kind === 'box' ? boxRank : mark.kind === 'front' ? this.highest : mark.rank;
    const section = this.push(mark, words, rank);
    if (mark.kind === 'table') this.beforeTable = before;
    return section;
  }

  /** A section whose own heading the plan does not write: what stands before the first. */
  unwritten(path: string, title: string, words: MappedText): Section {
    this.open = [];
    return this.push(
      { kind: 'front', rank: this.highest, number: null, segment: path, title: { text: title, offsets: [] } },
      words,
      this.highest,
    );
  }

  private push(mark: SectionMark, words: MappedText, rank: number): Section {
    const parent = this.top;
    const rooted = (mark.kind === 'box' || mark.kind === 'table') && mark.number !== null;
    const start = words.offsets[0] ?? 0;
    const section: Section = {
      index: this.sections.length,
      path: parent && !rooted ? `${parent.path}/${mark.segment}` : mark.segment,
      number: mark.number,
      title: mark.title.text || mark.segment,
      kind: mark.kind,
      level: (parent?.level ?? 0) + 1,
      parent: parent?.index ?? null,
      start,
      end: (words.offsets.at(-1) ?? start) + 1,
    };
    this.sections.push(section);
    this.open = [...this.open, { section, rank }];
    return section;
  }
}
