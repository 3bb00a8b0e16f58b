/**
 * What a list of industries is called by its kind: 轴承、锻件等 | 传统优势产业, 资源型产业, 新兴先导性产业. It is the class that the plan
 * itself makes. 重点产业, 主导产业 and 配套产业 say how the place ranks them, not of what kind they are.
 */
import { industryKinds } from '../lexicon/list-words.js';
import { anyOf } from '../lexicon/words.js';
import { isBranch, type Phrase } from './industry-phrase.js';

const kind = new RegExp(`^(?:${anyOf(industryKinds)}){1,3}(?:产业|工业)(?![链园基带群集])`);

/** The class that stands at `start`; whatever is done with it may follow (资源型产业 | 改造). A branch is no mere class. */
export function kindAt(text: string, start: number, end: number): Phrase | undefined {
  const name = kind.exec(text.slice(start, end))?.[0];
  return name === undefined || isBranch(name) ? undefined : { name, start, end: start + name.length };
}
