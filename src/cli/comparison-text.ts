/** A comparison of two plans for a person at a terminal: a table for each kind of change, both plans' words and clauses beside each other. */
import Table from 'cli-table3';
import {
  type Change,
  type ComparedKind,
  changeTypes,
  comparedKinds,
  type PlanComparison,
  type Statement,
  shareReached,
} from '../compare/comparison.js';
import { aspectName, reachedName, statementText, thingText, typeName } from '../compare/describe.js';
import type { Terminal } from './terminal.js';
import { wrapped } from './wrapped.js';

/** Columns of a terminal, for what happened, what it is of, and what each plan says. */
const widths = [14, 30, 40, 40];
/** Beside the words of a cell, with room for a mark that closes a line. */
const margins = 4;

export function comparisonText(comparison: PlanComparison, { messages, language }: Terminal): string {
  const say = messages.compare;
  const { a, b, conflicts, outcomes, notCompared } = comparison;
  const said = (statement: Statement | null): string => (statement ? [wordsOf(statement), quoteOf(statement)].join('\n') : '—');
  const wordsOf = (statement: Statement): string => statementText(statement, language) || say.named;

  function quoteOf({ evidence: [first, ...others] }: Statement): string {
    if (!first) return '';
    const page = first.page === undefined ? '' : say.page(first.page);
    const more = others.length > 0 ? say.more(others.length) : '';
    const mark = first.correction === undefined ? '' : messages.corrections.mark(first.correction);
    return `「${first.quote.replace(/\s+/g, ' ')}」—— ${first.section}${page}${mark}${more}`;
  }

  const row = (change: Change): string[] => {
    const aspect = change.aspect === 'presence' || change.aspect === 'value' ? '' : aspectName(change.aspect, language);
    const what = [thingText(change, change.kind === 'target', language), ...(aspect === '' ? [] : [aspect])].join('\n');
    return [typeName(change.type, language), what, said(change.before), said(change.after)];
  };

  function ofKind(kind: ComparedKind): string {
    const changes = comparison.changes.filter((change) => change.kind === kind);
    const counts = changeTypes.flatMap((type) => {
      const n = changes.filter((change) => change.type === type).length;
      return n > 0 ? [say.counts[type](n)] : [];
    });
    const heading = say.heading(say.kinds[kind], [...counts, say.unchanged(comparison.unchanged[kind])]);
    return section(heading, [say.change, say.thing, 'A', 'B'], changes.map(row));
  }

  const share = shareReached(comparison);
  const percent = share === null ? null : `${Math.round(share * 100)}%`;
  const reached = outcomes.reported.filter((outcome) => outcome.reached).length;
  const blocks = [
    [say.plan('A', a.title, a.period), say.plan('B', b.title, b.period)].join('\n'),
    ...comparedKinds.map(ofKind),
    section(
      say.outcomes(outcomes.targets, outcomes.reported.length, reached, percent),
      [say.reached, say.thing, 'A', 'B'],
      outcomes.reported.map((of) => [
        reachedName(of.reached, language),
        thingText(of, true, language),
        said(of.target),
        said(of.outcome),
      ]),
    ),
    section(
      say.conflicts(conflicts.length),
      [say.year, say.thing, 'A', 'B'],
      conflicts.map((of) => [of.year, thingText(of, true, language), said(of.before), said(of.after)]),
    ),
    section(
      say.notCompared(notCompared.length),
      [say.reason, say.thing, 'A', 'B'],
      notCompared.map((of) => [
        say.obstacles[of.reason],
        thingText(of, true, language),
        of.before.map(said).join('\n') || '—',
        of.after.map(said).join('\n') || '—',
      ]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A heading, and the table below it where there are rows. */
function section(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return heading;
  const table = new Table({ head: [...head], colWidths: widths, style: { head: [], border: [] } });
  table.push(...rows.map((cells) => cells.map((cell, at) => wrapped(cell, widths[at]! - margins))));
  return `${heading}\n${table.toString()}`;
}
