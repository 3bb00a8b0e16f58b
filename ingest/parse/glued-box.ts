/** A box whose title runs on into its text, or which prose runs into: …布局。专栏2 重点园区 1.某某园。发展… */

import { matches } from '../matches.js';
import { squeeze } from './join.js';
import { namedHeadingOf } from './named-heading.js';

export interface GluedBox {
  /** Where its label stands, where its text begins (the length of the whole where it has none). */
  start: number;
  body: number;
}

const label =
  /专[ \u3000]*栏[ \u3000]*(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:[-－—]\d{1,2})?[ \u3000]*[:：]?\s*/g;
const longestTitle = 30;
/** What may begin the text of a box. */
const bodyStart = /\s+(?=[\u4E00-\u9FFF“《A-Z])|(?=【)|\s*(?=(?<![\d.．])1[.．、](?!\d)|[（(]1[）)]|①|——)/;
/** Words that follow a box's name where prose speaks of it: 专栏1所列, 见专栏1。 */
const spokenOf = /^(?:[列所中给明的及和与为是、，。；）)]|共|等)/;

/** What is read of a text before a label and behind it. */
const reach = { back: 12, on: 200 };

/** Every box of a paragraph; none where the text only speaks of one or is nothing but its title. */
export function gluedBoxes(text: string): GluedBox[] {
  return matches(text, label).flatMap((found) => boxAt(text, found.index, found[0]) ?? []);
}

function boxAt(text: string, start: number, name: string): GluedBox | null {
  const before = text.slice(Math.max(0, start - reach.back), start);
  const behind = start + name.length;
  const rest = text.slice(behind, behind + reach.on);
  const setOff = start === 0 || /[。！？；]\s*$|\s$/.test(before);
  if (!setOff || rest === '' || spokenOf.test(rest)) return null;
  if (start > 0 && !/[\s:：]$/.test(name)) return null;
  if (start === 0 && text.length <= reach.on && namedHeadingOf(text)?.kind === 'box' && !runsOn(rest)) return null;
  const title = rest.search(bodyStart);
  const words = rest.slice(0, title);
  if (title > 0 && squeeze(words).length <= longestTitle && !/[，。；：！？]/.test(words)) return { start, body: behind + title };
  return start === 0 && /[：:【]/.test(rest) ? { start, body: behind } : null;
}

/** Text behind a title: a sentence, a label, a head, an item. */
const runsOn = (rest: string): boolean => /【|。.|[：:]./.test(rest);
