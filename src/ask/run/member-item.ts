/** A member as an item of the answer. */
import { type AnswerItem, entityItem } from '../answer.js';
import { tidy } from './evidence.js';
import type { Member } from './member.js';

/** Also called by its name without 项目. */
function shortNames(kind: string, name: string): string[] {
  const short = name.replace(/(?:建设)?(?:项目|工程)$/, '');
  return (kind === 'Project' || kind === 'Infrastructure') && short !== name && short.length >= 2 ? [short] : [];
}

export function memberItem(member: Member): AnswerItem {
  const name = String(member.node.props.name ?? member.node.id);
  const aliases = Array.isArray(member.node.props.aliases) ? member.node.props.aliases.map(String) : [];
  return entityItem(member.node.id, name, [...aliases, ...shortNames(member.node.kind, name)], tidy(member.evidence));
}
