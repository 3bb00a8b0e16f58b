/** 专栏2的工程有几项: where a list sets out its members under headings of their own, the headings are the members. */
import { type AnswerItem, sectionItem } from '../answer.js';
import type { Frame } from '../frame.js';
import { normaliseName } from '../normalise.js';
import { quoteOf } from './evidence.js';
import type { Session } from './session.js';

/** Only for a list that is asked of as a whole, and whose headings all end in the kind asked for. */
export async function sectionItems(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const [filter, ...more] = frame.filters;
  const path = filter?.words?.[0];
  const works = frame.want.every((w) => w.kind === 'Project' || w.kind === 'Infrastructure');
  if (!path || more.length > 0 || filter.field !== 'section' || filter.not || !works || frame.rank) return [];
  const { catalogue, plans } = session;
  const items = catalogue.sections.filter(
    (s) => s.kind === 'item' && s.path.startsWith(`${path}/`) && (!plans || plans.includes(s.plan)),
  );
  if (items.length < 2 || !items.every((s) => /(?:工程|项目|计划|行动)$/.test(normaliseName(s.title)))) return [];
  const out: AnswerItem[] = [];
  for (const s of items) {
    const found = (await session.passages(s.title)).map((h) => h.node).find((n) => n.props.section === s.path);
    if (!found) return [];
    out.push(sectionItem(s.id, s.path, s.title, [await quoteOf(session, found, { text: String(found.props.text), start: 0 })]));
  }
  return out;
}
