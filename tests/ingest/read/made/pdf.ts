/** A PDF of pages whose every piece of text and rule stands where it is put. */

/** `x` and `y` in points from the upper left corner, `y` that of the baseline; 12 points high where nothing is said. */
export interface Piece {
  x: number;
  y: number;
  text: string;
  size?: number;
}
/** A straight rule. */
export interface Stroke {
  from: readonly [number, number];
  to: readonly [number, number];
}
export interface Page {
  texts: readonly Piece[];
  strokes?: readonly Stroke[];
  /** A picture that fills the page. */
  picture?: boolean;
}

export const paper = { width: 595, height: 842 } as const;

/**
 * The font is not embedded. 'named' is one that readers know (STSong-Light), whose codes are Unicode's; 'coded' says itself
 * which character each code is, so that any sign can stand in the text.
 */
export type Font = 'named' | 'coded';

const fonts: Record<Font, readonly string[]> = {
  named: [
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000>>',
  ],
  coded: [
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>',
  ],
};
const descriptor =
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>';
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
256 beginbfrange
${Array.from({ length: 256 }, (_, i) => `<${hex(i * 256)}> <${hex(i * 256 + 255)}> <${hex(i * 256)}>`).join('\n')}
endbfrange endcmap end end`;

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
const codes = (text: string): string => [...text].map((char) => hex(char.codePointAt(0)!)).join('');
const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;

function contentOf({ texts, strokes = [], picture }: Page): string {
  const up = (y: number) => paper.height - y;
  return [
    ...(picture ? [`q ${paper.width} 0 0 ${paper.height} 0 0 cm /Picture Do Q`] : []),
    ...strokes.map(({ from, to }) => `${from[0]} ${up(from[1])} m ${to[0]} ${up(to[1])} l S`),
    ...texts.map(({ x, y, text, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${up(y)} Tm <${codes(text)}> Tj ET`),
  ].join('\n');
}

/** `trailer` is added to the trailer: an /Encrypt, for example. */
export function pdf(
  pages: readonly Page[],
  { font = 'named', trailer = '' }: { font?: Font; trailer?: string } = {},
): Uint8Array {
  const first = 8;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}]>>`,
    ...fonts[font].slice(0, 1),
  ];
  // 3 is the font, 4 and 5 what it stands on, 6 its map of codes, 7 the picture.
  objects.push(fonts[font][1]!, descriptor, stream(toUnicode));
  objects.push(
    '<</Type/XObject/Subtype/Image/Width 4/Height 4/ColorSpace/DeviceGray/BitsPerComponent 8/Length 16>>\nstream\n0123456789abcdef\nendstream',
  );
  pages.forEach((page, i) => {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${paper.width} ${paper.height}]/Resources<</Font<</F 3 0 R>>/XObject<</Picture 7 0 R>>>>/Contents ${first + 2 * i + 1} 0 R>>`,
      stream(contentOf(page)),
    );
  });
  let file = '%PDF-1.5\n';
  const starts = objects.map((object, i) => {
    const start = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((s) => `${String(s).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of a paragraph, one below the other. */
export const column = (x: number, y: number, lines: readonly string[], pitch = 20): Piece[] =>
  lines.map((text, i) => ({ x, y: y + i * pitch, text }));

/** The four sides of a frame. */
export const frame = (left: number, top: number, right: number, bottom: number): Stroke[] => [
  { from: [left, top], to: [right, top] },
  { from: [left, bottom], to: [right, bottom] },
  { from: [left, top], to: [left, bottom] },
  { from: [right, top], to: [right, bottom] },
];
