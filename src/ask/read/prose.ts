/** 正文和表1各是多少: beside a box or a table the text proper is a part too, the chapters without boxes and tables. */
import type { Catalogue } from '../names/catalogue.js';
import { sense, type Token } from './token.js';

const prose = /^(?:规划)?(?:正文|文字|正文部分|文字部分)(?:里|里面|中)?$/;
const printed = /^(?:专栏|附?表)/;

/** The tokens with the text proper made a reference to its chapters; unchanged where no box or table is named. */
export function proseAsPart(tokens: readonly Token[], { sections }: Catalogue): Token[] {
  const beside = tokens.some((t) => sense(t, 'sectionRef')?.paths.some((p) => printed.test(p)));
  const paths = [...new Set(sections.filter((s) => s.kind !== 'box' && s.kind !== 'table').map((s) => s.path.split('/')[0]!))];
  const chapters = paths.filter((p) => !printed.test(p));
  return tokens.map((t) =>
    beside && chapters.length > 0 && prose.test(t.text) ? { ...t, senses: [{ is: 'sectionRef', paths: chapters }] } : t,
  );
}
