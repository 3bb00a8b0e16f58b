import type { Language } from '../language.js';
import { en, type Messages } from './en.js';
import { zh } from './zh.js';

export type { Messages };

export function messagesIn(language: Language): Messages {
  return language === 'zh' ? zh : en;
}
