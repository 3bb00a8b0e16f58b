/**
 * What the bracket behind a project tells of it, item by item:
 *   恒远二期（石湾县，5亿元，恒远集团）     石湾县, 恒远集团
 *   恒远二期（与石湾县共建）               nothing: no item is a name and no more
 */
import type { EntityKind } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import type { FactContext } from './context.js';
import { startingWithin } from './mentions-near.js';

const longest = 60;
const label =
  /^(?:位于|坐落于|地处|选址于?|落户于?|落地于?|建设地点[：:]?|地点[：:]?|由|建设单位[：:]?|实施单位[：:]?|承建单位[：:]?|业主(?:单位)?[：:]?)/;

/** Outermost mentions of these kinds that are, a label aside, whole items of the bracket. */
export function bracketItems(context: FactContext, thing: Mention, kinds: readonly EntityKind[]): Mention[] {
  const text = context.outline.passages[thing.passage]!.body.text;
  const inside = /^[（(]([^（）()]+)[）)]/.exec(text.slice(thing.end, thing.end + longest))?.[1];
  if (!inside) return [];
  const near = startingWithin(context.scopes.mentionsIn(thing.passage), thing.end + 1, thing.end + inside.length);
  let at = thing.end + 1;
  return inside.split(/[，,；;、]/).flatMap((item) => {
    const end = at + item.trimEnd().length;
    const start = at + (label.exec(item)?.[0].length ?? 0);
    at += item.length + 1;
    return near.filter((m) => kinds.includes(m.kind) && m.start === start && m.end === end).slice(0, 1);
  });
}
