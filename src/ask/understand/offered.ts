/** 算百亿元园区还是特色园区: beside another level, what could also be a figure is a level. */
import type { Catalogue } from '../names/catalogue.js';
import { levelKey } from '../read/recognise.js';
import { sense, type Token } from '../read/token.js';

/** The tokens with such names of figures made levels; the same tokens where no other level is offered beside them. */
export function offeredLevels(tokens: readonly Token[], catalogue: Catalogue): readonly Token[] {
  const either = tokens.some((t) => sense(t, 'op')?.op === 'either');
  if (!either || !tokens.some((t) => sense(t, 'level'))) return tokens;
  return tokens.map((token) => {
    const figure = sense(token, 'entity')?.entries.every((e) => e.kind === 'Indicator') ?? false;
    const values = figure ? catalogue.levels.filter((l) => levelKey(l) === levelKey(token.text)) : [];
    return values.length > 0 ? { ...token, senses: [{ is: 'level' as const, values }] } : token;
  });
}
