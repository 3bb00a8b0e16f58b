/** What a paragraph's style says of it: is it a heading, and of which depth; is it numbered. */
import type { NumberedAs } from './numbering.js';
import { attribute, childOf, childrenOf, settingOf } from './xml.js';

const headingName = /^(?:heading|标题)\s*([1-6])(?:\s|$|[^\d])/i;
const titleName = /^(?:title|标题)$/i;
/** A chain of styles that stand on one another is no longer; one that bites its tail ends there. */
const longestChain = 20;

export class Styles {
  readonly #byId = new Map<string, Element>();
  readonly #standard: string | null = null;

  /** `xml` is word/styles.xml, or null where there is none. */
  constructor(xml: Document | null) {
    for (const style of childrenOf(xml?.documentElement, 'style')) {
      const id = attribute(style, 'styleId');
      if (id === null || attribute(style, 'type') !== 'paragraph') continue;
      this.#byId.set(id, style);
      if (attribute(style, 'default') === '1') this.#standard = id;
    }
  }

  /** Of the paragraph with these properties (w:pPr): 1 for the highest, null where it is no heading. */
  depth(properties: Element | undefined): number | null {
    const chain = this.#chain(properties);
    for (const style of chain) {
      const name = settingOf(style, 'name') ?? '';
      const named = headingName.exec(name) ?? headingName.exec(attribute(style, 'styleId') ?? '');
      if (named) return Number(named[1]);
      if (titleName.test(name)) return 1;
    }
    for (const of of [properties, ...chain.map((style) => childOf(style, 'pPr'))]) {
      const level = settingOf(of, 'outlineLvl');
      // The tenth level, 9, is that of text.
      if (level !== null) return Number(level) < 6 ? Number(level) + 1 : null;
    }
    return null;
  }

  numbering(properties: Element | undefined): NumberedAs | null {
    let level: string | null = null;
    for (const of of [properties, ...this.#chain(properties).map((style) => childOf(style, 'pPr'))]) {
      const numbered = childOf(of, 'numPr');
      level ??= settingOf(numbered, 'ilvl');
      const list = settingOf(numbered, 'numId');
      if (list !== null) return list === '0' ? null : { list, level: Number(level ?? 0) };
    }
    return null;
  }

  /** The paragraph's style, the one that it is based on, and so on. */
  #chain(properties: Element | undefined): Element[] {
    const out: Element[] = [];
    let style = this.#byId.get(settingOf(properties, 'pStyle') ?? this.#standard ?? '');
    while (style && out.length < longestChain) {
      out.push(style);
      style = this.#byId.get(settingOf(style, 'basedOn') ?? '');
    }
    return out;
  }
}
