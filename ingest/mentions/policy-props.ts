/** What kind of policy a name is, and the number that stands in brackets behind it. */
import { docNumber, policyKinds } from '../lexicon/policy-forms.js';
import type { Entity, Outline } from '../stages.js';
import type { Found } from './found.js';

export function policyProps(outline: Outline, name: string, found: readonly Found[]): Entity['props'] {
  const kind = policyKinds.find(([form]) => form.test(name))?.[1] ?? '战略';
  const number = found
    .map((f) => {
      const body = outline.passages[f.passage]!.body.text;
      return f.rule === 'policy-number' ? f.name : behind.exec(body.slice(f.end, f.end + 40))?.[1];
    })
    .find((n) => n !== undefined);
  return number ? { policyKind: kind, docNumber: number.replace(/\s/g, '') } : { policyKind: kind };
}

const behind = new RegExp(`^\\s*[（(](${docNumber.source})[)）]`);
