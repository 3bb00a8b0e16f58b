/** word/document.xml with what only styles and numbering say written into its paragraphs: their numbers, and which are headings. */
import { XMLSerializer } from '@xmldom/xmldom';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';
import { childOf } from './xml.js';

/** Changes `document`. */
export function plainDocument(document: Document, styles: Styles, numbering: Numbering): string {
  const space = document.documentElement.namespaceURI!;
  const make = (name: string, value?: string): Element => {
    const element = document.createElementNS(space, `w:${name}`);
    if (value !== undefined) element.setAttributeNS(space, 'w:val', value);
    return element;
  };
  for (const paragraph of Array.from(document.getElementsByTagNameNS(space, 'p'))) {
    const properties = childOf(paragraph, 'pPr') ?? paragraph.insertBefore(make('pPr'), paragraph.firstChild);
    const depth = styles.depth(properties);
    const numbered = styles.numbering(properties);
    const number = numbered && holdsText(paragraph) ? numbering.next(numbered) : null;
    if (number !== null) {
      const text = make('t');
      text.setAttribute('xml:space', 'preserve');
      text.appendChild(document.createTextNode(number));
      const run = make('r');
      run.appendChild(text);
      paragraph.insertBefore(run, properties.nextSibling);
    }
    if (number !== null || depth !== null) {
      replace(properties, 'numPr');
      const none = make('numPr');
      none.appendChild(make('ilvl', '0'));
      none.appendChild(make('numId', '0'));
      properties.appendChild(none);
    }
    if (depth !== null) {
      replace(properties, 'pStyle');
      properties.insertBefore(make('pStyle', `Heading${depth}`), properties.firstChild);
    }
  }
  return new XMLSerializer().serializeToString(document);
}

function replace(properties: Element, name: string): void {
  const old = childOf(properties, name);
  if (old) properties.removeChild(old);
}

/** An empty paragraph is drawn without a number, though it counts in Word; plans have none that count. */
const holdsText = (paragraph: Element): boolean => (paragraph.textContent ?? '').trim() !== '';
