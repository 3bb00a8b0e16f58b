import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language.js';
import { en } from '../../src/cli/messages/en.js';
import { zh } from '../../src/cli/messages/zh.js';

describe('languageOf', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zh-TW' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zha_CN' }, 'en'],
  ])('%o', (env, expected) => {
    expect(languageOf(env)).toBe(expected);
  });
});

describe('messages', () => {
  it('are Chinese in the Chinese catalogue and not in the English one', () => {
    const texts = (messages: object) =>
      Object.values(messages).filter((value): value is string => typeof value === 'string' && value.length > 3);
    expect(texts(zh).filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(texts(en).filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});
