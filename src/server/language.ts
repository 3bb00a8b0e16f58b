import type { Language } from '../ask/answer.js';

/** Of Chinese and English the one that the browser prefers (accept-language: zh-CN,zh;q=0.9,en;q=0.8), English where it names neither. */
export function languageOf(request: Request): Language {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return {
        language: /^(zh|en)\b/.exec(tag)?.[1] as Language | undefined,
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0);
  return wanted.sort((a, b) => b.quality - a.quality)[0]?.language ?? 'en';
}
