/** One park with two areas: 规划面积12.6平方公里 in its own section, 按16.2平方公里规划范围 elsewhere. */
import type { MeasurementRecord } from '../../../graph/model.js';
import { years } from '../../mentions/years.js';
import { contradict } from './amounts.js';
import { type Check, conflictOf, written } from './context.js';

/** The area as a whole; what is built, used or added of it is something else. */
const whole = /^indicator:(?:总体?)?(?:规划|园区|开发区)?(?:总|控制|用地|占地)*面积$/u;
/** A part, a phase or a change of it. */
const partial =
  /近期|远期|中期|一期|二期|三期|首期|起步|启动区|核心区|片区|建成|已开发|可用|新增|扩大|扩展|拓展|扩至|扩区|剩余|其中/u;

export const areaCheck: Check = (context) => {
  const byPark = new Map<string, MeasurementRecord[]>();
  for (const m of context.measurements) {
    const [park, other] = m.about;
    const quote = m.evidence[0]?.quote;
    if (park === undefined || other !== undefined || quote === undefined || !park.startsWith('park:')) continue;
    if (!whole.test(m.indicator) || partial.test(quote)) continue;
    const thing = context.thingOf(park);
    byPark.set(thing, [...(byPark.get(thing) ?? []), m]);
  }
  return [...byPark].flatMap(([park, figures]) => {
    const [a, b] = apart(figures);
    if (!a || !b) return [];
    return [
      conflictOf(
        context,
        'area',
        `${context.nameOf(park)}的规划面积`,
        [park],
        [a.evidence[0]!, b.evidence[0]!],
        [written(a), written(b)],
      ),
    ];
  });
};

/** The first two that differ, unless each names a year of its own. */
function apart(figures: readonly MeasurementRecord[]): readonly [MeasurementRecord?, MeasurementRecord?] {
  for (const [i, a] of figures.entries()) {
    const b = figures.slice(i + 1).find((x) => contradict(a, x) && !(statesYear(a) && statesYear(x) && a.year !== x.year));
    if (b) return a.evidence[0]!.start < b.evidence[0]!.start ? [a, b] : [b, a];
  }
  return [];
}

const statesYear = (m: MeasurementRecord): boolean => years(m.evidence[0]!.quote).length > 0;
