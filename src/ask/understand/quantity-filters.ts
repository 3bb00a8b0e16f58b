/** Comparisons with a number as filters. */
import type { FrameFilter, Measure } from '../frame.js';
import type { Marks } from './marks.js';

const areaUnit = /平方公里|平方千米|km2|公顷|亩/;

/** 超过100平方公里, 低于500亿: the comparison, the number beside it and the figure it is about; 超百亿元产业 is a phrase of the text. */
export function quantityFilters(
  marks: Marks,
  measures: readonly Measure[],
  text: (from: number, to: number) => string,
): FrameFilter[] {
  return [...betweenFilters(marks, measures), ...compareFilters(marks, measures, text)];
}

/** 500亿到1000亿之间 */
function betweenFilters(marks: Marks, measures: readonly Measure[]): FrameFilter[] {
  const between = marks.all('op').find((m) => m.sense.op === 'between');
  const [low, high] = marks
    .all('number')
    .filter((m) => between && !m.token.senses.some((s) => s.is === 'year') && Math.abs(m.at - between.at) <= 4)
    .slice(-2);
  const [measure] = measures;
  if (!between || !low || !high || !measure || high.at - low.at > 2) return [];
  marks.use(...marks.all('op').filter((m) => m.sense.op === 'between'), low, high);
  const unit = high.sense.unit ?? low.sense.unit;
  return (['>=', '<='] as const).map((cmp, i) => {
    const n = i === 0 ? low : high;
    return {
      field: 'quantity',
      word: `${measure.word}${cmp}${n.token.text}`,
      measure,
      cmp,
      value: n.sense.value,
      ...(unit ? { unit: n.sense.unit ?? unit } : {}),
    };
  });
}

function compareFilters(marks: Marks, measures: readonly Measure[], text: (from: number, to: number) => string): FrameFilter[] {
  return marks.all('compare').flatMap((c): FrameFilter[] => {
    const before = marks.all('number').find((m) => m.at === c.at - 1);
    const bound = /以[上下内]|及以|^(?:往|朝)|之[上下]$|开外|起步|封顶/.test(c.token.text);
    const behind = marks.all('number').find((m) => m.at > c.at && marks.near(c.at, m.at));
    // 10平方公里不到, 不到10平方公里
    // 连10平方公里都不到: nothing but 都, 也 or 还 between the number and what denies it.
    const ahead = before ?? marks.all('number').findLast((m) => m.at < c.at && marks.near(m.at, c.at));
    const denies = /^(?:还|都)?(?:不到|不足|不够|没到|没有到|没达到|达不到|够不上|未达|未达到|不满|未满|连不到)$/;
    const n = bound ? before : (behind ?? (denies.test(c.token.text) ? ahead : undefined));
    if (!n) return [];
    const measure =
      measures[0] ?? (areaUnit.test(n.sense.unit ?? '') ? { word: '面积', words: [['面积']], indicators: [] } : null);
    if (!measure && n.sense.unit === '倍') {
      // 是不是云岭的三倍以上: of a figure that was asked for before.
      marks.use(c, n);
      return [{ field: 'quantity', word: `${n.token.text}${c.token.text}`, cmp: c.sense.cmp, value: n.sense.value, unit: '倍' }];
    }
    if (!measure) {
      marks.use(c, n);
      const phrase = text(Math.min(c.at, n.at), Math.max(c.at, n.at));
      return [{ field: 'text', word: phrase, words: [phrase] }];
    }
    marks.use(c, n);
    const after = marks.all('compare').find((o) => o.at === n.at + 1 && /以[上下内]/.test(o.token.text));
    if (after) marks.use(after);
    return [
      {
        field: 'quantity',
        word: `${measure.word}${c.token.text}${n.token.text}`,
        measure,
        cmp: c.sense.cmp,
        value: n.sense.value,
        ...(n.sense.unit ? { unit: n.sense.unit } : {}),
      },
    ];
  });
}
