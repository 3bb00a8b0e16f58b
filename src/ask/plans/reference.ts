/** Where a question speaks of plans. */

/** One of the plans named side by side: 十三五 and 十四五 in 十三五和十四五规划. `plans` are ids; none where no plan is called so. */
export interface NamedPart {
  word: string;
  plans: string[];
}

export interface PlanReference {
  /** In the text searched, end exclusive. */
  start: number;
  end: number;
  /** As the question says it. */
  word: string;
  /**
   * `named`: 临江的规划. `all`: 各规划, 两个规划 (`count`). `which`: 哪些规划. `same`: 该规划, the one spoken of before.
   */
  is: 'named' | 'all' | 'which' | 'same';
  parts: NamedPart[];
  count: number | null;
}
