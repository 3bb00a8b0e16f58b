/** 专栏2的园区里第三节没写的: a number that several sections bear is that of the section the other one given stands in. */
import type { FrameFilter } from '../frame.js';
import type { Catalogue, NamedSection } from '../names/catalogue.js';

const depth = (path: string): number => path.split('/').length;
const unknown = (f: FrameFilter): boolean => f.field === 'section' && (f.words?.[0]?.startsWith('?') ?? false);

/** The filters with the number made a path, where a section given beside it lies in just one that bears it. */
export function placedSections(filters: readonly FrameFilter[], { sections }: Catalogue): FrameFilter[] {
  const given = filters.filter((f) => f.field === 'section' && !unknown(f)).flatMap((f) => f.words ?? []);
  const [path] = given;
  const at = given.length === 1 ? sections.find((s) => s.path === path) : undefined;
  if (!at) return [...filters];
  return filters.map((f) => {
    const around = unknown(f) && f.words?.length === 1 ? enclosing(at, f.words[0]!.slice(1), sections) : null;
    return around ? { ...f, words: [around] } : f;
  });
}

/** The nearest section before it that is called so, if no other of its rank or above begins between the two. */
function enclosing(at: NamedSection, number: string, sections: readonly NamedSection[]): string | null {
  const before = sections
    .filter((s) => s.plan === at.plan && s.kind === 'section' && s.order < at.order)
    .sort((a, b) => b.order - a.order);
  const found = before.findIndex((s) => s.path.split('/').at(-1) === number);
  const section = before[found];
  if (!section) return null;
  return before.slice(0, found).every((s) => depth(s.path) > depth(section.path)) ? section.path : null;
}
