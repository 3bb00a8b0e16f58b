/** Policies, plans and strategies: 《…》 and “…” in the company of 战略, 行动, 落实 and the like, with their numbers. */

import { nationalReforms, nationalStrategies } from '../lexicon/national-strategies.js';
import {
  bareStrategy,
  catchword,
  docNumber,
  docTypes,
  layout,
  layoutAfter,
  notPolicy,
  notPolicyAfter,
  notPolicyBefore,
  policyNouns,
  policyVerbs,
} from '../lexicon/policy-forms.js';
import { matches } from '../matches.js';
import type { Reading } from './context.js';
import { leftEdge } from './edge.js';
import { cleanName, type Found } from './found.js';

const title = /《([^《》]{2,80})》(?:\s*[（(](?:以下)?简称[:：]?[“《]?([^”》）)]{2,30})[”》]?[）)])?/g;
const numbers = new RegExp(docNumber, 'g');
const quoted = /[“"]([^“”"]{2,24})[”"]/g;
const noun = new RegExp(`^(?:${policyNouns})`);
const verb = new RegExp(`(?:${policyVerbs})(?:国家|自治区|全国|全省|全市|省|市|党中央|中央|的|好)*(?:国际国内)?$`);
const document = new RegExp(`(?:${docTypes})(?:（.{1,20}）)*$`);

export function policyMentions(reading: Reading): Found[] {
  const found: Found[] = [];
  const bare = new Set<string>();
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    const put = (start: number, end: number, name: string, rule: string) =>
      found.push({ passage: passage.index, start, end, kind: 'Policy', name: cleanName(name), rule });
    for (const match of matches(text, title)) put(match.index, match.index + match[0].length, match[1]!, 'policy-title');
    for (const match of text.includes('号') ? matches(text, numbers) : []) {
      const bracket = match.index + match[0].search(/[〔［[（(]/);
      const at =
        leftEdge(text, bracket, match.index, { gazetteer: reading.gazetteer, accept: () => true, whole: true })?.start ??
        match.index;
      if (found.some((f) => f.passage === passage.index && at - f.end >= 0 && at - f.end < 3)) continue;
      const end = match.index + match[0].length;
      put(at, end, text.slice(at, end), 'policy-number');
    }
    for (const match of matches(text, bareStrategy)) {
      const inner = match[1]!;
      const start = match.index + match[0].indexOf(inner);
      if (/[的和与及以]|重大|相关|一系列|各项|企业|品牌|名牌|人才$/.test(inner)) continue;
      // 物流领域|创新驱动发展战略: the country's strategy, and where it is acted on.
      if (nationalEnd.test(inner)) continue;
      put(start, match.index + match[0].length, text.slice(start, match.index + match[0].length), 'policy-strategy');
    }
    for (const match of matches(text, quoted)) {
      const inner = match[1]!;
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10);
      // “三网”|深度融合: two characters are no name without what becomes of them.
      const short = /^[一二三四五六七八九十两双多].{1,2}$/.test(inner) ? /^(?:深度)?(融合|合一|共治)/.exec(after) : null;
      if (short) {
        const end = match.index + match[0].length + short[0].length;
        put(match.index, end, `${inner}${short[1]}`, 'policy-named');
        continue;
      }
      // “头雁”|培育计划: the word behind says what kind of programme.
      const programme = programmeBehind.exec(after)?.[0];
      if (programme && verb.test(before) && !notPolicy.test(inner) && !layout.test(inner)) {
        const end = match.index + match[0].length + programme.length;
        put(match.index, end, `${inner}${programme}`, 'policy-named');
        continue;
      }
      if (!namesPolicy(inner, before, after)) continue;
      const tail = /^(?:发展战略|国家战略|建设战略|战略|行动计划|行动|工程|倡议)/.exec(after)?.[0] ?? '';
      put(match.index, match.index + match[0].length, inner, tail ? 'policy-named' : 'policy-quoted');
      bare.add(cleanName(inner));
    }
  }
  const told = [...found, ...nationalMentions(reading)];
  return [...told, ...bareMentions(reading, bare, told)];
}

const programmeBehind = /^(?!发展|建设|战略|国家)[\u4e00-\u9fff]{2,4}(?:行动计划|专项行动|计划|行动|工程)(?!方案|纲要|项目)/;

function namesPolicy(inner: string, before: string, after: string): boolean {
  if (layout.test(inner) || layoutAfter.test(after) || notPolicy.test(inner) || notPolicyBefore.test(before)) return false;
  // Two sayings side by side are a policy where a verb or a noun says so: “强链补链、延链升链”行动.
  if (/[，、,]/.test(inner))
    return noun.test(after) || (inner.length <= 12 && (verb.test(before) || (/以$/.test(before) && guides.test(after))));
  if (/[\u4e00-\u9fff]{2}(?:计划|行动)$/.test(inner)) return true;
  if (catchword.test(cleanName(inner))) return !/^(?:时期|期间|期末|末|品牌)/.test(after);
  if (notPolicyAfter.test(after)) return false;
  return noun.test(after) || (verb.test(before) && document.test(inner));
}

const national = new RegExp(
  `(?:${[...nationalStrategies, ...nationalReforms].sort((a, b) => b.length - a.length).join('|')})(?:发展战略|国家战略|战略)?`,
  'g',
);
/** 西部大开发、乡村振兴等（重大）战略, …战略. */
const calledStrategy =
  /^(?:[、和与][^，。；、和与]{2,24})*(?:等)?(?:一系列|重大|国家|区域|多重)*(?:发展|建设)?(?:战略|倡议|国策)/;

/** 物流领域|创新驱动: words of the plan's own stand before the name. */
const nationalEnd = new RegExp(`.(?:领域|行业|产业|系统|部门)(?:${nationalStrategies.join('|')})$`);
/** 以…为主线: what the plan is guided by. */
const guides = /^为(?:主线|引领|指引|导向|总揽|统领|遵循|契机|抓手)/;
const reform = new RegExp(`(?:${nationalReforms.join('|')})$`);

/** A strategy of the country, where the text calls it one or acts on it; not 实现可持续发展, which is an aim. */
function nationalMentions(reading: Reading): Found[] {
  return reading.outline.passages.flatMap((passage) => {
    const text = passage.body.text;
    const plain = text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
    return matches(plain, national).flatMap((match): Found[] => {
      const end = match.index + match[0].length;
      const acted = verb.test(text.slice(Math.max(0, match.index - 8), match.index)) || guides.test(text.slice(end));
      const named =
        (reform.test(match[0]) && acted) ||
        /战略$/.test(match[0]) ||
        calledStrategy.test(text.slice(end)) ||
        /海上丝绸|丝绸之路/.test(match[0]);
      if (!named) return [];
      return [
        { passage: passage.index, start: match.index, end, kind: 'Policy', name: cleanName(match[0]), rule: 'policy-national' },
      ];
    });
  });
}

/** The same names where the plan leaves the marks away: 融入一带一路. */
function bareMentions(reading: Reading, names: ReadonlySet<string>, found: readonly Found[]): Found[] {
  const more: Found[] = [];
  for (const passage of reading.outline.passages) {
    const text = passage.body.text;
    for (const name of names) {
      if (name.length < 4) continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (found.some((f) => f.passage === passage.index && f.start < end && at < f.end)) continue;
        more.push({ passage: passage.index, start: at, end, kind: 'Policy', name, rule: 'policy-bare' });
      }
    }
  }
  return more;
}
