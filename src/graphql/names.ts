/** Conditions that find entities by what people call them. */
import type { Condition } from '../../graph/query.js';
import { userError } from './errors.js';

const any = (...of: Condition[]): Condition => ({ op: 'or', of });

/** The name or another spelling is one of these. */
export const named = (names: string[]): Condition =>
  any({ op: 'prop', prop: 'name', cmp: 'in', value: names }, { op: 'prop', prop: 'aliases', cmp: 'in', value: names });

/** The name or another spelling holds this text. */
export const nameHolds = (text: string): Condition =>
  any({ op: 'prop', prop: 'name', cmp: 'contains', value: text }, { op: 'prop', prop: 'aliases', cmp: 'contains', value: text });

const divisionSuffixes = ['市', '县', '区', '自治县', '地区', '自治州', '省', '自治区'];

/** A city by its name with or without what ends it: 临江 finds 临江市, and 临江市 finds 临江. */
export function cityNamed(text: string): Condition {
  const bare = text.replace(/(自治县|自治州|自治区|地区|市|县|区|省)$/, '');
  const forms = bare.length >= 2 ? [text, bare, ...divisionSuffixes.map((suffix) => bare + suffix)] : [text];
  return named([...new Set(forms)]);
}

/** A city, or a county of that city. */
export const inCity = (text: string): Condition =>
  any(cityNamed(text), {
    op: 'hop',
    hop: { rel: 'PART_OF', dir: 'out', upTo: 3 },
    to: { kind: 'City', where: cityNamed(text) },
  });

/** An industry whose name holds this text, or a branch of such an industry. */
export const industryLike = (text: string): Condition =>
  any(nameHolds(text), {
    op: 'hop',
    hop: { rel: 'PART_OF', dir: 'out', upTo: 4 },
    to: { kind: 'Industry', where: nameHolds(text) },
  });

/** A section by its path, or one inside it; a box or a table inside it has a path of its own. */
export const insideSection = (path: string): Condition =>
  any(
    { op: 'prop', prop: 'path', cmp: '=', value: path },
    { op: 'prop', prop: 'path', cmp: 'startsWith', value: `${path}/` },
    {
      op: 'hop',
      hop: { rel: 'PART_OF', dir: 'out', upTo: 6 },
      to: { kind: 'Section', where: { op: 'prop', prop: 'path', cmp: '=', value: path } },
    },
  );

/** A text to look for: trimmed, not empty, at most 200 characters. */
export function wanted(field: string, text: string): string {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 200) throw userError('BAD_USER_INPUT', `${field} takes a text of 1 to 200 characters.`);
  return trimmed;
}
