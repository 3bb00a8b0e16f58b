/** Questions that can be asked instead: the frame with what the graph has in its place. */
import type { Language } from './answer.js';
import type { Frame } from './frame.js';
import type { Catalogue } from './names/catalogue.js';

/** At most four, in the question's language. */
export function suggestionsFor(frames: readonly Frame[], catalogue: Catalogue, language: Language): string[] {
  const out = new Set<string>();
  const zh = language === 'zh';
  for (const frame of frames) {
    for (const filter of frame.filters) {
      const entity = filter.ids?.length === 1 ? catalogue.entities.get(filter.ids[0]!) : undefined;
      if (!entity) continue;
      if (entity.kind === 'Park')
        out.add(zh ? `${entity.name}重点发展哪些产业？` : `Which industries does ${entity.name} develop?`);
      if (entity.kind === 'City') out.add(zh ? `${entity.name}有哪些园区？` : `Which parks are in ${entity.name}?`);
      if (entity.kind === 'Industry') out.add(zh ? `哪些园区发展${entity.name}？` : `Which parks develop ${entity.name}?`);
      if (entity.kind === 'Project' || entity.kind === 'Policy' || entity.kind === 'Enterprise')
        out.add(zh ? `哪些章节提到${entity.name}？` : `Which sections mention ${entity.name}?`);
    }
    for (const measure of frame.measures) {
      const indicator = catalogue.entities.get(measure.indicators[0] ?? '');
      if (indicator) out.add(zh ? `${indicator.name}是多少？` : `What is ${indicator.name}?`);
    }
  }
  return [...out].slice(0, 4);
}
