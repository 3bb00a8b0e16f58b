/** Questions that work on this graph, made of relationships that it has: what to offer where a question was not understood. */
import type { Language } from './answer.js';
import type { Session } from './run/session.js';

const most = 3;

/** At most three, each known to have an answer. */
export async function examplesFrom(session: Session, language: Language): Promise<string[]> {
  const zh = language === 'zh';
  const out: string[] = [];
  const first = async (from: 'Park' | 'Project', rel: 'DEVELOPS' | 'LOCATED_IN', to: 'Industry' | 'City') => {
    const rows = await session.rows({ from: { kind: from }, follow: [{ hop: { rel, dir: 'out' }, to: { kind: to } }], limit: 1 });
    return rows[0]?.nodes.map((n) => String(n?.props.name ?? '')) ?? [];
  };
  const [park] = await first('Park', 'DEVELOPS', 'Industry');
  if (park) out.push(zh ? `${park}发展哪些产业？` : `Which industries does ${park} develop?`);
  const [, city] = await first('Park', 'LOCATED_IN', 'City');
  if (city) out.push(zh ? `${city}有哪些园区？` : `Which parks are in ${city}?`);
  const [project] = await first('Project', 'LOCATED_IN', 'City');
  if (project) out.push(zh ? `哪些章节提到${project}？` : `Which sections mention ${project}?`);
  const chapter = session.catalogue.sections.find(
    (s) => s.kind === 'chapter' && (!session.plans || session.plans.includes(s.plan)),
  );
  if (chapter) out.push(zh ? `${chapter.path}讲了什么？` : `What does ${chapter.path} say?`);
  return out.slice(0, most);
}
