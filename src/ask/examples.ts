/** Questions to try on this graph, about things that it has relationships of: what to offer where a question has no answer. */
import type { Language } from './answer.js';
import { questionsAbout } from './filled-forms.js';
import type { Session } from './run/session.js';

/** Two of each thing that some relationship leads from or to, the more telling ones first. */
export async function examplesFrom(session: Session, language: Language): Promise<string[]> {
  const ends = async (from: 'Park' | 'Project', rel: 'DEVELOPS' | 'LOCATED_IN', to: 'Industry' | 'City') => {
    const rows = await session.rows({ from: { kind: from }, follow: [{ hop: { rel, dir: 'out' }, to: { kind: to } }], limit: 1 });
    return rows[0]?.nodes.map((n) => String(n?.props.name ?? '')) ?? [];
  };
  const [park, industry] = await ends('Park', 'DEVELOPS', 'Industry');
  const [, city] = await ends('Park', 'LOCATED_IN', 'City');
  const [project] = await ends('Project', 'LOCATED_IN', 'City');
  const chapter = session.catalogue.sections.find(
    (s) => s.kind === 'chapter' && (!session.plans || session.plans.includes(s.plan)),
  );
  const of = (kind: string, name: string | undefined) => (name ? questionsAbout(kind, name, language).slice(0, 2) : []);
  const lists = [
    of('Park', park),
    of('City', city),
    of('Industry', industry),
    of('Section', chapter?.path),
    of('Project', project),
  ];
  return [...lists.flatMap(([first]) => first ?? []), ...lists.flatMap(([, second]) => second ?? [])];
}
