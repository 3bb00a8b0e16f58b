/** What the reader notes on mdast nodes, beside mdast's own fields. */
import type { SectionKind } from '../../graph/model.js';
import type { MappedText } from '../mapped-text.js';

/** A heading of the plan. Smaller ranks stand higher; a heading ends all open sections of its rank or deeper. */
export interface SectionMark {
  kind: SectionKind;
  rank: number;
  /** As the plan writes it: 第一章, 一、, （一）, 1., 专栏 3; null where it has none. */
  number: string | null;
  /** The piece of the path people cite: 第一章, 一, （一）, 1, ——临江市, 专栏 3. */
  segment: string;
  title: MappedText;
  /** The heading's words stand again in the paragraph below it, which was not cut. */
  repeated?: true;
}

/** `title`, `cover` and `notice` stand before the plan, `prose` is numbered in a notice and heads nothing; the others are read in their section. */
export type PlanRole = 'title' | 'cover' | 'notice' | 'prose' | 'caption' | 'note' | 'cell';

declare module 'mdast' {
  interface Data {
    /** The node's words with the source offset of each character. */
    mapped?: MappedText;
    mark?: SectionMark;
    role?: PlanRole;
    /** Rows at the top of a table that are its header together; 1 where it is not said. */
    heads?: number;
    /** A table cell that is only repeated from the row above, which it spans. */
    spanned?: true;
  }
}
