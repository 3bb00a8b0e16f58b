/** 算百亿元园区还是特色园区, 是百亿园区吗: what could also be a figure is a level where levels are offered or one is asked of a park. */
import type { Catalogue } from '../names/catalogue.js';
import { levelKey } from '../read/recognise.js';
import { sense, type Token } from '../read/token.js';

/** The tokens with such names of figures made levels; the same tokens where none is asked for. */
export function offeredLevels(tokens: readonly Token[], catalogue: Catalogue): readonly Token[] {
  const either = tokens.some((t) => sense(t, 'op')?.op === 'either') && tokens.some((t) => sense(t, 'level'));
  const park = tokens.some((t) => sense(t, 'entity')?.entries.some((e) => e.kind === 'Park'));
  const yesOrNo = park && tokens.some((t) => sense(t, 'ask')?.ask === 'whether') && !tokens.some((t) => sense(t, 'number'));
  if (!either && !yesOrNo) return tokens;
  return tokens.map((token) => {
    const figure = sense(token, 'entity')?.entries.every((e) => e.kind === 'Indicator') ?? false;
    const values = figure ? catalogue.levels.filter((l) => levelKey(l) === levelKey(token.text)) : [];
    return values.length > 0 ? { ...token, senses: [{ is: 'level' as const, values }] } : token;
  });
}
