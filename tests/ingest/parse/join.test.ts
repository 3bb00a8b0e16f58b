import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRun } from '../../../ingest/mapped-text.js';
import { cleanJoin, joinSpaced, squeeze } from '../../../ingest/parse/join.js';

const clean = (text: string) => cleanJoin(mapRun(text, 0)).text;

describe('cleanJoin', () => {
  it.each([
    ['推动升级发\n展', '推动升级发展'],
    ['近  8 千亿元', '近8千亿元'],
    ['超过1500 亿元。2020 年', '超过1500亿元。2020年'],
    ['《某某行动 计划》', '《某某行动计划》'],
    ['通过 ISO 9001 认证', '通过ISO 9001认证'],
    ['2015 2020', '2015 2020'],
    ['　　首行缩进', '首行缩进'],
    ['5G 基站', '5G基站'],
    ['面积 18 km2', '面积18 km2'],
    [' \n\t', ''],
  ])('%j', (text, expected) => expect(clean(text)).toBe(expected));

  it('is idempotent, keeps every character but white space, and each at its place', () => {
    const letters = fc.constantFrom('规', '划', '8', 'a', ' ', '\n', '，', '（', '　', '—');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (chars) => {
        const source = chars.join('');
        const out = cleanJoin(mapRun(source, 0));
        expect(out.offsets.length).toBe(out.text.length);
        expect(squeeze(out.text)).toBe(squeeze(source));
        out.text.split('').forEach((c, i) => {
          if (c !== ' ') expect(source[out.offsets[i]!]).toBe(c);
        });
        expect(cleanJoin(out)).toEqual(out);
      }),
    );
  });
});

describe('joinSpaced', () => {
  it('parts texts by one space that repeats its left neighbour', () => {
    expect(joinSpaced([mapRun('甲', 3), mapRun('', 5), mapRun('乙', 9)])).toEqual({ text: '甲 乙', offsets: [3, 3, 9] });
  });
});
