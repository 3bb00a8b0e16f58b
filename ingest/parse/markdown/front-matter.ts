/** YAML front matter: its title, issuer and date serve as a cover. */
import { type MappedText, mapRun } from '../../mapped-text.js';
import { matches } from '../../matches.js';
import type { PlanRole } from '../plan-data.js';

export interface FrontMatter {
  /** End of the front matter, after its closing line. */
  end: number;
  fields: { role: PlanRole; mapped: MappedText }[];
}

const titleKey = /^(?:title|标题|名称)$/i;
const coverKey = /^(?:issuer|author|date|published|publisher|发布单位|发文机关|发布机构|日期|发布日期|印发日期|期限|period)$/i;

/** Null where the text does not begin with a block between two lines of dashes. */
export function frontMatterOf(text: string): FrontMatter | null {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return null;
  const fields: FrontMatter['fields'] = [];
  const from = block[0].indexOf(block[1]!);
  for (const line of matches(block[1]!, /^([^\s:：#][^:：\n]*?)[ \t]*[:：][ \t]*(["']?)([^\r\n]*?)\2[ \t]*$/gm)) {
    const [, key, quote, value] = line;
    const role = titleKey.test(key!) ? 'title' : coverKey.test(key!) ? 'cover' : null;
    if (role && value)
      fields.push({ role, mapped: mapRun(value, from + line.index + line[0].lastIndexOf(quote + value!) + quote!.length) });
  }
  return { end: block[0].length, fields };
}
