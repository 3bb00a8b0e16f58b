/**
 * One document by its title, its number and the short name that the plan gives it:
 *   《关于加快轴承产业发展的意见》（临政发〔2020〕5号）… 按照临政发〔2020〕5号文件要求
 *   《临江市工业发展规划纲要》（以下简称《纲要》）… 《纲要》提出
 */
import { docNumber } from '../lexicon/policy-forms.js';
import type { Outline } from '../stages.js';
import type { Cluster, Joint } from './cluster.js';
import { withoutMarks } from './normal-text.js';

const number = new RegExp(`^\\s*[（(](${docNumber.source})[)）]`);
const short = /[（(](?:以下)?(?:简称|统称)[:：为]?[“《"]?([^”》）)]{2,30})[”》"]?[）)]$/;

export function policyJoints(outline: Outline, clusters: readonly Cluster[]): Joint[] {
  const policies = clusters.filter((c) => c.kind === 'Policy');
  const byNormal = new Map(policies.map((c) => [c.normal, c]));
  const joints = policies.flatMap((a) =>
    a.found.flatMap(({ passage, start, end }): Joint[] => {
      const { text } = outline.passages[passage]!.body;
      const names = [number.exec(text.slice(end, end + 40))?.[1], short.exec(text.slice(start, end))?.[1]];
      return names.flatMap((name, i): Joint[] => {
        const b = name === undefined ? undefined : byNormal.get(withoutMarks(name));
        return b && b !== a ? [{ a, b, rule: i === 0 ? 'document-number' : 'gloss' }] : [];
      });
    }),
  );
  // 《规划》 given to two documents is neither's.
  return joints.filter((j) => joints.every((k) => k.b !== j.b || k.a === j.a));
}
