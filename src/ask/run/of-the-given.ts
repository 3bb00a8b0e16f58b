/** Whose figure is asked for beside where a thing lies. */
import type { Frame } from '../frame.js';
import type { Session } from './session.js';

/** 云岭园归哪个市管，规划多大: where a thing lies and how big it is; the figure is the thing's, not the city's. */
export function ofTheGiven(frame: Frame, session: Session): Frame {
  const bears: ReadonlySet<string> = new Set(['Park', 'Project', 'Enterprise']);
  const given = frame.filters.filter((f) => f.field === 'entity' || f.field === 'within');
  const rest = frame.filters.filter((f) => !given.includes(f) && f.field !== 'year' && f.field !== 'nature');
  const [only, ...more] = given;
  const kinds = only?.frame
    ? only.frame.want.map((w) => w.kind)
    : (only?.ids ?? []).flatMap((id) => session.catalogue.entities.get(id)?.kind ?? []);
  const asked = frame.want.every((w) => w.kind === 'City' && !w.ends && !/^[那这该]/.test(w.word)) && !frame.rank;
  const lies = asked && more.length === 0 && rest.length === 0 && kinds.length > 0 && kinds.every((k) => bears.has(k));
  return lies ? { ...frame, operation: 'value', want: [] } : frame;
}
