/** The numbers that an office program draws before paragraphs, and which no text run holds: 第一章, 一、, （一）. */
import { counted } from './counted.js';
import { attribute, childOf, childrenOf, settingOf } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** %1 stands for the count of the first level: 第%1章. */
  text: string;
  /** Counts of higher levels are written in figures. */
  legal: boolean;
  /** What stands between number and text. */
  suffix: string;
}

interface List {
  abstract: string;
  levels: Map<number, Level>;
  restarts: Map<number, number>;
}

export interface NumberedAs {
  list: string;
  level: number;
}

export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** `xml` is word/numbering.xml, or null where there is none. */
  constructor(xml: Document | null) {
    const abstracts = new Map(childrenOf(xml?.documentElement, 'abstractNum').map((a) => [attribute(a, 'abstractNumId'), a]));
    for (const num of childrenOf(xml?.documentElement, 'num')) {
      const abstract = settingOf(num, 'abstractNumId') ?? '';
      const levels = new Map(childrenOf(abstracts.get(abstract), 'lvl').map(levelOf));
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num, 'lvlOverride')) {
        const own = childOf(override, 'lvl');
        if (own) levels.set(...levelOf(own));
        const start = settingOf(override, 'startOverride');
        if (start !== null) restarts.set(Number(attribute(override, 'ilvl') ?? 0), Number(start));
      }
      this.#lists.set(attribute(num, 'numId') ?? '', { abstract, levels, restarts });
    }
  }

  /** Counts on, and gives the number to be written; null for a bullet, and where the list is not known. */
  next({ list: id, level: at }: NumberedAs): string | null {
    const list = this.#lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level || level.format === 'bullet' || level.format === 'none') return null;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const restart = list.restarts.get(at);
    if (restart !== undefined && !this.#begun.has(`${id} ${at}`)) counts[at] = restart;
    else counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    this.#begun.add(`${id} ${at}`);
    counts.length = at + 1;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const shown = list.levels.get(of);
      return counted(counts[of] ?? shown?.start ?? 1, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return text === '' ? null : text + (/[、）)]$/.test(text) ? '' : level.suffix);
  }
}

function levelOf(lvl: Element): [number, Level] {
  const suffix = settingOf(lvl, 'suff');
  return [
    Number(attribute(lvl, 'ilvl') ?? 0),
    {
      start: Number(settingOf(lvl, 'start') ?? 1),
      format: settingOf(lvl, 'numFmt') ?? 'decimal',
      text: settingOf(lvl, 'lvlText') ?? '',
      legal: childOf(lvl, 'isLgl') !== undefined,
      suffix: suffix === 'nothing' ? '' : ' ',
    },
  ];
}
