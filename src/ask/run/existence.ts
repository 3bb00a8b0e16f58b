/** 有…吗: whether there is any of a kind that meets the conditions, and no where the plan says otherwise of each. */
import { type AnswerItem, booleanItem, entityItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { deniedBy } from './denied.js';
import { membersOf } from './members.js';
import type { Session } from './session.js';

/** 临江机场在建吗: things of the kind there that meet the rest; no, where there are some that do not. */
export async function ofGiven(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const list: Frame = { ...frame, operation: 'list', measures: [] };
  const yes = await existence(list, session);
  if (yes) return yes;
  const states = frame.filters.filter((f) => f.field === 'status' || f.field === 'level');
  if (states.length === 0) return null;
  const { members, byText } = await membersOf({ ...list, filters: frame.filters.filter((f) => !states.includes(f)) }, session);
  if (members.length === 0 || byText) return null;
  const names = members.map((m) => String(m.node.props.name)).join('、');
  const status = members.flatMap((m) => (Array.isArray(m.node.props.status) ? m.node.props.status.map(String) : []));
  return status.length === 0
    ? null
    : [
        booleanItem(
          `${names}：${[...new Set(status)].join('、')}`,
          false,
          members.flatMap((m) => m.evidence.slice(0, 1)),
        ),
      ];
}

/** 有…吗, with nothing named: is there any? */
export async function existence(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  if (frame.want.length === 0) return null;
  const { members } = await membersOf({ ...frame, operation: 'list' }, session);
  if (members.length === 0) return (await otherwise(frame, session)) ?? deniedBy(frame, session);
  return [
    booleanItem(
      members.map((m) => String(m.node.props.name)).join('、'),
      true,
      members.flatMap((m) => m.evidence.slice(0, 1)),
    ),
    ...members.map((m) => entityItem(m.node.id, String(m.node.props.name), [], m.evidence)),
  ];
}

/** 松岭有国家级园区吗: no, where the plan gives the level of each park there and none is it; silence of one leaves it open. */
async function otherwise(frame: Frame, session: Session): Promise<AnswerItem[] | null> {
  const fields = frame.filters.filter((f) => f.field === 'level' || f.field === 'status');
  const [field] = fields;
  if (fields.length !== 1 || !field || field.not) return null;
  const rest = frame.filters.filter((f) => f !== field);
  const { members, byText } = await membersOf({ ...frame, operation: 'list', filters: rest }, session);
  if (byText || members.length === 0 || rest.length === 0) return null;
  const want = [{ kind: field.field === 'level' ? ('Level' as const) : ('Status' as const), word: field.word }];
  const said: string[] = [];
  const evidence: AnswerItem['evidence'] = [];
  for (const { node } of members) {
    const given: FrameFilter = { field: 'entity', word: String(node.props.name), ids: [node.id] };
    const states = await membersOf({ operation: 'list', want, measures: [], filters: [given] }, session);
    if (field.field === 'level') states.members = states.members.filter((m) => ofOneScale(String(m.node.props.name), field));
    if (states.byText || states.members.length === 0) return null;
    said.push(`${node.props.name}${states.members.map((m) => m.node.props.name).join('、')}`);
    evidence.push(...states.members.flatMap((m) => m.evidence.slice(0, 1)));
  }
  return [booleanItem(said.join('，'), false, evidence)];
}

/** 国家级 and 省级 exclude each other; 千亿级 is another scale and says nothing against 国家级. */
const ofOneScale = (level: string, asked: FrameFilter): boolean =>
  (asked.words ?? []).some((w) => /亿/.test(w) === /亿/.test(level));
