import type { Environment } from '../config.js';

export type Language = 'zh' | 'en';

/** The person's language by the usual variables, the first that is set deciding: LC_ALL, LC_MESSAGES, LANG (zh_CN.UTF-8 → zh). */
export function languageOf(env: Environment): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh\b|^zh[_-]/i.test(locale) ? 'zh' : 'en';
}
