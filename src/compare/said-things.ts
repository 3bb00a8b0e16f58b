/** Parks and projects, each with what one plan says of it. */
import { grouped } from '../../graph/layer/grouped.js';
import type { NodeRow } from '../../graph/query.js';
import { conversion } from './amount.js';
import type { Statement } from './comparison.js';
import { clausesOf, firstAt, sentenceNaming } from './evidence.js';
import type { Link, PlanRows } from './rows.js';
import { inWords, named, type SaidFigure, type SaidPark, type SaidProject, type SaidThing } from './said.js';

export function parksOf(rows: PlanRows, figures: readonly SaidFigure[]): Map<string, SaidPark> {
  const levels = grouped(rows.levels, (link) => link.from.id);
  const sites = grouped(rows.sites, (link) => link.from.id);
  return new Map(
    things(rows.parks, rows).map(({ said, props }): [string, SaidPark] => {
      const { id } = said.thing;
      const located = sites.get(id);
      return [
        id,
        {
          ...said,
          levels: worded(levels.get(id)),
          area: amountSaid(props.areaKm2, '平方公里', said, figures),
          cities: located ? { ids: located.map((link) => link.to.id), statement: worded(located)! } : null,
        },
      ];
    }),
  );
}

export function projectsOf(rows: PlanRows, figures: readonly SaidFigure[]): Map<string, SaidProject> {
  const states = grouped(rows.states, (link) => link.from.id);
  return new Map(
    things(rows.projects, rows).map(({ said, props }): [string, SaidProject] => [
      said.thing.id,
      { ...said, status: worded(states.get(said.thing.id)), investment: amountSaid(props.investment, '亿元', said, figures) },
    ]),
  );
}

/** With the clauses that say anything of them; where none does, the sentence that names them first. */
function things(described: readonly Link[], rows: PlanRows): { said: SaidThing; props: NodeRow['props'] }[] {
  const links = grouped([...rows.states, ...rows.levels, ...rows.sites, ...rows.trades], (link) => link.from.id);
  const mentions = grouped(rows.mentions, (link) => link.from.id);
  return described.map(({ from, said }) => {
    const [first] = (mentions.get(from.id) ?? []).sort((a, b) => Number(a.said.start) - Number(b.said.start));
    const own = clausesOf((links.get(from.id) ?? []).map((link) => link.said));
    const evidence = own.length > 0 || !first ? own : [sentenceNaming(first.to, Number(first.said.start))];
    return { said: { thing: named(from), evidence, at: Number(said.first ?? firstAt(evidence)) }, props: from.props };
  });
}

function worded(links: readonly Link[] | undefined): Statement | null {
  if (!links) return null;
  return inWords(
    [...new Set(links.map((link) => String(link.to.props.name)))].sort().join('、'),
    clausesOf(links.map((link) => link.said)),
  );
}

/** What a plan gives as a property, with the figure that it comes from: 规划面积1500公顷 is 15平方公里. */
function amountSaid(
  value: unknown,
  unit: string,
  { thing, evidence }: SaidThing,
  figures: readonly SaidFigure[],
): Statement | null {
  if (typeof value !== 'number') return null;
  const figure = figures.find(({ subject, statement: s }) => {
    const factor = conversion(s.unit, unit);
    return subject?.id === thing.id && s.value !== null && factor !== null && Math.abs(s.value * factor - value) < 1e-6;
  });
  return figure?.statement ?? { ...inWords(String(value), evidence), value, unit };
}
