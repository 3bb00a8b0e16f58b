/**
 * 百亿元园区 where the plan counts them so and gives parks that level: asked for the things, it is their level and their
 * kind, not the number of them.
 */
import type { Catalogue } from '../names/catalogue.js';
import { levelKey } from './recognise.js';
import { sense, type Token } from './token.js';

const shape = /^((?:[一二两三四五六七八九十百\d]*[十百千万]|\d+)亿元?级?)(?:的)?((?:产业|工业)?园区|产业园|工业园|开发区)$/;

export function levelKinds(tokens: readonly Token[], catalogue: Catalogue): Token[] {
  // 每个市有几个千亿园区 counts them, whatever number the plan gives for all.
  const each = tokens.some((t) => /^(?:各|每|每个|各个)$/.test(t.text));
  const otherwise = !each && tokens.some((t) => /^how/.test(sense(t, 'ask')?.ask ?? '') || sense(t, 'op')?.op === 'either');
  if (otherwise) return [...tokens];
  return tokens.flatMap((token) => {
    const [, level, kind] = shape.exec(token.text) ?? [];
    const values = level ? catalogue.levels.filter((l) => levelKey(l) === levelKey(level)) : [];
    const counted = sense(token, 'entity')?.entries.every((e) => e.kind === 'Indicator') ?? false;
    if (!level || !kind || values.length === 0 || !counted || token.text.length !== token.end - token.start) return [token];
    const middle = token.start + level.length;
    return [
      { start: token.start, end: middle, text: level, senses: [{ is: 'level' as const, values }] },
      { start: middle, end: token.end, text: kind, senses: [{ is: 'kind' as const, kind: 'Park' as const }] },
    ];
  });
}
