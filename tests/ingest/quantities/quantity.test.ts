import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../ingest/mentions/quantity.js';
import { parseHan, parseNumeral } from '../../../ingest/mentions/quantity-numerals.js';
import { years } from '../../../ingest/mentions/years.js';

/** One line an amount: its text, value (or low…high), unit, comparator. */
function read(text: string): string[] {
  return quantities(text)
    .filter((q) => !q.attributive || q.kind === 'group')
    .map(
      (q) =>
        `${text.slice(q.start, q.end).replace(/\s/g, '')} ${q.value ?? `${q.low}…${q.high}`} ${q.unit ?? '-'} ${q.comparator}`,
    );
}

describe('amounts', () => {
  it.each([
    ['财政收入 863.2 亿元', ['863.2亿元 863.2 亿元 =']],
    ['总产值近 6 千亿元', ['6千亿元 6000 亿元 ~']],
    ['力争突破1.5万亿元', ['1.5万亿元 15000 亿元 >']],
    ['总产值突破千亿元。', ['千亿元 1000 亿元 >']],
    ['利润率达到 8%以上', ['8% 8 % >=']],
    ['占比提高０．５个百分点', ['０．５个百分点 0.5 个百分点 =']],
    ['能耗控制在5％以内', ['5％ 5 % <=']],
    ['不低于 30 万亩', ['30万亩 30 万亩 >=']],
    ['接待游客1200余万人次', ['1200余万人次 1200 万人次 >']],
    ['装机容量约 240 万千瓦', ['240万千瓦 240 万千瓦 ~']],
    ['企业一千二百家', ['一千二百家 1200 家 =']],
    ['建成十余家研究院', ['十余家 10 家 >']],
    ['各类平台上百个', ['百个 100 个 >=']],
    ['占百分之十二点五', ['百分之十二点五 12.5 % =']],
    ['三成以上', ['三成 30 % >=']],
    ['引进1—2家企业', ['1—2家 1…2 家 =']],
    ['增速 8%至10%', ['8%至10% 8…10 % =']],
    ['结构调整为 12∶45∶43', ['12∶45∶43 null…null - =']],
    ['比上年翻一番', ['翻一番 2 倍 =']],
    ['翻两番', ['翻两番 4 倍 =']],
    ['能耗降至 0.62 吨标准煤/万元', ['0.62吨标准煤/万元 0.62 吨标准煤/万元 =']],
    ['出口 18,700 万美元', ['18,700万美元 18700 万美元 =']],
    ['形成五大产业集群', ['五大 5 个 =']],
    ['接近二分之一', ['二分之一 0.5 - ~']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '“十三五”时期',
    '世界500强企业',
    '打造百亿元园区',
    '年产300万吨炼油项目',
    '建设5万吨级泊位',
    '推进两化融合',
    '“三个千亿”工程',
    '发展 3D 打印和 5G 网络',
    '一批重大项目',
    '三次产业',
    '第三方物流',
    '中国制造 2025',
    '临政发〔2013〕11 号',
    '14:40 发布',
    'G219 线',
    '一期工程和二期工程',
    '党的十八大精神',
    '5亿元以上的企业',
  ])('%s holds no amount', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives spans inside the text, in order and apart', () => {
    const piece = fc.constantFrom(
      '产值',
      ' ',
      '超过',
      '1500',
      '亿元',
      '3',
      '—',
      '家',
      '百分之',
      '十',
      '％',
      '２０',
      '年',
      '，',
      '两',
      '以上',
      '∶',
      '.',
      '翻一番',
      '上百个',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const q of quantities(text)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.outerStart).toBeLessThanOrEqual(q.start);
          expect(q.outerEnd).toBeGreaterThanOrEqual(q.end);
          expect(q.outerEnd).toBeLessThanOrEqual(text.length);
          last = q.end;
        }
      }),
    );
  });
});

describe('numerals', () => {
  const han = '〇一二三四五六七八九';
  function write(n: number): string {
    if (n >= 1e8) return `${write(Math.floor(n / 1e8))}亿${rest(n % 1e8, 1e7)}`;
    if (n >= 1e4) return `${write(Math.floor(n / 1e4))}万${rest(n % 1e4, 1e3)}`;
    let out = '';
    let zero = false;
    for (const [power, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const d = Math.floor(n / power) % 10;
      if (d === 0) zero = out !== '';
      else {
        out += `${zero ? '零' : ''}${han[d]}${name}`;
        zero = false;
      }
    }
    return out;
  }
  const rest = (n: number, power: number): string => (n === 0 ? '' : `${n < power ? '零' : ''}${write(n)}`);

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        expect(parseHan(write(n))).toBe(n);
      }),
    );
  });

  it.each([
    ['两千', 2000],
    ['一万五', 15000],
    ['三百二', 320],
    ['十二', 12],
    ['百', 100],
    ['二〇二五', 2025],
    ['1.5万亿', 1.5e12],
    ['8千', 8000],
    ['1,234.5', 1234.5],
  ])('%s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '中', '1,23', '一二两百三四'])('%j is no numeral', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('years', () => {
  const list = (text: string): string[] => years(text).map((y) => `${y.year} ${y.kind}${y.base ? ' base' : ''}`);
  it.each([
    ['到 2020 年，', ['2020 year']],
    ['2016—2020年', ['2016-2020 span']],
    ['“十三五”末', ['2020 end']],
    ['“十四五”期间', ['2021-2025 span']],
    ['十五五时期', ['2026-2030 span']],
    ['第十四个五年规划期末', ['2025 end']],
    ['二〇三五年', ['2035 year']],
    ['较2015年下降18%', ['2015 year base']],
    ['是 2016 年的 2.4 倍', ['2016 year base']],
    ['由2010年的30亿元增加到2015年的60亿元', ['2010 year', '2015 year']],
    ['比2019年翻一番', ['2019 year base']],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });
  it.each(['临江制造2025', '产值2015亿元', '第十五家', '2020个站点'])('%s names no year', (text) => {
    expect(list(text)).toEqual([]);
  });
  it('reads years without 年 in questions only', () => {
    expect(years('2020贸易额目标', { bare: true }).map((y) => y.year)).toEqual(['2020']);
  });
});
