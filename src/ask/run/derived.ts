/** A row of a table gives an indicator and its growth: the growth is no indicator of its own in a list. */
import type { Member } from './member.js';

const tail = /^(?:年均增(?:长|速)|累计变化|年均变化|增速|增长率)$/;

/** The indicator whose change this one is, by its name: 森林覆盖率 of 森林覆盖率累计变化. */
export const changeOf = (name: string): string | null =>
  /^(.{3,}?)(?:年均增(?:长|速)|累计变化|年均变化)$/.exec(name)?.[1] ?? null;

/** Without those that another member's name and clause already hold: 森林覆盖率 stays, 森林覆盖率累计变化 goes. */
export function withoutDerived(members: Member[]): Member[] {
  const name = (m: Member) => String(m.node.props.name).replace(/的/g, '');
  const oneRow = (a: Member, b: Member) => a.evidence.some((x) => b.evidence.some((y) => y.start === x.start));
  return members.filter(
    (m) => !members.some((o) => name(m).startsWith(name(o)) && tail.test(name(m).slice(name(o).length)) && oneRow(m, o)),
  );
}
