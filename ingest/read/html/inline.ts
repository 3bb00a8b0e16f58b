/** What stands inside a paragraph: white space, breaks and marks of notes; and which elements end it. */
import type { Element } from 'hast';

export const blockTags = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** White space of the file as one blank, or one line break where it holds one; an ideographic space stays. */
export function collapsed(value: string, before: string): string {
  const words = value.replace(/[ \t\r\n\f]+/g, (white) => (/[\r\n]/.test(white) ? '\n' : ' '));
  return /[ \n]$/.test(before) || before === '' ? words.replace(/^[ \n]/, '') : words;
}

/** [1] of a note at the foot, as office programs write it. */
export const isNoteReference = (node: Element): boolean =>
  node.tagName === 'sup' &&
  node.children.some(
    (c) =>
      c.type === 'element' &&
      c.tagName === 'a' &&
      /^(?:#)?(?:foot|end)?note|^#(?:fn|_ftn|_edn)/i.test(String(c.properties.href ?? '')),
  );
