/** The figures of one plan. */
import { grouped } from '../../graph/layer/grouped.js';
import type { Comparator, Nature } from '../../graph/model.js';
import { clausesOf, firstAt } from './evidence.js';
import type { FigureRow } from './rows.js';
import { named, type SaidFigure, wholeArea } from './said.js';

/** A figure about several things is one of all of them together. */
export function figuresOf(rows: readonly FigureRow[], plan: string, place: string | null): SaidFigure[] {
  return [...grouped(rows, (row) => row.measurement.id).values()]
    .map((of): SaidFigure => {
      const { indicator, measurement } = of[0]!;
      const { props } = measurement;
      const subjects = of.map((row) => row.about).filter((node) => node.id !== plan && node.id !== place);
      const evidence = clausesOf([props]);
      const ids = subjects.map((node) => node.id).sort();
      return {
        key: `${indicator.id} ${ids.join(' ') || wholeArea}`,
        thing: named(indicator),
        subject: subjects.length === 0 ? null : { id: ids.join(' '), name: subjects.map((node) => named(node).name).join('、') },
        statement: {
          text: String(props.valueText),
          value: typeof props.value === 'number' ? props.value : null,
          unit: props.unit === undefined ? null : String(props.unit),
          year: props.year === undefined ? null : String(props.year),
          comparator: props.comparator as Comparator,
          nature: (props.nature as Nature | undefined) ?? null,
          evidence,
        },
        at: firstAt(evidence),
      };
    })
    .sort((a, b) => a.at - b.at);
}
