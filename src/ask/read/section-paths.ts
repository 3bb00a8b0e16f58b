/** A section as it is cited, step by step, to the paths that bear these steps: 第四章, 第四章/三, 专栏 3. */
import type { Catalogue } from '../names/catalogue.js';
import { normaliseName } from '../normalise.js';

const bare = (s: string) => normaliseName(s).replace(/[、.]/g, '');

/** Paths of the sections whose segments are these: 第四章, 第四章/三, 专栏 3. */
export function sectionPaths(steps: readonly string[], catalogue: Catalogue): string[] {
  const want = steps.map((s) => bare(s).replace(/^第(.+)(?:节|部分)$/, '$1'));
  return catalogue.sections
    .filter((s) => {
      const have = s.path.split('/').map((p) => bare(p).replace(/^第(.+)(?:节|部分)$/, '$1'));
      return have.length === want.length && want.every((w, i) => have[i] === w);
    })
    .map((s) => s.path);
}
