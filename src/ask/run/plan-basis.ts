/** What a plan was drawn up under: of the documents that some passage follows, those named where the plan speaks of its own making. */
import type { AnswerEvidence } from '../answer.js';
import type { Frame } from '../frame.js';
import { passageAt } from './evidence.js';
import type { Member } from './member.js';
import type { Session } from './session.js';

/** 根据《甲》，编制本规划; 制定《乙规划》 */
const making = /(?:编制|制定|制订|起草|形成)(?:了|的)?(?:本|此|该|《|[^，。；]{0,12}(?:规划|纲要|方案|计划)|[。；])/;

/** Those named in a passage that speaks of making the plan; all of them where no passage does. */
export async function basisOf(frame: Frame, members: readonly Member[], session: Session): Promise<readonly Member[]> {
  if (!frame.filters.some((f) => f.field === 'role' && f.words?.includes('依据') && f.words.length === 1 && !f.not))
    return members;
  const kept: Member[] = [];
  for (const member of members) {
    const saying: AnswerEvidence[] = [];
    for (const e of member.evidence) if (making.test(await passageAt(e, session))) saying.push(e);
    if (saying.length > 0) kept.push({ ...member, evidence: saying });
  }
  return kept.length > 0 ? kept : members;
}
