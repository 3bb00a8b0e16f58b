/** What the cover and the first lines say of the plan as a whole. */
import type { Root } from 'mdast';
import type { Outline, SourceText } from '../stages.js';
import { dateIn, issuerIn, mainPeriod, periodIn, titleOf } from './metadata.js';

/** A title cut off a file's name, for plans that do not say their own. */
const fromName = (name: string) => name.replace(/\.[^.]+$/, '');

export function coverFacts(root: Root, source: SourceText): Pick<Outline, 'title' | 'issuer' | 'period' | 'published'> {
  const of = (role: string) => root.children.flatMap((n) => (n.data?.role === role && n.data.mapped ? [n.data.mapped.text] : []));
  const written = of('title').join('') || of('notice')[0] || fromName(source.name);
  const title = titleOf(written);
  // Lines as the file has them: the space between an issuer and its date tells where the name ends.
  const lines = root.children.flatMap((n) =>
    n.data?.role === 'cover' || n.data?.role === 'notice'
      ? [source.text.slice(n.position!.start.offset, n.position!.end.offset)]
      : [],
  );
  const dates = lines.flatMap((line) => dateIn(line) ?? []);
  return {
    title,
    issuer: lines.map(issuerIn).find((i) => i !== null) ?? issuerIn(written),
    period: periodIn(title) ?? lines.map(periodIn).find((p) => p !== null) ?? mainPeriod(source.text),
    published: dates.find((d) => d.length === 10) ?? dates[0] ?? null,
  };
}
