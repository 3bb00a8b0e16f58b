/** A Word document from the XML of its parts: what no library that writes documents offers can be in it. */
import { zip } from './zip.js';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
}

/** `body` and the parts are what stands inside their root elements. */
export function word(body: string, parts: WordParts = {}): Promise<Uint8Array> {
  const roots = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes' } as const;
  const given = (Object.keys(roots) as (keyof WordParts)[]).filter((part) => parts[part] !== undefined);
  const override = (name: string, type: string) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${given.map((part) => override(part, part)).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given.map((part) => `<Relationship Id="${part}" Type="${relations}/${part}" Target="${part}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      given.map((part) => [`word/${part}.xml`, `${head}<w:${roots[part]} ${names}>${parts[part]}</w:${roots[part]}>`]),
    ),
  });
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** `properties` is the inside of w:pPr. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`;

/** A row of cells, each a text, or a text with the inside of its w:tcPr. */
export const row = (...cells: (string | readonly [string, string])[]): string =>
  `<w:tr>${cells
    .map((cell) => {
      const [text, properties] = typeof cell === 'string' ? [cell, ''] : cell;
      return `<w:tc><w:tcPr>${properties}</w:tcPr>${text
        .split('\n')
        .map((line) => paragraph(line))
        .join('')}</w:tc>`;
    })
    .join('')}</w:tr>`;

export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
